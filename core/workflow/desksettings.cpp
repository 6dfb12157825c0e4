// SPDX-License-Identifier: Apache-2.0
// DeskWorkbench: audit, settings and the regular exchange with the services.
#include "core/workflow/auditqueries.h"
#include "core/workflow/deskworkbench.h"
#include "core/workflow/queries.h"
#include "core/workflow/routing.h"

#include "core/base/deliver.h"
#include "core/base/log.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

base::Result<> retryAll(Unit &unit)
{
    auto messages = unit.outbox.list();
    if (!messages)
        return messages.error();
    for (const store::OutboxMessage &message : std::as_const(*messages)) {
        if (message.state != store::OutboxState::Done)
            CS_TRY(unit.outbox.retry(message.id, unit.clock.now()));
    }
    return {};
}

} // namespace

// ---------------------------------------------------------------- exchange with the services

Future<> DeskWorkbench::syncNow()
{
    return m_network.run<void>([this](base::JobContext &context) {
        // What waits for a later try is tried now: that is what was asked for.
        const base::Result<> hurried = m_office.session().write(retryAll);
        return hurried ? syncRound(context, true) : hurried;
    });
}

void DeskWorkbench::syncInBackground(bool force)
{
    if (m_syncing.exchange(true))
        return;
    (void)m_network.run<void>([this, force](base::JobContext &context) -> base::Result<> {
        auto automatic
            = m_office.session().read<Settings>([](Unit &unit) { return querySettings(unit); });
        base::Result<> done;
        if (automatic && automatic->syncAutomatically)
            done = syncRound(context, force);
        m_syncing = false;
        return done;
    });
}

base::Result<> DeskWorkbench::syncRound(base::JobContext &context, bool force)
{
    auto report = m_office.sync(context, force);
    if (!report) {
        qCWarning(base::logWorkflow) << "sync failed:" << report.error().code;
        return report.error();
    }
    for (const model::DocumentId &id : std::as_const(report->outbox.documents))
        tell(id);
    if (report->changedEnvelopes > 0)
        tell({});
    const std::optional<base::Error> trouble
        = report->pollError ? report->pollError : report->outbox.lastError;
    const bool unreachable = trouble && trouble->kind == base::ErrorKind::Network;
    // A round in which nothing was due says nothing about the services.
    const bool online = !unreachable && (report->exchanged || trouble || m_online);
    if (m_online.exchange(online) != online)
        QMetaObject::invokeMethod(
            this, [this, online] { Q_EMIT connectionChanged(online); }, Qt::QueuedConnection);
    if (trouble && report->outbox.failed > 0)
        QMetaObject::invokeMethod(
            this, [this, error = *trouble] { Q_EMIT noticed(error, {}); }, Qt::QueuedConnection);
    return {};
}

// ---------------------------------------------------------------- audit

Future<AuditPage> DeskWorkbench::auditEntries(const AuditFilter &filter)
{
    return ask<AuditPage>([filter](Unit &unit) { return queryAudit(unit, filter); });
}

Future<model::AuditVerification> DeskWorkbench::verifyAudit()
{
    return m_desk.run<model::AuditVerification>(
        [this](base::JobContext &) { return m_office.session().verifyAudit(); });
}

Future<QString> DeskWorkbench::exportAudit(const QString &path)
{
    return decide<QString>(
        {}, [=, this](const QString &actor, base::JobContext &) -> base::Result<QString> {
            CS_TRY(checkMayTakeOut(m_office.session()));
            CS_TRY(m_office.session().write(
                [&](Unit &unit) { return unit.record(actor, u"audit.exported"_s, {}); }));
            QSaveFile file(path);
            const base::Error unwritable{
                base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, path}}};
            if (!file.open(QIODevice::WriteOnly))
                return unwritable;
            CS_TRY(m_office.session().exportAudit(file));
            if (!file.commit())
                return unwritable;
            return path;
        });
}

// ---------------------------------------------------------------- settings

Future<Settings> DeskWorkbench::settings()
{
    return m_desk.run<Settings>([this](base::JobContext &) -> base::Result<Settings> {
        auto settings
            = m_office.session().read<Settings>([](Unit &unit) { return querySettings(unit); });
        if (!settings)
            return settings.error();
        auto accounts = m_office.accounts().list();
        if (!accounts)
            return accounts.error();
        settings->accounts = *accounts;
        settings->installedLanguages = m_office.engines().ocr->installedLanguages();
        settings->sandboxMode = m_office.accounts().isSandbox(u"docusign"_s);
        return settings;
    });
}

Future<> DeskWorkbench::saveSettings(const Settings &settings)
{
    return decide<void>({}, [=, this](const QString &actor, base::JobContext &) {
        auto stored = m_office.session().write(
            [&](Unit &unit) { return storeSettings(unit, settings, actor); });
        if (stored) {
            const auto renewed = m_office.renew();
            if (!renewed)
                return base::Result<>(renewed.error());
            m_office.jobs().wake();
            tellJobs();
        }
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT settingsChanged(); }, Qt::QueuedConnection);
        return stored;
    });
}

Future<QList<PastAnswer>> DeskWorkbench::pastAnswers()
{
    return ask<QList<PastAnswer>>([](Unit &unit) { return workflow::pastAnswers(unit); });
}

Future<> DeskWorkbench::saveAccount(const AccountSettings &account, const QString &token)
{
    return decide<void>({}, [=, this](const QString &actor, base::JobContext &) {
        return m_office.accounts().save(account, token, actor);
    });
}

Future<QString> DeskWorkbench::testAccount(const QString &service)
{
    return m_network.run<QString>([=, this](base::JobContext &context) {
        return m_office.accounts().test(service, context);
    });
}

// ---------------------------------------------------------------- memory

Future<model::Memory> DeskWorkbench::memory()
{
    return m_desk.run<model::Memory>(
        [this](base::JobContext &) { return m_office.memory().load(); });
}

Future<> DeskWorkbench::forgetLearned(model::LearnedId id)
{
    return changeMemory<void>(
        [=, this](const QString &actor) { return m_office.memory().forget(id, actor); });
}

Future<int> DeskWorkbench::forgetAllLearned()
{
    return changeMemory<int>([this](const QString &actor) {
        auto gone = m_office.memory().forgetAll(actor);
        m_office.learning().forgetCurrent();
        return gone;
    });
}

Future<> DeskWorkbench::exportMemory(const QString &path)
{
    return changeMemory<void>(
        [=, this](const QString &actor) { return m_office.memory().exportTo(path, actor); });
}

Future<int> DeskWorkbench::importMemory(const QString &path, const QString &trusted)
{
    return changeMemory<int>([=, this](const QString &actor) {
        return m_office.memory().importFrom(path, trusted, actor);
    });
}

Future<LearningView> DeskWorkbench::learning()
{
    return m_desk.run<LearningView>(
        [this](base::JobContext &) { return m_office.learning().view(); });
}

Future<> DeskWorkbench::learnNow()
{
    return changeMemory<void>([this](const QString &) {
        const base::Result<> asked = m_office.learning().request();
        m_office.jobs().wake();
        tellJobs();
        return asked;
    });
}

Future<> DeskWorkbench::stopLearning()
{
    return changeMemory<void>(
        [this](const QString &) { return m_office.jobs().cancelKind(learningJob()); });
}

Future<> DeskWorkbench::setLearningAutomatic(bool on)
{
    return changeMemory<void>(
        [=, this](const QString &actor) { return m_office.learning().setAutomatic(on, actor); });
}

Future<> DeskWorkbench::rollBackReader(int number)
{
    return changeMemory<void>([=, this](const QString &actor) {
        const base::Result<> done = m_office.rollBackReader(number, actor);
        m_office.jobs().wake();
        tellJobs();
        return done;
    });
}

} // namespace countersign::workflow
