// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/oauth2.h"
#include "core/security/secretstore.h"

#include <QString>

namespace countersign::esign
{

// An account's tokens in the secret store. Errors: those of SecretStore; tokens that can't be read
// count as none.
class SecretTokenStore final : public net::TokenStore
{
public:
    // `account` names the account within the service, e.g. "docusign".
    SecretTokenStore(security::SecretStore &store, QString service, const QString &account);

    base::Result<std::optional<net::OAuth2Tokens>> load() override;
    base::Result<> save(const net::OAuth2Tokens &tokens) override;
    base::Result<> clear() override;

private:
    security::SecretStore &m_store;
    const QString m_service;
    const QString m_key;
};

} // namespace countersign::esign
