// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/wording.h"

#include <QDir>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

constexpr int lookPauseMs = 5000;
constexpr double usualSettleSeconds = 3;

model::WatchedFolder folderOf(const QString &path, const QCommandLineParser &parser)
{
    model::WatchedFolder folder;
    folder.path = QDir::current().absoluteFilePath(path);
    folder.patterns = parser.values(u"pattern"_s);
    folder.subfolders = parser.isSet(u"subfolders"_s);
    folder.after = parser.isSet(u"leave"_s) ? model::AfterTaking::Leave : model::AfterTaking::Move;
    folder.typeHint = parser.value(u"type"_s);
    return folder;
}

QJsonObject folderJson(const model::WatchedFolder &folder)
{
    QJsonObject json = model::toJson(folder);
    json.insert(u"id"_s, folder.id);
    return json;
}

int listFolders(workflow::InletDesk &desk, const Console &console)
{
    auto folders = desk.folders();
    if (!folders)
        return console.fail(folders.error());
    QJsonArray lines;
    for (const model::WatchedFolder &folder : std::as_const(*folders)) {
        lines.append(folderJson(folder));
        console.say(u"%1  %2%3"_s.arg(folder.path, folder.patterns.join(u' '),
                                      folder.enabled ? QString() : u"  (off)"_s));
    }
    console.emitJson(lines);
    return ExitOk;
}

int removeFolder(workflow::Office &office, const QString &path, const Console &console)
{
    auto folders = office.inlets().folders();
    if (!folders)
        return console.fail(folders.error());
    const QString wanted = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    for (const model::WatchedFolder &folder : std::as_const(*folders)) {
        if (folder.path != wanted)
            continue;
        const auto removed = office.inlets().removeFolder(folder.id, commandActor(office));
        return removed ? ExitOk : console.fail(removed.error());
    }
    return console.fail(
        {base::ErrorKind::NotFound, u"inlet.folder_missing"_s, {{u"path"_s, path}}});
}

QJsonObject takenJson(const workflow::IngestOutcome &outcome, bool aside)
{
    QJsonObject json{{u"file"_s, outcome.path}, {u"set_aside"_s, aside}};
    if (!outcome.document.isNull())
        json.insert(u"id"_s, outcome.document.toString());
    if (!outcome.duplicateOf.isNull())
        json.insert(u"duplicate_of"_s, outcome.duplicateOf.toString());
    if (outcome.error)
        json.insert(u"error"_s, Console::errorJson(*outcome.error));
    return json;
}

void tellRound(const workflow::InletRound &round, const Console &console)
{
    for (const workflow::IngestOutcome &outcome : round.taken) {
        console.emitJson(takenJson(outcome, false));
        console.say(outcome.document == outcome.duplicateOf
                        ? CommandLine::tr("%1  %2  (was there already)")
                              .arg(outcome.document.toString(), outcome.path)
                        : u"%1  %2"_s.arg(outcome.document.toString(), outcome.path));
    }
    for (const workflow::IngestOutcome &outcome : round.setAside) {
        console.emitJson(takenJson(outcome, true));
        if (!console.json())
            (void)console.fail(outcome.error.value_or(base::Error()), outcome.path);
    }
}

struct WatchSum {
    bool setAside = false;
    QString errorCode; // of the last round
};

// Looks until nothing more is to be taken, or for ever.
base::Result<WatchSum> watch(workflow::Office &office, qint64 pauseMs, bool once,
                             const Console &console)
{
    base::JobContext job;
    WatchSum sum;
    for (int rounds = 1;; ++rounds) {
        auto round = office.inlets().check(job);
        if (!round)
            return round.error();
        tellRound(*round, console);
        sum.setAside = sum.setAside || !round->setAside.isEmpty();
        sum.errorCode = round->status.errorCode;
        if (!round->taken.isEmpty())
            office.jobs().wake();
        // The first round sees files, the second one finds them complete.
        if (once && rounds > 1 && round->taken.isEmpty())
            return sum;
        QThread::msleep(ulong(pauseMs));
    }
}

} // namespace

void declareWatch(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption(
        {u"once"_s, CommandLine::tr("Take what lies there complete, recognise it, and end.")});
    parser.addOption(
        {u"folder"_s, CommandLine::tr("Watch this folder, too, for this run."), u"DIR"_s});
    parser.addOption(
        {u"add"_s, CommandLine::tr("Keep this folder in the settings as one to watch."), u"DIR"_s});
    parser.addOption({u"remove"_s, CommandLine::tr("Watch this folder no longer."), u"DIR"_s});
    parser.addOption({u"list"_s, CommandLine::tr("List the folders of the settings.")});
    parser.addOption(
        {u"pattern"_s, CommandLine::tr("Only files of such names, as \"*.pdf\"."), u"PATTERN"_s});
    parser.addOption({u"subfolders"_s, CommandLine::tr("Folders below, too.")});
    parser.addOption(
        {u"leave"_s, CommandLine::tr("Leave files where they are instead of moving them.")});
    parser.addOption({u"type"_s, CommandLine::tr("The contract type to expect."), u"TYPE"_s});
    parser.addOption({u"settle"_s,
                      CommandLine::tr("Seconds a file has to stay as it is; 3 if left out."),
                      u"SECONDS"_s, QString::number(usualSettleSeconds)});
}

int runWatch(const QCommandLineParser &parser, const Console &console)
{
    bool isNumber = false;
    const double settle = parser.value(u"settle"_s).toDouble(&isNumber);
    if (!isNumber || settle < 0 || settle > 3600)
        return console.misuse(
            CommandLine::tr("countersign watch: --settle takes a number of seconds"));
    auto context = openWorkspace(parser);
    if (!context)
        return console.fail(context.error());
    workflow::Office &office = (*context)->office();
    workflow::InletDesk &desk = office.inlets();
    if (parser.isSet(u"list"_s))
        return listFolders(desk, console);
    if (parser.isSet(u"remove"_s))
        return removeFolder(office, parser.value(u"remove"_s), console);
    if (parser.isSet(u"add"_s)) {
        auto saved
            = desk.saveFolder(folderOf(parser.value(u"add"_s), parser), commandActor(office));
        if (!saved)
            return console.fail(saved.error());
        console.emitJson(folderJson(*saved));
        return ExitOk;
    }
    for (const QString &path : parser.values(u"folder"_s))
        desk.addForNow(folderOf(path, parser));
    const bool once = parser.isSet(u"once"_s);
    const qint64 settleMs = qint64(settle * 1000);
    desk.setSettleMs(settleMs);
    auto sum = watch(office, once ? settleMs + 1 : lookPauseMs, once, console);
    if (!sum)
        return console.fail(sum.error());
    office.jobs().drain();
    if (!sum->errorCode.isEmpty())
        return console.fail({base::ErrorKind::Io, sum->errorCode, {}});
    return sum->setAside ? ExitNegative : ExitOk;
}

} // namespace countersign::app
