// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"

#include <QFrame>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace countersign::ui
{

// One rule, put together from lists: what it asks, of which fields, for which contracts, how
// strictly. Below stands what it would have said of the last contracts.
class RuleForm : public QFrame
{
    Q_OBJECT
public:
    RuleForm(workflow::Workbench &workbench, QWidget *parent);

    // A rule to change, or one to begin with.
    void edit(const model::Rule &rule);
    model::Rule rule() const;

Q_SIGNALS:
    void saved(const countersign::model::Rule &rule);
    void cancelled();

private:
    void build();
    QComboBox *addCombo(const QString &label, const QString &name);
    void showKind();
    void askPreview();
    void showPreview(const base::Result<workflow::RulePreview> &preview);

    workflow::Workbench &m_workbench;
    model::Rule m_rule;
    QComboBox *m_kind = nullptr;
    QList<QComboBox *> m_fields;
    QFormLayout *m_rows = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_severity = nullptr;
    QLabel *m_parameterLabel = nullptr;
    QLineEdit *m_parameter = nullptr;
    QLabel *m_preview = nullptr;
    QPushButton *m_save = nullptr;
    QTimer m_previewSoon;
    int m_asked = 0;
    bool m_filling = false;
};

} // namespace countersign::ui
