// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"

namespace countersign::workflow
{

// Whose turn it is, lowest first: what is due first, then what gains most in a second; then what
// was left for later, then what is set aside.
double turnOf(const QueueRow &row);

// Of these rows what `person` may take up now, in the order of work: not set aside, not another's,
// not in another's hands.
QList<QueueRow> inTurn(QList<QueueRow> rows, const QString &person);

} // namespace countersign::workflow
