// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/wording.h"
#include "core/workflow/separatorsheets.h"
#include "ui/separatorwords.h"

using namespace Qt::StringLiterals;

namespace countersign::app
{

void declareSeparator(QCommandLineParser &parser)
{
    parser.addOption({u"type"_s,
                      CommandLine::tr("Contract type of the document behind it: nda, msa, ..."),
                      u"TYPE"_s});
    parser.addOption(
        {u"profile"_s, CommandLine::tr("Scan profile the document belongs to."), u"NAME"_s});
    parser.addOption({u"counterparty"_s, CommandLine::tr("The other party."), u"NAME"_s});
    parser.addOption(
        {u"size"_s, CommandLine::tr("a4 or letter; a4 unless told."), u"SIZE"_s, u"a4"_s});
    parser.addOption(
        {u"copies"_s, CommandLine::tr("How many sheets; one unless told."), u"N"_s, u"1"_s});
    parser.addOption({{u"o"_s, u"output"_s}, CommandLine::tr("The PDF to write."), u"FILE"_s});
    parser.addOption({u"overwrite"_s, CommandLine::tr("Replace a file that is there.")});
}

int runSeparator(const QCommandLineParser &parser, const Console &console)
{
    constexpr int mostCopies = 1000;
    const QString path = parser.value(u"output"_s);
    const QString size = parser.value(u"size"_s).toLower();
    const int copies = parser.value(u"copies"_s).toInt();
    const model::SheetRouting routing{parser.value(u"type"_s), parser.value(u"profile"_s),
                                      parser.value(u"counterparty"_s)};
    if (path.isEmpty())
        return console.misuse(CommandLine::tr("countersign separator: where to? Give -o FILE.pdf"));
    if (!routing.contractType.isEmpty() && !model::contractTypes().contains(routing.contractType))
        return console.misuse(CommandLine::tr("countersign separator: a type is one of %1")
                                  .arg(model::contractTypes().join(u", "_s)));
    if ((size != u"a4"_s && size != u"letter"_s) || copies < 1 || copies > mostCopies)
        return console.misuse(
            CommandLine::tr("countersign separator: --size is a4 or letter, --copies a number"));
    const auto written
        = workflow::saveSeparatorSheets(path, parser.isSet(u"overwrite"_s),
                                        {routing, ui::separatorWords(routing), copies,
                                         size == u"a4"_s ? QPageSize::A4 : QPageSize::Letter});
    if (!written)
        return console.fail(written.error(), path);
    console.say(path);
    console.emitJson(QJsonObject{{u"file"_s, path}, {u"sheets"_s, copies}});
    return ExitOk;
}

} // namespace countersign::app
