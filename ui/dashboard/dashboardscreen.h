// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/screen.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace countersign::ui
{

class DayColumns;
class EmptyState;
class IntervalBar;

// How the work goes: how often what is taken unseen is wrong, with its interval, and the person's
// own work, which nobody else is shown.
class DashboardScreen : public Screen
{
    Q_OBJECT
public:
    DashboardScreen(workflow::Workbench &workbench, QWidget *parent = nullptr);

    void activate() override;

private:
    QLabel *addNumber(QGridLayout *grid, int column, const QString &name, const QString &label);
    void buildQuality(QVBoxLayout *rows);
    void buildOwn(QVBoxLayout *rows);
    void show(const workflow::Statistics &statistics);
    void showQuality(const workflow::QualityEstimate &quality);

    workflow::Workbench &m_workbench;
    QLabel *m_share = nullptr;
    QLabel *m_interval = nullptr;
    QLabel *m_fields = nullptr;
    IntervalBar *m_bar = nullptr;
    QLabel *m_decisions = nullptr;
    QLabel *m_documents = nullptr;
    QLabel *m_seconds = nullptr;
    QLabel *m_keys = nullptr;
    QLabel *m_untouched = nullptr;
    QLabel *m_moves = nullptr;
    DayColumns *m_days = nullptr;
};

} // namespace countersign::ui
