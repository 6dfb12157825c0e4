// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include "app/commands/commands.h"
#include "app/wording.h"
#include "core/ocr/tesseractbuild.h"

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

constexpr std::array commandTable = {
    Command{"extract", "FILE... --jsonl OUT",
            QT_TRANSLATE_NOOP("CommandLine",
                              "Recognise and read the fields; one JSON object a document"),
            declareExtract, runExtract},
    Command{"ocr", "FILE... -o OUT.pdf",
            QT_TRANSLATE_NOOP("CommandLine", "Recognise text; write a searchable PDF/A"),
            declareOcr, runOcr},
    Command{"scan", "--workspace DIR | -o FOLDER | --devices",
            QT_TRANSLATE_NOOP("CommandLine", "Scan sheets of paper"), declareScan, runScan},
    Command{"separator", "-o SHEET.pdf",
            QT_TRANSLATE_NOOP("CommandLine", "Make separator sheets to print"), declareSeparator,
            runSeparator, true},
    Command{"init", "", QT_TRANSLATE_NOOP("CommandLine", "Make a workspace"), declareInit, runInit},
    Command{"ingest", "FILE...",
            QT_TRANSLATE_NOOP("CommandLine", "Take files into a workspace and recognise them"),
            declareIngest, runIngest},
    Command{"watch", "[--once] [--folder DIR | --add DIR]",
            QT_TRANSLATE_NOOP("CommandLine", "Take in what is put into watched folders"),
            declareWatch, runWatch},
    Command{"list", "", QT_TRANSLATE_NOOP("CommandLine", "List the documents of a workspace"),
            declareList, runList},
    Command{"show", "ID",
            QT_TRANSLATE_NOOP("CommandLine", "Show a document: fields, envelope, check, history"),
            declareShow, runShow},
    Command{"export", "ID... -o DIR",
            QT_TRANSLATE_NOOP("CommandLine", "Write documents as files, named by what is in them"),
            declareExport, runExport, true},
    Command{"sync", "",
            QT_TRANSLATE_NOOP("CommandLine", "Work off the outbox and ask the services for news"),
            declareSync, runSync},
    Command{"verify", "SIGNED.pdf", QT_TRANSLATE_NOOP("CommandLine", "Check a signed copy"),
            declareVerify, runVerify},
    Command{"audit", "verify | export",
            QT_TRANSLATE_NOOP("CommandLine", "Verify or export the audit log"), declareAudit,
            runAudit},
    Command{"memory", "list | forget ID | export | import FILE",
            QT_TRANSLATE_NOOP(
                "CommandLine",
                "What decisions taught: look at it, forget it, carry it to another office"),
            declareMemory, runMemory},
    Command{"people", "list | begin | add | ... NAME",
            QT_TRANSLATE_NOOP("CommandLine", "Who signs in, and what they may do"), declarePeople,
            runPeople},
    Command{"train", "TRUTH.jsonl...",
            QT_TRANSLATE_NOOP("CommandLine",
                              "Train or measure the reading of fields on labelled documents"),
            declareTrain, runTrain},
    Command{"words", "TEXT... -o FILE",
            QT_TRANSLATE_NOOP("CommandLine", "Count the words of contracts, for recognition"),
            declareWords, runWords},
    Command{"sandbox", "",
            QT_TRANSLATE_NOOP("CommandLine",
                              "Run stand-ins of the signing and CRM services on this machine"),
            declareSandbox, runSandbox, true},
    Command{"demo", "",
            QT_TRANSLATE_NOOP("CommandLine", "Open a demo workspace with sandbox services"),
            declareDemo, runDemo, true},
};

QString helpOf(const Command &command, const QCommandLineParser &parser)
{
    // Qt's text begins with a usage line that does not know of commands.
    const QString options = parser.helpText();
    return CommandLine::tr("Usage: countersign %1 %2")
               .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.arguments))
        + u'\n' + CommandLine::tr(command.summary) + u"\n\n"_s + CommandLine::tr("Options:")
        + options.mid(options.indexOf(u"\n  -"_s));
}

} // namespace

std::span<const Command> commands()
{
    return commandTable;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commandTable) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help({u"h"_s, u"help"_s}, CommandLine::tr("Show this help."));
    parser.addOption(help);
    parser.addOption({u"json"_s, CommandLine::tr("Print JSON for programs.")});
    command.declare(parser);
    const bool parsed = parser.parse(
        QStringList{u"countersign "_s + QString::fromLatin1(command.name)} + arguments);
    const Console console(parser.isSet(u"json"_s));
    if (parser.isSet(help)) {
        Console(false).say(helpOf(command, parser));
        return ExitOk;
    }
    if (!parsed)
        return console.misuse(parser.errorText());
    return command.run(parser, console);
}

QString helpText()
{
    QString text = CommandLine::tr(
        "Usage: countersign                     the desktop application\n"
        "       countersign COMMAND [OPTIONS]   see countersign COMMAND --help\n\nCommands:\n");
    for (const Command &command : commandTable)
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(command.name), -9)
                    .arg(CommandLine::tr(command.summary));
    text += CommandLine::tr("\nOptions of the desktop application:\n"
                            "  --workspace DIR   the workspace to open\n"
                            "  --open ID         show this document\n"
                            "\nExit codes: 0 ok, 1 negative result, 2 usage, 3 error.\n");
    return text;
}

QString versionText()
{
    const ocr::TesseractBuild tesseract = ocr::tesseractBuild();
    const QString build = tesseract.tuned ? u"tuned, "_s + tesseract.instructionSet : u"system"_s;
    return u"Countersign %1\nQt %2, Tesseract %3 (%4)"_s.arg(QStringLiteral(COUNTERSIGN_VERSION),
                                                             QString::fromLatin1(qVersion()),
                                                             tesseract.version, build);
}

} // namespace countersign::app
