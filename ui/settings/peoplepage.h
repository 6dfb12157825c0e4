// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/peoplebench.h"
#include "ui/prompter.h"
#include "ui/settings/settingspage.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace countersign::ui
{

class MessageBar;

// The colleagues: what they may do and are shown, and whether people sign in here. Each change is
// kept by itself, at once.
class PeoplePage : public SettingsPage
{
    Q_OBJECT
public:
    PeoplePage(workflow::PeopleBench &people, Prompter &prompter, QWidget *parent);

    void load(const workflow::Settings &settings) override;
    void store(workflow::Settings &settings) const override { Q_UNUSED(settings) }

private:
    void buildSignIn();
    void buildTable();
    QLayout *makeButtons();
    QPushButton *makeButton(const QString &name, const QString &text, void (PeoplePage::*press)());
    void refresh();
    void show(const workflow::PeopleView &view);
    void showRow(int row, const workflow::PeopleView::Entry &entry);
    void updateButtons();
    const workflow::PeopleView::Entry *current() const;

    void beginSignIn();
    void endSignIn();
    void addPerson();
    void editPerson();
    void givePassword();
    void setActive();
    void removePerson();
    void setLock(int minutes);
    void follow(const workflow::PeopleBench::Answer<> &done);

    workflow::PeopleBench &m_people;
    Prompter &m_prompter;
    workflow::PeopleView m_view;
    QLabel *m_standing;
    QPushButton *m_begin;
    QPushButton *m_end;
    QLabel *m_lockLabel;
    QSpinBox *m_lock;
    QTableWidget *m_table;
    QLabel *m_nobody;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_password = nullptr;
    QPushButton *m_active = nullptr;
    QPushButton *m_remove = nullptr;
    MessageBar *m_message;
};

} // namespace countersign::ui
