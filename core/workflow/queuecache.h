// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// The lines of the queue, kept opened: a list of very many documents, filtered letter by letter,
// can't decrypt all of them each time. Reads what has changed since it was asked last. Used by one
// thread.
class QueueCache
{
public:
    base::Result<QList<QueueRow>> rows(Unit &unit, const QueueFilter &filter);

private:
    struct Kept {
        QueueRow row;
        QString folded; // title, parties and file name as they are searched
    };

    base::Result<> update(Unit &unit);
    void keep(const store::DocumentRow &row);

    QList<Kept> m_kept; // newest first
    QHash<model::DocumentId, qsizetype> m_places;
    QDateTime m_seen; // changes up to then are in
};

} // namespace countersign::workflow
