// SPDX-License-Identifier: Apache-2.0
#include "core/security/aead.h"

#include "core/security/gcm.h"
#include "core/security/hash.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

constexpr char kAeadVersion = 1;

void appendLengthPrefixed(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    char length[4];
    qToBigEndian(quint32(utf8.size()), length);
    out.append(length, sizeof length).append(utf8);
}

base::Error aeadTampered()
{
    return {base::ErrorKind::Corrupt, u"aead.tampered"_s, {}};
}

} // namespace

QByteArray AeadContext::encoded() const
{
    QByteArray out;
    appendLengthPrefixed(out, table);
    appendLengthPrefixed(out, row);
    appendLengthPrefixed(out, column);
    char number[4];
    qToBigEndian(quint32(version), number);
    return out.append(number, sizeof number);
}

QByteArray aeadSeal(QByteArrayView key, QByteArrayView plain, QByteArrayView associated)
{
    const QByteArray nonce = randomBytes(kGcmNonceSize);
    return QByteArray(1, kAeadVersion) + nonce + gcmSeal(key, nonce, plain, associated);
}

base::Result<QByteArray> aeadOpen(QByteArrayView key, QByteArrayView sealed,
                                  QByteArrayView associated)
{
    if (sealed.size() < 1 + kGcmNonceSize + kGcmTagSize || sealed.at(0) != kAeadVersion)
        return aeadTampered();
    std::optional<QByteArray> plain = gcmOpen(key, sealed.sliced(1, kGcmNonceSize),
                                              sealed.sliced(1 + kGcmNonceSize), associated);
    if (!plain)
        return aeadTampered();
    return *std::move(plain);
}

CellCipher::CellCipher(base::Secret key)
    : m_key(std::move(key))
{
}

QByteArray CellCipher::seal(const AeadContext &context, QByteArrayView plain) const
{
    return aeadSeal(m_key.view(), plain, context.encoded());
}

base::Result<QByteArray> CellCipher::open(const AeadContext &context, QByteArrayView sealed) const
{
    return aeadOpen(m_key.view(), sealed, context.encoded());
}

QByteArray CellCipher::sealText(const AeadContext &context, const QString &plain) const
{
    return seal(context, plain.toUtf8());
}

base::Result<QString> CellCipher::openText(const AeadContext &context, QByteArrayView sealed) const
{
    auto plain = open(context, sealed);
    if (!plain)
        return plain.error();
    return QString::fromUtf8(*plain);
}

} // namespace countersign::security
