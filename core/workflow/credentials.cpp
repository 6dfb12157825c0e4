// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/credentials.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

const QString credentialsSetting = u"people.credentials"_s;
constexpr int freeTries = 2;
constexpr qint64 firstWaitMs = 5 * 1000;
constexpr qint64 longestWaitMs = 15 * 60 * 1000;

QString base64Of(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &base64)
{
    return QByteArray::fromBase64(base64.toString().toLatin1());
}

QJsonObject credentialToJson(const Credential &credential)
{
    const security::PasswordHash &kept = credential.password;
    return {{u"person"_s, credential.person},
            {u"salt"_s, base64Of(kept.salt)},
            {u"memory_kib"_s, qint64(kept.cost.memoryKiB)},
            {u"passes"_s, qint64(kept.cost.passes)},
            {u"lanes"_s, qint64(kept.cost.lanes)},
            {u"hash"_s, base64Of(kept.hash)},
            {u"temporary"_s, credential.temporary},
            {u"tries"_s, credential.tries},
            {u"tried_at"_s,
             credential.triedAt.isValid() ? base::toIso(credential.triedAt) : QString()}};
}

Credential credentialFromJson(const QJsonObject &object)
{
    Credential credential;
    credential.person = object[u"person"_s].toString();
    credential.password.salt = bytesOf(object[u"salt"_s]);
    credential.password.cost
        = {quint32(object[u"memory_kib"_s].toInteger()), quint32(object[u"passes"_s].toInteger()),
           quint32(object[u"lanes"_s].toInteger())};
    credential.password.hash = bytesOf(object[u"hash"_s]);
    credential.temporary = object[u"temporary"_s].toBool();
    credential.tries = object[u"tries"_s].toInt();
    credential.triedAt = base::fromIso(object[u"tried_at"_s].toString());
    return credential;
}

} // namespace

qint64 waitBeforeNextTry(const Credential &credential, const QDateTime &now)
{
    if (credential.tries <= freeTries || !credential.triedAt.isValid())
        return 0;
    const int doublings = std::min(credential.tries - freeTries - 1, 16);
    const qint64 wait = std::min(firstWaitMs << doublings, longestWaitMs);
    // A clock that was set back does not lock anybody out for longer than the wait.
    const qint64 gone = std::max<qint64>(0, credential.triedAt.msecsTo(now));
    return std::max<qint64>(0, wait - gone);
}

base::Result<QList<Credential>> credentials(Unit &unit)
{
    auto stored = unit.settings.value(credentialsSetting);
    if (!stored)
        return stored.error();
    QList<Credential> all;
    const QJsonArray array = stored->toArray();
    for (const QJsonValue &each : array)
        all.append(credentialFromJson(each.toObject()));
    return all;
}

base::Result<> setCredentials(Unit &unit, const QList<Credential> &credentials)
{
    QJsonArray array;
    for (const Credential &each : credentials)
        array.append(credentialToJson(each));
    return unit.settings.setValue(credentialsSetting, array);
}

base::Result<std::optional<Credential>> credentialOf(Unit &unit, const QString &person)
{
    auto all = credentials(unit);
    if (!all)
        return all.error();
    for (const Credential &each : std::as_const(*all)) {
        if (each.person == person)
            return std::optional(each);
    }
    return std::optional<Credential>();
}

base::Result<> putCredential(Unit &unit, const Credential &credential)
{
    auto all = credentials(unit);
    if (!all)
        return all.error();
    all->removeIf([&](const Credential &each) { return each.person == credential.person; });
    all->append(credential);
    return setCredentials(unit, *all);
}

base::Result<> removeCredential(Unit &unit, const QString &person)
{
    auto all = credentials(unit);
    if (!all)
        return all.error();
    all->removeIf([&](const Credential &each) { return each.person == person; });
    return setCredentials(unit, *all);
}

} // namespace countersign::workflow
