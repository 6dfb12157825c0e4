// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/memoryfile.h"

#include "core/base/clock.h"
#include "core/security/hash.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

const QString fileFormat = u"countersign signed memory 1"_s;
// Nothing else that this key signs begins like this.
constexpr char signedPurpose[] = "countersign memory file\n";

QByteArray signedBytes(const QJsonObject &content)
{
    return signedPurpose + QJsonDocument(content).toJson(QJsonDocument::Compact);
}

base::Error fileError(const QString &code)
{
    return {base::ErrorKind::InvalidInput, code, {}};
}

} // namespace

QString keyFingerprint(const QByteArray &publicKey)
{
    const QString digits = QString::fromLatin1(security::sha256(publicKey).toHex().left(32));
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups.append(digits.mid(at, 4));
    return groups.join(u' ');
}

base::Result<QByteArray> signedMemoryFile(const SignedMemory &content,
                                          const security::Ed25519KeyPair &key)
{
    const QByteArray memory
        = QJsonDocument(model::toJson(content.memory)).toJson(QJsonDocument::Compact);
    const QJsonObject body{{u"office"_s, content.office},
                           {u"signed_at"_s, base::toIso(content.signedAt)},
                           {u"memory"_s, QString::fromLatin1(memory.toBase64())}};
    const auto signature = security::ed25519Sign(key.privateKey, signedBytes(body));
    if (!signature)
        return signature.error();
    return QJsonDocument(QJsonObject{{u"format"_s, fileFormat},
                                     {u"content"_s, body},
                                     {u"public_key"_s, QString::fromLatin1(key.publicKey.toHex())},
                                     {u"signature"_s, QString::fromLatin1(signature->toHex())}})
        .toJson();
}

base::Result<SignedMemory> openMemoryFile(const QByteArray &file)
{
    const QJsonObject object = QJsonDocument::fromJson(file).object();
    if (object[u"format"_s].toString() != fileFormat)
        return fileError(model::memoryFromJson(object) ? u"memory.unsigned"_s
                                                       : u"memory.malformed"_s);
    const QJsonObject body = object[u"content"_s].toObject();
    SignedMemory content;
    content.publicKey = QByteArray::fromHex(object[u"public_key"_s].toString().toLatin1());
    const QByteArray signature = QByteArray::fromHex(object[u"signature"_s].toString().toLatin1());
    if (!security::ed25519Verify(content.publicKey, signedBytes(body), signature))
        return fileError(u"memory.changed"_s);
    const auto memory = model::memoryFromJson(
        QJsonDocument::fromJson(QByteArray::fromBase64(body[u"memory"_s].toString().toLatin1()))
            .object());
    if (!memory)
        return memory.error();
    content.memory = *memory;
    content.office = body[u"office"_s].toString().left(200);
    content.signedAt = base::fromIso(body[u"signed_at"_s].toString());
    return content;
}

} // namespace countersign::workflow
