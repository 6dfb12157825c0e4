// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"
#include "ui/prompter.h"
#include "ui/screen.h"

class QStackedWidget;

namespace countersign::ui
{

class EmptyState;
class SigningForm;
class SigningStatus;

// Signing of one document: first the request to fill in, then, in the same place, how it goes.
class SigningPanel : public QWidget
{
    Q_OBJECT
public:
    SigningPanel(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent = nullptr);

    void showDocument(const workflow::DocumentView &view);
    void showTimeline(const QList<workflow::TimelineEntry> &entries);

Q_SIGNALS:
    void noticed(const countersign::ui::Notice &notice);

private:
    void loadDraft();
    void send();
    void takeBack();
    void refresh();
    void reopen();
    void tell(const base::Error &error);

    workflow::Workbench &m_workbench;
    Prompter &m_prompter;
    workflow::DocumentView m_view;
    model::DocumentId m_drafted; // whose draft the form holds
    int m_draftedVersion = 0;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_nothing = nullptr;
    SigningForm *m_form = nullptr;
    SigningStatus *m_status = nullptr;
};

} // namespace countersign::ui
