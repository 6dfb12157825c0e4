// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signingform.h"

#include "ui/signing/readiness.h"
#include "ui/signing/recipientlist.h"
#include "ui/signing/tabplacement.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/statemark.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

SigningForm::SigningForm(workflow::Workbench &workbench, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"signingForm"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeForm());
    m_pages = new TabPlacement(workbench, this);
    layout->addWidget(m_pages, 1);
    connect(m_recipients, &RecipientList::changed, this, &SigningForm::readForm);
    connect(m_recipients, &RecipientList::placeRequested, this, &SigningForm::addTab);
    connect(m_recipients, &RecipientList::removeRequested, this, &SigningForm::removeRecipient);
    connect(m_add, &QPushButton::clicked, this, &SigningForm::addRecipient);
    connect(m_subject, &QLineEdit::textEdited, this, &SigningForm::readForm);
    connect(m_message, &QPlainTextEdit::textChanged, this, &SigningForm::readForm);
    connect(m_send, &QPushButton::clicked, this, &SigningForm::sendRequested);
    connect(m_pages, &TabPlacement::tabMoved, this, [this](int tab, const model::PageRect &box) {
        m_draft.tabs[tab].box = box;
        m_pages->setDraft(m_draft);
    });
    connect(m_pages, &TabPlacement::tabRemoved, this, [this](int tab) {
        m_draft.tabs.removeAt(tab);
        showDraft();
    });
}

QWidget *SigningForm::makeForm()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"signingScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedWidth(metric::readingWidth - metric::vast * 2);
    auto *form = new QWidget(scroll);
    form->setAutoFillBackground(true);
    form->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(metric::large, metric::large, metric::large, metric::large);
    layout->setSpacing(metric::small);

    auto *readiness = new QWidget(form);
    readiness->setObjectName(u"readinessList"_s);
    m_readiness = new QVBoxLayout(readiness);
    m_readiness->setContentsMargins(0, 0, 0, 0);
    m_readiness->setSpacing(metric::tiny);
    layout->addWidget(readiness);
    layout->addWidget(makeLine(form));

    layout->addWidget(makeSectionTitle(tr("Recipients, in order"), form));
    m_recipients = new RecipientList(form);
    layout->addWidget(m_recipients);
    m_add = new QPushButton(tr("A&dd recipient"), form);
    m_add->setObjectName(u"addRecipientButton"_s);
    m_add->setIcon(icon(u"list-add"_s));
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addSpacing(metric::small);

    m_subject = new QLineEdit(form);
    m_subject->setObjectName(u"signingSubject"_s);
    layout->addWidget(makeFieldLabel(tr("S&ubject"), m_subject));
    layout->addWidget(m_subject);
    m_message = new QPlainTextEdit(form);
    m_message->setObjectName(u"signingMessage"_s);
    m_message->setTabChangesFocus(true);
    m_message->setMaximumHeight(metric::vast * 3);
    layout->addWidget(makeFieldLabel(tr("&Message"), m_message));
    layout->addWidget(m_message);
    layout->addStretch(1);
    m_send = new QPushButton(tr("&Send for signature"), form);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setIcon(icon(u"mail-send"_s, Role::OnAccent));
    setButtonKind(m_send, ButtonKind::Primary);
    layout->addWidget(m_send, 0, Qt::AlignLeft);
    scroll->setWidget(form);
    return scroll;
}

void SigningForm::setDraft(const model::Document &document, const model::EnvelopeDraft &draft)
{
    m_draft = draft;
    m_pages->setDocument(document);
    const QSignalBlocker quiet(m_message);
    m_subject->setText(draft.subject);
    m_message->setPlainText(draft.message);
    showDraft();
}

void SigningForm::readForm()
{
    m_draft.recipients = m_recipients->recipients();
    m_draft.subject = m_subject->text();
    m_draft.message = m_message->toPlainText();
    m_pages->setDraft(m_draft);
    showReadiness();
}

void SigningForm::showDraft()
{
    m_recipients->setRecipients(m_draft.recipients);
    m_pages->setDraft(m_draft);
    showReadiness();
}

void SigningForm::showReadiness()
{
    while (QLayoutItem *item = m_readiness->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QList<Readiness> lines = readinessOf(m_draft);
    if (lines.isEmpty())
        lines.append({State::Ok, tr("Ready to send"), -1, false});
    for (const Readiness &line : std::as_const(lines)) {
        auto *row = new QPushButton(line.text, m_readiness->parentWidget());
        row->setObjectName(u"readinessLine"_s);
        row->setFlat(true);
        row->setCursor(line.blocks ? Qt::PointingHandCursor : Qt::ArrowCursor);
        row->setFocusPolicy(line.blocks ? Qt::StrongFocus : Qt::NoFocus);
        connect(row, &QPushButton::clicked, this,
                [this, recipient = line.recipient] { m_recipients->focusMissing(recipient); });
        auto *mark = new StateMark(m_readiness->parentWidget());
        mark->setState(line.state);
        auto *holder = new QWidget(m_readiness->parentWidget());
        auto *layout = new QHBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metric::tiny);
        layout->addWidget(mark);
        layout->addWidget(row);
        layout->addStretch(1);
        m_readiness->addWidget(holder);
    }
    m_send->setEnabled(canSend(m_draft) && !m_sending);
}

void SigningForm::setSending(bool sending)
{
    m_sending = sending;
    m_send->setText(sending ? tr("Sending") : tr("&Send for signature"));
    m_send->setEnabled(canSend(m_draft) && !sending);
}

void SigningForm::addRecipient()
{
    model::Recipient recipient;
    for (const model::Recipient &other : std::as_const(m_draft.recipients))
        recipient.order = qMax(recipient.order, other.order + 1);
    m_draft.recipients.append(recipient);
    showDraft();
    m_recipients->focusMissing(int(m_draft.recipients.size()) - 1);
}

void SigningForm::removeRecipient(int index)
{
    m_draft.recipients.removeAt(index);
    m_draft.tabs.removeIf(
        [index](const model::SignatureTab &tab) { return tab.recipient == index; });
    for (model::SignatureTab &tab : m_draft.tabs) {
        if (tab.recipient > index)
            --tab.recipient;
    }
    showDraft();
}

void SigningForm::addTab(int recipient)
{
    m_draft.tabs.append(m_pages->newTab(recipient));
    showDraft();
}

} // namespace countersign::ui
