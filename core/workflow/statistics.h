// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// One person's own work since `from`. Nobody else's: there is no query for that.
base::Result<OwnStatistics> queryOwnStatistics(Unit &unit, const QString &reviewer,
                                               const QDateTime &from);
// How often what was taken unseen is wrong, from the samples drawn since `from`.
base::Result<QualityEstimate> queryQuality(Unit &unit, const QDateTime &from);

} // namespace countersign::workflow
