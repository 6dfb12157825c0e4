// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/settings/settingspage.h"

#include <optional>

class QRadioButton;
class QSpinBox;
class QTableWidget;
class QToolButton;

namespace countersign::ui
{

class NeedsPanel;
class TargetPanel;

// From which confidence a value is taken, shown or asked for: for all fields, and for single ones;
// or instead how many wrong values are allowed, from which the limits follow.
class ThresholdsPage : public SettingsPage
{
    Q_OBJECT
public:
    ThresholdsPage(workflow::Workbench &workbench, QWidget *parent);

    void load(const workflow::Settings &settings) override;
    void store(workflow::Settings &settings) const override;

private:
    struct Row {
        std::optional<model::FieldKey> key; // none: the row for all fields
        QSpinBox *accept = nullptr;
        QSpinBox *review = nullptr;
        QToolButton *reset = nullptr;
    };

    void makeModes();
    void showMode();
    void loadAnswers();
    void addRow(std::optional<model::FieldKey> key, const QString &name);
    QSpinBox *makeSpin(int line, int column, const QString &spoken);
    void show(const Row &row, const model::Threshold &threshold);
    model::Threshold valueOf(const Row &row) const;
    model::Threshold usualOf(const Row &row) const;
    void keepOrder(const Row &row, bool acceptMoved);
    void updateResets();

    workflow::Workbench &m_workbench;
    QRadioButton *m_given;
    QRadioButton *m_proven;
    QTableWidget *m_table;
    TargetPanel *m_target;
    NeedsPanel *m_needs;
    QList<Row> m_rows;
};

} // namespace countersign::ui
