// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

// What lines about a document say of its fields: titles and counterparties, in the queue, in
// searches and above the document.
namespace countersign::workflow
{

// Without what somebody else has entered and this person is to enter unseen, and with natural
// persons by their initials where the person may not see personal data.
base::Result<> makeDiscreet(Unit &unit, const model::Person &person, QueueRow &line);
base::Result<> makeDiscreet(Unit &unit, const model::Person &person, DocumentView &view);

} // namespace countersign::workflow
