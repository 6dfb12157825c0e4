// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/rulespage.h"

#include "core/base/deliver.h"
#include "ui/rulewords.h"
#include "ui/settings/ruleform.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/stateicon.h"
#include "ui/words.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

enum RuleColumn { Asks, Contracts, Strictness, RuleColumnCount };

} // namespace

RulesPage::RulesPage(workflow::Workbench &workbench, QWidget *parent)
    : SettingsPage(u"settingsRules"_s, tr("Rules"),
                   tr("Every contract is held against these while it is reviewed. What stops "
                      "keeps it from being approved; what warns can be accepted with a reason."),
                   parent)
    , m_workbench(workbench)
    , m_list(new QTreeWidget(widget()))
    , m_version(makeHint({}, widget()))
    , m_form(new RuleForm(workbench, widget()))
    , m_message(new MessageBar(widget()))
{
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RulesPage::updateButtons);
    connect(m_list, &QTreeWidget::itemChanged, this, &RulesPage::tick);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { editRule(current()); });
    connect(m_form, &RuleForm::saved, this, &RulesPage::keep);
    connect(m_form, &RuleForm::cancelled, this, [this] {
        m_form->hide();
        m_list->setFocus();
    });
    show({});
}

void RulesPage::build()
{
    m_list->setObjectName(u"ruleList"_s);
    m_list->setAccessibleName(tr("Rules"));
    m_list->setHeaderLabels({tr("Rule"), tr("Contracts"), tr("When broken")});
    m_list->setRootIsDecorated(false);
    m_list->setMinimumHeight(metric::rowDense * 9);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Asks, QHeaderView::Stretch);
    // Sized to their contents they would cut their own headings short.
    const int character = m_list->fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(Contracts, character * 20);
    m_list->header()->resizeSection(
        Strictness, qMax(character * 18, m_list->header()->sectionSizeHint(Strictness)));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::small);
    const auto add = [&](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, widget());
        button->setObjectName(name);
        buttons->addWidget(button);
        return button;
    };
    m_add = add(tr("&Add a rule"), u"ruleAdd"_s);
    m_change = add(tr("C&hange"), u"ruleChange"_s);
    m_remove = add(tr("Re&move"), u"ruleRemove"_s);
    setButtonKind(m_remove, ButtonKind::Destructive);
    buttons->addStretch(1);
    m_version->setObjectName(u"ruleVersion"_s);
    m_message->setObjectName(u"ruleMessage"_s);
    m_message->hide();
    m_form->hide();
    content()->addWidget(m_list);
    content()->addLayout(buttons);
    content()->addWidget(m_form);
    content()->addWidget(m_message);
    content()->addWidget(m_version);
    connect(m_add, &QPushButton::clicked, this, [this] { editRule(-1); });
    connect(m_change, &QPushButton::clicked, this, [this] { editRule(current()); });
    connect(m_remove, &QPushButton::clicked, this, &RulesPage::removeRule);
}

void RulesPage::load(const workflow::Settings &)
{
    refresh();
}

void RulesPage::refresh()
{
    base::deliver(m_workbench.rules(), this, [this](const base::Result<model::RuleSet> &rules) {
        if (rules)
            show(*rules);
        else
            m_message->show(rules.error());
    });
}

void RulesPage::show(const model::RuleSet &rules)
{
    m_rules = rules;
    const QSignalBlocker quiet(m_list);
    const int selected = current();
    m_list->clear();
    for (const model::Rule &rule : rules.rules) {
        auto *item = new QTreeWidgetItem(
            m_list,
            {ruleText(rule),
             rule.contractType.isEmpty() ? tr("All") : contractTypeText(rule.contractType),
             ruleSeverityText(rule.severity)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Asks, rule.enabled ? Qt::Checked : Qt::Unchecked);
        item->setIcon(
            Strictness,
            stateIcon(rule.severity == model::RuleSeverity::Blocker ? State::Stop : State::Check));
        item->setToolTip(Asks, ruleText(rule));
    }
    if (QTreeWidgetItem *item = m_list->topLevelItem(qMax(0, selected)))
        m_list->setCurrentItem(item);
    m_version->setText(rules.version == 0 ? tr("These are the rules that come with Countersign.")
                                          : tr("Version %1, set by %2, %3.")
                                                .arg(rules.version)
                                                .arg(rules.changedBy, momentText(rules.changedAt)));
    updateButtons();
}

int RulesPage::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void RulesPage::updateButtons()
{
    const bool any = current() >= 0;
    m_change->setEnabled(any);
    m_remove->setEnabled(any);
}

void RulesPage::editRule(int index)
{
    m_edited = index;
    model::Rule rule;
    if (index >= 0) {
        rule = m_rules.rules.at(index);
    } else {
        rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        rule.severity = model::RuleSeverity::Blocker;
    }
    m_form->show();
    m_form->edit(rule);
    ensureWidgetVisible(m_form);
}

void RulesPage::keep(const model::Rule &rule)
{
    QList<model::Rule> rules = m_rules.rules;
    if (m_edited >= 0 && m_edited < rules.size())
        rules[m_edited] = rule;
    else
        rules.append(rule);
    m_form->hide();
    m_list->setFocus();
    save(rules);
}

void RulesPage::removeRule()
{
    const int index = current();
    if (index < 0)
        return;
    QList<model::Rule> rules = m_rules.rules;
    rules.removeAt(index);
    m_form->hide();
    save(rules);
}

void RulesPage::tick(QTreeWidgetItem *item)
{
    const int index = m_list->indexOfTopLevelItem(item);
    const bool enabled = item->checkState(Asks) == Qt::Checked;
    if (index < 0 || m_rules.rules.at(index).enabled == enabled)
        return;
    QList<model::Rule> rules = m_rules.rules;
    rules[index].enabled = enabled;
    save(rules);
}

void RulesPage::save(const QList<model::Rule> &rules)
{
    base::deliver(m_workbench.saveRules(rules), this,
                  [this](const base::Result<model::RuleSet> &kept) {
                      if (kept) {
                          m_message->hide();
                          show(*kept);
                          return;
                      }
                      m_message->show(kept.error());
                      show(m_rules);
                  });
}

} // namespace countersign::ui
