// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signingpanel.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/signing/signingform.h"
#include "ui/signing/signingstatus.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

SigningPanel::SigningPanel(workflow::Workbench &workbench, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_prompter(prompter)
{
    setObjectName(u"signingPane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    m_nothing = new EmptyState(m_stack);
    m_nothing->set(u"document-sign"_s, tr("Not ready to be signed"),
                   tr("A contract is sent for signature once its fields are approved."));
    m_form = new SigningForm(workbench, m_stack);
    m_status = new SigningStatus(m_stack);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_status);
    layout->addWidget(m_stack);
    connect(m_form, &SigningForm::sendRequested, this, &SigningPanel::send);
    connect(m_status, &SigningStatus::signerPageRequested, this,
            [this] { m_prompter.openPage(this, QUrl(m_view.signerPage)); });
    connect(m_status, &SigningStatus::refreshRequested, this, &SigningPanel::refresh);
    connect(m_status, &SigningStatus::takeBackRequested, this, &SigningPanel::takeBack);
    connect(m_status, &SigningStatus::againRequested, this, &SigningPanel::reopen);
}

void SigningPanel::showDocument(const workflow::DocumentView &view)
{
    m_view = view;
    if (view.document.stage == model::Stage::Approved) {
        // What was typed into the form outlives a change elsewhere.
        if (m_drafted != view.document.id || m_draftedVersion != view.recordVersion)
            loadDraft();
        m_stack->setCurrentWidget(m_form);
        return;
    }
    m_drafted = {};
    if (view.envelope) {
        m_status->showEnvelope(view);
        m_stack->setCurrentWidget(m_status);
    } else {
        m_stack->setCurrentWidget(m_nothing);
    }
}

void SigningPanel::showTimeline(const QList<workflow::TimelineEntry> &entries)
{
    m_status->showTimeline(entries);
}

void SigningPanel::loadDraft()
{
    m_drafted = m_view.document.id;
    m_draftedVersion = m_view.recordVersion;
    base::deliver(m_workbench.draftEnvelope(m_drafted), this,
                  [this, id = m_drafted](const base::Result<model::EnvelopeDraft> &draft) {
                      if (id != m_drafted)
                          return;
                      if (draft)
                          m_form->setDraft(m_view.document, *draft);
                      else
                          tell(draft.error());
                  });
}

void SigningPanel::send()
{
    m_form->setSending(true);
    base::deliver(m_workbench.sendForSignature(m_form->draft()), this,
                  [this](const base::Result<model::EnvelopeId> &sent) {
                      m_form->setSending(false);
                      if (sent)
                          Q_EMIT noticed({State::Ok, tr("Handed over for signature."), {}, {}});
                      else
                          tell(sent.error());
                  });
}

void SigningPanel::takeBack()
{
    const TextQuestion question{
        tr("Take the signing request back?"),
        tr("Nobody can sign it any more. The recipients are told the reason."),
        tr("Reason"),
        tr("Take back"),
        {},
        true};
    m_prompter.askText(this, question, [this](const QString &reason) {
        base::deliver(m_workbench.voidEnvelope(m_view.document.id, reason), this,
                      [this](const base::Result<> &result) {
                          if (result)
                              Q_EMIT noticed({State::Ok, tr("Taken back."), {}, {}});
                          else
                              tell(result.error());
                      });
    });
}

void SigningPanel::refresh()
{
    base::deliver(m_workbench.syncNow(), this, [this](const base::Result<> &result) {
        if (result)
            Q_EMIT noticed({State::Info, tr("Up to date."), {}, {}});
        else
            tell(result.error());
    });
}

void SigningPanel::reopen()
{
    base::deliver(m_workbench.reopen(m_view.document.id), this,
                  [this](const base::Result<> &result) {
                      if (!result)
                          tell(result.error());
                  });
}

void SigningPanel::tell(const base::Error &error)
{
    if (error.kind != base::ErrorKind::Cancelled)
        Q_EMIT noticed({State::Stop, errorText(error).summary(), {}, {}});
}

} // namespace countersign::ui
