// SPDX-License-Identifier: Apache-2.0
#include "core/security/storekey.h"

#include "core/security/hash.h"

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

constexpr QByteArrayView kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kRecoveryKeyChars = 52; // 256 bits and 4 zero bits
constexpr int kRecoveryChecksumChars = 4;

QByteArrayView purposeLabel(KeyPurpose purpose)
{
    switch (purpose) {
    case KeyPurpose::ObjectAddress:
        return "countersign/1/object-address";
    case KeyPurpose::ObjectEncryption:
        return "countersign/1/object-encryption";
    case KeyPurpose::Cells:
        return "countersign/1/cells";
    case KeyPurpose::Search:
        return "countersign/1/search";
    case KeyPurpose::AuditKeyWrap:
        return "countersign/1/audit-key-wrap";
    case KeyPurpose::Secrets:
        return "countersign/1/secrets";
    case KeyPurpose::Inlets:
        return "countersign/1/inlets";
    }
    return {};
}

// `chars` digits of 5 bits, most significant first; zero bits where the bytes end.
QByteArray crockfordDigits(QByteArrayView bytes, int chars)
{
    QByteArray text;
    for (int i = 0; i < chars; ++i) {
        int value = 0;
        for (int bit = i * 5; bit < i * 5 + 5; ++bit) {
            const bool set
                = bit / 8 < bytes.size() && (uchar(bytes.at(bit / 8)) >> (7 - bit % 8)) & 1;
            value = value * 2 + (set ? 1 : 0);
        }
        text += kCrockford.at(value);
    }
    return text;
}

int crockfordValue(QChar c)
{
    const char upper = c.toUpper().toLatin1();
    if (upper == 'O')
        return 0;
    if (upper == 'I' || upper == 'L')
        return 1;
    return upper == 0 ? -1 : int(kCrockford.indexOf(upper));
}

QByteArray crockfordBytes(const QList<int> &values, int byteCount)
{
    QByteArray bytes(byteCount, '\0');
    for (int bit = 0; bit < byteCount * 8; ++bit) {
        if ((values.at(bit / 5) >> (4 - bit % 5)) & 1)
            bytes[bit / 8] = char(uchar(bytes.at(bit / 8)) | (0x80 >> (bit % 8)));
    }
    return bytes;
}

base::Error recoveryError(const QString &code)
{
    return {base::ErrorKind::InvalidInput, code, {}};
}

} // namespace

StoreKey::StoreKey(base::Secret bytes)
    : m_bytes(std::move(bytes))
{
}

StoreKey StoreKey::generate()
{
    return StoreKey(randomSecret());
}

base::Result<StoreKey> StoreKey::fromBytes(base::Secret bytes)
{
    if (bytes.size() != kKeySize)
        return base::Error{base::ErrorKind::InvalidInput, u"keyslot.key_invalid"_s, {}};
    return StoreKey(std::move(bytes));
}

base::Secret StoreKey::derive(KeyPurpose purpose) const
{
    return hkdfSha256(m_bytes.view(), {}, purposeLabel(purpose));
}

QByteArray StoreKey::fingerprint(QByteArrayView storeId) const
{
    return hkdfSha256(m_bytes.view(), storeId, "countersign/1/fingerprint", 16)
        .view()
        .toByteArray();
}

QString formatRecoveryKey(const base::Secret &key)
{
    QByteArray digits = crockfordDigits(key.view(), kRecoveryKeyChars);
    digits += crockfordDigits(sha256(key.view()), kRecoveryChecksumChars);
    QString text;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        text += (at > 0 ? u"-"_s : QString()) + QString::fromLatin1(digits.mid(at, 4));
    return text;
}

base::Result<base::Secret> parseRecoveryKey(const QString &text)
{
    QList<int> values;
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        const int value = crockfordValue(c);
        if (value < 0)
            return recoveryError(u"recovery.malformed"_s);
        values += value;
    }
    if (values.size() != kRecoveryKeyChars + kRecoveryChecksumChars)
        return recoveryError(u"recovery.malformed"_s);
    base::Secret key(crockfordBytes(values, kKeySize));
    QString canonical = formatRecoveryKey(key);
    canonical.remove(u'-');
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (crockfordValue(canonical.at(i)) != values.at(i))
            return recoveryError(u"recovery.checksum"_s);
    }
    return key;
}

} // namespace countersign::security
