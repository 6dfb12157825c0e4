// SPDX-License-Identifier: Apache-2.0
#include "ui/people/persondialog.h"

#include "core/base/deliver.h"
#include "ui/peoplewords.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/dialogbody.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

QLineEdit *makePersonEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

// The letter that a role is ticked by.
QString roleChoiceText(model::Role role)
{
    switch (role) {
    case model::Role::BackOffice:
        return PersonDialog::tr("&Back office");
    case model::Role::Reviewer:
        return PersonDialog::tr("&Reviewer");
    case model::Role::Legal:
        return PersonDialog::tr("Le&gal");
    case model::Role::Administrator:
        return PersonDialog::tr("A&dministrator");
    }
    return {};
}

} // namespace

PersonDialog::PersonDialog(workflow::PeopleBench &people, const model::Person &person, bool signIn,
                           QWidget *parent)
    : QDialog(parent)
    , m_people(people)
    , m_person(person)
    , m_name(makePersonEdit(u"personName"_s, this))
    , m_email(makePersonEdit(u"personEmail"_s, this))
    , m_team(makePersonEdit(u"personTeam"_s, this))
    , m_login(makePersonEdit(u"personLogin"_s, this))
    , m_personalData(new QCheckBox(tr("&Personal data: e-mail, phone, address, signers"), this))
    , m_wholePages(new QCheckBox(tr("&Whole pages, not only the lines of fields"), this))
    , m_message(new MessageBar(this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(u"personDialog"_s);
    setWindowTitle(person.name.isEmpty() ? tr("Add a person") : person.name);
    setMinimumWidth(metric::readingWidth);
    m_personalData->setObjectName(u"personSeesData"_s);
    m_wholePages->setObjectName(u"personSeesPages"_s);
    m_message->setObjectName(u"personMessage"_s);
    m_save->setObjectName(u"personSave"_s);
    m_save->setDefault(true);
    build(signIn);
    load(signIn);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, &PersonDialog::save);
}

void PersonDialog::build(bool signIn)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *inputs = new QWidget(this);
    auto *column = new QVBoxLayout(inputs);
    setMargins(column, metric::huge, 0);
    column->setSpacing(metric::small);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::large);
    grid->setVerticalSpacing(metric::small);
    const auto add = [grid](const QString &label, QLineEdit *edit, int row, int place) {
        grid->addWidget(makeFieldLabel(label, edit), 2 * row, place);
        grid->addWidget(edit, 2 * row + 1, place);
    };
    add(tr("&Name"), m_name, 0, 0);
    add(tr("&E-mail"), m_email, 0, 1);
    add(tr("&Team, for passing contracts on"), m_team, 1, 0);
    add(tr("Acco&unt of this computer, for commands"), m_login, 1, 1);
    column->addLayout(grid);
    column->addSpacing(metric::small);
    column->addWidget(makeSectionTitle(tr("May do"), this));
    if (!signIn)
        column->addWidget(makeHint(tr("Counts as soon as people sign in."), this));
    column->addWidget(makeRoles());
    column->addSpacing(metric::small);
    column->addWidget(makeSectionTitle(tr("Is shown"), this));
    column->addWidget(m_personalData);
    column->addWidget(m_wholePages);
    auto *foot = new QVBoxLayout;
    setMargins(foot, metric::huge, 0);
    foot->setSpacing(metric::small);
    foot->addWidget(m_message);
    foot->addWidget(buttons);
    auto *whole = new QVBoxLayout(this);
    setMargins(whole, 0, metric::large);
    whole->setSpacing(metric::medium);
    whole->addWidget(new DialogBody(inputs, this), 1);
    whole->addLayout(foot);
}

QWidget *PersonDialog::makeRoles()
{
    auto *host = new QWidget(this);
    auto *grid = new QGridLayout(host);
    setMargins(grid, 0, 0);
    grid->setHorizontalSpacing(metric::large);
    grid->setVerticalSpacing(metric::tiny);
    grid->setColumnStretch(1, 1);
    for (const model::Role role : model::allRoles()) {
        auto *tick = new QCheckBox(roleChoiceText(role), host);
        tick->setObjectName(u"personRole."_s + model::roleName(role));
        tick->setAccessibleDescription(roleHint(role));
        const int row = int(m_roles.size());
        grid->addWidget(tick, row, 0, Qt::AlignTop);
        grid->addWidget(makeHint(roleHint(role), host), row, 1);
        m_roles.insert(role, tick);
    }
    return host;
}

void PersonDialog::load(bool signIn)
{
    m_name->setText(m_person.name);
    m_name->setReadOnly(signIn && !m_person.name.isEmpty());
    m_email->setText(m_person.email);
    m_team->setText(m_person.team);
    m_login->setText(m_person.login);
    for (auto each = m_roles.cbegin(); each != m_roles.cend(); ++each)
        each.value()->setChecked(m_person.roles.testFlag(each.key()));
    m_personalData->setChecked(m_person.seesPersonalData);
    m_wholePages->setChecked(m_person.seesWholePages);
    m_save->setEnabled(!m_person.name.isEmpty());
}

model::Person PersonDialog::entered() const
{
    model::Person person = m_person;
    person.name = m_name->text();
    person.email = m_email->text();
    person.team = m_team->text();
    person.login = m_login->text();
    for (auto each = m_roles.cbegin(); each != m_roles.cend(); ++each)
        person.roles.setFlag(each.key(), each.value()->isChecked());
    person.seesPersonalData = m_personalData->isChecked();
    person.seesWholePages = m_wholePages->isChecked();
    return person;
}

void PersonDialog::save()
{
    m_save->setEnabled(false);
    base::deliver(m_people.savePerson(entered(), m_person.name), this,
                  [this](const base::Result<> &saved) {
                      m_save->setEnabled(true);
                      if (saved)
                          accept();
                      else
                          m_message->show(saved.error());
                  });
}

} // namespace countersign::ui
