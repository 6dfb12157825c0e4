// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crm/fieldmapping.h"
#include "core/workflow/accounts.h"

namespace countersign::workflow
{

// Writes a document's approved record to the CRM, step by step: properties, deal and contacts,
// their association, the original, the signed copy. A step that is done is repeated only when what
// it would send has changed.
class CrmDesk
{
public:
    CrmDesk(StoreSession &session, const Engines &engines, Accounts &accounts);

    // Outbox handler of "crm.push".
    base::Result<> push(const store::OutboxMessage &message, base::JobContext &context);
    // Keeps the names of the companies that the CRM knows, for completing what people type; nothing
    // when that was done within the hour, or there is no CRM. A failure is tried again later.
    base::Result<> refreshCompanies(base::JobContext &context);
    // Tells the screens that a push was given up.
    base::Result<> noteFailure(const store::OutboxMessage &message, const base::Error &error);

private:
    struct Push; // what one push works with
    base::Result<Push> load(const store::OutboxMessage &message);
    base::Result<> pushRecords(Push &push, base::JobContext &context);
    base::Result<> pushFile(const Push &push, const QString &name, const model::ObjectRef &object,
                            const QString &fileName, const QString &mediaType,
                            base::JobContext &context);
    // Runs `work` unless the step was done with the same request.
    template <typename Work>
    base::Result<QString> step(const Push &push, const QString &name, const QByteArray &request,
                               Work work);

    StoreSession &m_session;
    const Engines &m_engines;
    Accounts &m_accounts;
};

// As they were known when the CRM last answered.
base::Result<QStringList> knownCompanies(Unit &unit);

} // namespace countersign::workflow
