// SPDX-License-Identifier: Apache-2.0
#include "core/esign/secrettokenstore.h"

using namespace Qt::StringLiterals;

namespace countersign::esign
{

SecretTokenStore::SecretTokenStore(security::SecretStore &store, QString service,
                                   const QString &account)
    : m_store(store)
    , m_service(std::move(service))
    , m_key(account + u".oauth"_s)
{
}

base::Result<std::optional<net::OAuth2Tokens>> SecretTokenStore::load()
{
    const auto stored = m_store.read(m_service, m_key);
    if (!stored && stored.error().kind == base::ErrorKind::NotFound)
        return std::optional<net::OAuth2Tokens>();
    if (!stored)
        return stored.error();
    auto tokens = net::parseTokens(*stored);
    if (!tokens)
        return std::optional<net::OAuth2Tokens>();
    return std::optional<net::OAuth2Tokens>(std::move(*tokens));
}

base::Result<> SecretTokenStore::save(const net::OAuth2Tokens &tokens)
{
    return m_store.write(m_service, m_key, net::serialise(tokens));
}

base::Result<> SecretTokenStore::clear()
{
    return m_store.remove(m_service, m_key);
}

} // namespace countersign::esign
