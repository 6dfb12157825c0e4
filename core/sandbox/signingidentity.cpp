// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/signingidentity.h"

#include "core/sandbox/statefile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

namespace
{

constexpr int rootYears = 20;
constexpr int signerYears = 10;

QByteArray readIdentityFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

security::CertificateRequest certificateRequest(const QString &name, security::CertificateUse use,
                                                const QDateTime &now, int years)
{
    security::CertificateRequest request;
    request.commonName = name;
    request.organisation = u"Countersign Sandbox"_s;
    request.use = use;
    request.notBefore = now.addDays(-1);
    request.notAfter = now.addYears(years);
    return request;
}

base::Result<SigningIdentity> readIdentity(const QString &folder)
{
    auto key
        = security::PrivateKey::fromPem(base::Secret(readIdentityFile(folder + u"/signer.key"_s)));
    if (!key)
        return key.error();
    auto signer = security::Certificate::fromPem(readIdentityFile(folder + u"/signer.pem"_s));
    if (!signer)
        return signer.error();
    auto root = security::Certificate::fromPem(readIdentityFile(folder + u"/root.pem"_s));
    if (!root)
        return root.error();
    return SigningIdentity{root->first(), signer->first(), *key};
}

// The key goes last: where it is, the rest is complete.
base::Result<> writeIdentity(const SigningIdentity &identity, const QString &folder)
{
    CS_TRY(writeFileAtomically(folder + u"/root.pem"_s, identity.root.toPem()));
    CS_TRY(writeFileAtomically(folder + u"/signer.pem"_s, identity.signer.toPem()));
    const QString keyPath = folder + u"/signer.key"_s;
    CS_TRY(writeFileAtomically(keyPath, identity.key.toPem().view().toByteArray()));
    QFile::setPermissions(keyPath, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

base::Result<SigningIdentity> makeIdentity(const QDateTime &now)
{
    const security::PrivateKey rootKey = security::PrivateKey::generateRsa();
    auto root = security::makeRootCertificate(
        certificateRequest(u"Countersign Sandbox Root"_s, security::CertificateUse::Authority, now,
                           rootYears),
        rootKey);
    if (!root)
        return root.error();
    const security::PrivateKey key = security::PrivateKey::generateRsa();
    auto signer = security::issueCertificate(
        certificateRequest(u"Countersign Sandbox Signing Service"_s,
                           security::CertificateUse::DocumentSigning, now, signerYears),
        key, {*root, rootKey});
    if (!signer)
        return signer.error();
    return SigningIdentity{*root, *signer, key};
}

} // namespace

base::Result<SigningIdentity> loadOrMakeIdentity(const QString &folder, const base::Clock &clock)
{
    if (QFile::exists(folder + u"/signer.key"_s))
        return readIdentity(folder);
    auto identity = makeIdentity(clock.now());
    if (!identity)
        return identity.error();
    CS_TRY(writeIdentity(*identity, folder));
    return identity;
}

} // namespace countersign::sandbox
