// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/ids.h"

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>

#include <functional>

class QIODevice;

namespace countersign::security
{
class ObjectCipher;
}

namespace countersign::store
{

class DurableFile;

struct StoredObject {
    model::ObjectRef ref;
    model::Sha256 sha256; // of the plain bytes
    qint64 size = 0; // plain bytes

    bool operator==(const StoredObject &) const = default;
};

// Immutable encrypted files addressed by HMAC-SHA-256(address key, SHA-256(plain)):
// objects/ab/abcd.... An object is complete and durable when put() returns; the same content is
// stored once. May be used by several threads at the same time. Errors: "object.not_found"
// (NotFound), "object.tampered" (Corrupt), "object.write_failed" and "object.read_failed" (Io; fact
// "detail" with the system's reason, "store.full" when the disk is full).
class ObjectStore
{
public:
    // `addressKey` and the cipher come from the workspace's store key; `tempDirectory` is on the
    // same file system.
    ObjectStore(QString directory, QString tempDirectory, base::Secret addressKey,
                const security::ObjectCipher &cipher);

    base::Result<StoredObject> put(const QByteArray &plain);
    // From where the device stands to its end. A sequential device is read into memory.
    base::Result<StoredObject> put(QIODevice &plain);

    base::Result<QByteArray> read(const model::ObjectRef &ref) const;
    // Plain bytes [offset, offset + length), cut at the object's end; decrypts only the chunks
    // touched.
    base::Result<QByteArray> readRange(const model::ObjectRef &ref, qint64 offset,
                                       qint64 length) const;
    // Writes the plain bytes to `out` and returns their number. What was written before an error
    // must be thrown away.
    base::Result<qint64> readTo(const model::ObjectRef &ref, QIODevice &out) const;
    bool contains(const model::ObjectRef &ref) const;
    // Plain size.
    base::Result<qint64> size(const model::ObjectRef &ref) const;
    // Decrypts the whole object and compares its content with its address.
    base::Result<> verify(const model::ObjectRef &ref) const;
    // Every object there is, to find those that no row names.
    QList<model::ObjectRef> all() const;
    // Removing what is not there succeeds.
    base::Result<> remove(const model::ObjectRef &ref);

    model::ObjectRef addressOf(const model::Sha256 &sha256) const;

private:
    QString pathOf(const model::ObjectRef &ref) const;
    bool isThere(const model::ObjectRef &ref) const; // whole and for good
    // `isWhole` is asked when all of `plain` was read.
    base::Result<> write(const model::ObjectRef &ref, QIODevice &plain,
                         const std::function<bool()> &isWhole);
    base::Result<> prepareFolders();

    QString m_directory;
    QString m_tempDirectory;
    base::Secret m_addressKey;
    const security::ObjectCipher &m_cipher;
    QMutex m_mutex;
    bool m_hasFolders = false; // for good, as this process has made sure
};

} // namespace countersign::store
