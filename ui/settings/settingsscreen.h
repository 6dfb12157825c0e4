// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/peoplebench.h"
#include "core/workflow/workbench.h"
#include "ui/prompter.h"
#include "ui/screen.h"
#include "ui/theme/theme.h"

class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace countersign::ui
{

class AccountForm;
class GeneralPage;
class MessageBar;
class SettingsPage;

// Who reviews, limits per field, languages, accounts, appearance. Changes are saved together;
// accounts save by themselves.
class SettingsScreen : public Screen
{
    Q_OBJECT
public:
    // Without `people` there is no page of them.
    SettingsScreen(workflow::Workbench &workbench, Prompter &prompter, ThemeChoice theme,
                   workflow::PeopleBench *people = nullptr, QWidget *parent = nullptr);
    // What the office has set is for its administrators, where people sign in.
    void setPeople(const workflow::PeopleView &view);
    // The program's language as it is chosen now; empty for the system's.
    void setLanguage(const QString &code);

    void activate() override;
    // One more page, at the end.
    void addPage(SettingsPage *page);
    // The same for one that everybody sets for themselves.
    void addOwnPage(SettingsPage *page);

Q_SIGNALS:
    void themeChosen(countersign::ui::ThemeChoice choice);
    void languageChosen(const QString &code);

private:
    QScrollArea *makeAccountsPage();
    void sayWhoChanges();
    QLayout *makeFooter();
    void load();
    void take(const workflow::Settings &settings);
    void save();
    void setEdited(bool edited);

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    workflow::Settings m_stored;
    GeneralPage *m_general = nullptr;
    QList<SettingsPage *> m_pages;
    QList<AccountForm *> m_accounts;
    QListWidget *m_sections = nullptr;
    QStackedWidget *m_stack = nullptr;
    QList<QScrollArea *> m_officePages; // of them those that only administrators change
    MessageBar *m_message = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
    bool m_edited = false;
    bool m_administers = true;
};

} // namespace countersign::ui
