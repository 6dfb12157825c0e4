// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/prompter.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace countersign::ui
{

class MessageBar;

// How the reader itself learned: its generations with what each was learned from and how it did in
// its test, which of them reads, and the way back. What is done here happens at once.
class LearningPanel : public QWidget
{
    Q_OBJECT
public:
    LearningPanel(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent);

    void refresh();

private:
    void build();
    QLayout *makeButtons();
    void show(const workflow::LearningView &view);
    void addGeneration(const model::Generation &generation);
    QString standingText() const;
    // Of the line that is chosen; -1 without one that could read.
    int chosen() const;
    void updateButtons();
    void startOrStop();
    void rollBack();
    void report(const base::Result<> &done, const QString &success);

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    workflow::LearningView m_view;
    QLabel *m_standing;
    QTreeWidget *m_tree;
    QCheckBox *m_automatic;
    QPushButton *m_start;
    QPushButton *m_rollBack;
    MessageBar *m_message;
};

} // namespace countersign::ui
