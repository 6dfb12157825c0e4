// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsscreen.h"

#include "core/base/deliver.h"
#include "ui/settings/accountform.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/languagespage.h"
#include "ui/settings/memorypage.h"
#include "ui/settings/peoplepage.h"
#include "ui/settings/rulespage.h"
#include "ui/settings/thresholdspage.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"
#include "ui/words.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

SettingsScreen::SettingsScreen(workflow::Workbench &workbench, Prompter &prompter,
                               ThemeChoice theme, workflow::PeopleBench *people, QWidget *parent)
    : Screen(Area::Settings, parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
    , m_general(new GeneralPage(prompter, this))
    , m_sections(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new MessageBar(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_sections->setObjectName(u"settingsSections"_s);
    m_sections->setAccessibleName(tr("Parts of the settings"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setFixedWidth(metric::readingWidth / 3);
    m_general->setTheme(theme);
    addOwnPage(m_general);
    addPage(new ThresholdsPage(workbench, this));
    addPage(new LanguagesPage(this));
    m_sections->addItem(tr("Accounts"));
    QScrollArea *accounts = makeAccountsPage();
    m_stack->addWidget(accounts);
    m_officePages.append(accounts);
    addPage(new RulesPage(workbench, this));
    if (people)
        addOwnPage(new PeoplePage(*people, prompter, this)); // refuses by itself
    addPage(new MemoryPage(workbench, prompter, this));
    auto *title = new QHBoxLayout;
    title->setContentsMargins(metric::large, metric::medium, metric::large, metric::medium);
    title->addWidget(makePageTitle(areaText(Area::Settings), this));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    auto *sections = new QVBoxLayout;
    setMargins(sections, metric::small, metric::small);
    sections->addWidget(m_sections);
    columns->addLayout(sections);
    columns->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(title);
    layout->addWidget(makeLine(this));
    layout->addLayout(columns, 1);
    layout->addWidget(makeLine(this));
    layout->addLayout(makeFooter());

    connect(m_sections, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_general, &GeneralPage::themeChosen, this, &SettingsScreen::themeChosen);
    connect(m_general, &GeneralPage::languageChosen, this, &SettingsScreen::languageChosen);
    connect(&workbench, &workflow::Workbench::settingsChanged, this, [this] {
        if (!m_edited)
            load();
    });
    m_sections->setCurrentRow(0);
    setEdited(false);
}

void SettingsScreen::setLanguage(const QString &code)
{
    m_general->setLanguage(code);
}

void SettingsScreen::addPage(SettingsPage *page)
{
    m_officePages.append(page);
    addOwnPage(page);
}

void SettingsScreen::setPeople(const workflow::PeopleView &view)
{
    m_general->setPerson(view);
    m_administers = view.administers();
    for (QScrollArea *page : std::as_const(m_officePages))
        page->widget()->setEnabled(m_administers); // it can still be read, and scrolled
    m_save->setVisible(m_administers);
    if (!m_edited)
        sayWhoChanges();
}

void SettingsScreen::sayWhoChanges()
{
    if (m_administers)
        m_message->hide();
    else
        m_message->show(State::Info,
                        tr("What the whole office uses is changed by administrators."));
}

void SettingsScreen::addOwnPage(SettingsPage *page)
{
    m_pages.append(page);
    m_sections->addItem(page->title());
    m_stack->addWidget(page);
    connect(page, &SettingsPage::edited, this, [this] { setEdited(true); });
}

QScrollArea *SettingsScreen::makeAccountsPage()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"settingsAccounts"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *host = new QWidget(scroll);
    host->setBackgroundRole(QPalette::Base);
    host->setAutoFillBackground(true);
    auto *rows = new QVBoxLayout(host);
    setMargins(rows, metric::huge, metric::large);
    rows->setSpacing(metric::large);
    for (const QString &service : {u"docusign"_s, u"hubspot"_s}) {
        auto *form = new AccountForm(m_workbench, m_prompter, service, host);
        form->setMaximumWidth(metric::formWidth);
        rows->addWidget(form);
        if (m_accounts.isEmpty()) {
            QFrame *line = makeLine(host);
            line->setMaximumWidth(metric::formWidth);
            rows->addWidget(line);
        }
        m_accounts.append(form);
    }
    rows->addStretch(1);
    scroll->setWidget(host);
    return scroll;
}

QLayout *SettingsScreen::makeFooter()
{
    m_message->setObjectName(u"settingsMessage"_s);
    m_save = new QPushButton(tr("Sa&ve"), this);
    m_save->setObjectName(u"settingsSave"_s);
    setButtonKind(m_save, ButtonKind::Primary);
    m_discard = new QPushButton(tr("&Discard changes"), this);
    m_discard->setObjectName(u"settingsDiscard"_s);
    connect(m_save, &QPushButton::clicked, this, &SettingsScreen::save);
    connect(m_discard, &QPushButton::clicked, this, [this] { take(m_stored); });
    auto *row = new QHBoxLayout;
    setMargins(row, metric::large, metric::small);
    row->setSpacing(metric::small);
    row->addWidget(m_message, 1);
    row->addStretch(1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    return row;
}

void SettingsScreen::activate()
{
    if (!m_edited)
        load();
    m_sections->setFocus();
}

void SettingsScreen::load()
{
    base::deliver(m_workbench.settings(), this,
                  [this](const base::Result<workflow::Settings> &settings) {
                      if (settings)
                          take(*settings);
                      else
                          m_message->show(settings.error());
                  });
}

void SettingsScreen::take(const workflow::Settings &settings)
{
    m_stored = settings;
    for (SettingsPage *page : std::as_const(m_pages))
        page->load(settings);
    for (AccountForm *form : std::as_const(m_accounts)) {
        for (const workflow::AccountSettings &account : settings.accounts) {
            if (account.service == form->service())
                form->load(account);
        }
    }
    setEdited(false);
}

void SettingsScreen::save()
{
    workflow::Settings settings = m_stored;
    for (const SettingsPage *page : std::as_const(m_pages))
        page->store(settings);
    setEdited(false);
    const workflow::Settings before = std::exchange(m_stored, settings);
    base::deliver(m_workbench.saveSettings(settings), this,
                  [this, settings, before](const base::Result<> &done) {
                      if (!done) {
                          m_stored = before;
                          setEdited(true);
                          m_message->show(done.error());
                          return;
                      }
                      if (!m_edited) // nothing more was typed meanwhile
                          take(settings);
                      tell(State::Ok, tr("Settings saved."));
                  });
}

void SettingsScreen::setEdited(bool edited)
{
    m_edited = edited;
    m_save->setEnabled(edited);
    m_discard->setVisible(edited);
    if (!edited)
        sayWhoChanges();
}

} // namespace countersign::ui
