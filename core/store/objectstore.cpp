// SPDX-License-Identifier: Apache-2.0
#include "core/store/objectstore.h"

#include "core/security/hash.h"
#include "core/security/objectstream.h"
#include "core/store/durablefile.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

base::Error objectMissing()
{
    return {base::ErrorKind::NotFound, u"object.not_found"_s, {}};
}

base::Error objectTampered()
{
    return {base::ErrorKind::Corrupt, u"object.tampered"_s, {}};
}

// Passes another device's bytes through and hashes them on the way; sequential.
class HashingReader final : public QIODevice
{
public:
    explicit HashingReader(QIODevice &source)
        : m_source(source)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_source.atEnd(); }
    QByteArray digest() { return m_hasher.finish(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = m_source.read(data, maxSize);
        if (count > 0)
            m_hasher.add(QByteArrayView(data, count));
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    security::Sha256Hasher m_hasher;
};

// Takes bytes only to hash them.
class HashingWriter final : public QIODevice
{
public:
    HashingWriter() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    QByteArray digest() { return m_hasher.finish(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_hasher.add(QByteArrayView(data, size));
        return size;
    }

private:
    security::Sha256Hasher m_hasher;
};

base::Result<> openObject(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    if (!file.exists())
        return objectMissing();
    return fileError(base::ErrorKind::Io, u"object.read_failed"_s, file);
}

} // namespace

ObjectStore::ObjectStore(QString directory, QString tempDirectory, base::Secret addressKey,
                         const security::ObjectCipher &cipher)
    : m_directory(std::move(directory))
    , m_tempDirectory(std::move(tempDirectory))
    , m_addressKey(std::move(addressKey))
    , m_cipher(cipher)
{
}

model::ObjectRef ObjectStore::addressOf(const model::Sha256 &sha256) const
{
    return {security::hmacSha256(m_addressKey.view(), sha256.bytes)};
}

QString ObjectStore::pathOf(const model::ObjectRef &ref) const
{
    const QString hex = ref.toHex();
    return u"%1/%2/%3"_s.arg(m_directory, hex.left(2), hex);
}

base::Result<StoredObject> ObjectStore::put(const QByteArray &plain)
{
    StoredObject stored{{}, {security::sha256(plain)}, plain.size()};
    stored.ref = addressOf(stored.sha256);
    if (isThere(stored.ref))
        return stored;
    QBuffer buffer;
    buffer.setData(plain);
    buffer.open(QIODevice::ReadOnly);
    CS_TRY(write(stored.ref, buffer, [] { return true; }));
    return stored;
}

base::Result<StoredObject> ObjectStore::put(QIODevice &plain)
{
    if (plain.isSequential())
        return put(plain.readAll());
    const qint64 start = plain.pos();
    auto digest = security::sha256(plain);
    if (!digest)
        return digest.error();
    StoredObject stored{{}, {*digest}, plain.pos() - start};
    stored.ref = addressOf(stored.sha256);
    if (isThere(stored.ref))
        return stored;
    if (!plain.seek(start))
        return base::Error{base::ErrorKind::Io, u"object.read_failed"_s, {}};
    HashingReader reader(plain);
    CS_TRY(write(stored.ref, reader, [&] { return reader.digest() == stored.sha256.bytes; }));
    return stored;
}

// One that is damaged is written anew: its content is at hand. Another thread may have put it there
// a moment ago and not be done yet.
bool ObjectStore::isThere(const model::ObjectRef &ref) const
{
    return contains(ref) && verify(ref) && syncFile(pathOf(ref));
}

base::Result<> ObjectStore::write(const model::ObjectRef &ref, QIODevice &plain,
                                  const std::function<bool()> &isWhole)
{
    CS_TRY(prepareFolders());
    DurableFile file(m_tempDirectory + u'/' + QUuid::createUuid().toString(QUuid::Id128));
    CS_TRY(file.open());
    CS_TRY(m_cipher.encrypt(plain, file.device(), ref.bytes));
    // The source changed between being addressed and being stored.
    if (!isWhole())
        return base::Error{base::ErrorKind::Conflict, u"object.source_changed"_s, {}};
    return file.commitUnseen(pathOf(ref));
}

// All there can be, with the first object: to make sure of each when it is needed would be a turn
// of the disk, for which a scanner waits.
base::Result<> ObjectStore::prepareFolders()
{
    constexpr int folders = 256;
    const QMutexLocker lock(&m_mutex);
    if (m_hasFolders)
        return {};
    for (int i = 0; i < folders; ++i)
        CS_TRY(makeDirectory(u"%1/%2"_s.arg(m_directory).arg(i, 2, 16, QChar(u'0'))));
    CS_TRY(syncDirectory(m_directory));
    m_hasFolders = true;
    return {};
}

base::Result<QByteArray> ObjectStore::read(const model::ObjectRef &ref) const
{
    QFile file(pathOf(ref));
    CS_TRY(openObject(file));
    auto plain = m_cipher.decrypt(file, ref.bytes);
    if (!plain)
        return plain.error();
    if (addressOf({security::sha256(*plain)}) != ref)
        return objectTampered();
    return plain;
}

base::Result<QByteArray> ObjectStore::readRange(const model::ObjectRef &ref, qint64 offset,
                                                qint64 length) const
{
    QFile file(pathOf(ref));
    CS_TRY(openObject(file));
    return m_cipher.decryptRange(file, ref.bytes, offset, length);
}

base::Result<qint64> ObjectStore::readTo(const model::ObjectRef &ref, QIODevice &out) const
{
    QFile file(pathOf(ref));
    CS_TRY(openObject(file));
    return m_cipher.decrypt(file, out, ref.bytes);
}

bool ObjectStore::contains(const model::ObjectRef &ref) const
{
    return !ref.isNull() && QFile::exists(pathOf(ref));
}

base::Result<qint64> ObjectStore::size(const model::ObjectRef &ref) const
{
    const QFileInfo file(pathOf(ref));
    if (!file.exists())
        return objectMissing();
    const qint64 size = security::ObjectCipher::plainSize(file.size());
    if (size < 0)
        return objectTampered();
    return size;
}

base::Result<> ObjectStore::verify(const model::ObjectRef &ref) const
{
    HashingWriter hasher;
    CS_TRY(readTo(ref, hasher));
    if (addressOf({hasher.digest()}) != ref)
        return objectTampered();
    return {};
}

QList<model::ObjectRef> ObjectStore::all() const
{
    QList<model::ObjectRef> refs;
    QDirIterator it(m_directory, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const QByteArray bytes = QByteArray::fromHex(it.fileName().toLatin1());
        if (bytes.size() == security::kDigestSize)
            refs.append({bytes});
    }
    return refs;
}

base::Result<> ObjectStore::remove(const model::ObjectRef &ref)
{
    QFile file(pathOf(ref));
    if (!file.exists() || file.remove())
        return {};
    return fileError(base::ErrorKind::Io, u"object.write_failed"_s, file);
}

} // namespace countersign::store
