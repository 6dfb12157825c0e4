// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/peoplebench.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace countersign::ui
{

class MessageBar;

// One colleague: name, what they may do, what they are shown. Stays open until it could be saved.
class PersonDialog : public QDialog
{
    Q_OBJECT
public:
    // A person without a name is a new one. Where people `signIn`, a name stays.
    PersonDialog(workflow::PeopleBench &people, const model::Person &person, bool signIn,
                 QWidget *parent);

private:
    void build(bool signIn);
    QWidget *makeRoles();
    void load(bool signIn);
    model::Person entered() const;
    void save();

    workflow::PeopleBench &m_people;
    model::Person m_person;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_team;
    QLineEdit *m_login;
    QMap<model::Role, QCheckBox *> m_roles;
    QCheckBox *m_personalData;
    QCheckBox *m_wholePages;
    MessageBar *m_message;
    QPushButton *m_save;
};

} // namespace countersign::ui
