// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/settings/settingspage.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace countersign::ui
{

class MessageBar;
class RuleForm;

// What contracts are held against: each rule as a sentence with a tick, for which contracts, how
// strictly. Every change is kept at once as a new version and has nothing to do with saving the
// settings.
class RulesPage : public SettingsPage
{
    Q_OBJECT
public:
    RulesPage(workflow::Workbench &workbench, QWidget *parent);

    void load(const workflow::Settings &settings) override;
    void store(workflow::Settings &) const override { }

private:
    void build();
    void refresh();
    void show(const model::RuleSet &rules);
    void editRule(int index);
    void keep(const model::Rule &rule);
    void removeRule();
    void tick(QTreeWidgetItem *item);
    void save(const QList<model::Rule> &rules);
    void updateButtons();
    int current() const;

    workflow::Workbench &m_workbench;
    model::RuleSet m_rules;
    int m_edited = -1; // -1: a new one
    QTreeWidget *m_list;
    QLabel *m_version;
    RuleForm *m_form;
    MessageBar *m_message;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace countersign::ui
