// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

// What earlier contracts tell about the one in hand.
namespace countersign::workflow
{

// The newest other contract that shares most parties with this one, whatever forms their names are
// printed in.
base::Result<PreviousContract> queryPreviousContract(Unit &unit, const model::DocumentId &id);
// Names of the parties of earlier contracts, of what was learned of them, and of the companies that
// the CRM knew when it last answered; each once, in order of the alphabet.
base::Result<QStringList> queryKnownParties(Unit &unit);

} // namespace countersign::workflow
