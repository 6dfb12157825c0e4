// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/storesession.h"

#include "core/model/decision.h"

namespace countersign::workflow
{

class Reveals;

// What a reviewer's decisions do to the store: each is kept with its audit entry in one
// transaction.
class ReviewDesk
{
public:
    ReviewDesk(StoreSession &session, Reveals &reveals);

    // Codes: document.not_in_review once it has been approved. What a second person enters for a
    // field that a rule asks them for is kept beside the first value and held against it.
    base::Result<> saveField(const model::DocumentId &id, const model::FieldValue &before,
                             const model::FieldValue &value, const QString &reviewer,
                             const model::Effort &effort = {});
    // A value that is masked for the reviewer, shown, with that on record.
    base::Result<model::FieldValue> reveal(const model::DocumentId &id, const model::FieldId &field,
                                           const QString &reviewer);
    base::Result<> removeField(const model::DocumentId &id, const model::FieldValue &value,
                               const QString &reviewer);
    // Freezes the record's next version. Codes: review.open_fields (fact "count"),
    // review.rules_broken (facts "count", "code").
    base::Result<model::ContractRecord> approve(const model::DocumentId &id,
                                                const QString &reviewer);
    base::Result<> reject(const model::DocumentId &id, const QString &reason,
                          const QString &reviewer);
    base::Result<> reopen(const model::DocumentId &id, const QString &reviewer);
    base::Result<> archive(const model::DocumentId &id, const QString &reviewer);

private:
    StoreSession &m_session;
    Reveals &m_reveals;
};

// A decision on one field, with all that hangs on it, within the caller's transaction.
base::Result<> storeDecision(Unit &unit, const model::DocumentId &id,
                             const model::FieldValue &before, const model::FieldValue &value,
                             const QString &reviewer, const model::Effort &effort);

} // namespace countersign::workflow
