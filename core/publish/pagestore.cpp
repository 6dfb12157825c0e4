// SPDX-License-Identifier: Apache-2.0
#include "core/publish/pagestore.h"

#include "core/security/aead.h"
#include "core/security/hash.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

// Who does not have the original can't tell the page key, and it is never written.
base::Secret encryptionKeyOf(const QByteArray &pageKey)
{
    return security::hkdfSha256(pageKey, {}, "countersign page store 1");
}

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

base::Result<PageStore> PageStore::open(const QString &folder)
{
    const base::Error failed{base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, folder}}};
    const QString parent = QFileInfo(folder).absolutePath();
    if (!QDir().mkpath(parent))
        return failed;
    const QByteArray name = QFile::encodeName(folder);
    ::mkdir(name.constData(), 0700);
    struct stat status = {};
    // Somebody else's folder of that name would be theirs to read.
    const bool ours = ::lstat(name.constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && status.st_uid == ::geteuid();
    if (!ours || ::chmod(name.constData(), 0700) != 0)
        return failed;
    return PageStore(folder);
}

QString PageStore::pathOf(const QByteArray &key) const
{
    return m_folder + u'/' + QString::fromLatin1(security::sha256(key).toHex()) + u".page"_s;
}

std::optional<model::OcrPage> PageStore::load(const QByteArray &key) const
{
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto cbor = security::aeadOpen(encryptionKeyOf(key).view(), file.readAll(), key);
    if (!cbor)
        return std::nullopt;
    return model::ocrPageFromCbor(*cbor);
}

base::Result<> PageStore::save(const QByteArray &key, const model::OcrPage &page) const
{
    const QByteArray sealed
        = security::aeadSeal(encryptionKeyOf(key).view(), model::toCbor(page), key);
    QSaveFile file(pathOf(key));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(sealed) != sealed.size() || !file.commit()) {
        return base::Error{
            base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, file.fileName()}}};
    }
    return {};
}

void PageStore::discard() const
{
    QDir(m_folder).removeRecursively();
}

bool PageStore::isEmpty() const
{
    return QDir(m_folder).isEmpty(QDir::Files);
}

QByteArray pageKey(const QByteArray &sourceSha256, int page, const QByteArray &readingStamp)
{
    return security::sha256(sourceSha256 + '|' + QByteArray::number(page) + '|' + readingStamp);
}

void discardOldStores(const QString &parent, int days)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-days);
    const QFileInfoList folders
        = QDir(parent).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        if (folder.lastModified() < oldest)
            QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace countersign::publish
