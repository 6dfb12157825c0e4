// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/peoplebench.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace countersign::ui
{

class FreshPassword;
class MessageBar;

// Stands in the place of the main window until somebody has signed in, and tells nothing of what is
// behind it.
class SignInWindow : public QWidget
{
    Q_OBJECT
public:
    explicit SignInWindow(workflow::PeopleBench &people, QWidget *parent = nullptr);

    // Who can sign in; `last` is chosen.
    void setPeople(const workflow::PeopleView &view, const QString &last);
    // Asks anew: nothing typed, nothing said.
    void begin();

Q_SIGNALS:
    void signedIn(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeCard();
    void askForFresh(bool wanted);
    void takePerson();
    void updateButton();
    void trySignIn();
    void refuse(const base::Error &error);

    workflow::PeopleBench &m_people;
    QComboBox *m_who;
    QLineEdit *m_password;
    FreshPassword *m_fresh;
    MessageBar *m_message;
    QPushButton *m_enter;
    bool m_working = false;
    bool m_chosenFromList = false;
};

} // namespace countersign::ui
