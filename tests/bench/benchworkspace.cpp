// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchworkspace.h"

#include "app/demo/democontracts.h"
#include "core/workflow/recogniser.h"
#include "core/workflow/storesession.h"
#include "tests/support/paintedpages.h"
#include "tests/support/samplecontract.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace countersign::bench
{

namespace
{

constexpr int scanDpi = 300;
constexpr int scanNoise = 12; // of 255
constexpr QSizeF a4Pt{595, 842};

const QStringList companies{u"Harbor"_s,   u"Sterling"_s,    u"Oakfield"_s,   u"Rheintal"_s,
                            u"Lumen"_s,    u"Northwind"_s,   u"Brightside"_s, u"Kestrel"_s,
                            u"Alderney"_s, u"M\u00fcller"_s, u"Fennimore"_s};
const QStringList kinds{u"Logistics LLC"_s, u"Instruments, Inc."_s, u"Consulting GmbH"_s,
                        u"Holdings Ltd"_s,  u"Foods S.A."_s,        u"Systems AG"_s};
const QStringList titles{u"Mutual Non-Disclosure Agreement"_s, u"Master Services Agreement"_s,
                         u"Lease"_s, u"Consulting Agreement"_s, u"Supply Contract"_s};

base::Result<model::SourceFile> storedOriginal(store::Workspace &workspace, const QString &name,
                                               const QString &mediaType, const QByteArray &bytes)
{
    auto object = workspace.objects().put(bytes);
    if (!object)
        return object.error();
    return model::SourceFile{name, mediaType, object->sha256, object->ref, object->size};
}

base::Result<model::SourceFile> drawnContract(store::Workspace &workspace)
{
    const QTemporaryDir folder;
    auto paths = app::makeDemoContracts(folder.path(), {u"msa-harbor-sterling"_s});
    if (!paths)
        return paths.error();
    QFile file(paths->first());
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, u"bench.unreadable"_s, {}};
    return storedOriginal(workspace, u"msa.pdf"_s, u"application/pdf"_s, file.readAll());
}

// Grey, and as hard to pack as what a scanner delivers.
QImage withNoise(const QImage &page)
{
    QImage scan = page.convertToFormat(QImage::Format_Grayscale8);
    QRandomGenerator random(20260522);
    for (int y = 0; y < scan.height(); ++y) {
        uchar *line = scan.scanLine(y);
        for (int x = 0; x < scan.width(); ++x)
            line[x] = uchar(std::max(0, line[x] - random.bounded(scanNoise)));
    }
    return scan;
}

base::Result<model::SourceFile> scannedContract(store::Workspace &workspace)
{
    QList<QImage> pages;
    for (int i = 0; i < test::samplePageCount(); ++i)
        pages.append(withNoise(test::samplePageImage(i, scanDpi)));
    return storedOriginal(workspace, u"scan.tif"_s, u"image/tiff"_s,
                          test::tiffOf(pages, scanDpi, scanDpi, false));
}

model::Stage stageOf(int number)
{
    constexpr model::Stage later[] = {model::Stage::Approved, model::Stage::OutForSignature,
                                      model::Stage::Signed, model::Stage::Archived};
    return number % 5 < 3 ? model::Stage::InReview : later[number % std::size(later)];
}

model::Document documentOf(int number, const model::SourceFile &source)
{
    model::Document document;
    document.id = model::DocumentId::generate();
    document.stage = stageOf(number);
    document.sources = {source};
    // Every document is its own: only the bytes of the original are shared.
    document.sha256 = model::Sha256{
        QByteArray::number(number).rightJustified(source.sha256.bytes.size(), '\0')};
    document.origin = u"file"_s;
    document.capturedAt
        = QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC).addSecs(qint64(number) * 1800);
    document.changedAt = document.capturedAt;
    for (int i = 0; i < test::samplePageCount(); ++i)
        document.pages.append({model::PageId::generate(), i, 0, i, a4Pt, 0, false});
    return document;
}

base::Result<> enter(workflow::Unit &unit, const model::Document &document, int number)
{
    const QString title = titles[number % titles.size()];
    const QString party
        = companies[number % companies.size()] + u' ' + kinds[number / 3 % kinds.size()];
    CS_TRY(unit.documents.insert(document));
    QString text;
    for (int i = 0; i < test::samplePageCount(); ++i) {
        const model::OcrPage page = test::samplePageText(i);
        text += page.text();
        CS_TRY(unit.ocrPages.put(document.id, i, page));
    }
    CS_TRY(unit.search.index(
        document.id, text + u"%1 %2 order %3"_s.arg(title, party, QString::number(4000 + number))));
    QList<model::FieldValue> fields = test::sampleContract(title, party).fields;
    for (model::FieldValue &field : fields)
        field.id = model::FieldId::generate();
    CS_TRY(unit.fields.replaceExtracted(document.id, fields));
    CS_TRY(workflow::refreshSummary(unit, document.id));
    return unit.record(u"system"_s, u"document.ingested"_s, document.id,
                       {{u"sha256"_s, document.sha256.toHex()}});
}

} // namespace

base::Result<> makeWorkspace(const QString &directory, int documents)
{
    store::WorkspaceSecrets secrets;
    secrets.keyFile = directory + u".key"_s;
    secrets.recoveryKey = false;
    const base::SystemClock clock;
    auto created = store::Workspace::create(directory, secrets, clock);
    if (!created)
        return created.error();
    store::Workspace &workspace = *created->workspace;
    auto drawn = drawnContract(workspace);
    if (!drawn)
        return drawn.error();
    auto scanned = scannedContract(workspace);
    if (!scanned)
        return scanned.error();
    auto session = workflow::StoreSession::open(workspace, directory + u".checkpoints"_s, clock);
    if (!session)
        return session.error();
    return (*session)->write([&](workflow::Unit &unit) -> base::Result<> {
        CS_TRY(unit.settings.setReviewerName(u"Robin Bench"_s));
        for (int number = 0; number < documents; ++number)
            CS_TRY(enter(unit, documentOf(number, number % 2 == 0 ? *drawn : *scanned), number));
        return {};
    });
}

} // namespace countersign::bench
