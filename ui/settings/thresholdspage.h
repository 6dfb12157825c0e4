// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingspage.h"

#include <optional>

class QSpinBox;
class QTableWidget;
class QToolButton;

namespace countersign::ui
{

// From which confidence a value is taken, shown or asked for: for all fields, and for single ones.
class ThresholdsPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit ThresholdsPage(QWidget *parent);

    void load(const workflow::Settings &settings) override;
    void store(workflow::Settings &settings) const override;

private:
    struct Row {
        std::optional<model::FieldKey> key; // none: the row for all fields
        QSpinBox *accept = nullptr;
        QSpinBox *review = nullptr;
        QToolButton *reset = nullptr;
    };

    void addRow(std::optional<model::FieldKey> key, const QString &name);
    QSpinBox *makeSpin(int line, int column, const QString &spoken);
    void show(const Row &row, const model::Threshold &threshold);
    model::Threshold valueOf(const Row &row) const;
    model::Threshold usualOf(const Row &row) const;
    void keepOrder(const Row &row, bool acceptMoved);
    void updateResets();

    QTableWidget *m_table;
    QList<Row> m_rows;
};

} // namespace countersign::ui
