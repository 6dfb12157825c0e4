// SPDX-License-Identifier: Apache-2.0
#include "core/audit/auditrow.h"

#include "core/base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign::audit
{

namespace
{

security::AeadContext cellAt(qint64 seq, const QString &column)
{
    return {u"audit"_s, QString::number(seq), column, 1};
}

} // namespace

LeafFields AuditRow::leafFields(const QString &origin) const
{
    return {origin, seq, timeUtc, clockSource, action, subject, bodyCommit, prev};
}

QString auditColumns()
{
    return u"seq, time_utc, clock_source, actor, action, subject, salt, body, body_commit, prev, hash"_s;
}

AuditRow rowFrom(const store::Statement &statement)
{
    return {statement.integer(0), statement.text(1),  statement.text(2),  statement.bytes(3),
            statement.text(4),    statement.text(5),  statement.bytes(6), statement.bytes(7),
            statement.bytes(8),   statement.bytes(9), statement.bytes(10)};
}

base::Result<> insertRow(store::Database &database, const AuditRow &row)
{
    store::Statement statement = database.prepare(
        u"INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(auditColumns()));
    CS_TRY(statement
               .bindAll(row.seq, row.timeUtc, row.clockSource, row.sealedActor, row.action,
                        row.subject, row.sealedSalt, row.sealedBody, row.bodyCommit, row.prev,
                        row.hash)
               .execute());
    return {};
}

void sealBody(AuditRow &row, const security::CellCipher &cells, const AuditBody &body)
{
    row.sealedActor = cells.sealText(cellAt(row.seq, u"actor"_s), body.actor);
    row.sealedSalt = cells.seal(cellAt(row.seq, u"salt"_s), body.salt);
    row.sealedBody = cells.seal(cellAt(row.seq, u"body"_s), body.details);
    row.bodyCommit = bodyCommitment(body.salt, body.actor, body.details);
}

base::Result<AuditBody> openBody(const AuditRow &row, const security::CellCipher &cells)
{
    auto actor = cells.openText(cellAt(row.seq, u"actor"_s), row.sealedActor);
    CS_TRY(actor);
    auto salt = cells.open(cellAt(row.seq, u"salt"_s), row.sealedSalt);
    CS_TRY(salt);
    auto details = cells.open(cellAt(row.seq, u"body"_s), row.sealedBody);
    CS_TRY(details);
    return AuditBody{*actor, *salt, *details};
}

model::AuditEntry entryFrom(const AuditRow &row, const security::CellCipher &cells)
{
    model::AuditEntry entry;
    entry.seq = row.seq;
    entry.at = base::fromIso(row.timeUtc);
    entry.event.action = row.action;
    entry.event.subject = row.subject;
    entry.prevHash = row.prev;
    entry.hash = row.hash;
    const auto body = openBody(row, cells);
    if (body) {
        entry.event.actor = body->actor;
        entry.event.details = QJsonDocument::fromJson(body->details).object();
    } else {
        entry.event.details = {{u"error"_s, body.error().code}};
    }
    return entry;
}

base::Result<QList<model::AuditCheckpoint>> readCheckpoints(store::Database &database,
                                                            const QString &origin, int limit)
{
    store::Statement statement
        = database.prepare(u"SELECT size, root, time_utc, public_key, signature"
                           " FROM audit_checkpoint ORDER BY size DESC LIMIT ?"_s);
    statement.bind(0, limit);
    QList<model::AuditCheckpoint> checkpoints;
    for (;;) {
        const auto row = statement.step();
        CS_TRY(row);
        if (!*row)
            return checkpoints;
        checkpoints += model::AuditCheckpoint{origin,
                                              statement.integer(0),
                                              statement.bytes(1),
                                              statement.time(2),
                                              statement.bytes(3),
                                              statement.bytes(4)};
    }
}

} // namespace countersign::audit
