// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "core/workflow/separatorsheets.h"
#include "ui/separatorwords.h"

using namespace Qt::StringLiterals;

namespace countersign::app
{

void declareSeparator(QCommandLineParser &parser)
{
    parser.addOption(
        {u"type"_s, u"Contract type of the document behind it: nda, msa, ..."_s, u"TYPE"_s});
    parser.addOption({u"profile"_s, u"Scan profile the document belongs to."_s, u"NAME"_s});
    parser.addOption({u"counterparty"_s, u"The other party."_s, u"NAME"_s});
    parser.addOption({u"size"_s, u"a4 or letter; a4 unless told."_s, u"SIZE"_s, u"a4"_s});
    parser.addOption({u"copies"_s, u"How many sheets; one unless told."_s, u"N"_s, u"1"_s});
    parser.addOption({{u"o"_s, u"output"_s}, u"The PDF to write."_s, u"FILE"_s});
    parser.addOption({u"overwrite"_s, u"Replace a file that is there."_s});
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
        return console.misuse(u"countersign separator: where to? Give -o FILE.pdf"_s);
    if (!routing.contractType.isEmpty() && !model::contractTypes().contains(routing.contractType))
        return console.misuse(u"countersign separator: a type is one of %1"_s.arg(
            model::contractTypes().join(u", "_s)));
    if ((size != u"a4"_s && size != u"letter"_s) || copies < 1 || copies > mostCopies)
        return console.misuse(
            u"countersign separator: --size is a4 or letter, --copies a number"_s);
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
