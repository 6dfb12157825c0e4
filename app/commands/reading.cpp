// SPDX-License-Identifier: Apache-2.0
#include "app/commands/reading.h"

#include "app/appcontext.h"
#include "core/ocr/tesseractengine.h"

using namespace Qt::StringLiterals;

namespace countersign::app
{

Reading::Reading(const QStringList &languages)
    : m_import(imaging::Tools::locate())
    , m_engine(std::make_shared<ocr::TesseractEngine>())
    , m_lane(u"ocr"_s, jobThreads())
{
    m_options.ocr.languages = languages;
}

base::Result<ReadDocument> Reading::read(const QString &path, const QString &password,
                                         const std::function<void(double)> &progress)
{
    base::JobContext context;
    auto imported = m_import.open(path, base::Secret::fromString(password), context);
    if (!imported)
        return imported.error();
    ReadDocument document{*imported, {}, {}};
    QList<std::shared_ptr<const imaging::PageSource>> sources;
    for (const capture::ImportedSource &source : std::as_const(imported->sources))
        sources.append(source.pages);
    const ocr::DocumentReader reader(sources, m_engine, m_options);
    CS_TRY(readPages(document, reader, progress));
    return document;
}

// A page that fails, fails alone; a document without any readable page is an error.
base::Result<> Reading::readPages(ReadDocument &document, const ocr::DocumentReader &reader,
                                  const std::function<void(double)> &progress)
{
    const int pages = reader.pageCount();
    QList<QFuture<base::Result<ocr::PageReading>>> futures;
    for (int page = 0; page < pages; ++page)
        futures.append(m_lane.run<ocr::PageReading>(
            [&reader, page](base::JobContext &context) { return reader.readPage(page, context); }));
    std::optional<base::Error> error;
    for (int page = 0; page < pages; ++page) {
        futures[page].waitForFinished();
        auto reading = futures[page].takeResult();
        document.text.pages.append(reading ? reading->text : model::OcrPage());
        if (!reading) {
            document.damagedPages.append(page);
            error = reading.error();
        }
        progress(double(page + 1) / pages);
    }
    if (error && document.damagedPages.size() == pages)
        return *error;
    return {};
}

void declareReading(QCommandLineParser &parser)
{
    parser.addOption(
        {u"lang"_s, u"Languages of the text, as in eng+deu."_s, u"LANGUAGES"_s, u"eng"_s});
    parser.addOption({u"password"_s, u"Password of encrypted files."_s, u"PASSWORD"_s});
}

QStringList languagesOf(const QCommandLineParser &parser)
{
    return parser.value(u"lang"_s).split(u'+', Qt::SkipEmptyParts);
}

} // namespace countersign::app
