// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace countersign::ui
{

class PaperView;

// The first page of the chosen document and what is known about it, beside the queue.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    PreviewPane(workflow::Workbench &workbench, QWidget *parent);

    void show(const workflow::QueueRow &row);
    void clear();
    model::DocumentId document() const { return m_document; }

Q_SIGNALS:
    void openRequested(countersign::model::DocumentId id);

private:
    void fetchPage();
    void take(const base::Result<QImage> &image);

    workflow::Workbench &m_workbench;
    model::DocumentId m_document;
    PaperView *m_paper;
    QLabel *m_title;
    QLabel *m_facts;
    QPushButton *m_open;
};

} // namespace countersign::ui
