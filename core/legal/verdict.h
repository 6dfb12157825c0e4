// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/legal/revisionhistory.h"
#include "core/model/legal.h"

namespace countersign::legal
{

// Puts the answers of all signatures and what happened afterwards together: the worst one decides.
void conclude(model::ValidationReport &report, const QList<CheckedSignature> &signatures,
              const HistoryFindings &history);

} // namespace countersign::legal
