// SPDX-License-Identifier: Apache-2.0
#include "core/security/aead.h"
#include "core/security/secretstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

base::Error secretFileError(base::ErrorKind kind, const QString &code, const QString &path)
{
    return {kind, code, {{u"path"_s, path}}};
}

// An absent file is an empty store.
base::Result<QJsonObject> loadSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return secretFileError(base::ErrorKind::Io, u"secret.file_unreadable"_s, path);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return secretFileError(base::ErrorKind::Corrupt, u"secret.file_corrupt"_s, path);
    return document.object();
}

base::Result<> saveSecretFile(const QString &path, const QJsonObject &json)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QJsonDocument(json).toJson()) > 0 && file.commit();
    if (!saved)
        return secretFileError(base::ErrorKind::Io, u"secret.file_unwritable"_s, path);
    return {};
}

QByteArray secretContext(const QString &service, const QString &key)
{
    return AeadContext{u"secret"_s, service, key, 1}.encoded();
}

} // namespace

EncryptedSecretStore::EncryptedSecretStore(QString path, base::Secret key)
    : m_path(std::move(path))
    , m_key(std::move(key))
{
}

base::Result<base::Secret> EncryptedSecretStore::read(const QString &service, const QString &key)
{
    const auto json = loadSecretFile(m_path);
    CS_TRY(json);
    const QJsonValue value = (*json)[service].toObject()[key];
    if (!value.isString())
        return base::Error{base::ErrorKind::NotFound, u"secret.not_found"_s, {}};
    auto plain = aeadOpen(m_key.view(), QByteArray::fromBase64(value.toString().toLatin1()),
                          secretContext(service, key));
    CS_TRY(plain);
    return base::Secret(*std::move(plain));
}

base::Result<> EncryptedSecretStore::write(const QString &service, const QString &key,
                                           const base::Secret &secret)
{
    auto json = loadSecretFile(m_path);
    CS_TRY(json);
    QJsonObject entries = (*json)[service].toObject();
    const QByteArray sealed = aeadSeal(m_key.view(), secret.view(), secretContext(service, key));
    entries[key] = QString::fromLatin1(sealed.toBase64());
    (*json)[service] = entries;
    return saveSecretFile(m_path, *json);
}

base::Result<> EncryptedSecretStore::remove(const QString &service, const QString &key)
{
    auto json = loadSecretFile(m_path);
    CS_TRY(json);
    QJsonObject entries = (*json)[service].toObject();
    if (!entries.contains(key))
        return {};
    entries.remove(key);
    (*json)[service] = entries;
    return saveSecretFile(m_path, *json);
}

} // namespace countersign::security
