// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

// What the screens ask, answered on a reading connection.
namespace countersign::workflow
{

class Reveals;

// What a line has from its document alone, and what changes without it: casework, recognition,
// filing.
QueueRow queueRow(const store::DocumentRow &row);
base::Result<> fillInQueueRows(Unit &unit, QList<QueueRow> &lines);

// Of these lines what the filter wants of their order and number, filled in.
base::Result<QList<QueueRow>> pageOf(Unit &unit, const QueueFilter &filter, QList<QueueRow> lines);
base::Result<QList<QueueRow>> queryQueue(Unit &unit, const QueueFilter &filter);
base::Result<QueueCounts> queryCounts(Unit &unit);
base::Result<DocumentView> queryDocument(Unit &unit, const model::DocumentId &id);
// The same, with what the person at the desk must not see masked.
base::Result<DocumentView> queryDocumentFor(Unit &unit, const model::DocumentId &id,
                                            const Reveals &reveals);
base::Result<QList<OutboxRow>> queryOutbox(Unit &unit);
base::Result<Settings> querySettings(Unit &unit);
base::Result<> storeSettings(Unit &unit, const Settings &settings, const QString &actor);

} // namespace countersign::workflow
