// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/appcontext.h"
#include "app/console.h"

#include <QCommandLineParser>

// The commands: each declares its options and runs. Rows in app/commandline.cpp.
namespace countersign::app
{

void declareExport(QCommandLineParser &parser);
int runExport(const QCommandLineParser &parser, const Console &console);
void declareExtract(QCommandLineParser &parser);
int runExtract(const QCommandLineParser &parser, const Console &console);
void declareOcr(QCommandLineParser &parser);
int runOcr(const QCommandLineParser &parser, const Console &console);
void declareInit(QCommandLineParser &parser);
int runInit(const QCommandLineParser &parser, const Console &console);
void declareIngest(QCommandLineParser &parser);
int runIngest(const QCommandLineParser &parser, const Console &console);
void declareWatch(QCommandLineParser &parser);
int runWatch(const QCommandLineParser &parser, const Console &console);
void declareList(QCommandLineParser &parser);
int runList(const QCommandLineParser &parser, const Console &console);
void declareShow(QCommandLineParser &parser);
int runShow(const QCommandLineParser &parser, const Console &console);
void declareSync(QCommandLineParser &parser);
int runSync(const QCommandLineParser &parser, const Console &console);
void declareTrain(QCommandLineParser &parser);
int runTrain(const QCommandLineParser &parser, const Console &console);
void declareWords(QCommandLineParser &parser);
int runWords(const QCommandLineParser &parser, const Console &console);
void declareVerify(QCommandLineParser &parser);
int runVerify(const QCommandLineParser &parser, const Console &console);
void declareAudit(QCommandLineParser &parser);
int runAudit(const QCommandLineParser &parser, const Console &console);
void declareScan(QCommandLineParser &parser);
int runScan(const QCommandLineParser &parser, const Console &console);
void declareSeparator(QCommandLineParser &parser);
int runSeparator(const QCommandLineParser &parser, const Console &console);
void declareMemory(QCommandLineParser &parser);
int runMemory(const QCommandLineParser &parser, const Console &console);
void declarePeople(QCommandLineParser &parser);
int runPeople(const QCommandLineParser &parser, const Console &console);
void declareSandbox(QCommandLineParser &parser);
int runSandbox(const QCommandLineParser &parser, const Console &console);
void declareDemo(QCommandLineParser &parser);
int runDemo(const QCommandLineParser &parser, const Console &console);

// --workspace and --passphrase-file, for all commands that work on a workspace.
void declareWorkspace(QCommandLineParser &parser);
QString workspaceDirectory(const QCommandLineParser &parser);
// Where people sign in, the command is of the one who has the account it runs under;
// "people.login_unknown" when nobody has.
base::Result<std::unique_ptr<AppContext>> openWorkspace(const QCommandLineParser &parser);
// The name that a command's changes are recorded under.
QString commandActor(workflow::Office &office);
// The first line of a file, "-" for standard input. Codes: file.read_failed.
base::Result<base::Secret> readSecretFile(const QString &path);

} // namespace countersign::app
