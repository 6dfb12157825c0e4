// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/reading.h"
#include "app/wording.h"
#include "core/extraction/clauses.h"
#include "core/extraction/extractjson.h"
#include "core/extraction/reading.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <deque>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

const QString productProfile = u"product"_s;
const QString kleisterProfile = u"kleister"_s;

// Stamps and signatures, boxes as fractions of the page: left, top, width, height.
QJsonArray inkJson(const QList<model::InkMark> &marks)
{
    QJsonArray array;
    for (const model::InkMark &mark : marks)
        array.append(QJsonObject{
            {u"kind"_s, mark.kind == model::InkKind::Stamp ? u"stamp"_s : u"signature"_s},
            {u"box"_s, QJsonArray{mark.box.left, mark.box.top, mark.box.width, mark.box.height}}});
    return array;
}

// One object for each page that was recognised from its image.
QJsonArray qualityJson(const model::OcrDocument &document)
{
    QJsonArray pages;
    for (qsizetype i = 0; i < document.pages.size(); ++i) {
        const model::OcrPage &page = document.pages[i];
        if (!page.quality.measured)
            continue;
        QJsonObject object = model::toJson(page.quality);
        object[u"page"_s] = int(i) + 1;
        object[u"rotation"_s] = page.rotationCw;
        if (!page.ink.isEmpty())
            object[u"ink"_s] = inkJson(page.ink);
        pages.append(object);
    }
    return pages;
}

// The documents in their order, later ones begun while one is waited for: no core has to wait for a
// document's last page.
class DocumentQueue
{
public:
    DocumentQueue(Reading &reading, const QStringList &paths, const QString &password)
        : m_reading(reading)
        , m_paths(paths)
        , m_password(password)
    {
    }

    bool isEmpty() const { return m_done == m_paths.size(); }
    const QString &path() const { return m_paths.at(m_done); }
    base::Result<ReadDocument> take(const std::function<void(double)> &progress)
    {
        beginNext();
        auto begun = std::move(m_begun.front());
        m_begun.pop_front();
        ++m_done;
        if (!begun)
            return begun.error();
        m_waiting -= begun->pages.size();
        beginNext();
        return m_reading.finish(std::move(*begun), progress);
    }

private:
    qsizetype pagesAhead() const { return qsizetype(4) * m_reading.threads(); }
    void beginNext()
    {
        const qsizetype begun = m_done + qsizetype(m_begun.size());
        for (qsizetype next = begun;
             next < m_paths.size() && (m_begun.empty() || m_waiting < pagesAhead()); ++next) {
            m_begun.push_back(m_reading.begin(m_paths.at(next), m_password));
            if (const auto &document = m_begun.back())
                m_waiting += document->pages.size();
        }
    }

    Reading &m_reading;
    QStringList m_paths;
    QString m_password;
    std::deque<base::Result<BegunDocument>> m_begun;
    qsizetype m_waiting = 0; // pages of `m_begun`
    qsizetype m_done = 0;
};

QJsonObject extractOne(DocumentQueue &queue, const QCommandLineParser &parser,
                       const Console &console, bool &failed)
{
    QElapsedTimer timer;
    timer.start();
    const QString path = queue.path();
    auto document = queue.take([&](double done) { console.progress(path, done); });
    if (!document) {
        failed = true;
        (void)console.fail(document.error(), path);
        return {{u"file"_s, path}, {u"error"_s, Console::errorJson(document.error())}};
    }
    extraction::ExtractedDocument extracted;
    extracted.file = path;
    extracted.sha256 = document->imported.sha256.toHex();
    const extraction::ExtractionContext context;
    const extraction::DocumentText text(document->text);
    const extraction::Reading reading = extraction::readingOf(text, context);
    extracted.fields = extraction::FieldExtractor().extract(reading);
    extracted.clauses = extraction::clausesOf(reading);
    extracted.starts = extraction::documentStarts(document->text);
    extracted.document = document->text;
    extracted.seconds = double(timer.elapsed()) / 1000;
    const auto profile = parser.value(u"profile"_s) == kleisterProfile
        ? extraction::OutputProfile::Kleister
        : extraction::OutputProfile::Product;
    QJsonObject line = extraction::extractLine(extracted, model::Thresholds(), profile);
    const QJsonArray quality = qualityJson(document->text);
    if (!quality.isEmpty())
        line[u"page_quality"_s] = quality;
    if (!document->damagedPages.isEmpty()) {
        QJsonArray damaged;
        for (const int page : std::as_const(document->damagedPages))
            damaged.append(page + 1);
        line[u"damaged_pages"_s] = damaged;
    }
    QJsonArray partial; // cut off at their deadline: text is missing
    for (qsizetype page = 0; page < document->text.pages.size(); ++page) {
        if (document->text.pages.at(page).partial)
            partial.append(int(page) + 1);
    }
    if (!partial.isEmpty())
        line[u"partial_pages"_s] = partial;
    return line;
}

} // namespace

void declareExtract(QCommandLineParser &parser)
{
    declareReading(parser);
    parser.addOption(
        {u"jsonl"_s, CommandLine::tr("Write the objects to this file; standard output by default."),
         u"OUT"_s});
    parser.addOption({u"profile"_s,
                      CommandLine::tr("House style of the values: product or kleister."),
                      u"PROFILE"_s, productProfile});
    parser.addPositionalArgument(
        u"FILE"_s, CommandLine::tr("A file, or a folder of images that is one document."));
}

int runExtract(const QCommandLineParser &parser, const Console &console)
{
    if (parser.positionalArguments().isEmpty())
        return console.misuse(CommandLine::tr("countersign extract: name at least one file"));
    if (!QStringList{productProfile, kleisterProfile}.contains(parser.value(u"profile"_s)))
        return console.misuse(CommandLine::tr("countersign extract: the profiles are %1 and %2")
                                  .arg(productProfile, kleisterProfile));
    QFile out;
    const QString path = parser.value(u"jsonl"_s);
    out.setFileName(path);
    const bool opened = path.isEmpty() ? out.open(stdout, QIODevice::WriteOnly)
                                       : out.open(QIODevice::WriteOnly | QIODevice::Truncate);
    if (!opened)
        return console.fail({base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, path}}},
                            path);
    Reading reading(languagesOf(parser));
    DocumentQueue queue(reading, parser.positionalArguments(), parser.value(u"password"_s));
    bool failed = false;
    while (!queue.isEmpty()) {
        const QJsonObject line = extractOne(queue, parser, console, failed);
        out.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        out.flush();
    }
    console.clearProgress();
    return failed ? ExitError : ExitOk;
}

} // namespace countersign::app
