// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace countersign::ui
{

// What comes after the document in hand: the next ones that wait for review, in the queue's order,
// fetched with the page on which their review begins so that going on waits for nothing.
class NextDocuments : public QObject
{
    Q_OBJECT
public:
    explicit NextDocuments(workflow::Workbench &workbench, QObject *parent = nullptr);

    // The document in hand; those after it are fetched.
    void setCurrent(model::DocumentId id);
    // Null when nothing else waits. What `passed()` was called for does not come again.
    model::DocumentId next() const;
    void passed(model::DocumentId id) { m_passed.insert(id); }
    void notPassed(model::DocumentId id) { m_passed.remove(id); }
    // As it was when it was fetched; nothing when it has not arrived.
    std::optional<workflow::DocumentView> view(model::DocumentId id) const;

private:
    void take(const QList<workflow::QueueRow> &rows);
    void fetch(model::DocumentId id);

    workflow::Workbench &m_workbench;
    model::DocumentId m_current;
    QList<model::DocumentId> m_waiting;
    QSet<model::DocumentId> m_passed;
    QHash<model::DocumentId, workflow::DocumentView> m_views;
    QHash<model::DocumentId, workflow::Future<QImage>> m_images;
};

} // namespace countersign::ui
