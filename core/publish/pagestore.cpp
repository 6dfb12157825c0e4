// SPDX-License-Identifier: Apache-2.0
#include "core/publish/pagestore.h"

#include <QCryptographicHash>
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

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
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
    return m_folder + u'/' + QString::fromLatin1(key.toHex()) + u".page"_s;
}

std::optional<model::OcrPage> PageStore::load(const QByteArray &key) const
{
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    const QByteArray cbor = bytes.mid(32);
    if (bytes.size() <= 32 || digestOf(cbor) != bytes.left(32))
        return std::nullopt;
    return model::ocrPageFromCbor(cbor);
}

base::Result<> PageStore::save(const QByteArray &key, const model::OcrPage &page) const
{
    const QByteArray cbor = model::toCbor(page);
    QSaveFile file(pathOf(key));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(digestOf(cbor) + cbor) != cbor.size() + 32 || !file.commit()) {
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
    return digestOf(sourceSha256 + '|' + QByteArray::number(page) + '|' + readingStamp);
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
