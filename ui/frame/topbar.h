// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"

#include <QUrl>
#include <QWidget>

class QAbstractButton;
class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace countersign::ui
{

class SearchBox;
class StateMark;

// Above every screen: search, what is being read, whether the services can be reached.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(workflow::Workbench &workbench, std::function<QList<QAction *>()> commands,
           QWidget *parent);

    SearchBox *search() const { return m_search; }
    // Who has signed in, with what they can do about it; nobody: an empty name.
    void showPerson(const QString &name, const QList<QAction *> &actions);

Q_SIGNALS:
    void pageRequested(const QUrl &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showJobs(int waiting, double done);
    void showConnection(bool online);
    void loadSettings();

    workflow::Workbench &m_workbench;
    SearchBox *m_search;
    QAbstractButton *m_sandbox;
    QUrl m_sandboxPage;
    QLabel *m_jobs;
    QProgressBar *m_progress;
    StateMark *m_connection;
    QPushButton *m_person;
};

} // namespace countersign::ui
