// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/esign/signatureprovider.h"
#include "core/net/oauth2.h"

#include <QUrl>

#include <memory>

namespace countersign::esign
{

// What a person sets up for one account.
struct ProviderSettings {
    QUrl authServer; // where they sign in; the sandbox's address in a demo workspace
    QString clientId;
    QString accountId; // empty: the account's default one
};

// The world a provider works in; everything outlives it.
struct ProviderContext {
    net::HttpClient &http;
    net::AccessTokenSource &tokens;
    const base::Clock &clock;
};

// One line of the catalogue of e-signature services.
struct ProviderEntry {
    QString id;
    QString displayName; // a brand, never translated
    QUrl authServer;
    bool accessCodes = false; // recipients can be asked for one
    net::OAuth2Settings (*oauth)(const ProviderSettings &settings);
    std::unique_ptr<SignatureProvider> (*create)(const ProviderSettings &settings,
                                                 const ProviderContext &context);
};

const QList<ProviderEntry> &providerCatalogue();
// Null when there is no provider of that id.
const ProviderEntry *findProvider(const QString &id);

} // namespace countersign::esign
