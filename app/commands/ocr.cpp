// SPDX-License-Identifier: Apache-2.0
#include "app/appcontext.h"
#include "app/commands/commands.h"
#include "app/commands/ocrtask.h"
#include "app/commands/reading.h"
#include "app/wording.h"
#include "core/ocr/tesseractengine.h"
#include "ui/errortext.h"
#include "ui/pdfawords.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>
#include <QStandardPaths>

#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

bool isFolder(const QString &path)
{
    return path.endsWith(u'/') || QFileInfo(path).isDir();
}

// A document of many images keeps them all open.
void allowManyOpenFiles()
{
    struct rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 16384);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

QString stateFolder()
{
    const QString base = qEnvironmentVariable("XDG_STATE_HOME");
    return (base.isEmpty() ? QDir::home().filePath(u".local/state"_s) : base)
        + u"/countersign/ocr"_s;
}

// A line for people on standard error, where progress is; in the JSON the same is told in its own
// way.
void remark(const Console &console, const QString &line)
{
    console.clearProgress();
    fprintf(stderr, "%s\n", line.toUtf8().constData());
}

QJsonArray pageNumbers(const QList<int> &pages)
{
    QJsonArray numbers;
    for (const int page : pages)
        numbers.append(page + 1);
    return numbers;
}

QJsonObject reportJson(const QList<OcrInput> &inputs, const OcrTargets &targets,
                       const OcrReport &report)
{
    QJsonArray files;
    for (const OcrInput &input : inputs)
        files.append(input.path);
    QJsonObject object{{u"file"_s, inputs.first().path},
                       {u"files"_s, files},
                       {u"pages"_s, report.pages},
                       {u"resumed_pages"_s, report.keptPages}};
    if (!report.damagedPages.isEmpty())
        object[u"damaged_pages"_s] = pageNumbers(report.damagedPages);
    const QList<std::pair<QString, QString>> outputs = {{u"pdf"_s, targets.pdf},
                                                        {u"text_file"_s, targets.text},
                                                        {u"hocr"_s, targets.hocr},
                                                        {u"alto"_s, targets.alto}};
    for (const auto &[key, path] : outputs) {
        if (!path.isEmpty())
            object[key] = path;
    }
    if (report.signedOriginal)
        object[u"signed_original"_s] = true;
    if (!report.pdf)
        return object;
    object[u"recognised_pages"_s] = report.pdf->recognisedPages;
    object[u"bytes"_s] = report.pdf->bytes;
    object[u"pdfa"_s] = report.pdf->isPdfa() ? QJsonValue(u"2b"_s) : QJsonValue();
    QJsonArray obstacles;
    for (const QString &code : report.pdf->pdfaObstacles)
        obstacles.append(
            QJsonObject{{u"code"_s, code}, {u"message"_s, ui::pdfaObstacleText(code)}});
    if (!obstacles.isEmpty())
        object[u"pdfa_obstacles"_s] = obstacles;
    return object;
}

// One run of the command.
class OcrCommand
{
public:
    OcrCommand(const QCommandLineParser &parser, const Console &console)
        : m_parser(parser)
        , m_console(console)
        , m_out(parser.value(u"output"_s))
        , m_settings{languagesOf(parser), parser.value(u"password"_s),
                     parser.isSet(u"force"_s) ? publish::Overwrite::Yes : publish::Overwrite::No,
                     !parser.isSet(u"no-resume"_s), stateFolder()}
        , m_import(imaging::Tools::locate())
        , m_lane(u"ocr"_s, jobThreads())
        , m_task(m_settings, std::make_shared<ocr::TesseractEngine>(), m_lane)
    {
    }

    int run()
    {
        const QStringList files = m_parser.positionalArguments();
        if (!m_out.isEmpty() && isFolder(m_out))
            eachForItself(files);
        else
            allTogether(files);
        m_console.clearProgress();
        if (m_stopped)
            return ExitError;
        return m_failed ? ExitError : m_incomplete ? ExitNegative : ExitOk;
    }

private:
    std::optional<OcrInput> open(const QString &path)
    {
        base::JobContext context(isStopRequested, {});
        auto document = m_import.open(path, base::Secret::fromString(m_settings.password), context);
        if (document)
            return OcrInput{path, *document};
        fail(document.error(), path);
        return std::nullopt;
    }
    void fail(const base::Error &error, const QString &about)
    {
        if (error.kind == base::ErrorKind::Cancelled)
            return stop(about);
        m_failed = true;
        (void)m_console.fail(error, about);
    }
    void stop(const QString &about)
    {
        m_stopped = true;
        const int kept = m_settings.resume ? m_task.keptPages() : 0;
        remark(m_console,
               kept == 0
                   ? CommandLine::tr("%1: stopped; nothing was written.").arg(about)
                   : CommandLine::tr("%1: stopped; nothing was written. %2 pages are kept: the "
                                     "same command goes on from there.")
                         .arg(about)
                         .arg(kept));
        m_console.emitJson(
            QJsonObject{{u"file"_s, about}, {u"stopped"_s, true}, {u"kept_pages"_s, kept}});
    }

    void eachForItself(const QStringList &files)
    {
        QSet<QString> names;
        for (const QString &file : files) {
            if (isStopRequested() || m_stopped)
                break;
            const auto input = open(file);
            if (!input)
                continue;
            execute({*input}, targetsIn(*input, names));
        }
    }
    // A copy of a signed document says so in its name.
    OcrTargets targetsIn(const OcrInput &input, QSet<QString> &names) const
    {
        const QString base = QFileInfo(input.document.name).completeBaseName();
        QString name = base;
        for (int count = 2; names.contains(name); ++count)
            name = u"%1-%2"_s.arg(base).arg(count);
        names.insert(name);
        const bool isSigned = input.document.sources.first().pages->info().isSigned;
        const auto beside = [&name](const QString &folder, const QString &suffix) {
            return folder.isEmpty() ? QString() : QDir(folder).filePath(name + suffix);
        };
        return {beside(m_out, isSigned ? u".searchable-copy.pdf"_s : u".pdf"_s),
                beside(m_parser.value(u"sidecar"_s), u".txt"_s),
                beside(m_parser.value(u"hocr"_s), u".hocr"_s),
                beside(m_parser.value(u"alto"_s), u".xml"_s)};
    }

    void allTogether(const QStringList &files)
    {
        const bool pdf = m_out.endsWith(u".pdf"_s, Qt::CaseInsensitive);
        QList<OcrInput> inputs;
        for (const QString &file : files) {
            if (const auto input = open(file))
                inputs.append(*input);
            if (m_stopped)
                return;
        }
        if (inputs.isEmpty())
            return;
        OcrTargets targets{pdf ? m_out : QString(), m_parser.value(u"sidecar"_s),
                           m_parser.value(u"hocr"_s), m_parser.value(u"alto"_s)};
        if (!pdf && !m_out.isEmpty())
            targets.text = m_out;
        execute(inputs, targets);
    }

    void execute(const QList<OcrInput> &inputs, const OcrTargets &targets)
    {
        const QString name = targets.paths().value(0, inputs.first().path);
        if (const auto original = overwritten(inputs, targets); !original.isEmpty())
            return fail(
                {base::ErrorKind::InvalidInput, u"file.is_original"_s, {{u"path"_s, original}}},
                original);
        const bool toOutput = targets.paths().isEmpty();
        const auto report
            = m_task.run(inputs, targets, toOutput || m_console.json(), name, m_console);
        if (!report)
            return fail(report.error(), name);
        m_incomplete = m_incomplete || !report->damagedPages.isEmpty();
        m_console.clearProgress();
        tell(name, targets, *report);
        if (toOutput)
            m_console.say(report->text);
        QJsonObject json = reportJson(inputs, targets, *report);
        if (targets.pdf.isEmpty())
            json[u"text"_s] = report->text;
        m_console.emitJson(json);
    }
    // The original that a target would take the place of.
    static QString overwritten(const QList<OcrInput> &inputs, const OcrTargets &targets)
    {
        for (const OcrInput &input : inputs) {
            const QString original = QFileInfo(input.path).canonicalFilePath();
            for (const QString &path : targets.paths()) {
                const QString target = QFileInfo(path).canonicalFilePath();
                if (!target.isEmpty() && (target == original || target.startsWith(original + u'/')))
                    return path;
            }
        }
        return {};
    }
    void tell(const QString &name, const OcrTargets &targets, const OcrReport &report)
    {
        for (const int page : report.damagedPages)
            remark(m_console,
                   CommandLine::tr("%1: page %2 could not be read.").arg(name).arg(page + 1));
        if (report.signedOriginal && !targets.pdf.isEmpty())
            remark(
                m_console,
                CommandLine::tr(
                    "%1: the original is digitally signed and stays as it is. This is a copy for "
                    "searching; the signatures are in the original alone.")
                    .arg(name));
        if (!report.pdf || report.pdf->isPdfa())
            return;
        remark(m_console,
               CommandLine::tr("%1: can be searched, but is not PDF/A, because the original")
                   .arg(name));
        for (const QString &code : report.pdf->pdfaObstacles)
            remark(m_console, u"  - "_s + ui::pdfaObstacleText(code));
    }

    const QCommandLineParser &m_parser;
    const Console &m_console;
    QString m_out;
    OcrSettings m_settings;
    capture::FileImport m_import;
    base::Lane m_lane;
    OcrTask m_task;
    bool m_failed = false;
    bool m_incomplete = false;
    bool m_stopped = false;
};

int listLanguages(const Console &console)
{
    const QStringList languages = ocr::TesseractEngine().installedLanguages();
    console.say(languages.join(u'\n'));
    console.emitJson(QJsonArray::fromStringList(languages));
    return ExitOk;
}

} // namespace

void declareOcr(QCommandLineParser &parser)
{
    declareReading(parser);
    parser.addOption(
        {{u"o"_s, u"output"_s},
         CommandLine::tr("OUT.pdf: one searchable PDF/A of all files, in order. DIR/: one for each "
                         "file. Any other name: plain text. Standard output by default."),
         u"OUT"_s});
    parser.addOption(
        {u"sidecar"_s, CommandLine::tr("Write the plain text to this file as well."), u"TXT"_s});
    parser.addOption(
        {u"hocr"_s, CommandLine::tr("Write words, boxes and confidences as hOCR."), u"FILE"_s});
    parser.addOption(
        {u"alto"_s, CommandLine::tr("Write words, boxes and confidences as ALTO 4."), u"FILE"_s});
    parser.addOption({u"languages"_s, CommandLine::tr("List the installed languages and stop.")});
    parser.addOption(
        {u"force"_s, CommandLine::tr("Replace files that are there; never an original.")});
    parser.addOption(
        {u"no-resume"_s, CommandLine::tr("Begin anew and keep nothing when stopped.")});
    parser.addPositionalArgument(u"FILE"_s, CommandLine::tr("Files, or folders of images."));
}

int runOcr(const QCommandLineParser &parser, const Console &console)
{
    if (parser.isSet(u"languages"_s))
        return listLanguages(console);
    if (parser.positionalArguments().isEmpty())
        return console.misuse(CommandLine::tr("countersign ocr: name at least one file"));
    const QString out = parser.value(u"output"_s);
    const bool each = !out.isEmpty() && isFolder(out);
    if (each && !QDir().mkpath(out))
        return console.fail({base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, out}}}, out);
    for (const QString &option : {u"sidecar"_s, u"hocr"_s, u"alto"_s}) {
        const QString value = parser.value(option);
        if (!value.isEmpty() && isFolder(value) != each)
            return console.misuse(
                CommandLine::tr(
                    "countersign ocr: --%1 names a folder when -o does, and else a file")
                    .arg(option));
        if (!value.isEmpty() && each)
            QDir().mkpath(value);
    }
    allowManyOpenFiles();
    catchStopSignals();
    return OcrCommand(parser, console).run();
}

} // namespace countersign::app
