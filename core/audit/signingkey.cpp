// SPDX-License-Identifier: Apache-2.0
#include "core/audit/signingkey.h"

#include "core/security/aead.h"
#include "core/store/settings.h"

using namespace Qt::StringLiterals;

namespace countersign::audit
{

namespace
{

QString signingKeySetting()
{
    return u"audit.signing_key"_s;
}

QByteArray signingKeyContext(const store::Workspace &workspace)
{
    return security::AeadContext{u"setting"_s, signingKeySetting(), workspace.id(), 1}.encoded();
}

} // namespace

base::Result<std::optional<security::Ed25519KeyPair>>
readSigningKey(store::Database &database, const store::Workspace &workspace)
{
    const base::Error unreadable{base::ErrorKind::Corrupt, u"audit.key_unreadable"_s, {}};
    const auto value
        = store::SettingsRepository(database, workspace.cells()).value(signingKeySetting());
    if (!value)
        return value.error().kind == base::ErrorKind::Corrupt ? unreadable : value.error();
    if (value->isUndefined())
        return std::optional<security::Ed25519KeyPair>();
    auto seed = security::aeadOpen(workspace.derive(security::KeyPurpose::AuditKeyWrap).view(),
                                   QByteArray::fromBase64(value->toString().toLatin1()),
                                   signingKeyContext(workspace));
    if (!seed)
        return unreadable;
    auto pair = security::Ed25519KeyPair::fromPrivateKey(base::Secret(*std::move(seed)));
    if (!pair)
        return unreadable;
    return std::optional<security::Ed25519KeyPair>(*std::move(pair));
}

base::Result<security::Ed25519KeyPair> readOrMakeSigningKey(store::Database &database,
                                                            const store::Workspace &workspace)
{
    auto known = readSigningKey(database, workspace);
    CS_TRY(known);
    if (*known)
        return std::move(**known);
    security::Ed25519KeyPair pair = security::Ed25519KeyPair::generate();
    const QByteArray sealed
        = security::aeadSeal(workspace.derive(security::KeyPurpose::AuditKeyWrap).view(),
                             pair.privateKey.view(), signingKeyContext(workspace));
    CS_TRY(store::SettingsRepository(database, workspace.cells())
               .setValue(signingKeySetting(), QString::fromLatin1(sealed.toBase64())));
    return pair;
}

} // namespace countersign::audit
