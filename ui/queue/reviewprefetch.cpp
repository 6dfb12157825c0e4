// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/reviewprefetch.h"

#include "core/base/deliver.h"
#include "core/review/reviewsession.h"

namespace countersign::ui
{

namespace
{

// Longer than a held-down arrow key stays on a line.
constexpr int restMs = 120;

} // namespace

ReviewPrefetch::ReviewPrefetch(workflow::Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ReviewPrefetch::fetch);
}

void ReviewPrefetch::setDocument(model::DocumentId id)
{
    if (id == m_document)
        return;
    m_document = id;
    m_image.cancel();
    if (id.isNull())
        m_rest.stop();
    else
        m_rest.start();
}

void ReviewPrefetch::fetch()
{
    base::deliver(m_workbench.document(m_document), this,
                  [this, id = m_document](const base::Result<workflow::DocumentView> &view) {
                      if (id != m_document || !view || view->document.pages.isEmpty())
                          return;
                      const review::ReviewSession session(view->fields, view->thresholds);
                      m_image = m_workbench.pageImage(id, session.firstPage(), 0);
                  });
}

} // namespace countersign::ui
