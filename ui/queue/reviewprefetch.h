// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"

#include <QObject>
#include <QTimer>

namespace countersign::ui
{

// Has the page drawn with which a document's review begins while the queue still rests on its line,
// so that opening it waits for nothing.
class ReviewPrefetch : public QObject
{
    Q_OBJECT
public:
    explicit ReviewPrefetch(workflow::Workbench &workbench, QObject *parent = nullptr);

    // The line the queue is on now; null for none. What was begun for another is given up.
    void setDocument(model::DocumentId id);

private:
    void fetch();

    workflow::Workbench &m_workbench;
    model::DocumentId m_document;
    QTimer m_rest;
    workflow::Future<QImage> m_image;
};

} // namespace countersign::ui
