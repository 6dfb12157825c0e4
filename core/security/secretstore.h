// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace countersign::security
{

// Tokens, passphrases and keys by service ("countersign") and key ("docusign.refresh_token"). Calls
// block until done: make them from a lane, not from the GUI's thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    // "secret.not_found" (NotFound).
    virtual base::Result<base::Secret> read(const QString &service, const QString &key) = 0;
    virtual base::Result<> write(const QString &service, const QString &key,
                                 const base::Secret &secret)
        = 0;
    // Removing what is not there succeeds.
    virtual base::Result<> remove(const QString &service, const QString &key) = 0;
};

// The desktop's keyring (Secret Service or KWallet). Without one: "keyring.unavailable"
// (Unsupported); when the person refuses: "keyring.denied" (Unauthorised); when nobody answers the
// unlock question in time: "keyring.timeout" (Cancelled).
class KeyringSecretStore final : public SecretStore
{
public:
    explicit KeyringSecretStore(int timeoutMs = 120'000);

    base::Result<base::Secret> read(const QString &service, const QString &key) override;
    base::Result<> write(const QString &service, const QString &key,
                         const base::Secret &secret) override;
    base::Result<> remove(const QString &service, const QString &key) override;

private:
    int m_timeoutMs;
};

// A small JSON file whose values are sealed with a key of the workspace: for machines without a
// keyring. Names of services and keys stay readable. The file is replaced as a whole at each write,
// mode 0600. Errors: "secret.file_unreadable" (Io), "secret.file_corrupt" (Corrupt),
// "secret.file_unwritable" (Io), "aead.tampered" (Corrupt).
class EncryptedSecretStore final : public SecretStore
{
public:
    // `key` has 32 bytes, StoreKey::derive(KeyPurpose::Secrets).
    EncryptedSecretStore(QString path, base::Secret key);

    base::Result<base::Secret> read(const QString &service, const QString &key) override;
    base::Result<> write(const QString &service, const QString &key,
                         const base::Secret &secret) override;
    base::Result<> remove(const QString &service, const QString &key) override;

private:
    QString m_path;
    base::Secret m_key;
};

} // namespace countersign::security
