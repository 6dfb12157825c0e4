// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/screen.h"

#include <QSet>

#include <memory>

class QLabel;
class QListView;
class QPushButton;

namespace countersign::ui
{

class EffortMeter;
class EmptyState;
class SnippetCards;

// One value that was read in several contracts, as snippets side by side: "all read as Delaware".
// Enter confirms all, Space marks the odd one, which goes to ordinary review; arrows move; the step
// is undone with Ctrl+Z.
class GroupVerifier : public QWidget
{
    Q_OBJECT
public:
    GroupVerifier(workflow::Workbench &workbench, QWidget *parent = nullptr);

    // Asks for the groups and shows the largest.
    void start();

Q_SIGNALS:
    void closeRequested();
    void noticed(const countersign::ui::Notice &notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // What was done with a group, for Ctrl+Z.
    struct Step {
        int group = 0;
        bool answered = true; // false while it is being confirmed
        QList<workflow::GroupMember> confirmed; // none of a group left for review
    };

    void build();
    void take(const QList<workflow::ValueGroup> &groups);
    void showGroup();
    void toggleOdd();
    void confirm();
    void leaveGroup();
    void undo();
    void takeBack(std::shared_ptr<Step> step);
    void reopen(const QList<workflow::GroupMember> &members);

    workflow::Workbench &m_workbench;
    EffortMeter *m_effort;
    QList<workflow::ValueGroup> m_groups;
    int m_group = 0;
    QList<std::shared_ptr<Step>> m_steps; // oldest first
    SnippetCards *m_model;
    QListView *m_view;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_confirm;
    QPushButton *m_skip;
    EmptyState *m_empty;
};

} // namespace countersign::ui
