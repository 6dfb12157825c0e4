// SPDX-License-Identifier: Apache-2.0
#include "core/audit/auditlog.h"

#include "core/audit/auditrow.h"
#include "core/audit/checkpointfile.h"
#include "core/audit/merkle.h"
#include "core/audit/signingkey.h"
#include "core/security/hash.h"

using namespace Qt::StringLiterals;

namespace countersign::audit
{

namespace
{

constexpr int kEntrySaltSize = 32;

// The log in the workspace's database.
class StoredAuditLog final : public AuditLog
{
public:
    StoredAuditLog(store::Database &database, store::Workspace &workspace,
                   const AuditLogOptions &options, const base::Clock &clock,
                   security::Ed25519KeyPair key)
        : m_database(database)
        , m_workspace(workspace)
        , m_options(options)
        , m_clock(clock)
        , m_key(std::move(key))
    {
    }

    base::Result<> start();
    base::Result<model::AuditEntry> append(const model::AuditEvent &event) override;
    base::Result<model::AuditCheckpoint> checkpoint() override;
    bool checkpointDue() const override
    {
        return m_newestSeq - m_checkpointedUpTo >= m_options.checkpointEvery;
    }

private:
    struct Head {
        qint64 seq = 0;
        QByteArray hash = firstPrevHash();
    };
    base::Result<Head> head();
    base::Result<> extendTree();
    base::Result<> insertCheckpoint(const model::AuditCheckpoint &checkpoint);
    base::Result<> copyOutside(const QList<model::AuditCheckpoint> &checkpoints);

    store::Database &m_database;
    store::Workspace &m_workspace;
    AuditLogOptions m_options;
    const base::Clock &m_clock;
    security::Ed25519KeyPair m_key;
    MerkleFrontier m_tree; // of committed entries, as far as they have been read
    qint64 m_treeSeq = 0; // of the last entry in m_tree
    qint64 m_newestSeq = 0;
    qint64 m_checkpointedUpTo = 0;
};

base::Result<> StoredAuditLog::start()
{
    const auto newest = head();
    CS_TRY(newest);
    m_newestSeq = newest->seq;
    const auto checkpoints = readCheckpoints(m_database, m_workspace.id());
    CS_TRY(checkpoints);
    if (!checkpoints->isEmpty())
        m_checkpointedUpTo = checkpoints->constFirst().size;
    // What a crash kept from being copied is copied now.
    return copyOutside(*checkpoints);
}

base::Result<StoredAuditLog::Head> StoredAuditLog::head()
{
    store::Statement statement
        = m_database.prepare(u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s);
    const auto row = statement.step();
    CS_TRY(row);
    return *row ? Head{statement.integer(0), statement.bytes(1)} : Head{};
}

base::Result<model::AuditEntry> StoredAuditLog::append(const model::AuditEvent &event)
{
    if (!m_database.inTransaction())
        return base::Error{base::ErrorKind::Internal, u"audit.no_transaction"_s, {}};
    // Read anew each time: what was appended in a transaction that was rolled back never happened.
    const auto newest = head();
    CS_TRY(newest);
    AuditRow row;
    row.seq = newest->seq + 1;
    row.timeUtc = base::toIso(m_clock.now());
    row.clockSource = u"system"_s;
    row.action = event.action;
    row.subject = event.subject;
    row.prev = newest->hash;
    sealBody(row, m_workspace.cells(),
             {event.actor, security::randomBytes(kEntrySaltSize), detailsJson(event.details)});
    row.hash = leafHash(encodeLeaf(row.leafFields(m_workspace.id())));
    CS_TRY(insertRow(m_database, row));
    m_newestSeq = row.seq;
    return model::AuditEntry{row.seq, base::fromIso(row.timeUtc), event, row.prev, row.hash};
}

base::Result<> StoredAuditLog::extendTree()
{
    store::Statement statement
        = m_database.prepare(u"SELECT seq, hash FROM audit WHERE seq > ? ORDER BY seq"_s);
    statement.bind(0, m_treeSeq);
    for (;;) {
        const auto row = statement.step();
        CS_TRY(row);
        if (!*row)
            return {};
        m_treeSeq = statement.integer(0);
        m_tree.add(statement.bytes(1));
    }
}

base::Result<> StoredAuditLog::insertCheckpoint(const model::AuditCheckpoint &checkpoint)
{
    store::Statement statement
        = m_database.prepare(u"INSERT INTO audit_checkpoint (size, root, time_utc, public_key,"
                             " signature) VALUES (?, ?, ?, ?, ?)"_s);
    CS_TRY(statement
               .bindAll(checkpoint.size, checkpoint.root, base::toIso(checkpoint.at),
                        checkpoint.publicKey, checkpoint.signature)
               .execute());
    return {};
}

base::Result<> StoredAuditLog::copyOutside(const QList<model::AuditCheckpoint> &checkpoints)
{
    const QString name = checkpointFileName(m_workspace.id());
    CS_TRY(completeCheckpointFile(m_workspace.path(name), m_workspace.id(), checkpoints));
    if (m_options.checkpointFolder.isEmpty())
        return {};
    return completeCheckpointFile(m_options.checkpointFolder + u'/' + name, m_workspace.id(),
                                  checkpoints);
}

base::Result<model::AuditCheckpoint> StoredAuditLog::checkpoint()
{
    auto transaction = store::Transaction::begin(m_database);
    CS_TRY(transaction);
    CS_TRY(extendTree());
    const auto newest = readCheckpoints(m_database, m_workspace.id(), 1);
    CS_TRY(newest);
    if (!newest->isEmpty() && newest->constFirst().size >= m_tree.size())
        return newest->constFirst();
    model::AuditCheckpoint checkpoint{m_workspace.id(), m_tree.size(),
                                      m_tree.root(),    base::fromIso(base::toIso(m_clock.now())),
                                      m_key.publicKey,  {}};
    auto signature = security::ed25519Sign(m_key.privateKey, encodeCheckpoint(checkpoint));
    CS_TRY(signature);
    checkpoint.signature = *signature;
    CS_TRY(insertCheckpoint(checkpoint));
    CS_TRY(transaction->commit());
    m_checkpointedUpTo = checkpoint.size;
    CS_TRY(copyOutside({checkpoint}));
    return checkpoint;
}

} // namespace

base::Result<std::unique_ptr<AuditLog>> AuditLog::open(store::Database &database,
                                                       store::Workspace &workspace,
                                                       const AuditLogOptions &options,
                                                       const base::Clock &clock)
{
    auto key = readOrMakeSigningKey(database, workspace);
    CS_TRY(key);
    auto log
        = std::make_unique<StoredAuditLog>(database, workspace, options, clock, *std::move(key));
    CS_TRY(log->start());
    return std::unique_ptr<AuditLog>(std::move(log));
}

} // namespace countersign::audit
