// SPDX-License-Identifier: Apache-2.0
#include "ui/document/nextdocuments.h"

#include "core/base/deliver.h"
#include "core/review/reviewsession.h"

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr int fetchedAhead = 3;
// Enough to find some that have not been passed.
constexpr int askedFor = 60;

} // namespace

NextDocuments::NextDocuments(workflow::Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
}

void NextDocuments::setCurrent(model::DocumentId id)
{
    if (id == m_current)
        return;
    m_current = id;
    workflow::QueueFilter filter;
    filter.stages = {model::Stage::Recognized, model::Stage::InReview};
    filter.inTurn = true;
    filter.limit = askedFor;
    base::deliver(m_workbench.queue(filter), this,
                  [this, id](const base::Result<QList<workflow::QueueRow>> &rows) {
                      if (rows && id == m_current)
                          take(*rows);
                  });
}

void NextDocuments::take(const QList<workflow::QueueRow> &rows)
{
    QList<model::DocumentId> before;
    QList<model::DocumentId> after;
    bool passedCurrent = false;
    for (const workflow::QueueRow &row : rows) {
        if (row.id == m_current)
            passedCurrent = true;
        else
            (passedCurrent ? after : before).append(row.id);
    }
    // Those behind the document in hand first, then round from the top.
    m_waiting = after + before;
    m_waiting.removeIf([this](model::DocumentId id) { return m_passed.contains(id); });
    const QList<model::DocumentId> ahead = m_waiting.mid(0, fetchedAhead);
    m_views.removeIf([&ahead](const auto &entry) { return !ahead.contains(entry.key()); });
    m_images.removeIf([&ahead](const auto &entry) { return !ahead.contains(entry.key()); });
    for (const model::DocumentId id : ahead)
        fetch(id);
}

void NextDocuments::fetch(model::DocumentId id)
{
    base::deliver(m_workbench.document(id), this,
                  [this, id](const base::Result<workflow::DocumentView> &view) {
                      if (!view || !m_waiting.contains(id))
                          return;
                      m_views.insert(id, *view);
                      if (view->document.pages.isEmpty() || m_images.contains(id))
                          return;
                      const review::ReviewSession session(view->fields, view->thresholds);
                      m_images.insert(id, m_workbench.pageImage(id, session.firstPage(), 0));
                  });
}

model::DocumentId NextDocuments::next() const
{
    for (const model::DocumentId id : m_waiting) {
        if (id != m_current && !m_passed.contains(id))
            return id;
    }
    return {};
}

std::optional<workflow::DocumentView> NextDocuments::view(model::DocumentId id) const
{
    const auto found = m_views.constFind(id);
    return found == m_views.cend() ? std::nullopt : std::optional(*found);
}

} // namespace countersign::ui
