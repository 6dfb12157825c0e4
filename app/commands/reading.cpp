// SPDX-License-Identifier: Apache-2.0
#include "app/commands/reading.h"
#include "app/wording.h"

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

base::Result<BegunDocument> Reading::begin(const QString &path, const QString &password)
{
    base::JobContext context;
    auto imported = m_import.open(path, base::Secret::fromString(password), context);
    if (!imported)
        return imported.error();
    BegunDocument begun{*imported, {}};
    QList<std::shared_ptr<const imaging::PageSource>> sources;
    for (const capture::ImportedSource &source : std::as_const(imported->sources))
        sources.append(source.pages);
    const auto reader = std::make_shared<const ocr::DocumentReader>(sources, m_engine, m_options);
    for (int page = 0; page < reader->pageCount(); ++page)
        begun.pages.append(m_lane.run<ocr::PageReading>(
            [reader, page](base::JobContext &own) { return reader->readPage(page, own); }));
    return begun;
}

// A page that fails, fails alone; a document without any readable page is an error.
base::Result<ReadDocument> Reading::finish(BegunDocument begun,
                                           const std::function<void(double)> &progress)
{
    ReadDocument document{begun.imported, {}, {}};
    const qsizetype pages = begun.pages.size();
    std::optional<base::Error> error;
    for (qsizetype page = 0; page < pages; ++page) {
        begun.pages[page].waitForFinished();
        auto reading = begun.pages[page].takeResult();
        document.text.pages.append(reading ? reading->text : model::OcrPage());
        if (!reading) {
            document.damagedPages.append(int(page));
            error = reading.error();
        }
        progress(double(page + 1) / double(pages));
    }
    if (error && document.damagedPages.size() == pages)
        return *error;
    return document;
}

base::Result<ReadDocument> Reading::read(const QString &path, const QString &password,
                                         const std::function<void(double)> &progress)
{
    auto begun = begin(path, password);
    if (!begun)
        return begun.error();
    return finish(std::move(*begun), progress);
}

void declareReading(QCommandLineParser &parser)
{
    parser.addOption({u"lang"_s, CommandLine::tr("Languages of the text, as in eng+deu."),
                      u"LANGUAGES"_s, u"eng"_s});
    parser.addOption(
        {u"password"_s, CommandLine::tr("Password of encrypted files."), u"PASSWORD"_s});
}

QStringList languagesOf(const QCommandLineParser &parser)
{
    return parser.value(u"lang"_s).split(u'+', Qt::SkipEmptyParts);
}

} // namespace countersign::app
