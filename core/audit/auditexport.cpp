// SPDX-License-Identifier: Apache-2.0
#include "core/audit/auditverifier.h"

#include "core/audit/auditrow.h"
#include "core/audit/checkpointfile.h"
#include "core/audit/signingkey.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::audit
{

namespace
{

base::Result<> writeLine(QIODevice &out, const QJsonObject &json)
{
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    if (out.write(line) != line.size())
        return base::Error{base::ErrorKind::Io, u"io.write_failed"_s, {}};
    return {};
}

QString hexOfBytes(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject entryToJson(const AuditRow &row, const security::CellCipher &cells)
{
    QJsonObject json{{u"type"_s, u"entry"_s},
                     {u"seq"_s, row.seq},
                     {u"time"_s, row.timeUtc},
                     {u"clock"_s, row.clockSource},
                     {u"action"_s, row.action},
                     {u"subject"_s, row.subject},
                     {u"body_commit"_s, hexOfBytes(row.bodyCommit)},
                     {u"prev"_s, hexOfBytes(row.prev)},
                     {u"hash"_s, hexOfBytes(row.hash)}};
    const auto body = openBody(row, cells);
    if (!body)
        return json;
    json[u"actor"_s] = body->actor;
    json[u"details"_s] = QString::fromUtf8(body->details);
    json[u"salt"_s] = hexOfBytes(body->salt);
    return json;
}

} // namespace

base::Result<> exportAudit(store::Database &database, store::Workspace &workspace, QIODevice &out)
{
    const auto key = readSigningKey(database, workspace);
    CS_TRY(key);
    QJsonObject head{{u"type"_s, u"log"_s}, {u"format"_s, 1}, {u"origin"_s, workspace.id()}};
    if (*key) {
        head[u"public_key"_s] = hexOfBytes((*key)->publicKey);
        head[u"key_id"_s] = keyId((*key)->publicKey);
    }
    CS_TRY(writeLine(out, head));
    store::Statement statement
        = database.prepare(u"SELECT %1 FROM audit ORDER BY seq"_s.arg(auditColumns()));
    for (;;) {
        const auto row = statement.step();
        CS_TRY(row);
        if (!*row)
            break;
        CS_TRY(writeLine(out, entryToJson(rowFrom(statement), workspace.cells())));
    }
    auto checkpoints = readCheckpoints(database, workspace.id());
    CS_TRY(checkpoints);
    std::reverse(checkpoints->begin(), checkpoints->end());
    for (const model::AuditCheckpoint &checkpoint : *checkpoints)
        CS_TRY(writeLine(out, checkpointToJson(checkpoint)));
    return {};
}

} // namespace countersign::audit
