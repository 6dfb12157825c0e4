// SPDX-License-Identifier: Apache-2.0
#include "ui/signing/signingstatus.h"

#include "ui/document/timelineview.h"
#include "ui/review/standinglabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/headings.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

bool concernsSigning(const workflow::TimelineEntry &entry)
{
    return entry.action.startsWith(u"envelope."_s) || entry.action == u"document.approved"_s
        || entry.action.startsWith(u"signed_copy."_s);
}

QString summaryOf(const model::Envelope &envelope)
{
    if (!envelope.reason.isEmpty())
        return SigningStatus::tr("Reason: %1").arg(envelope.reason);
    if (!envelope.sentAt.isValid())
        return SigningStatus::tr("On its way to the signing service.");
    return SigningStatus::tr("Sent %1. Status of %2.")
        .arg(momentText(envelope.sentAt), momentText(envelope.statusAt));
}

} // namespace

SigningStatus::SigningStatus(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"signingStatus"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::huge, metric::large, metric::huge, metric::large);
    layout->setSpacing(metric::medium);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::small);
    m_standing = new StandingLabel(this);
    m_standing->setObjectName(u"envelopeStanding"_s);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"envelopeSummary"_s);
    m_signerPage = new QPushButton(tr("Open the &signer page"), this);
    m_signerPage->setObjectName(u"signerPageButton"_s);
    m_signerPage->setIcon(icon(u"go-jump"_s));
    m_signerPage->setToolTip(tr("Sign as the recipients of the sandbox, in your browser"));
    m_refresh = new QPushButton(tr("Refresh &now"), this);
    m_refresh->setObjectName(u"refreshButton"_s);
    m_refresh->setIcon(icon(u"view-refresh"_s));
    m_takeBack = new QPushButton(tr("&Take back"), this);
    m_takeBack->setObjectName(u"takeBackButton"_s);
    setButtonKind(m_takeBack, ButtonKind::Destructive);
    m_again = new QPushButton(tr("Open the &review again"), this);
    m_again->setObjectName(u"signAgainButton"_s);
    head->addWidget(m_standing);
    head->addWidget(m_summary, 1);
    head->addWidget(m_signerPage);
    head->addWidget(m_refresh);
    head->addWidget(m_takeBack);
    head->addWidget(m_again);
    layout->addLayout(head);
    layout->addWidget(makeLine(this));

    layout->addWidget(makeSectionTitle(tr("Recipients"), this));
    auto *recipients = new QWidget(this);
    recipients->setObjectName(u"recipientStates"_s);
    m_recipients = new QGridLayout(recipients);
    m_recipients->setContentsMargins(0, 0, 0, 0);
    m_recipients->setHorizontalSpacing(metric::huge);
    m_recipients->setVerticalSpacing(metric::small);
    m_recipients->setColumnStretch(4, 1);
    layout->addWidget(recipients);
    layout->addWidget(makeLine(this));
    layout->addWidget(makeSectionTitle(tr("What happened"), this));
    m_timeline = new TimelineView(this);
    m_timeline->setObjectName(u"signingTimeline"_s);
    layout->addWidget(m_timeline, 1);
    connect(m_signerPage, &QPushButton::clicked, this, &SigningStatus::signerPageRequested);
    connect(m_refresh, &QPushButton::clicked, this, &SigningStatus::refreshRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &SigningStatus::takeBackRequested);
    connect(m_again, &QPushButton::clicked, this, &SigningStatus::againRequested);
}

void SigningStatus::showEnvelope(const workflow::DocumentView &view)
{
    const model::Envelope &envelope = *view.envelope;
    const model::Stage stage = view.document.stage;
    m_standing->setStanding({envelopeStanding(envelope), envelopeStandingText(envelope)});
    m_summary->setText(summaryOf(envelope));
    m_takeBack->setVisible(stage == model::Stage::OutForSignature);
    m_signerPage->setVisible(stage == model::Stage::OutForSignature && !view.signerPage.isEmpty()
                             && envelope.sentAt.isValid());
    m_refresh->setVisible(stage == model::Stage::OutForSignature);
    m_again->setVisible(model::isSideExit(stage) && model::canMove(stage, model::Stage::InReview));
    showRecipients(envelope.recipients.isEmpty() ? envelope.draft.recipients : envelope.recipients);
}

void SigningStatus::showRecipients(const QList<model::Recipient> &recipients)
{
    while (QLayoutItem *item = m_recipients->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const model::Recipient &recipient : recipients) {
        QWidget *parent = m_recipients->parentWidget();
        auto *email = new QLabel(recipient.email, parent);
        setQuiet(email);
        auto *standing = new StandingLabel(parent);
        standing->setStanding(
            {envelopeState(recipient.status), envelopeStatusText(recipient.status)});
        auto *when = new QLabel(
            recipient.statusAt.isValid() ? momentText(recipient.statusAt) : QString(), parent);
        setQuiet(when);
        m_recipients->addWidget(
            new QLabel(tr("%1. %2").arg(recipient.order).arg(recipient.name), parent), row, 0);
        m_recipients->addWidget(email, row, 1);
        m_recipients->addWidget(standing, row, 2);
        m_recipients->addWidget(when, row, 3);
        m_recipients->addWidget(new QLabel(recipient.declineReason, parent), row, 4);
        ++row;
    }
}

void SigningStatus::showTimeline(const QList<workflow::TimelineEntry> &entries)
{
    QList<workflow::TimelineEntry> concerning;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(concerning), concernsSigning);
    m_timeline->setEntries(concerning);
}

} // namespace countersign::ui
