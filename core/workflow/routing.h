// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/errortargets.h"
#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

// Which values are taken, shown or asked for: by the limits that a person set, or by those that
// past answers prove to keep a person's target.
namespace countersign::workflow
{

base::Result<model::ErrorTargets> errorTargets(Unit &unit);
// Stores both, proves the limits anew and counts again what waits for a person.
base::Result<> storeLimits(Unit &unit, const model::Thresholds &thresholds,
                           const model::ErrorTargets &targets);
// Which fields a contract of a kind has to have; storing counts again what waits for a person.
base::Result<model::FieldNeeds> fieldNeeds(Unit &unit);
base::Result<> storeNeeds(Unit &unit, const model::FieldNeeds &needs);
// For a document with these values: its type is one of them, and tells what may be missing.
base::Result<model::Thresholds> routingThresholds(Unit &unit,
                                                  const QList<model::FieldValue> &fields);

// Keeps what was offered, as it is stored, when a person decides on it for the first time; before
// the decision is stored.
base::Result<> keepOffer(Unit &unit, const model::DocumentId &id, const model::FieldId &field);
// At approval: which offers were right; then limits are proven anew, where a target is set.
base::Result<> judgeAnswers(Unit &unit, const model::DocumentId &id,
                            const QList<model::FieldValue> &fields);
// The newest answers of approved documents.
base::Result<QList<PastAnswer>> pastAnswers(Unit &unit);
// How sure memory may be, by the newest answers that it had a hand in.
base::Result<double> memoryTrust(Unit &unit);
// Works the limits out from what is stored now.
base::Result<> proveLimits(Unit &unit);

} // namespace countersign::workflow
