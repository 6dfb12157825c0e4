// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAction;
class QListWidget;
class QListWidgetItem;

namespace countersign::ui
{

// The search of the top bar: finds contracts through the workbench and commands among the actions
// of the window; Up, Down and Return work in the list below it, Escape leaves.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    SearchBox(workflow::Workbench &workbench, std::function<QList<QAction *>()> commands,
              QWidget *parent);

    // Where the list of finds may spread; the window's content.
    void setHost(QWidget *host);
    // Takes the focus and remembers who had it.
    void begin();
    QListWidget *results() const { return m_results; }

Q_SIGNALS:
    void documentChosen(countersign::model::DocumentId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void search();
    void addDocuments(const QList<workflow::QueueRow> &rows);
    void addCommands(const QString &text);
    void addHeading(const QString &text);
    void placeResults();
    void step(int by);
    void choose(QListWidgetItem *item);
    void leave();

    workflow::Workbench &m_workbench;
    std::function<QList<QAction *>()> m_commands;
    QListWidget *m_results;
    QPointer<QWidget> m_before; // had the focus
    QTimer m_soon;
    int m_asked = 0;
};

} // namespace countersign::ui
