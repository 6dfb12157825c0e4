// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

QString supportText(const model::LearnedSupport &support)
{
    return u"%1 right, %2 wrong"_s.arg(support.right).arg(support.wrong);
}

void sayLayout(const model::LearnedLayout &layout, const Console &console)
{
    console.say(u"%1  layout        %2  (%3 documents)"_s.arg(layout.id.toString(), layout.title)
                    .arg(layout.documents));
    for (const model::LearnedPlace &place : layout.places) {
        console.say(u"    %1: after \"%2\", %3"_s.arg(
            model::fieldName(place.key), place.before.join(u' '), supportText(place.support)));
    }
}

void sayCounterparty(const model::LearnedCounterparty &counterparty, const Console &console)
{
    console.say(
        u"%1  counterparty  %2  (%3 documents)"_s.arg(counterparty.id.toString(), counterparty.name)
            .arg(counterparty.documents));
    for (const model::LearnedAlias &alias : counterparty.aliases)
        console.say(u"    read %1, meant %2: %3"_s.arg(alias.read, alias.meant,
                                                       supportText(alias.support)));
    for (const model::LearnedHabit &habit : counterparty.habits)
        console.say(u"    %1 usually %2: %3 times"_s.arg(model::fieldName(habit.key), habit.value)
                        .arg(habit.count));
}

int listMemory(workflow::Office &office, const Console &console)
{
    const auto memory = office.memory().load();
    if (!memory)
        return console.fail(memory.error());
    for (const model::LearnedLayout &layout : memory->layouts)
        sayLayout(layout, console);
    for (const model::LearnedCounterparty &counterparty : memory->counterparties)
        sayCounterparty(counterparty, console);
    if (memory->isEmpty())
        console.say(u"Nothing is learned yet: approved contracts teach."_s);
    console.emitJson(model::toJson(*memory));
    return ExitOk;
}

int forgetMemory(workflow::Office &office, const QString &which, const Console &console)
{
    if (which == u"all"_s) {
        const auto gone = office.memory().forgetAll(commandActor(office));
        if (!gone)
            return console.fail(gone.error());
        console.say(u"Forgotten: %1"_s.arg(*gone));
        console.emitJson(QJsonObject{{u"forgotten"_s, *gone}});
        return ExitOk;
    }
    const auto id = model::LearnedId::parse(which);
    if (!id)
        return console.fail(id.error(), which);
    if (const auto done = office.memory().forget(*id, commandActor(office)); !done)
        return console.fail(done.error(), which);
    console.say(u"Forgotten: %1"_s.arg(which));
    console.emitJson(QJsonObject{{u"forgotten"_s, 1}});
    return ExitOk;
}

int exportMemory(workflow::Office &office, const QString &path, const Console &console)
{
    if (const auto done = office.memory().exportTo(path, commandActor(office)); !done)
        return console.fail(done.error());
    console.say(path);
    console.emitJson(QJsonObject{{u"file"_s, path}});
    return ExitOk;
}

int importMemory(workflow::Office &office, const QString &path, const Console &console)
{
    const auto taken = office.memory().importFrom(path, commandActor(office));
    if (!taken)
        return console.fail(taken.error(), path);
    console.say(u"Taken in: %1"_s.arg(*taken));
    console.emitJson(QJsonObject{{u"imported"_s, *taken}});
    return ExitOk;
}

} // namespace

void declareMemory(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption({{u"o"_s, u"output"_s}, u"File to export to."_s, u"FILE"_s});
    parser.addPositionalArgument(u"action"_s, u"list, forget, export or import"_s);
}

int runMemory(const QCommandLineParser &parser, const Console &console)
{
    const QStringList arguments = parser.positionalArguments();
    const QString action = arguments.value(0, u"list"_s);
    const bool forgets = action == u"forget"_s;
    const bool imports = action == u"import"_s;
    const bool exports = action == u"export"_s;
    if (!forgets && !imports && !exports && action != u"list"_s)
        return console.misuse(u"countersign memory: say list, forget, export or import"_s);
    if (forgets && arguments.size() != 2)
        return console.misuse(u"countersign memory forget: name the entry's ID, or all"_s);
    if (imports && arguments.size() != 2)
        return console.misuse(u"countersign memory import: name the file"_s);
    if (exports && !parser.isSet(u"output"_s))
        return console.misuse(u"countersign memory export: name the file with -o"_s);
    auto context = openWorkspace(parser);
    if (!context)
        return console.fail(context.error());
    workflow::Office &office = (*context)->office();
    if (forgets)
        return forgetMemory(office, arguments.at(1), console);
    if (imports)
        return importMemory(office, arguments.at(1), console);
    return exports ? exportMemory(office, parser.value(u"output"_s), console)
                   : listMemory(office, console);
}

} // namespace countersign::app
