// SPDX-License-Identifier: Apache-2.0
#include "core/audit/encoding.h"

#include "core/base/clock.h"
#include "core/security/hash.h"

#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace countersign::audit
{

namespace
{

// Writes a record; the tags are counted from 1.
class RecordWriter
{
public:
    RecordWriter &add(QByteArrayView bytes)
    {
        char length[4];
        qToBigEndian(quint32(bytes.size()), length);
        m_bytes.append(++m_tag).append(length, sizeof length).append(bytes);
        return *this;
    }
    RecordWriter &addText(const QString &text) { return add(QByteArrayView(text.toUtf8())); }
    RecordWriter &addNumber(qint64 number)
    {
        char bytes[8];
        qToBigEndian(quint64(number), bytes);
        return add(QByteArrayView(bytes, sizeof bytes));
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes = QByteArray(1, '\1');
    char m_tag = 0;
};

} // namespace

QByteArray encodeLeaf(const LeafFields &fields)
{
    return RecordWriter()
        .addText(fields.origin)
        .addNumber(fields.seq)
        .addText(fields.timeUtc)
        .addText(fields.clockSource)
        .addText(fields.action)
        .addText(fields.subject)
        .add(fields.bodyCommit)
        .add(fields.prev)
        .bytes();
}

QByteArray bodyCommitment(QByteArrayView salt, const QString &actor, QByteArrayView details)
{
    return security::hmacSha256(salt, RecordWriter().addText(actor).add(details).bytes());
}

QByteArray detailsJson(const QJsonObject &details)
{
    return QJsonDocument(details).toJson(QJsonDocument::Compact);
}

QByteArray encodeCheckpoint(const model::AuditCheckpoint &checkpoint)
{
    return RecordWriter()
        .add("countersign audit checkpoint")
        .addText(checkpoint.origin)
        .addNumber(checkpoint.size)
        .add(checkpoint.root)
        .addText(base::toIso(checkpoint.at))
        .add(checkpoint.publicKey)
        .bytes();
}

QString keyId(const QByteArray &publicKey)
{
    return QString::fromLatin1(security::sha256(publicKey).first(8).toHex());
}

QByteArray firstPrevHash()
{
    return QByteArray(security::kDigestSize, '\0');
}

} // namespace countersign::audit
