// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/prompter.h"
#include "ui/screen.h"
#include "ui/theme/theme.h"

class QListWidget;
class QPushButton;
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
    SettingsScreen(workflow::Workbench &workbench, Prompter &prompter, ThemeChoice theme,
                   QWidget *parent = nullptr);
    // The program's language as it is chosen now; empty for the system's.
    void setLanguage(const QString &code);

    void activate() override;
    // One more page, at the end.
    void addPage(SettingsPage *page);

Q_SIGNALS:
    void themeChosen(countersign::ui::ThemeChoice choice);
    void languageChosen(const QString &code);

private:
    QWidget *makeAccountsPage();
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
    MessageBar *m_message = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
    bool m_edited = false;
};

} // namespace countersign::ui
