// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// What a reviewer's decisions do to the store: each is kept with its audit entry in one
// transaction.
class ReviewDesk
{
public:
    explicit ReviewDesk(StoreSession &session);

    // Codes: document.not_in_review once it has been approved.
    base::Result<> saveField(const model::DocumentId &id, const model::FieldValue &before,
                             const model::FieldValue &value, const QString &reviewer);
    base::Result<> removeField(const model::DocumentId &id, const model::FieldValue &value,
                               const QString &reviewer);
    // Freezes the record's next version. Codes: review.open_fields (fact "count").
    base::Result<model::ContractRecord> approve(const model::DocumentId &id,
                                                const QString &reviewer);
    base::Result<> reject(const model::DocumentId &id, const QString &reason,
                          const QString &reviewer);
    base::Result<> reopen(const model::DocumentId &id, const QString &reviewer);
    base::Result<> archive(const model::DocumentId &id, const QString &reviewer);

private:
    StoreSession &m_session;
};

} // namespace countersign::workflow
