// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace countersign::ui
{

// What became of each file that was added: taken, there already, or why not. Does not block the
// window; further batches are added to it while it is open.
class IngestReport : public QDialog
{
    Q_OBJECT
public:
    explicit IngestReport(QWidget *parent);

    void add(const QList<workflow::IngestOutcome> &outcomes);

private:
    void summarise();

    QList<workflow::IngestOutcome> m_outcomes;
    QLabel *m_summary;
    QTreeWidget *m_list;
};

} // namespace countersign::ui
