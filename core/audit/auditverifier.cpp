// SPDX-License-Identifier: Apache-2.0
#include "core/audit/auditverifier.h"

#include "core/audit/auditrow.h"
#include "core/audit/checkpointfile.h"
#include "core/audit/merkle.h"
#include "core/audit/signingkey.h"
#include "core/security/ed25519.h"
#include "core/security/hash.h"

#include <QMultiMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::audit
{

namespace
{

// More would say no more: a log that was rewritten differs in every entry.
constexpr qsizetype kMaxFindings = 1000;

// One pass over the log, entry by entry, with every checkpoint that is known.
class AuditExamination
{
public:
    AuditExamination(store::Database &database, store::Workspace &workspace)
        : m_database(database)
        , m_workspace(workspace)
    {
    }

    base::Result<> loadCheckpoints(const QString &checkpointFolder);
    base::Result<> walkEntries(base::JobContext &context);
    model::AuditVerification finish();

private:
    void addFinding(qint64 seq, const QString &code);
    base::Result<> loadFile(const QString &path, bool outside);
    void acceptCheckpoint(const model::AuditCheckpoint &checkpoint);
    void checkRow(const AuditRow &row);
    void checkSequence(const AuditRow &row);
    void checkBody(const AuditRow &row);
    void checkRoots();

    store::Database &m_database;
    store::Workspace &m_workspace;
    model::AuditVerification m_result;
    QByteArray m_publicKey;
    QMultiMap<qint64, model::AuditCheckpoint> m_checkpoints; // well signed, by size
    QList<model::AuditCheckpoint> m_stored; // those in the database
    MerkleFrontier m_tree;
    qint64 m_expectedSeq = 1;
    qint64 m_provenSize = 0; // of the newest checkpoint whose root fitted
    bool m_rootsFit = true;
    QByteArray m_previousHash = firstPrevHash();
};

void AuditExamination::addFinding(qint64 seq, const QString &code)
{
    const model::AuditFinding finding{seq, code};
    if (m_result.findings.size() < kMaxFindings && !m_result.findings.contains(finding))
        m_result.findings += finding;
}

void AuditExamination::acceptCheckpoint(const model::AuditCheckpoint &checkpoint)
{
    const bool signedByUs = checkpoint.publicKey == m_publicKey
        && security::ed25519Verify(checkpoint.publicKey, encodeCheckpoint(checkpoint),
                                   checkpoint.signature);
    if (!signedByUs)
        addFinding(checkpoint.size, u"audit.checkpoint_invalid"_s);
    else if (!m_checkpoints.contains(checkpoint.size, checkpoint))
        m_checkpoints.insert(checkpoint.size, checkpoint);
}

base::Result<> AuditExamination::loadFile(const QString &path, bool outside)
{
    const auto checkpoints = readCheckpointFile(path, m_workspace.id());
    CS_TRY(checkpoints);
    for (const model::AuditCheckpoint &checkpoint : *checkpoints) {
        acceptCheckpoint(checkpoint);
        if (!m_checkpoints.contains(checkpoint.size, checkpoint))
            continue;
        if (outside && !(checkpoint.at <= m_result.newestOutsideCheckpoint))
            m_result.newestOutsideCheckpoint = checkpoint.at;
        if (!m_stored.contains(checkpoint))
            addFinding(checkpoint.size, u"audit.checkpoint_missing"_s);
    }
    return {};
}

base::Result<> AuditExamination::loadCheckpoints(const QString &checkpointFolder)
{
    const auto key = readSigningKey(m_database, m_workspace);
    if (!key && key.error().kind != base::ErrorKind::Corrupt)
        return key.error();
    if (!key)
        addFinding(0, key.error().code);
    else if (*key)
        m_publicKey = (*key)->publicKey;
    const auto stored = readCheckpoints(m_database, m_workspace.id());
    CS_TRY(stored);
    m_stored = *stored;
    for (const model::AuditCheckpoint &checkpoint : m_stored)
        acceptCheckpoint(checkpoint);
    const QString name = checkpointFileName(m_workspace.id());
    CS_TRY(loadFile(m_workspace.path(name), false));
    if (checkpointFolder.isEmpty())
        return {};
    return loadFile(checkpointFolder + u'/' + name, true);
}

void AuditExamination::checkSequence(const AuditRow &row)
{
    const bool gap = row.seq != m_expectedSeq;
    if (row.seq > m_expectedSeq)
        addFinding(m_expectedSeq, u"audit.entry_missing"_s);
    else if (gap)
        addFinding(row.seq, u"audit.entry_inserted"_s);
    // Behind a gap the link can't fit, which says nothing new.
    if (!gap && row.prev != m_previousHash)
        addFinding(row.seq, u"audit.chain_broken"_s);
    m_expectedSeq = row.seq + 1;
    m_previousHash = row.hash;
}

void AuditExamination::checkBody(const AuditRow &row)
{
    const auto body = openBody(row, m_workspace.cells());
    if (!body)
        addFinding(row.seq, u"audit.entry_unreadable"_s);
    else if (!security::constantTimeEquals(bodyCommitment(body->salt, body->actor, body->details),
                                           row.bodyCommit))
        addFinding(row.seq, u"audit.entry_changed"_s);
}

// At each size for which a checkpoint is known, the tree so far has to have its root.
void AuditExamination::checkRoots()
{
    const QList<model::AuditCheckpoint> here = m_checkpoints.values(m_tree.size());
    for (const model::AuditCheckpoint &checkpoint : here) {
        if (checkpoint.root == m_tree.root()) {
            m_provenSize = m_rootsFit ? checkpoint.size : m_provenSize;
            continue;
        }
        // Only the first: behind it no root can fit.
        if (m_rootsFit)
            addFinding(m_provenSize + 1, u"audit.checkpoint_mismatch"_s);
        m_rootsFit = false;
    }
}

void AuditExamination::checkRow(const AuditRow &row)
{
    checkSequence(row);
    if (leafHash(encodeLeaf(row.leafFields(m_workspace.id()))) != row.hash)
        addFinding(row.seq, u"audit.entry_changed"_s);
    checkBody(row);
    m_tree.add(row.hash);
    checkRoots();
}

base::Result<> AuditExamination::walkEntries(base::JobContext &context)
{
    store::Statement count = m_database.prepare(u"SELECT count(*) FROM audit"_s);
    CS_TRY(count.step());
    const double total = double(count.integer(0));
    store::Statement statement
        = m_database.prepare(u"SELECT %1 FROM audit ORDER BY seq"_s.arg(auditColumns()));
    checkRoots();
    for (;;) {
        const auto found = statement.step();
        CS_TRY(found);
        if (!*found)
            return {};
        checkRow(rowFrom(statement));
        if (++m_result.entries % 1024 != 0)
            continue;
        if (context.isCancelled())
            return base::JobContext::cancelledError();
        context.setProgress(double(m_result.entries) / total);
    }
}

model::AuditVerification AuditExamination::finish()
{
    const qint64 newestSize = m_checkpoints.isEmpty() ? 0 : m_checkpoints.lastKey();
    if (newestSize > m_result.entries)
        addFinding(m_expectedSeq, u"audit.entry_missing"_s);
    m_result.checkpointedUpTo = m_provenSize;
    if (!m_stored.isEmpty())
        m_result.newestCheckpoint = m_stored.constFirst().at;
    std::stable_sort(m_result.findings.begin(), m_result.findings.end(),
                     [](const auto &a, const auto &b) { return a.seq < b.seq; });
    return m_result;
}

} // namespace

base::Result<model::AuditVerification> verifyAudit(store::Database &database,
                                                   store::Workspace &workspace,
                                                   const QString &checkpointFolder,
                                                   base::JobContext &context)
{
    AuditExamination examination(database, workspace);
    CS_TRY(examination.loadCheckpoints(checkpointFolder));
    CS_TRY(examination.walkEntries(context));
    return examination.finish();
}

} // namespace countersign::audit
