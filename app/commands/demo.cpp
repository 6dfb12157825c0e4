// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/demo/democontracts.h"
#include "app/demo/demorun.h"
#include "app/demo/demoworkspace.h"
#include "app/demo/sandboxhost.h"
#include "app/desktop.h"
#include "app/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

constexpr int headlessSigningMs = 300;
constexpr int desktopSigningMs = 8000; // long enough to watch

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

std::optional<int> autoSigning(const QCommandLineParser &parser, std::optional<int> fallback)
{
    if (!parser.isSet(u"auto-sign"_s))
        return fallback;
    return qRound(parser.value(u"auto-sign"_s).toDouble() * 1000);
}

int runHeadless(const QCommandLineParser &parser, const DemoFolders &folders, const QUrl &services,
                const Console &console)
{
    auto paths = makeDemoContracts(folders.contracts, parser.values(u"only"_s));
    if (!paths)
        return console.fail(paths.error());
    auto context = openDemoWorkspace(folders, services);
    if (!context)
        return console.fail(context.error(), folders.workspace);
    auto captured = captureDemoContracts(**context, *paths);
    if (!captured)
        return console.fail(captured.error());
    console.say(CommandLine::tr("%1 contracts are in the demo workspace; filing %2:")
                    .arg(captured->size())
                    .arg(parser.isSet(u"all"_s) ? CommandLine::tr("all of them")
                                                : CommandLine::tr("the first")));
    QList<model::DocumentId> documents;
    for (const workflow::IngestOutcome &outcome : std::as_const(*captured))
        documents.append(outcome.document);
    if (!parser.isSet(u"all"_s))
        documents = documents.mid(0, 1);
    return DemoRun(**context, folders, services, console).file(documents);
}

} // namespace

void declareSandbox(QCommandLineParser &parser)
{
    parser.addOption({u"port"_s, CommandLine::tr("Port on 127.0.0.1; a free one by default."),
                      u"PORT"_s, u"0"_s});
    parser.addOption({u"state"_s, CommandLine::tr("Folder of the services' state."), u"DIR"_s});
    parser.addOption({u"auto-sign"_s,
                      CommandLine::tr("Recipients sign by themselves after so many seconds."),
                      u"SECONDS"_s});
}

int runSandbox(const QCommandLineParser &parser, const Console &console)
{
    const base::SystemClock clock;
    SandboxOptions options;
    options.folder = parser.isSet(u"state"_s)
        ? QDir::current().absoluteFilePath(parser.value(u"state"_s))
        : DemoFolders(defaultDemoRoot()).sandbox;
    options.port = parser.value(u"port"_s).toInt();
    options.autoSignMs = autoSigning(parser, {});
    auto host = SandboxHost::start(options, clock);
    if (!host)
        return console.fail(host.error());
    console.say(
        CommandLine::tr("Sandbox services on %1\n  DocuSign token  %2\n  HubSpot token   %3")
            .arg((*host)->url().toString(), SandboxHost::signingToken(), SandboxHost::crmToken()));
    console.emitJson(QJsonObject{{u"url"_s, (*host)->url().toString()},
                                 {u"docusign_token"_s, SandboxHost::signingToken()},
                                 {u"docusign_account"_s, SandboxHost::signingAccount()},
                                 {u"hubspot_token"_s, SandboxHost::crmToken()}});
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);
    while (stopAsked == 0)
        QThread::msleep(100);
    return ExitOk;
}

void declareDemo(QCommandLineParser &parser)
{
    parser.addOption({u"root"_s, CommandLine::tr("Folder of the demo."), u"DIR"_s});
    parser.addOption(
        {u"headless"_s, CommandLine::tr("Without a window, even where there is a display.")});
    parser.addOption(
        {u"all"_s, CommandLine::tr("Headless: file every contract, not the first alone.")});
    parser.addOption({u"only"_s,
                      CommandLine::tr("Headless: only this one of the contracts; may be repeated."),
                      u"NAME"_s});
    parser.addOption(
        {u"services"_s, CommandLine::tr("Use sandbox services that run there already."), u"URL"_s});
    parser.addOption({u"auto-sign"_s,
                      CommandLine::tr("Recipients sign by themselves after so many seconds."),
                      u"SECONDS"_s});
}

int runDemo(const QCommandLineParser &parser, const Console &console)
{
    const DemoFolders folders(parser.isSet(u"root"_s)
                                  ? QDir::current().absoluteFilePath(parser.value(u"root"_s))
                                  : defaultDemoRoot());
    const bool headless = parser.isSet(u"headless"_s) || !hasDisplay();
    for (const QString &name : parser.values(u"only"_s)) {
        if (!demoContractNames().contains(name))
            return console.misuse(CommandLine::tr("countersign demo: the contracts are %1")
                                      .arg(demoContractNames().join(u", "_s)));
    }
    const base::SystemClock clock;
    std::unique_ptr<SandboxHost> host;
    QUrl services(parser.value(u"services"_s));
    if (services.isEmpty()) {
        auto started = SandboxHost::start(
            {folders.sandbox, 0,
             autoSigning(parser, headless ? headlessSigningMs : desktopSigningMs)},
            clock);
        if (!started)
            return console.fail(started.error());
        host = std::move(*started);
        services = host->url();
    }
    return headless ? runHeadless(parser, folders, services, console)
                    : runDemoDesktop(folders, services, console);
}

} // namespace countersign::app
