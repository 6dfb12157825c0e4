// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/documentexport.h"

#include "core/imaging/tiffpage.h"
#include "core/publish/atomicfile.h"
#include "core/publish/maildraft.h"
#include "core/publish/tiffpages.h"
#include "core/workflow/atdesk.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr double mostExportDpi = 300;

QString endingFor(ExportForm form, const model::Document &document)
{
    switch (form) {
    case ExportForm::SearchablePdf:
    case ExportForm::Attachment:
        return u".pdf"_s;
    case ExportForm::Original: {
        const QString suffix = QFileInfo(document.sources.value(0).name).suffix().toLower();
        return suffix.isEmpty() ? QString() : u'.' + suffix;
    }
    case ExportForm::Tiff:
        return u".tif"_s;
    case ExportForm::Images:
        return {};
    case ExportForm::Mail:
        break;
    }
    return u".eml"_s;
}

QString withNumber(const QString &path, int number, const QString &ending)
{
    return u"%1-%2%3"_s.arg(path).arg(number, 3, 10, QChar(u'0')).arg(ending);
}

base::Result<QString> writeFile(const QString &path, const QByteArray &bytes, OnExisting onExisting)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return base::Error{base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, path}}};
    publish::AtomicFile file;
    const auto overwrite
        = onExisting == OnExisting::Replace ? publish::Overwrite::Yes : publish::Overwrite::No;
    CS_TRY(file.open(path, overwrite));
    CS_TRY(file.write(bytes));
    CS_TRY(file.commit());
    return path;
}

QByteArray codedImage(const QImage &page, const char *format, double dpi)
{
    constexpr int dotsAMetre = 39370; // a thousand dpi
    constexpr int jpegQuality = 88;
    QImage stated = page;
    stated.setDotsPerMeterX(int(dpi * dotsAMetre / 1000));
    stated.setDotsPerMeterY(int(dpi * dotsAMetre / 1000));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    stated.save(&buffer, format, qstrcmp(format, "jpg") == 0 ? jpegQuality : -1);
    return bytes;
}

// Mail programs are told of attachments on one line, parted by commas and between quotes.
QString plainName(QString name)
{
    static const QRegularExpression marks(u"[,;'\"`%&#?*\\\\]+"_s);
    return name.replace(marks, u" "_s).simplified();
}

base::Error exportFailed()
{
    return {base::ErrorKind::Internal, u"export.failed"_s, {}};
}

QString firstValue(const QList<model::FieldValue> &fields,
                   std::initializer_list<model::FieldKey> keys)
{
    for (const model::FieldKey key : keys) {
        for (const model::FieldValue &field : fields) {
            if (field.key == key && !field.value.isEmpty())
                return field.value;
        }
    }
    return {};
}

} // namespace

DocumentExport::DocumentExport(StoreSession &session, const Engines &engines,
                               OpenedDocuments &opened, SearchableExport &searchable,
                               const Reveals &reveals)
    : m_session(session)
    , m_engines(engines)
    , m_opened(opened)
    , m_searchable(searchable)
    , m_reveals(reveals)
{
}

base::Result<model::FileFacts> DocumentExport::factsOf(const model::DocumentId &id,
                                                       const TypeWords &words)
{
    return m_session.read<model::FileFacts>([&](Unit &unit) -> base::Result<model::FileFacts> {
        const auto document = unit.documents.load(id);
        if (!document)
            return document.error();
        const auto fields = unit.fields.load(id);
        if (!fields)
            return fields.error();
        const QString date
            = firstValue(*fields, {model::FieldKey::AgreementDate, model::FieldKey::EffectiveDate});
        model::FileFacts facts;
        facts.date = QDate::fromString(date, Qt::ISODate);
        if (!facts.date.isValid())
            facts.date = document->capturedAt.toLocalTime().date();
        const QString type = document->contractType;
        facts.type = words && !type.isEmpty() ? words(type) : type;
        facts.counterparty = document->counterparty;
        facts.reference = firstValue(*fields, {model::FieldKey::Reference});
        facts.title = document->title;
        facts.original = QFileInfo(document->sources.value(0).name).completeBaseName();
        facts.id = id.toString();
        return facts;
    });
}

base::Result<QStringList> DocumentExport::plannedPaths(const QList<model::DocumentId> &ids,
                                                       const ExportWish &wish,
                                                       const TypeWords &words)
{
    CS_TRY(model::checkFileTemplate(wish.fileTemplate));
    const auto folder = folderFor(wish);
    if (!folder)
        return folder.error();
    QSet<QString> taken;
    QStringList paths;
    for (const model::DocumentId &id : ids) {
        const auto facts = factsOf(id, words);
        if (!facts)
            return facts.error();
        const auto document = m_session.read<model::Document>(
            [&id](Unit &unit) { return unit.documents.load(id); });
        if (!document)
            return document.error();
        const QString ending = endingFor(wish.form, *document);
        QString name = model::fileNameFrom(wish.fileTemplate, *facts);
        if (wish.form == ExportForm::Attachment)
            name = plainName(name);
        const QString wanted = QDir(*folder).filePath(name) + ending;
        QString path = model::numberedPath(wanted, taken);
        const QString firstImage = withNumber(path, 1, {});
        while (wish.onExisting == OnExisting::Number
               && (QFileInfo::exists(path) || QFileInfo::exists(firstImage + u".png"_s)
                   || QFileInfo::exists(firstImage + u".jpg"_s)))
            path = model::numberedPath(wanted, taken);
        paths.append(path);
    }
    return paths;
}

base::Result<QString> DocumentExport::folderFor(const ExportWish &wish)
{
    if (wish.form != ExportForm::Attachment)
        return wish.folder;
    if (!m_attachments) {
        auto made = publish::MemoryFolder::make();
        if (!made)
            return made.error();
        m_attachments = std::move(*made);
    }
    const QString part = m_attachments->makePart();
    return part.isEmpty() ? base::Result<QString>(exportFailed()) : base::Result<QString>(part);
}

base::Result<> DocumentExport::refuseMasked(const model::Document &document)
{
    for (const model::Page &page : document.pages) {
        const auto cover = m_session.read<PageCover>(
            [&](Unit &unit) { return coverOf(unit, document.id, page.index, m_reveals); });
        if (!cover)
            return cover.error();
        if (!cover->isEmpty())
            return base::Error{base::ErrorKind::Unauthorised, u"export.masked"_s, {}};
    }
    return {};
}

base::Result<imaging::PageImage> DocumentExport::coveredPage(const model::DocumentId &id, int page,
                                                             base::JobContext &context)
{
    if (context.isCancelled())
        return base::JobContext::cancelledError();
    const auto opened = m_opened.open(id, context);
    if (!opened)
        return opened.error();
    const auto cover
        = m_session.read<PageCover>([&](Unit &unit) { return coverOf(unit, id, page, m_reveals); });
    if (!cover)
        return cover.error();
    auto image = (*opened)->render(page, mostExportDpi, context);
    if (image && !cover->isEmpty())
        image->pixels = covered(image->pixels, *cover);
    return image;
}

base::Result<QStringList> DocumentExport::writeSearchable(const model::DocumentId &id,
                                                          const QString &path, const QString &actor,
                                                          ExportedFiles &files,
                                                          base::JobContext &context)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return base::Error{base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, path}}};
    const auto copy = m_searchable.write(id, path, actor, context);
    if (!copy)
        return copy.error();
    files.pdfaObstacles = copy->pdfaObstacles;
    files.signedOriginal = copy->signedOriginal;
    return QStringList{path};
}

base::Result<QStringList> DocumentExport::writeMail(const model::Document &document,
                                                    const QString &path, const ExportWish &wish,
                                                    const QString &actor, ExportedFiles &files,
                                                    base::JobContext &context)
{
    // The PDF stands beside the draft for a moment, in the folder that the person has chosen for
    // it: what is in a contract is never put into a folder for temporary files.
    const QString name = QFileInfo(path).completeBaseName() + u".pdf"_s;
    const QString beside = path + u".part.pdf"_s;
    const auto copy = writeSearchable(document.id, beside, actor, files, context);
    if (!copy)
        return copy.error();
    QFile pdf(beside);
    const bool opened = pdf.open(QIODevice::ReadOnly);
    const QByteArray bytes = pdf.readAll();
    pdf.remove();
    if (!opened || bytes.isEmpty())
        return exportFailed();
    const QByteArray draft = publish::mailDraft(
        document.title, {}, {{name, u"application/pdf"_s, bytes}}, m_session.clock().now());
    auto written = writeFile(path, draft, wish.onExisting);
    if (!written)
        return written.error();
    return QStringList{*written};
}

base::Result<QStringList> DocumentExport::writeOriginals(const model::Document &document,
                                                         const QString &path, OnExisting onExisting)
{
    QStringList paths;
    const bool several = document.sources.size() > 1;
    const QFileInfo info(path);
    for (qsizetype i = 0; i < document.sources.size(); ++i) {
        const model::SourceFile &source = document.sources.at(i);
        auto bytes = m_session.workspace().objects().read(source.object);
        if (!bytes)
            return bytes.error();
        const QString suffix = QFileInfo(source.name).suffix().toLower();
        const QString stem
            = info.suffix().isEmpty() ? path : path.chopped(info.suffix().size() + 1);
        const QString target = several
            ? withNumber(stem, int(i) + 1, suffix.isEmpty() ? QString() : u'.' + suffix)
            : path;
        auto written = writeFile(target, *bytes, onExisting);
        if (!written)
            return written.error();
        paths.append(*written);
    }
    return paths;
}

base::Result<QStringList> DocumentExport::writeTiff(const model::Document &document,
                                                    const QString &path, OnExisting onExisting,
                                                    base::JobContext &context)
{
    QList<QByteArray> pages;
    for (const model::Page &page : document.pages) {
        const auto image = coveredPage(document.id, page.index, context);
        if (!image)
            return image.error();
        pages.append(imaging::tiffPageOf(image->pixels, image->dpi));
        if (pages.last().isEmpty())
            return exportFailed();
        context.setProgress(double(pages.size()) / double(document.pages.size()));
    }
    const auto file = publish::joinedTiff(pages);
    if (!file)
        return file.error();
    auto written = writeFile(path, *file, onExisting);
    if (!written)
        return written.error();
    return QStringList{*written};
}

base::Result<QStringList> DocumentExport::writeImages(const model::Document &document,
                                                      const QString &path, OnExisting onExisting,
                                                      base::JobContext &context)
{
    QStringList paths;
    for (const model::Page &page : document.pages) {
        const auto image = coveredPage(document.id, page.index, context);
        if (!image)
            return image.error();
        const bool grey = image->pixels.allGray();
        const QByteArray bytes = codedImage(image->pixels, grey ? "png" : "jpg", image->dpi);
        if (bytes.isEmpty())
            return exportFailed();
        auto written = writeFile(withNumber(path, page.index + 1, grey ? u".png"_s : u".jpg"_s),
                                 bytes, onExisting);
        if (!written)
            return written.error();
        paths.append(*written);
        context.setProgress(double(paths.size()) / double(document.pages.size()));
    }
    return paths;
}

base::Result<ExportedFiles> DocumentExport::write(const model::DocumentId &id, const QString &path,
                                                  const ExportWish &wish, const QString &actor,
                                                  base::JobContext &context)
{
    CS_TRY(checkMay(m_session, actor, u"document.exported"_s)); // before anything is written
    const auto document
        = m_session.read<model::Document>([&id](Unit &unit) { return unit.documents.load(id); });
    if (!document)
        return document.error();
    const bool drawn = wish.form == ExportForm::Tiff || wish.form == ExportForm::Images;
    if (!drawn)
        CS_TRY(refuseMasked(*document));
    if (wish.onExisting != OnExisting::Replace && QFileInfo::exists(path))
        return base::Error{base::ErrorKind::Conflict, u"file.exists"_s, {{u"path"_s, path}}};
    if (drawn || wish.form == ExportForm::Original)
        CS_TRY(m_session.write([&](Unit &unit) {
            return unit.record(actor, u"document.exported"_s, id, {{u"files"_s, 1}});
        }));
    ExportedFiles files;
    base::Result<QStringList> paths;
    switch (wish.form) {
    case ExportForm::SearchablePdf:
    case ExportForm::Attachment:
        paths = writeSearchable(id, path, actor, files, context);
        break;
    case ExportForm::Original:
        paths = writeOriginals(*document, path, wish.onExisting);
        break;
    case ExportForm::Tiff:
        paths = writeTiff(*document, path, wish.onExisting, context);
        break;
    case ExportForm::Images:
        paths = writeImages(*document, path, wish.onExisting, context);
        break;
    case ExportForm::Mail:
        paths = writeMail(*document, path, wish, actor, files, context);
        break;
    }
    if (!paths)
        return paths.error();
    files.paths = *paths;
    return files;
}

} // namespace countersign::workflow
