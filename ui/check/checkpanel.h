// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/prompter.h"
#include "ui/screen.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace countersign::ui
{

class EmptyState;
class PagePair;
class StateMark;

// The legal check of a signed copy: the verdict in words, five answers below it, both hashes, the
// pages side by side, then archiving and export.
class CheckPanel : public QWidget
{
    Q_OBJECT
public:
    CheckPanel(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent = nullptr);

    void showDocument(const workflow::DocumentView &view);

Q_SIGNALS:
    void noticed(const countersign::ui::Notice &notice);

private:
    QWidget *makeReport();
    QLineEdit *makeHash(const QString &name, const QString &label, QGridLayout *grid, int row);
    void showReport();
    void showLines();
    void archive();
    void exportFiles();
    void tell(const base::Error &error);

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    workflow::DocumentView m_view;

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_nothing = nullptr;
    StateMark *m_verdictMark = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_signers = nullptr;
    QGridLayout *m_lines = nullptr;
    QList<QLabel *> m_answers;
    QList<StateMark *> m_marks;
    QLineEdit *m_originalHash = nullptr;
    QLineEdit *m_signedHash = nullptr;
    QLabel *m_warnings = nullptr;
    QPushButton *m_archive = nullptr;
    QPushButton *m_export = nullptr;
    PagePair *m_pages = nullptr;
};

} // namespace countersign::ui
