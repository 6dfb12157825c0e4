// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/peoplebench.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QSettings;

namespace countersign::ui
{

class MainWindow;
class SignInWindow;

// Lets nobody to the main window where people sign in, before one of them has; locks it when they
// say so and when nobody has touched anything for a while. Another person gets a window of their
// own: nothing of what the former one had open or could undo is left in it.
class SignInGate : public QObject
{
    Q_OBJECT
public:
    using MakeWindow = std::function<std::unique_ptr<MainWindow>()>;

    // `settings` keeps who signed in last.
    SignInGate(workflow::PeopleBench &people, QSettings &settings, MakeWindow make);
    ~SignInGate() override;

    // The window, or the question who is there.
    void begin(const workflow::PeopleView &view);
    // Now, or when somebody has signed in.
    void whenOpen(std::function<void(MainWindow &)> then);
    MainWindow *window() const { return m_window.get(); }
    // The window, or the question.
    void bringToFront();
    void lock();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool asks() const;
    void ask();
    void admit(const QString &name);
    void open();
    void follow(const workflow::PeopleView &view);

    workflow::PeopleBench &m_people;
    QSettings &m_settings;
    MakeWindow m_make;
    QTimer *m_idle;
    QString m_owner; // of the window
    workflow::PeopleView m_view;
    QList<QPointer<QWidget>> m_covered; // windows that were open when it was locked
    QList<std::function<void(MainWindow &)>> m_waiting;
    std::unique_ptr<SignInWindow> m_signIn;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace countersign::ui
