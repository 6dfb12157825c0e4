// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/listing.h"
#include "app/commands/splitting.h"
#include "app/wording.h"
#include "core/workflow/auditqueries.h"
#include "core/workflow/queries.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <pwd.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

QJsonObject outcomeJson(const workflow::IngestOutcome &outcome)
{
    QJsonObject object{{u"file"_s, outcome.path}};
    if (!outcome.document.isNull())
        object[u"id"_s] = outcome.document.toString();
    if (!outcome.duplicateOf.isNull())
        object[u"duplicate_of"_s] = outcome.duplicateOf.toString();
    if (outcome.error)
        object[u"error"_s] = Console::errorJson(*outcome.error);
    return object;
}

int reportOutcomes(const QList<workflow::IngestOutcome> &outcomes, const Console &console)
{
    bool failed = false;
    QJsonArray lines;
    for (const workflow::IngestOutcome &outcome : outcomes) {
        lines.append(outcomeJson(outcome));
        if (outcome.error) {
            failed = true;
            if (!console.json())
                (void)console.fail(*outcome.error, outcome.path);
        } else if (!outcome.duplicateOf.isNull()) {
            console.say(CommandLine::tr("%1  %2  (the same content as %3)")
                            .arg(outcome.document.toString(), outcome.path,
                                 outcome.duplicateOf.toString()));
        } else {
            console.say(u"%1  %2"_s.arg(outcome.document.toString(), outcome.path));
        }
    }
    console.emitJson(lines);
    return failed ? ExitError : ExitOk;
}

// Of the account that the program runs under; the environment could say anything.
QString accountName()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(found->pw_name);
}

} // namespace

QString workspaceDirectory(const QCommandLineParser &parser)
{
    const QString given = parser.value(u"workspace"_s);
    return given.isEmpty() ? defaultWorkspaceDirectory() : QDir::current().absoluteFilePath(given);
}

void declareWorkspace(QCommandLineParser &parser)
{
    parser.addOption({u"workspace"_s, CommandLine::tr("Folder of the workspace."), u"DIR"_s});
    parser.addOption(
        {u"passphrase-file"_s,
         CommandLine::tr(
             "File whose first line is the workspace's passphrase; - for standard input."),
         u"FILE"_s});
}

QString commandActor(workflow::Office &office)
{
    auto reviewer = office.reviewer();
    return reviewer && !reviewer->isEmpty() ? *reviewer : u"command line"_s;
}

base::Result<base::Secret> readSecretFile(const QString &path)
{
    QFile file(path);
    const bool opened
        = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return base::Error{base::ErrorKind::Io, u"file.read_failed"_s, {{u"path"_s, path}}};
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return base::Secret(std::move(line));
}

base::Result<std::unique_ptr<AppContext>> openWorkspace(const QCommandLineParser &parser)
{
    OpenOptions options;
    options.directory = workspaceDirectory(parser);
    security::KeyringSecretStore keyring;
    options.unlock.keyring = &keyring;
    if (parser.isSet(u"passphrase-file"_s)) {
        auto passphrase = readSecretFile(parser.value(u"passphrase-file"_s));
        if (!passphrase)
            return passphrase.error();
        options.unlock.passphrase = std::move(*passphrase);
    }
    auto context = AppContext::open(std::move(options));
    if (context) {
        CS_TRY((*context)->office().people().signInByLogin(accountName()));
        CS_TRY((*context)->office().recover());
    }
    return context;
}

// ---------------------------------------------------------------- init

void declareInit(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption(
        {u"key-file"_s,
         CommandLine::tr("Keep the key in this file, for machines without a keyring and people."),
         u"FILE"_s});
    parser.addOption(
        {u"reviewer"_s, CommandLine::tr("Name that decisions are recorded under."), u"NAME"_s});
}

int runInit(const QCommandLineParser &parser, const Console &console)
{
    store::WorkspaceSecrets secrets;
    if (parser.isSet(u"key-file"_s))
        secrets.keyFile = QDir::current().absoluteFilePath(parser.value(u"key-file"_s));
    if (parser.isSet(u"passphrase-file"_s)) {
        auto passphrase = readSecretFile(parser.value(u"passphrase-file"_s));
        if (!passphrase)
            return console.fail(passphrase.error());
        secrets.passphrase = std::move(*passphrase);
    }
    const base::SystemClock clock;
    const QString directory = workspaceDirectory(parser);
    auto created = store::Workspace::create(directory, secrets, clock);
    if (!created)
        return console.fail(created.error(), directory);
    const QString recoveryKey = security::formatRecoveryKey(created->recoveryKey);
    const QString id = created->workspace->id();
    auto context = AppContext::around(std::move(created->workspace));
    if (!context)
        return console.fail(context.error(), directory);
    const QString reviewer = parser.value(u"reviewer"_s);
    const base::Result<> kept
        = (*context)->session().write([&](workflow::Unit &unit) -> base::Result<> {
              CS_TRY(unit.settings.setReviewerName(reviewer));
              return unit.record(reviewer.isEmpty() ? u"command line"_s : reviewer,
                                 u"workspace.created"_s, {});
          });
    if (!kept)
        return console.fail(kept.error(), directory);
    console.say(
        CommandLine::tr(
            "Workspace made in %1\nRecovery key, shown once; print it and keep it safe:\n\n  %2\n")
            .arg(directory, recoveryKey));
    console.emitJson(
        QJsonObject{{u"workspace"_s, directory}, {u"id"_s, id}, {u"recovery_key"_s, recoveryKey}});
    return ExitOk;
}

// ---------------------------------------------------------------- ingest

void declareIngest(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption(
        {u"password"_s, CommandLine::tr("Password of encrypted files."), u"PASSWORD"_s});
    parser.addOption({u"one-document"_s,
                      CommandLine::tr("The image files given are the pages of one document.")});
    parser.addOption(
        {u"only-new"_s, CommandLine::tr("Leave out files whose content is there already.")});
    declareSplitting(parser);
    parser.addPositionalArgument(u"FILE"_s, CommandLine::tr("Files, or folders of images."));
}

int runIngest(const QCommandLineParser &parser, const Console &console)
{
    if (parser.positionalArguments().isEmpty())
        return console.misuse(CommandLine::tr("countersign ingest: name at least one file"));
    auto context = openWorkspace(parser);
    if (!context)
        return console.fail(context.error());
    workflow::Office &office = (*context)->office();
    workflow::IngestOptions options;
    options.password = parser.value(u"password"_s);
    options.asOneDocument = parser.isSet(u"one-document"_s);
    options.onlyNew = parser.isSet(u"only-new"_s);
    options.origin = u"command line"_s;
    base::JobContext job(
        {}, [&](double done) { console.progress(CommandLine::tr("Taking in"), done); });
    const auto rules = splitRules(parser);
    if (!rules)
        return console.misuse(
            CommandLine::tr("countersign ingest: --split knows separators, blank, contents, or a "
                            "number of sheets"));
    const QList<workflow::IngestOutcome> outcomes = *rules == model::SplitRules{false}
        ? office.intake().ingest(parser.positionalArguments(), options, commandActor(office), job)
        : ingestParted(parser.positionalArguments(), options, *rules, office, job);
    console.progress(u"Recognising"_s, 0);
    office.jobs().drain();
    console.clearProgress();
    return reportOutcomes(outcomes, console);
}

// ---------------------------------------------------------------- list, show

void declareList(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption({u"stage"_s, CommandLine::tr("Only documents in this stage."), u"STAGE"_s});
    parser.addOption(
        {u"search"_s, CommandLine::tr("Only documents that contain these words."), u"TEXT"_s});
}

int runList(const QCommandLineParser &parser, const Console &console)
{
    workflow::QueueFilter filter;
    filter.text = parser.value(u"search"_s);
    if (parser.isSet(u"stage"_s)) {
        auto stage = model::parseStage(parser.value(u"stage"_s));
        if (!stage)
            return console.misuse(CommandLine::tr("countersign list: no stage is called that"));
        filter.stages = {*stage};
    }
    auto context = openWorkspace(parser);
    if (!context)
        return console.fail(context.error());
    auto rows = (*context)->session().read<QList<workflow::QueueRow>>(
        [&](workflow::Unit &unit) { return workflow::queryQueue(unit, filter); });
    if (!rows)
        return console.fail(rows.error());
    QJsonArray lines;
    for (const workflow::QueueRow &row : std::as_const(*rows)) {
        lines.append(queueRowJson(row));
        console.say(queueRowLine(row));
    }
    console.emitJson(lines);
    return ExitOk;
}

void declareShow(QCommandLineParser &parser)
{
    declareWorkspace(parser);
    parser.addOption({u"export"_s,
                      CommandLine::tr("Write original, signed copy and reports into this folder."),
                      u"DIR"_s});
    parser.addPositionalArgument(u"ID"_s, CommandLine::tr("Id of the document."));
}

int runShow(const QCommandLineParser &parser, const Console &console)
{
    auto id = model::DocumentId::parse(parser.positionalArguments().value(0));
    if (!id)
        return console.misuse(
            CommandLine::tr("countersign show: name a document by its id, see countersign list"));
    auto context = openWorkspace(parser);
    if (!context)
        return console.fail(context.error());
    workflow::StoreSession &session = (*context)->session();
    auto view = session.read<workflow::DocumentView>([&](workflow::Unit &unit) {
        return workflow::queryDocumentFor(unit, *id, (*context)->office().reveals());
    });
    if (!view)
        return console.fail(view.error());
    auto timeline = session.read<QList<workflow::TimelineEntry>>(
        [&](workflow::Unit &unit) { return workflow::queryTimeline(unit, *id); });
    if (!timeline)
        return console.fail(timeline.error());
    console.say(documentText(*view, *timeline));
    console.emitJson(documentJson(*view, *timeline));
    if (!parser.isSet(u"export"_s))
        return ExitOk;
    workflow::Office &office = (*context)->office();
    auto files = office.exportDocument(*id, parser.value(u"export"_s), commandActor(office));
    if (!files)
        return console.fail(files.error());
    for (const QString &file : std::as_const(*files))
        console.say(file);
    return ExitOk;
}

} // namespace countersign::app
