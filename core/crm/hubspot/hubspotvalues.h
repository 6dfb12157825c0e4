// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace countersign::crm
{

// A value of ours in the form HubSpot takes for a property of `type`: always a string; dates are
// midnight UTC. Error: crm.value_unfit (facts: type).
base::Result<QString> toHubSpotValue(const QString &value, const QString &type);

// Whether two values of a property say the same, however they are written: "12000.00" and "12000",
// a date as ISO text or as milliseconds.
bool sameHubSpotValue(const QString &left, const QString &right, const QString &type);

} // namespace countersign::crm
