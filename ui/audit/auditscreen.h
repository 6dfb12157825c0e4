// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/workflow/workbench.h"
#include "ui/audit/auditmodel.h"
#include "ui/prompter.h"
#include "ui/screen.h"

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace countersign::ui
{

class Chip;
class EmptyState;
class MessageBar;
class StateMark;

// The log: who did what, to what, when; whether its chain holds; and its export.
class AuditScreen : public Screen
{
    Q_OBJECT
public:
    AuditScreen(workflow::Workbench &workbench, Prompter &prompter, const base::Clock &clock,
                QWidget *parent = nullptr);

    void activate() override;
    // Shows the entries of one document only.
    void openDocument(model::DocumentId id) override;
    QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray &layout) override;

private:
    QLayout *makeHeader();
    QLayout *makeFilters();
    void buildTable();
    void refresh();
    void load(int offset);
    void take(const workflow::AuditPage &page, int offset);
    void verify();
    void showVerification(const model::AuditVerification &verification);
    void exportLog();
    void clearFilters();
    void rememberActors(const workflow::AuditPage &page);
    workflow::AuditFilter filter() const;

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    const base::Clock &m_clock;
    AuditModel m_model;
    StateMark *m_chain = nullptr;
    QPushButton *m_verify = nullptr;
    Chip *m_documentChip = nullptr;
    QComboBox *m_action = nullptr;
    QComboBox *m_actor = nullptr;
    QComboBox *m_time = nullptr;
    MessageBar *m_alarm = nullptr;
    MessageBar *m_failure = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    model::DocumentId m_document;
    int m_asked = 0;
    bool m_verified = false;
};

} // namespace countersign::ui
