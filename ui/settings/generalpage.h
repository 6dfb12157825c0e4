// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/peoplebench.h"
#include "ui/prompter.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace countersign::ui
{

// Who reviews, how the program looks, where checkpoints of the log are copied to.
class GeneralPage : public SettingsPage
{
    Q_OBJECT
public:
    GeneralPage(Prompter &prompter, QWidget *parent);

    void load(const workflow::Settings &settings) override;
    void store(workflow::Settings &settings) const override;
    // Who signs in has a name already; what the office shares is for administrators.
    void setPerson(const workflow::PeopleView &view);
    void setTheme(ThemeChoice choice);
    // An empty code stands for the system's language.
    void setLanguage(const QString &code);

Q_SIGNALS:
    void themeChosen(countersign::ui::ThemeChoice choice);
    void languageChosen(const QString &code);

private:
    void addLanguages();
    void addThemes();
    QWidget *makeFolderRow();

    Prompter &m_prompter;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QComboBox *m_language;
    QComboBox *m_theme;
    QLineEdit *m_folder;
    QCheckBox *m_automatic;
    QWidget *m_folderRow = nullptr;
};

} // namespace countersign::ui
