// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

base::Result<AuditPage> queryAudit(Unit &unit, const AuditFilter &filter);
base::Result<QList<TimelineEntry>> queryTimeline(Unit &unit, const model::DocumentId &id);

} // namespace countersign::workflow
