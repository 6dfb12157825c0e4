// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/sheetrouting.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// Keeps what a separator sheet says of a document, with it on record; nothing for an empty one.
base::Result<> keepRouting(Unit &unit, const model::DocumentId &id,
                           const model::SheetRouting &routing, const QString &actor);
base::Result<model::SheetRouting> routingOf(Unit &unit, const model::DocumentId &id);

// What was read, in the light of the sheet: agreement makes a value sure; where the page says
// otherwise the sheet's value is offered first, for a person to look at.
void routeFields(QList<model::FieldValue> &values, const model::SheetRouting &routing);
base::Result<> routeFields(StoreSession &session, const model::DocumentId &id,
                           QList<model::FieldValue> &values);

} // namespace countersign::workflow
