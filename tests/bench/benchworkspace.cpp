// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchworkspace.h"

#include "app/demo/democontracts.h"
#include "core/capture/fileimport.h"
#include "core/workflow/intake.h"
#include "core/workflow/recogniser.h"
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
constexpr int recentDocuments = 60; // those that a benchmark may open

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

base::Result<std::shared_ptr<const imaging::PageSource>> opened(store::Workspace &workspace,
                                                                const model::SourceFile &file)
{
    base::JobContext context;
    auto bytes = workspace.objects().read(file.object);
    if (!bytes)
        return bytes.error();
    const capture::FileImport import(imaging::Tools::locate());
    auto source = import.openBytes(*bytes, file.name, {}, context);
    if (!source)
        return source.error();
    return source->pages;
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

// As recognition does it.
base::Result<> enterPreviews(workflow::Unit &unit, const workflow::PagePreviews &previews,
                             const workflow::OpenedDocument &opened)
{
    base::JobContext context;
    for (const model::Page &page : opened.document.pages) {
        auto entered = workflow::PagePreviews::enter(unit, opened.document.id, page.index,
                                                     previews.make(opened, page, context));
        if (!entered)
            return entered.error();
    }
    return {};
}

base::Result<> enterWaiting(workflow::Unit &unit, model::Document document)
{
    document.stage = model::Stage::Captured;
    CS_TRY(unit.documents.insert(document));
    return workflow::queueRecognition(unit, document);
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

base::Result<> makeWorkspace(const QString &directory, const WorkspaceForm &form)
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
    auto drawnPages = opened(workspace, *drawn);
    if (!drawnPages)
        return drawnPages.error();
    auto scannedPages = opened(workspace, *scanned);
    if (!scannedPages)
        return scannedPages.error();
    const workflow::PagePreviews pagePreviews(**session);
    return (*session)->write([&](workflow::Unit &unit) -> base::Result<> {
        CS_TRY(unit.settings.setReviewerName(u"Robin Bench"_s));
        for (int number = 0; number < form.documents; ++number) {
            const bool isScan = number % 2 != 0;
            const model::Document document = documentOf(number, isScan ? *scanned : *drawn);
            CS_TRY(enter(unit, document, number));
            if (form.previews && number >= form.documents - recentDocuments)
                CS_TRY(enterPreviews(unit, pagePreviews,
                                     {document, {isScan ? *scannedPages : *drawnPages}, {}, {}}));
        }
        for (int number = 0; number < form.waiting; ++number)
            CS_TRY(enterWaiting(unit, documentOf(-number, *scanned)));
        return {};
    });
}

} // namespace countersign::bench
