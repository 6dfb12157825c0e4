// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/storesession.h"

#include "core/audit/auditverifier.h"
#include "core/base/log.h"
#include "core/workflow/atdesk.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

Unit::Unit(store::Database &connection, store::Workspace &workspace, audit::AuditLog *log,
           const base::Clock &time, const Seat &desk)
    : database(connection)
    , cells(workspace.cells())
    , documents(connection, workspace.cells())
    , ocrPages(connection, workspace.cells())
    , previews(connection)
    , fields(connection, workspace.cells())
    , casework(connection, workspace.cells())
    , rules(connection, workspace.cells())
    , decisions(connection, workspace.cells())
    , records(connection, workspace.cells())
    , envelopes(connection, workspace.cells())
    , crmLinks(connection)
    , reports(connection, workspace.cells())
    , jobs(connection, workspace.cells())
    , outbox(connection, workspace.cells())
    , inbox(connection, workspace.cells())
    , settings(connection, workspace.cells())
    , learned(connection, workspace.cells())
    , batches(connection, workspace.cells())
    , likenesses(connection, workspace.cells())
    , inlets(connection, workspace.cells(), workspace.derive(security::KeyPurpose::Inlets))
    , search(connection, workspace.cells(), workspace.derive(security::KeyPurpose::Search))
    , clock(time)
    , seat(desk)
    , m_log(log)
{
}

base::Result<> Unit::record(const QString &actor, const QString &action,
                            const model::DocumentId &document, const QJsonObject &details)
{
    CS_TRY(checkMay(*this, actor, action, document));
    const model::AuditEvent event{actor, action,
                                  document.isNull() ? QString() : document.toString(), details};
    auto entry = m_log->append(event);
    if (!entry)
        return entry.error();
    return {};
}

base::Result<> Unit::wish(const QString &kind, const model::DocumentId &document,
                          const QByteArray &payload, const QString &key)
{
    store::OutboxMessage message;
    message.id = store::OutboxId::generate();
    message.kind = kind;
    message.document = document;
    message.payload = payload;
    message.key = {key};
    message.createdAt = clock.now();
    message.changedAt = message.createdAt;
    message.nextAttemptAt = message.createdAt;
    auto added = outbox.add(message);
    if (!added)
        return added.error();
    return {};
}

base::Result<> Unit::addJob(const QString &kind, const model::DocumentId &document,
                            const QJsonObject &payload, int priority)
{
    store::Job job;
    job.id = model::JobId::generate();
    job.kind = kind;
    job.document = document;
    job.payload = payload;
    job.priority = priority;
    job.createdAt = clock.now();
    job.changedAt = job.createdAt;
    return jobs.add(job);
}

StoreSession::StoreSession(store::Workspace &workspace, const base::Clock &clock)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_writeLane(u"store"_s, 1)
    , m_readLane(u"queries"_s, 1)
{
}

// Connections belong to the threads of their lanes and are closed there.
StoreSession::~StoreSession()
{
    (void)m_readLane.runAndWait<void>([this](base::JobContext &) -> base::Result<> {
        m_readUnit.reset();
        m_reader.reset();
        return {};
    });
    (void)m_writeLane.runAndWait<void>([this](base::JobContext &) -> base::Result<> {
        m_writeUnit.reset();
        if (m_audit)
            (void)m_audit->checkpoint();
        m_audit.reset();
        m_writer.reset();
        return {};
    });
}

base::Result<std::unique_ptr<StoreSession>> StoreSession::open(store::Workspace &workspace,
                                                               const QString &checkpointFolder,
                                                               const base::Clock &clock)
{
    std::unique_ptr<StoreSession> session(new StoreSession(workspace, clock));
    CS_TRY(session->m_writeLane.runAndWait<void>(
        [&](base::JobContext &) { return session->openWriter(checkpointFolder); }));
    CS_TRY(session->m_readLane.runAndWait<void>(
        [&](base::JobContext &) { return session->openReader(); }));
    return session;
}

base::Result<> StoreSession::openWriter(const QString &checkpointFolder)
{
    auto writer = m_workspace.openDatabase();
    if (!writer)
        return writer.error();
    m_writer = std::move(*writer);
    store::SettingsRepository settings(*m_writer, m_workspace.cells());
    auto folder = settings.value(u"audit.checkpoint_folder"_s);
    if (!folder)
        return folder.error();
    m_checkpointFolder = folder->toString(checkpointFolder);
    if (m_checkpointFolder.isEmpty())
        m_checkpointFolder = checkpointFolder;
    audit::AuditLogOptions options;
    options.checkpointFolder = m_checkpointFolder;
    auto log = audit::AuditLog::open(*m_writer, m_workspace, options, m_clock);
    if (!log)
        return log.error();
    m_audit = std::move(*log);
    m_writeUnit = std::make_unique<Unit>(*m_writer, m_workspace, m_audit.get(), m_clock, m_seat);
    return {};
}

base::Result<> StoreSession::openReader()
{
    auto reader = m_workspace.openDatabase(store::OpenMode::ReadOnly);
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    m_readUnit = std::make_unique<Unit>(*m_reader, m_workspace, nullptr, m_clock, m_seat);
    return {};
}

void StoreSession::checkpointWhenDue()
{
    if (!m_audit->checkpointDue())
        return;
    if (auto kept = m_audit->checkpoint(); !kept)
        qCWarning(base::logStore) << "audit checkpoint failed:" << kept.error().code;
}

base::Result<> StoreSession::checkpoint()
{
    return m_writeLane.runAndWait<void>([this](base::JobContext &) -> base::Result<> {
        auto kept = m_audit->checkpoint();
        return kept ? base::Result<>() : kept.error();
    });
}

base::Result<model::AuditVerification> StoreSession::verifyAudit()
{
    return m_readLane.runAndWait<model::AuditVerification>([this](base::JobContext &context) {
        return audit::verifyAudit(*m_reader, m_workspace, m_checkpointFolder, context);
    });
}

base::Result<> StoreSession::exportAudit(QIODevice &out)
{
    CS_TRY(checkpoint());
    return m_readLane.runAndWait<void>(
        [&](base::JobContext &) { return audit::exportAudit(*m_reader, m_workspace, out); });
}

} // namespace countersign::workflow
