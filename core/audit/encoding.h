// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/audit.h"

#include <QByteArray>
#include <QString>

// The bytes that are hashed and signed. They never change for a log that exists: another form gets
// another version byte.
//
// A record is its version byte 0x01, then fields in rising order of their tags: tag (1 byte),
// length (u32 big-endian), bytes. Texts are UTF-8, numbers u64 big-endian, times
// "2026-11-22T09:30:00.123Z".
//
//   leaf: 1 origin (workspace id), 2 seq, 3 time, 4 clock source, 5 action, 6 subject, 7 body
//   commitment, 8 prev body: 1 actor, 2 details (JSON, UTF-8, no white space, keys sorted)
//   checkpoint: 1 "countersign audit checkpoint", 2 origin, 3 size, 4 root, 5 time, 6 public key
//   (Ed25519)
//
//   body commitment = HMAC-SHA-256(salt of the entry, body)
//   hash of an entry = SHA-256(0x00 || leaf); prev = hash of the entry before, 32 zero bytes for
//   the first root = Merkle root (RFC 6962) of the entries' hashes; signature = Ed25519(checkpoint)
namespace countersign::audit
{

// What of an entry enters the chain.
struct LeafFields {
    QString origin;
    qint64 seq = 0;
    QString timeUtc;
    QString clockSource;
    QString action;
    QString subject;
    QByteArray bodyCommit;
    QByteArray prev;
};

QByteArray encodeLeaf(const LeafFields &fields);
QByteArray bodyCommitment(QByteArrayView salt, const QString &actor, QByteArrayView details);
QByteArray detailsJson(const QJsonObject &details);
QByteArray encodeCheckpoint(const model::AuditCheckpoint &checkpoint);
// First 8 bytes of the public key's SHA-256, in hexadecimal.
QString keyId(const QByteArray &publicKey);
QByteArray firstPrevHash();

} // namespace countersign::audit
