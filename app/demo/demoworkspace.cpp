// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoworkspace.h"

#include "app/demo/democontracts.h"
#include "app/demo/sandboxhost.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

const QString demoReviewer = u"Robin Demo"_s;

base::Result<std::unique_ptr<store::Workspace>> makeDemoWorkspace(const DemoFolders &folders)
{
    if (!QDir().mkpath(QFileInfo(folders.workspace).absolutePath()))
        return base::Error{
            base::ErrorKind::Io, u"workspace.unwritable"_s, {{u"path"_s, folders.workspace}}};
    store::WorkspaceSecrets secrets;
    secrets.keyFile = folders.keyFile;
    secrets.recoveryKey = false;
    QFile::remove(folders.keyFile); // of a workspace that is no more
    auto created = store::Workspace::create(folders.workspace, secrets, base::SystemClock());
    if (!created)
        return created.error();
    return std::move(created->workspace);
}

base::Result<std::unique_ptr<AppContext>> openOrMake(const DemoFolders &folders)
{
    auto context = AppContext::open({folders.workspace, {}});
    if (context || context.error().code == u"workspace.in_use"_s)
        return context;
    const QString code = context.error().code;
    if (code
        == u"workspace.incomplete"_s) // the demo was ended while making it: nothing is in it yet
        QDir(folders.workspace).removeRecursively();
    else if (code != u"workspace.not_found"_s)
        return context;
    auto made = makeDemoWorkspace(folders);
    if (!made)
        return made.error();
    return AppContext::around(std::move(*made));
}

base::Result<> setUpAccount(AppContext &context, const workflow::AccountSettings &account,
                            const QString &token)
{
    auto accounts = context.office().accounts().list();
    if (!accounts)
        return accounts.error();
    workflow::AccountSettings kept = account;
    kept.hasToken = true;
    if (accounts->contains(kept))
        return {};
    return context.office().accounts().save(kept, token, u"system"_s);
}

base::Result<> setUp(AppContext &context, const QUrl &sandbox)
{
    // Not who is at the desk: people may sign in to a demo, too.
    auto reviewer = context.session().read<QString>(
        [](workflow::Unit &unit) { return unit.settings.reviewerName(); });
    if (!reviewer)
        return reviewer.error();
    if (reviewer->isEmpty())
        CS_TRY(context.session().write([](workflow::Unit &unit) -> base::Result<> {
            CS_TRY(unit.settings.setReviewerName(demoReviewer));
            CS_TRY(unit.settings.setValue(u"ocr.languages"_s, u"eng+deu"_s));
            return unit.record(u"system"_s, u"workspace.created"_s, {});
        }));
    workflow::AccountSettings account;
    account.baseUrl = sandbox.toString();
    account.enabled = true;
    account.sandbox = true;
    account.service = u"docusign"_s;
    account.accountId = SandboxHost::signingAccount();
    CS_TRY(setUpAccount(context, account, SandboxHost::signingToken()));
    account.service = u"hubspot"_s;
    account.accountId.clear();
    return setUpAccount(context, account, SandboxHost::crmToken());
}

} // namespace

DemoFolders::DemoFolders(const QString &root)
    : contracts(QDir(root).filePath(u"contracts"_s))
    , workspace(QDir(root).filePath(u"workspace"_s))
    , keyFile(QDir(root).filePath(u"workspace.key"_s))
    , sandbox(QDir(root).filePath(u"sandbox"_s))
    , results(QDir(root).filePath(u"results"_s))
    , scanner(QDir(root).filePath(u"scanner"_s))
{
}

QString defaultDemoRoot()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"countersign/demo"_s);
}

base::Result<std::unique_ptr<AppContext>> openDemoWorkspace(const DemoFolders &folders,
                                                            const QUrl &sandbox)
{
    auto context = openOrMake(folders);
    if (!context)
        return context;
    CS_TRY((*context)->office().recover());
    CS_TRY(setUp(**context, sandbox));
    return context;
}

base::Result<QList<workflow::IngestOutcome>> captureDemoContracts(AppContext &context,
                                                                  const QStringList &paths)
{
    workflow::IngestOptions options;
    options.origin = u"demo"_s;
    options.onlyNew = true;
    base::JobContext job;
    const QList<workflow::IngestOutcome> outcomes
        = context.office().intake().ingest(paths, options, u"system"_s, job);
    for (const workflow::IngestOutcome &outcome : outcomes) {
        if (outcome.error)
            return *outcome.error;
    }
    return outcomes;
}

} // namespace countersign::app
