// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"
#include "core/workflow/screens.h"

// Web pages of the services, for a person to look at. Empty where there is none.
namespace countersign::workflow
{

// The record in the CRM's own pages; of a sandbox, its page of all records.
QString crmRecordPage(const AccountSettings &account, const model::CrmRecordRef &record);
// Where the recipients of a sandbox open and sign what was sent to them.
QString signerPage(const AccountSettings &account);

} // namespace countersign::workflow
