// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/wording.h"
#include "core/base/clock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

QString supportText(const model::LearnedSupport &support)
{
    return CommandLine::tr("%1 right, %2 wrong").arg(support.right).arg(support.wrong);
}

void sayLayout(const model::LearnedLayout &layout, const Console &console)
{
    console.say(CommandLine::tr("%1  layout        %2  (%3 documents)")
                    .arg(layout.id.toString(), layout.title)
                    .arg(layout.documents));
    for (const model::LearnedPlace &place : layout.places) {
        console.say(u"    %1: after \"%2\", %3"_s.arg(
            model::fieldName(place.key), place.before.join(u' '), supportText(place.support)));
    }
}

void sayCounterparty(const model::LearnedCounterparty &counterparty, const Console &console)
{
    console.say(CommandLine::tr("%1  counterparty  %2  (%3 documents)")
                    .arg(counterparty.id.toString(), counterparty.name)
                    .arg(counterparty.documents));
    for (const model::LearnedAlias &alias : counterparty.aliases)
        console.say(CommandLine::tr("    read %1, meant %2: %3")
                        .arg(alias.read, alias.meant, supportText(alias.support)));
    for (const model::LearnedHabit &habit : counterparty.habits)
        console.say(CommandLine::tr("    %1 usually %2: %3 times")
                        .arg(model::fieldName(habit.key), habit.value)
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
        console.say(CommandLine::tr("Nothing is learned yet: approved contracts teach."));
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

int importMemory(workflow::Office &office, const QString &path, const QString &trusted,
                 const Console &console)
{
    const auto taken = office.memory().importFrom(path, trusted, commandActor(office));
    if (!taken)
        return console.fail(taken.error(), path);
    console.say(CommandLine::tr("Taken in: %1").arg(*taken));
    console.emitJson(QJsonObject{{u"imported"_s, *taken}});
    return ExitOk;
}

QString trialText(const model::FieldTrial &trial)
{
    return u"%1: %2 -> %3 (%4 cases, +-%5)"_s.arg(
        trial.key ? model::fieldName(*trial.key) : u"all"_s,
        QString::number(trial.before * 100, 'f', 1), QString::number(trial.after * 100, 'f', 1),
        QString::number(trial.cases), QString::number(trial.scoreError * 100, 'f', 1));
}

void sayGeneration(const model::Generation &generation, const Console &console)
{
    const QString state = generation.refusal.isEmpty()
        ? model::generationStateName(generation.state)
        : u"refused: "_s + generation.refusal;
    console.say(CommandLine::tr("%1  %2  %3  (%4 documents, tested on %5)")
                    .arg(generation.number)
                    .arg(base::toIso(generation.madeAt), state)
                    .arg(generation.documents)
                    .arg(generation.heldOut));
    for (const model::FieldKey key : generation.calibrated)
        console.say(u"    confidence set by decisions: "_s + model::fieldName(key));
    for (const model::FieldTrial &trial : generation.local)
        console.say(u"    own      "_s + trialText(trial));
    for (const model::FieldTrial &trial : generation.shipped)
        console.say(u"    shipped  "_s + trialText(trial));
}

int listGenerations(workflow::Office &office, const Console &console)
{
    const auto view = office.learning().view();
    if (!view)
        return console.fail(view.error());
    for (const model::Generation &generation : view->generations)
        sayGeneration(generation, console);
    console.say(
        CommandLine::tr("0  as shipped (%1)%2")
            .arg(view->shipped,
                 view->automatic ? QString() : CommandLine::tr("; nothing is learned by itself")));
    QJsonArray list;
    for (const model::Generation &generation : view->generations) {
        QJsonObject object = model::toJson(generation);
        object.remove(u"changes"_s);
        list.append(object);
    }
    console.emitJson(QJsonObject{{u"shipped"_s, view->shipped},
                                 {u"automatic"_s, view->automatic},
                                 {u"generations"_s, list}});
    return ExitOk;
}

// Works the job off at once; exits 1 when the new generation was refused.
int updateReader(workflow::Office &office, const Console &console)
{
    const auto before = office.learning().view();
    if (!before)
        return console.fail(before.error());
    if (before->documents < before->needed)
        return console.fail({base::ErrorKind::Conflict,
                             u"learning.too_few"_s,
                             {{u"count"_s, before->documents}, {u"needed"_s, before->needed}}});
    if (const auto asked = office.learning().request(); !asked)
        return console.fail(asked.error());
    office.jobs().drain();
    const auto view = office.learning().view();
    if (!view)
        return console.fail(view.error());
    const int newest = before->generations.value(0).number;
    if (view->generations.isEmpty() || view->generations.constFirst().number == newest)
        return console.fail({base::ErrorKind::Internal, u"learning.failed"_s, {}});
    const model::Generation &made = view->generations.constFirst();
    sayGeneration(made, console);
    QJsonObject object = model::toJson(made);
    object.remove(u"changes"_s);
    console.emitJson(object);
    return made.refusal.isEmpty() ? ExitOk : ExitNegative;
}

int rollBack(workflow::Office &office, const QString &which, const Console &console)
{
    bool isNumber = false;
    const int number = which.toInt(&isNumber);
    if (!isNumber)
        return console.misuse(CommandLine::tr(
            "countersign memory rollback: name the generation's number, 0 for the shipped one"));
    if (const auto done = office.rollBackReader(number, commandActor(office)); !done)
        return console.fail(done.error(), which);
    return listGenerations(office, console);
}

} // namespace

void declareMemory(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption({{u"o"_s, u"output"_s}, CommandLine::tr("File to export to."), u"FILE"_s});
    parser.addPositionalArgument(
        u"action"_s,
        CommandLine::tr("list, forget, export, import, generations, update or rollback"));
}

int runMemory(const QCommandLineParser &parser, const Console &console)
{
    const QStringList arguments = parser.positionalArguments();
    const QString action = arguments.value(0, u"list"_s);
    const bool forgets = action == u"forget"_s;
    const bool imports = action == u"import"_s;
    const bool exports = action == u"export"_s;
    const bool rollsBack = action == u"rollback"_s;
    const QStringList actions{u"list"_s,   u"forget"_s,      u"export"_s,  u"import"_s,
                              u"update"_s, u"generations"_s, u"rollback"_s};
    if (!actions.contains(action))
        return console.misuse(u"countersign memory: say "_s + actions.join(u", "_s));
    if (rollsBack && arguments.size() != 2)
        return console.misuse(
            CommandLine::tr("countersign memory rollback: name the generation's number"));
    if (forgets && arguments.size() != 2)
        return console.misuse(
            CommandLine::tr("countersign memory forget: name the entry's ID, or all"));
    if (imports && arguments.size() != 2)
        return console.misuse(CommandLine::tr("countersign memory import: name the file"));
    if (exports && !parser.isSet(u"output"_s))
        return console.misuse(CommandLine::tr("countersign memory export: name the file with -o"));
    auto context = openWorkspace(parser);
    if (!context)
        return console.fail(context.error());
    workflow::Office &office = (*context)->office();
    if (forgets)
        return forgetMemory(office, arguments.at(1), console);
    if (imports)
        return importMemory(office, arguments.at(1), parser.value(u"trust"_s), console);
    if (rollsBack)
        return rollBack(office, arguments.at(1), console);
    if (action == u"generations"_s)
        return listGenerations(office, console);
    if (action == u"update"_s)
        return updateReader(office, console);
    return exports ? exportMemory(office, parser.value(u"output"_s), console)
                   : listMemory(office, console);
}

} // namespace countersign::app
