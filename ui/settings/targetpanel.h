// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/errortargets.h"
#include "core/review/certification.h"
#include "core/workflow/screens.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace countersign::ui
{

class WhatIfPlot;

// How many wrong values are allowed among those taken without a look: for all, for a contract type,
// for single fields. Beside each field the limit that past decisions prove, and how; below, what
// another limit would have let through.
class TargetPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TargetPanel(QWidget *parent = nullptr);

    void show(const model::ErrorTargets &targets);
    // `on` is left as it is.
    model::ErrorTargets targets() const { return m_targets; }
    void showAnswers(const QList<workflow::PastAnswer> &answers);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        model::FieldKey key;
        QDoubleSpinBox *allowed;
        QToolButton *reset;
    };

    QLayout *makeGeneralRow();
    void makeTable();
    QLayout *makeWhatIf();
    void addRow(const model::FieldInfo &info);
    QString type() const; // chosen; empty: all contracts
    QList<review::PastDecision> decisionsOf(model::FieldKey key) const;
    void setAllowed(double percent);
    void setAllowedOf(model::FieldKey key, double percent);
    void refresh();
    void refreshRow(int line);
    void showWhatIf();
    void tellWhatIf();

    model::ErrorTargets m_targets;
    QList<workflow::PastAnswer> m_answers;
    QList<Row> m_rows;
    QComboBox *m_type;
    QDoubleSpinBox *m_allowed;
    QToolButton *m_resetType;
    QTableWidget *m_table;
    QLabel *m_whatIfTitle;
    QLabel *m_whatIfText;
    WhatIfPlot *m_plot;
};

} // namespace countersign::ui
