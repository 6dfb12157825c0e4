// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/workbench.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace countersign::ui
{

class RecipientList;
class TabPlacement;

// A signing request before it goes out: what is missing on top, recipients and message at the left,
// the places to sign on the page at the right, one button.
class SigningForm : public QWidget
{
    Q_OBJECT
public:
    explicit SigningForm(workflow::Workbench &workbench, QWidget *parent = nullptr);

    void setDraft(const model::Document &document, const model::EnvelopeDraft &draft);
    const model::EnvelopeDraft &draft() const { return m_draft; }
    // While the request is on its way out.
    void setSending(bool sending);

Q_SIGNALS:
    void sendRequested();

private:
    QWidget *makeForm();
    void readForm();
    void showDraft();
    void showReadiness();
    void addRecipient();
    void removeRecipient(int index);
    void addTab(int recipient);

    model::EnvelopeDraft m_draft;
    bool m_sending = false;
    QVBoxLayout *m_readiness = nullptr;
    RecipientList *m_recipients = nullptr;
    QPushButton *m_add = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_message = nullptr;
    QPushButton *m_send = nullptr;
    TabPlacement *m_pages = nullptr;
};

} // namespace countersign::ui
