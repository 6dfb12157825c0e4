// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/generalpage.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/translations.h"
#include "ui/widgets/headings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

GeneralPage::GeneralPage(Prompter &prompter, QWidget *parent)
    : SettingsPage(u"settingsGeneral"_s, tr("General"),
                   tr("Your name stands in the log beside every decision you make."), parent)
    , m_prompter(prompter)
    , m_name(new QLineEdit(widget()))
    , m_email(new QLineEdit(widget()))
    , m_language(new QComboBox(widget()))
    , m_theme(new QComboBox(widget()))
    , m_folder(new QLineEdit(widget()))
    , m_automatic(new QCheckBox(tr("Ask the signing service and the CRM &regularly"), widget()))
{
    m_name->setObjectName(u"settingsName"_s);
    m_email->setObjectName(u"settingsEmail"_s);
    m_automatic->setObjectName(u"settingsAutomatic"_s);
    addField(tr("&Name"), m_name);
    addField(tr("&E-mail"), m_email);
    addLanguages();
    addThemes();
    m_folderRow = makeFolderRow();
    content()->addWidget(makeFieldLabel(tr("Outside &checkpoints"), m_folder));
    content()->addWidget(m_folderRow);
    content()->addWidget(
        makeHint(tr("Signed seals of the log are copied to this folder. Choose a place that others "
                    "keep, such as a network drive: then nobody can change the log unnoticed."),
                 widget()));
    content()->addSpacing(metric::small);
    content()->addWidget(m_automatic);
    for (QLineEdit *edit : {m_name, m_email, m_folder})
        connect(edit, &QLineEdit::textEdited, this, &SettingsPage::edited);
    connect(m_automatic, &QCheckBox::clicked, this, &SettingsPage::edited);
}

void GeneralPage::addLanguages()
{
    m_language->setObjectName(u"settingsLanguage"_s);
    m_language->addItem(tr("Like the system"), QString());
    for (const QString &code : programLanguages())
        m_language->addItem(ownLanguageName(code), code);
    addField(tr("&Language of the program"), m_language,
             tr("Another language is spoken when Countersign is started again."));
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

void GeneralPage::addThemes()
{
    m_theme->setObjectName(u"settingsTheme"_s);
    m_theme->addItem(tr("Like the desktop"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), int(ThemeChoice::HighContrast));
    m_theme->addItem(tr("High contrast, dark"), int(ThemeChoice::HighContrastDark));
    addField(tr("&Appearance"), m_theme);
    connect(m_theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(ThemeChoice(m_theme->currentData().toInt())); });
}

QWidget *GeneralPage::makeFolderRow()
{
    m_folder->setObjectName(u"settingsCheckpoints"_s);
    auto *row = new QWidget(widget());
    auto *choose = new QPushButton(icon(u"folder"_s), tr("C&hoose…"), row);
    choose->setObjectName(u"settingsCheckpointsChoose"_s);
    auto *layout = new QHBoxLayout(row);
    setMargins(layout, 0, 0);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_prompter.pickFolder(this, tr("Outside checkpoints"), [this](const QString &folder) {
            m_folder->setText(folder);
            Q_EMIT edited();
        });
    });
    return row;
}

void GeneralPage::load(const workflow::Settings &settings)
{
    m_name->setText(settings.reviewerName);
    m_email->setText(settings.reviewerEmail);
    m_folder->setText(settings.checkpointFolder);
    m_automatic->setChecked(settings.syncAutomatically);
}

void GeneralPage::store(workflow::Settings &settings) const
{
    settings.reviewerName = m_name->text().trimmed();
    settings.reviewerEmail = m_email->text().trimmed();
    settings.checkpointFolder = m_folder->text().trimmed();
    settings.syncAutomatically = m_automatic->isChecked();
}

void GeneralPage::setLanguage(const QString &code)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(code)));
}

void GeneralPage::setPerson(const workflow::PeopleView &view)
{
    // Decisions are recorded under who has signed in.
    m_name->setEnabled(!view.signIn);
    m_email->setEnabled(!view.signIn);
    m_folderRow->setEnabled(view.administers());
    m_automatic->setEnabled(view.administers());
}

void GeneralPage::setTheme(ThemeChoice choice)
{
    m_theme->setCurrentIndex(m_theme->findData(int(choice)));
}

} // namespace countersign::ui
