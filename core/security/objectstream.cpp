// SPDX-License-Identifier: Apache-2.0
#include "core/security/objectstream.h"

#include "core/security/gcm.h"
#include "core/security/hash.h"

#include <QBuffer>
#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

constexpr qint64 kChunk = 65536;
constexpr qint64 kSealedChunk = kChunk + kGcmTagSize;
constexpr QByteArrayView kObjectMagic("CSOB\x01\x01\x10\x00", 8);
constexpr int kSaltSize = 16;
constexpr int kWrappedSize = kGcmNonceSize + kKeySize + kGcmTagSize;
constexpr int kUnauthenticatedSize = 8 + kSaltSize + kWrappedSize;
constexpr int kHeaderSize = kUnauthenticatedSize + kDigestSize;

base::Error objectTampered()
{
    return {base::ErrorKind::Corrupt, u"object.tampered"_s, {}};
}

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

// Up to `size` bytes; fewer only at the end of the device.
base::Result<QByteArray> readUpTo(QIODevice &in, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < size) {
        const qint64 got = in.read(bytes.data() + filled, size - filled);
        if (got < 0)
            return base::Error{base::ErrorKind::Io, u"io.read_failed"_s, {}};
        if (got == 0)
            break;
        filled += got;
    }
    bytes.truncate(filled);
    return bytes;
}

base::Result<> writeAll(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size())
        return base::Error{base::ErrorKind::Io, u"io.write_failed"_s, {}};
    return {};
}

// Seals and opens the chunks of one object.
class ChunkCipher
{
public:
    ChunkCipher(QByteArrayView dataKey, QByteArrayView salt, QByteArray identity)
        : m_key(hkdfSha256(dataKey, salt, "chunks"))
        , m_identity(std::move(identity))
    {
    }

    QByteArray seal(quint64 index, bool last, QByteArrayView plain) const
    {
        return gcmSeal(m_key.view(), nonce(index, last), plain, m_identity + bigEndian(index));
    }
    base::Result<QByteArray> open(quint64 index, bool last, QByteArrayView sealed) const
    {
        std::optional<QByteArray> plain
            = gcmOpen(m_key.view(), nonce(index, last), sealed, m_identity + bigEndian(index));
        if (!plain)
            return objectTampered();
        return *std::move(plain);
    }

private:
    static QByteArray nonce(quint64 index, bool last)
    {
        return QByteArray(3, '\0') + bigEndian(index) + QByteArray(1, last ? '\1' : '\0');
    }

    base::Secret m_key;
    QByteArray m_identity;
};

QByteArray identityOf(QByteArrayView storeId, QByteArrayView objectId)
{
    return bigEndian(quint32(storeId.size())) + storeId.toByteArray()
        + bigEndian(quint32(objectId.size())) + objectId.toByteArray();
}

QByteArray headerMac(QByteArrayView dataKey, QByteArrayView salt, const QByteArray &header,
                     const QByteArray &identity)
{
    return hmacSha256(hkdfSha256(dataKey, salt, "header").view(), header + identity);
}

QByteArray makeHeader(QByteArrayView kek, QByteArrayView dataKey, const QByteArray &identity)
{
    const QByteArray salt = randomBytes(kSaltSize);
    const QByteArray nonce = randomBytes(kGcmNonceSize);
    QByteArray header = kObjectMagic.toByteArray() + salt;
    header += nonce + gcmSeal(kek, nonce, dataKey, header + identity);
    return header + headerMac(dataKey, salt, header, identity);
}

QByteArrayView saltOf(QByteArrayView header)
{
    return header.sliced(8, kSaltSize);
}

// The chunks' cipher, when the header is whole and made for this key and object.
base::Result<ChunkCipher> openHeader(QByteArrayView kek, const QByteArray &header,
                                     const QByteArray &identity)
{
    if (header.size() != kHeaderSize || !header.startsWith(kObjectMagic))
        return objectTampered();
    const QByteArrayView wrapped = QByteArrayView(header).sliced(8 + kSaltSize, kWrappedSize);
    std::optional<QByteArray> unwrapped
        = gcmOpen(kek, wrapped.first(kGcmNonceSize), wrapped.sliced(kGcmNonceSize),
                  header.first(8 + kSaltSize) + identity);
    if (!unwrapped)
        return objectTampered();
    const base::Secret dataKey(*std::move(unwrapped));
    const QByteArray mac
        = headerMac(dataKey.view(), saltOf(header), header.first(kUnauthenticatedSize), identity);
    if (!constantTimeEquals(mac, QByteArrayView(header).sliced(kUnauthenticatedSize)))
        return objectTampered();
    return ChunkCipher(dataKey.view(), saltOf(header), identity);
}

// Calls perChunk(index, isLast, bytes) for pieces of `size` bytes; there is always a last piece,
// which may be empty.
template <typename PerChunk>
base::Result<> forEachChunk(QIODevice &in, qint64 size, PerChunk perChunk)
{
    auto current = readUpTo(in, size);
    for (quint64 index = 0;; ++index) {
        CS_TRY(current);
        auto next = readUpTo(in, size);
        CS_TRY(next);
        CS_TRY(perChunk(index, next->isEmpty(), *current));
        if (next->isEmpty())
            return {};
        current = std::move(next);
    }
}

base::Result<QByteArray> openChunkAt(QIODevice &in, const ChunkCipher &chunks, qint64 index,
                                     bool last)
{
    if (!in.seek(kHeaderSize + index * kSealedChunk))
        return base::Error{base::ErrorKind::Io, u"io.read_failed"_s, {}};
    const auto sealed = readUpTo(in, kSealedChunk);
    CS_TRY(sealed);
    return chunks.open(quint64(index), last, *sealed);
}

} // namespace

ObjectCipher::ObjectCipher(base::Secret kek, QByteArray storeId)
    : m_kek(std::move(kek))
    , m_storeId(std::move(storeId))
{
}

base::Result<qint64> ObjectCipher::encrypt(QIODevice &in, QIODevice &out,
                                           QByteArrayView objectId) const
{
    const QByteArray identity = identityOf(m_storeId, objectId);
    const base::Secret dataKey = randomSecret();
    const QByteArray header = makeHeader(m_kek.view(), dataKey.view(), identity);
    const ChunkCipher chunks(dataKey.view(), saltOf(header), identity);
    CS_TRY(writeAll(out, header));
    qint64 total = 0;
    CS_TRY(forEachChunk(in, kChunk, [&](quint64 index, bool last, const QByteArray &plain) {
        total += plain.size();
        return writeAll(out, chunks.seal(index, last, plain));
    }));
    return total;
}

base::Result<qint64> ObjectCipher::decrypt(QIODevice &in, QIODevice &out,
                                           QByteArrayView objectId) const
{
    const auto header = readUpTo(in, kHeaderSize);
    CS_TRY(header);
    const auto chunks = openHeader(m_kek.view(), *header, identityOf(m_storeId, objectId));
    CS_TRY(chunks);
    qint64 total = 0;
    const auto openOne = [&](quint64 index, bool last, const QByteArray &sealed) -> base::Result<> {
        const auto plain = chunks->open(index, last, sealed);
        CS_TRY(plain);
        total += plain->size();
        return writeAll(out, *plain);
    };
    CS_TRY(forEachChunk(in, kSealedChunk, openOne));
    return total;
}

base::Result<QByteArray> ObjectCipher::encrypt(QByteArrayView plain, QByteArrayView objectId) const
{
    QByteArray source = QByteArray::fromRawData(plain.data(), plain.size());
    QByteArray sealed;
    QBuffer in(&source);
    QBuffer out(&sealed);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    CS_TRY(encrypt(in, out, objectId));
    return sealed;
}

base::Result<QByteArray> ObjectCipher::decrypt(QByteArrayView sealed, QByteArrayView objectId) const
{
    QByteArray source = QByteArray::fromRawData(sealed.data(), sealed.size());
    QBuffer in(&source);
    in.open(QIODevice::ReadOnly);
    return decrypt(in, objectId);
}

base::Result<QByteArray> ObjectCipher::decrypt(QIODevice &in, QByteArrayView objectId) const
{
    QByteArray plain;
    QBuffer out(&plain);
    out.open(QIODevice::WriteOnly);
    CS_TRY(decrypt(in, out, objectId));
    return plain;
}

base::Result<QByteArray> ObjectCipher::decryptRange(QIODevice &in, QByteArrayView objectId,
                                                    qint64 offset, qint64 length) const
{
    const qint64 size = plainSize(in.size());
    if (size < 0)
        return objectTampered();
    if (offset < 0 || length < 0)
        return base::Error{base::ErrorKind::InvalidInput, u"object.range_invalid"_s, {}};
    if (!in.seek(0))
        return base::Error{base::ErrorKind::Io, u"io.read_failed"_s, {}};
    const auto header = readUpTo(in, kHeaderSize);
    CS_TRY(header);
    const auto chunks = openHeader(m_kek.view(), *header, identityOf(m_storeId, objectId));
    CS_TRY(chunks);
    const qint64 lastIndex = size == 0 ? 0 : (size - 1) / kChunk;
    const auto lastChunk = openChunkAt(in, *chunks, lastIndex, true);
    CS_TRY(lastChunk);
    const qint64 end = length > size - offset ? size : offset + length;
    QByteArray plain;
    for (qint64 at = offset; at < end;) {
        const qint64 index = at / kChunk;
        const auto chunk = index == lastIndex ? lastChunk : openChunkAt(in, *chunks, index, false);
        CS_TRY(chunk);
        const qint64 within = at - index * kChunk;
        const qint64 count = std::min<qint64>(end - at, chunk->size() - within);
        plain.append(chunk->constData() + within, count);
        at += count;
    }
    return plain;
}

qint64 ObjectCipher::plainSize(qint64 sealedSize)
{
    const qint64 body = sealedSize - kHeaderSize;
    if (body < kGcmTagSize)
        return -1;
    const qint64 whole = body / kSealedChunk;
    const qint64 rest = body % kSealedChunk;
    if (rest == 0)
        return whole * kChunk;
    // Only an empty object has an empty chunk.
    if (rest < kGcmTagSize || (rest == kGcmTagSize && whole > 0))
        return -1;
    return whole * kChunk + rest - kGcmTagSize;
}

} // namespace countersign::security
