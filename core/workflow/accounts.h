// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crm/crmconnector.h"
#include "core/esign/providercatalogue.h"
#include "core/workflow/engines.h"
#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

#include <QMutex>

namespace countersign::workflow
{

AccountSettings accountFromStored(const store::Account &account);

// The accounts set up in a workspace, as the adapters that speak to them. Adapters are kept until
// an account's settings change. Codes: account.missing (fact "service"), account.token_missing.
class Accounts
{
public:
    Accounts(StoreSession &session, const Engines &engines);
    ~Accounts();

    base::Result<std::shared_ptr<esign::SignatureProvider>> provider();
    base::Result<std::shared_ptr<crm::CrmConnector>> connector();
    // Id of the connector or provider that is set up, empty when none is.
    QString connectorId();
    bool isSandbox(const QString &service);

    base::Result<QList<AccountSettings>> list();
    base::Result<> save(const AccountSettings &account, const QString &token, const QString &actor);
    // Asks the service who we are; a short name of the account.
    base::Result<QString> test(const QString &service, base::JobContext &context);

private:
    struct Signing;
    struct Filing;
    base::Result<AccountSettings> enabledAccount(const QString &service);
    base::Result<base::Secret> token(const QString &service);

    StoreSession &m_session;
    const Engines &m_engines;
    QMutex m_mutex;
    std::shared_ptr<Signing> m_signing;
    std::shared_ptr<Filing> m_filing;
};

} // namespace countersign::workflow
