// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/peoplepage.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

enum PersonColumn { Name, Email, JobRole, SeesData, SeesPages, PersonColumnCount };

QTableWidgetItem *tickItem(bool on, const QString &spoken)
{
    auto *item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::AccessibleTextRole, spoken);
    item->setToolTip(spoken);
    return item;
}

} // namespace

PeoplePage::PeoplePage(QWidget *parent)
    : SettingsPage(u"settingsPeople"_s, tr("People"),
                   tr("Contracts are assigned to people, passed on to people or roles, and "
                      "comments mention people as @name. Whoever may not see personal data gets "
                      "e-mail, phone, address and signer names masked."),
                   parent)
    , m_table(new QTableWidget(0, PersonColumnCount, widget()))
{
    m_table->setObjectName(u"peopleTable"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("E-mail"), tr("Role"), tr("Personal data"), tr("Whole pages")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMinimumHeight(metric::row * 7);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int ticks : {SeesData, SeesPages}) { // as wide as their heads, ticks are narrow
        QHeaderView *head = m_table->horizontalHeader();
        head->setSectionResizeMode(ticks, QHeaderView::Fixed);
        head->resizeSection(
            ticks,
            head->fontMetrics().horizontalAdvance(m_table->horizontalHeaderItem(ticks)->text())
                + 2 * metric::medium);
    }
    auto *add = new QPushButton(tr("&Add a person"), widget());
    add->setObjectName(u"personAdd"_s);
    m_remove = new QPushButton(tr("&Remove"), widget());
    m_remove->setObjectName(u"personRemove"_s);
    setButtonKind(m_remove, ButtonKind::Destructive);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    content()->addWidget(m_table);
    content()->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &SettingsPage::edited);
    connect(add, &QPushButton::clicked, this, [this] {
        addPerson({});
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, Name));
    });
    connect(m_remove, &QPushButton::clicked, this, &PeoplePage::removePerson);
}

void PeoplePage::addPerson(const model::Person &person)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Name, new QTableWidgetItem(person.name));
    m_table->setItem(row, Email, new QTableWidgetItem(person.email));
    m_table->setItem(row, JobRole, new QTableWidgetItem(person.role));
    m_table->setItem(row, SeesData, tickItem(person.seesPersonalData, tr("Sees personal data")));
    m_table->setItem(row, SeesPages, tickItem(person.seesWholePages, tr("Sees whole pages")));
}

void PeoplePage::removePerson()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    Q_EMIT edited();
}

void PeoplePage::load(const workflow::Settings &settings)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const model::Person &person : settings.people)
        addPerson(person);
}

void PeoplePage::store(workflow::Settings &settings) const
{
    settings.people.clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        model::Person person;
        person.name = m_table->item(row, Name)->text().trimmed();
        person.email = m_table->item(row, Email)->text().trimmed();
        person.role = m_table->item(row, JobRole)->text().trimmed();
        person.seesPersonalData = m_table->item(row, SeesData)->checkState() == Qt::Checked;
        person.seesWholePages = m_table->item(row, SeesPages)->checkState() == Qt::Checked;
        if (!person.name.isEmpty())
            settings.people.append(person);
    }
}

} // namespace countersign::ui
