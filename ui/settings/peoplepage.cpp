// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/peoplepage.h"

#include "core/base/deliver.h"
#include "ui/people/passworddialog.h"
#include "ui/people/persondialog.h"
#include "ui/peoplewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

enum PersonColumn { NameColumn, RolesColumn, ShownColumn, SignInColumn, PersonColumnCount };

constexpr int longestLockMinutes = 240;

QString signInText(const workflow::PeopleView::Entry &entry)
{
    if (!entry.person.active)
        return PeoplePage::tr("Inactive");
    if (entry.temporary)
        return PeoplePage::tr("Has a temporary password");
    return entry.hasPassword ? PeoplePage::tr("Signs in") : PeoplePage::tr("No password yet");
}

} // namespace

PeoplePage::PeoplePage(workflow::PeopleBench &people, Prompter &prompter, QWidget *parent)
    : SettingsPage(u"settingsPeople"_s, tr("People"),
                   tr("Contracts are assigned to people, passed on to people or teams, and "
                      "comments mention people as @name. Whoever may not see personal data gets "
                      "e-mail, phone, address and signer names masked."),
                   parent)
    , m_people(people)
    , m_prompter(prompter)
    , m_standing(makeParagraph({}, widget()))
    , m_begin(makeButton(u"peopleBegin"_s, tr("&Let people sign in…"), &PeoplePage::beginSignIn))
    , m_end(makeButton(u"peopleEnd"_s, tr("&End signing in…"), &PeoplePage::endSignIn))
    , m_lockLabel(nullptr)
    , m_lock(new QSpinBox(widget()))
    , m_table(new QTableWidget(0, PersonColumnCount, widget()))
    , m_nobody(makeHint(
          tr("Nobody stands here yet. Add the colleagues that contracts are given to."), widget()))
    , m_message(new MessageBar(widget()))
{
    m_message->setObjectName(u"peopleMessage"_s);
    buildSignIn();
    buildTable();
    content()->addLayout(makeButtons());
    content()->addWidget(m_message);
    connect(&people, &workflow::PeopleBench::peopleChanged, this, &PeoplePage::refresh);
    updateButtons();
}

QPushButton *PeoplePage::makeButton(const QString &name, const QString &text,
                                    void (PeoplePage::*press)())
{
    auto *button = new QPushButton(text, widget());
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, press);
    return button;
}

void PeoplePage::buildSignIn()
{
    m_standing->setObjectName(u"peopleStanding"_s);
    m_lock->setObjectName(u"peopleLock"_s);
    m_lock->setRange(0, longestLockMinutes);
    m_lock->setSpecialValueText(tr("never"));
    m_lock->setSuffix(tr(" min"));
    m_lock->setKeyboardTracking(false);
    m_lockLabel = makeFieldLabel(tr("Loc&k when nobody has touched it for"), m_lock);
    setButtonKind(m_end, ButtonKind::Destructive);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::small);
    row->addWidget(m_begin);
    row->addWidget(m_lockLabel);
    row->addWidget(m_lock);
    row->addStretch(1);
    row->addWidget(m_end);
    content()->addWidget(m_standing);
    content()->addLayout(row);
    content()->addSpacing(metric::medium);
    connect(m_lock, &QSpinBox::valueChanged, this, &PeoplePage::setLock);
}

void PeoplePage::buildTable()
{
    m_table->setObjectName(u"peopleTable"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("May do"), tr("Is shown"), tr("Sign-in")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(metric::row * 7);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setMinimumSectionSize(metric::row);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    content()->addWidget(m_table);
    m_nobody->setObjectName(u"peopleNobody"_s);
    content()->addWidget(m_nobody);
    m_nobody->hide();
    connect(m_table, &QTableWidget::currentCellChanged, this, &PeoplePage::updateButtons);
    connect(m_table, &QTableWidget::activated, this, &PeoplePage::editPerson);
}

QLayout *PeoplePage::makeButtons()
{
    m_add = makeButton(u"personAdd"_s, tr("&Add a person…"), &PeoplePage::addPerson);
    m_edit = makeButton(u"personEdit"_s, tr("&Change…"), &PeoplePage::editPerson);
    m_password = makeButton(u"personPassword"_s, tr("New &password…"), &PeoplePage::givePassword);
    m_active = makeButton(u"personActive"_s, tr("Make &inactive"), &PeoplePage::setActive);
    m_remove = makeButton(u"personRemove"_s, tr("&Remove"), &PeoplePage::removePerson);
    setButtonKind(m_remove, ButtonKind::Destructive);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::small);
    for (QPushButton *each : {m_add, m_edit, m_password, m_active})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(m_remove);
    return row;
}

void PeoplePage::load(const workflow::Settings &settings)
{
    Q_UNUSED(settings)
    refresh();
}

void PeoplePage::refresh()
{
    base::deliver(m_people.people(), this, [this](const base::Result<workflow::PeopleView> &view) {
        if (view)
            show(*view);
        else
            m_message->show(view.error());
    });
}

void PeoplePage::show(const workflow::PeopleView &view)
{
    const auto *chosen = current();
    const QString name = chosen ? chosen->person.name : QString();
    m_view = view;
    m_standing->setText(
        view.signIn
            ? tr("People sign in here. Signed in: %1.").arg(view.atDesk)
            : tr("Nobody signs in here: whoever opens the workspace works as %1, and may do and "
                 "see what stands below for this name. It is meant for one person. For several, "
                 "let them sign in: then decisions, masked data and second entries are bound to "
                 "who is really there.")
                  .arg(view.atDesk.isEmpty() ? tr("nobody in particular") : view.atDesk));
    m_begin->setVisible(!view.signIn);
    for (QWidget *each : {static_cast<QWidget *>(m_lockLabel), static_cast<QWidget *>(m_lock),
                          static_cast<QWidget *>(m_end)}) {
        each->setVisible(view.signIn);
        each->setEnabled(view.administers());
    }
    const QSignalBlocker quiet(m_lock);
    m_lock->setValue(view.lockMinutes);
    m_table->setRowCount(int(view.people.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        showRow(row, view.people.at(row));
        if (view.people.at(row).person.name == name)
            m_table->setCurrentCell(row, NameColumn);
    }
    m_table->setColumnHidden(SignInColumn, !view.signIn);
    m_table->setVisible(!view.people.isEmpty());
    m_nobody->setVisible(view.people.isEmpty());
    updateButtons();
}

void PeoplePage::showRow(int row, const workflow::PeopleView::Entry &entry)
{
    const model::Person &person = entry.person;
    const QString name
        = person.team.isEmpty() ? person.name : tr("%1 (%2)").arg(person.name, person.team);
    const QStringList texts{name, rolesText(person.roles), clearanceText(person),
                            signInText(entry)};
    for (int column = 0; column < PersonColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setToolTip(texts.at(column));
        if (!person.active)
            item->setForeground(palette().placeholderText());
        m_table->setItem(row, column, item);
    }
}

const workflow::PeopleView::Entry *PeoplePage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_view.people.size() ? &m_view.people.at(row) : nullptr;
}

void PeoplePage::updateButtons()
{
    const auto *entry = current();
    const bool may = m_view.administers();
    const bool active = entry && entry->person.active;
    m_add->setEnabled(may);
    m_edit->setEnabled(may && active);
    m_password->setEnabled(may && active);
    m_password->setVisible(m_view.signIn);
    m_active->setEnabled(may && entry);
    m_active->setVisible(m_view.signIn);
    m_active->setText(!entry || active ? tr("Make &inactive") : tr("Make &active"));
    m_remove->setEnabled(entry);
    m_remove->setVisible(!m_view.signIn);
}

// ---------------------------------------------------------------- what the buttons do

void PeoplePage::follow(const workflow::PeopleBench::Answer<> &done)
{
    m_message->hide();
    base::deliver(done, this, [this](const base::Result<> &result) {
        if (result)
            return;
        m_message->show(result.error());
        refresh();
    });
}

void PeoplePage::beginSignIn()
{
    auto *dialog = new PasswordDialog(
        tr("Let people sign in"),
        tr("You are the first administrator, and sign in with this password from now on. Then add "
           "your colleagues and give each a first password, which they change. Without your "
           "password only the workspace's recovery key helps."),
        PasswordDialog::Asks::NameAndFresh,
        [this](PasswordEntry entry) {
            model::Person person;
            for (const auto &each : std::as_const(m_view.people)) {
                if (each.person.name == entry.name)
                    person = each.person;
            }
            person.name = entry.name;
            if (!person.roles) { // all of it, as until now
                for (const model::Role role : model::allRoles())
                    person.roles |= role;
            }
            return m_people.beginSignIn(person, std::move(entry.fresh));
        },
        this);
    dialog->setName(m_view.atDesk);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::endSignIn()
{
    m_prompter.confirm(this,
                       {tr("End signing in for everybody?"),
                        tr("All passwords of people are deleted. Whoever opens the workspace then "
                           "works as %1 and may do and see what that person may.")
                            .arg(m_view.atDesk),
                        tr("End signing in"), true},
                       [this] { follow(m_people.endSignIn()); });
}

void PeoplePage::addPerson()
{
    auto *dialog = new PersonDialog(m_people, {}, m_view.signIn, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::editPerson()
{
    const auto *entry = current();
    if (!entry || !m_edit->isEnabled())
        return;
    auto *dialog = new PersonDialog(m_people, entry->person, m_view.signIn, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::givePassword()
{
    const auto *entry = current();
    if (!entry)
        return;
    auto *dialog = new PasswordDialog(
        tr("A new password for %1").arg(entry->person.name),
        tr("It opens once: they choose another when they sign in with it."),
        PasswordDialog::Asks::Fresh,
        [this, name = entry->person.name](PasswordEntry typed) {
            return m_people.setPassword(name, std::move(typed.fresh));
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::setActive()
{
    if (const auto *entry = current())
        follow(m_people.setActive(entry->person.name, !entry->person.active));
}

void PeoplePage::removePerson()
{
    if (const auto *entry = current())
        follow(m_people.removePerson(entry->person.name));
}

void PeoplePage::setLock(int minutes)
{
    follow(m_people.setLockMinutes(minutes));
}

} // namespace countersign::ui
