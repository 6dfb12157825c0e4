// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/hubspot/crmbook.h"

namespace countersign::sandbox::hubspot
{

// What the search endpoint takes: groups of filters, any group of which must hold as a whole. Gives
// the problem with a request, or an empty text when it is well-formed.
QString searchProblem(const QJsonObject &request, const CrmBook &book, const QString &type);
bool matchesSearch(const SandboxRecord &record, const QJsonObject &request);

} // namespace countersign::sandbox::hubspot
