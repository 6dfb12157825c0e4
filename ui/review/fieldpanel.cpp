// SPDX-License-Identifier: Apache-2.0
#include "ui/review/fieldpanel.h"

#include "ui/review/commentspane.h"
#include "ui/review/fieldcard.h"
#include "ui/review/fieldlist.h"
#include "ui/review/findinglist.h"
#include "ui/review/reviewwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/toasts.h"
#include "ui/words.h"

#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

FieldPanel::FieldPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"fieldPanel"_s);
    setAccessibleName(tr("Fields of the contract"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    Toasts::keepClear(this);
    build();
    connect(m_list, &FieldList::fieldChosen, this, &FieldPanel::fieldChosen);
    connect(m_approve, &QPushButton::clicked, this, &FieldPanel::approveRequested);
    connect(m_reject, &QPushButton::clicked, this, &FieldPanel::rejectRequested);
    connect(m_readOnlyAction, &QPushButton::clicked, this, &FieldPanel::readOnlyActionRequested);
    connect(m_talk, &QToolButton::clicked, this, &FieldPanel::commentsRequested);
    connect(m_add, &QToolButton::clicked, this, &FieldPanel::offerFields);
}

void FieldPanel::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_card = new FieldCard(this);
    m_list = new FieldList(this);
    m_comments = new CommentsPane(this);
    m_waiting = new QLabel(this);
    m_waiting->setObjectName(u"fieldsWaiting"_s);
    m_waiting->setWordWrap(true);
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setMargin(metric::huge);
    m_waiting->hide();
    setQuiet(m_waiting);
    layout->addWidget(m_card);
    m_line = makeLine(this);
    layout->addWidget(m_line);
    layout->addWidget(m_waiting, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_comments);
    layout->addWidget(makeFooter());
}

QWidget *FieldPanel::makeFooter()
{
    auto *footer = new QFrame(this);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(metric::medium, metric::small, metric::medium, metric::medium);
    layout->setSpacing(metric::small);
    m_findings = new FindingList(footer);
    layout->addWidget(m_findings);
    m_blockers = new QLabel(footer);
    m_blockers->setObjectName(u"approvalBlockers"_s);
    m_blockers->setWordWrap(true);
    setTextSize(m_blockers, TextSize::Small);
    setQuiet(m_blockers);
    layout->addWidget(m_blockers);

    m_approve = new QPushButton(tr("&Approve"), footer);
    m_approve->setObjectName(u"approveButton"_s);
    m_approve->setToolTip(
        tr("Approve (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_reject = new QPushButton(tr("&Reject"), footer);
    m_reject->setObjectName(u"rejectButton"_s);
    m_reject->setToolTip(
        tr("Reject with a reason (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_J).toString(QKeySequence::NativeText)));
    m_readOnlyAction = new QPushButton(footer);
    m_readOnlyAction->setObjectName(u"readOnlyActionButton"_s);
    m_readOnlyAction->hide();
    m_talk = new QToolButton(footer);
    m_talk->setObjectName(u"commentsButton"_s);
    m_talk->setAutoRaise(true);
    showCommentCount(0, 0);
    m_add = new QToolButton(footer);
    m_add->setObjectName(u"addFieldButton"_s);
    m_add->setText(tr("Add field"));
    m_add->setIcon(icon(u"list-add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_addMenu = new QMenu(m_add);
    layout->addWidget(makeDecisions(footer));
    return footer;
}

// Side by side, or below each other where the panel is narrow.
QWidget *FieldPanel::makeDecisions(QWidget *footer)
{
    auto *more = new QWidget(footer);
    auto *moreRow = new QHBoxLayout(more);
    setMargins(moreRow, 0, 0);
    moreRow->setSpacing(metric::small);
    moreRow->addWidget(m_talk);
    moreRow->addWidget(m_add);
    auto *decisions = new QWidget(footer);
    auto *flow = new FlowLayout(decisions);
    flow->setLastAtEnd();
    for (QWidget *each : {static_cast<QWidget *>(m_approve), static_cast<QWidget *>(m_reject),
                          static_cast<QWidget *>(m_readOnlyAction), more})
        flow->addWidget(each);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    decisions->setSizePolicy(policy);
    return decisions;
}

void FieldPanel::showCommentCount(int count, int unread)
{
    m_talk->setText(unread > 0      ? tr("Comments: %n new", nullptr, unread)
                        : count > 0 ? tr("Comments (%1)").arg(count)
                                    : tr("Comments"));
    m_talk->setToolTip(
        tr("Talk about this contract (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M).toString(QKeySequence::NativeText)));
}

void FieldPanel::offerFields()
{
    m_addMenu->clear();
    model::FieldGroup group = model::FieldGroup::Contract;
    for (const model::FieldInfo &info : model::fieldInfos()) {
        if (!info.many && m_present.contains(info.key))
            continue;
        if (m_addMenu->isEmpty() || info.group != group)
            m_addMenu->addSection(fieldGroupText(info.group));
        group = info.group;
        const model::FieldKey key = info.key;
        m_addMenu->addAction(fieldText(key), this, [this, key] { Q_EMIT addRequested(key); });
    }
    m_addMenu->popup(m_add->mapToGlobal(QPoint()));
}

void FieldPanel::show(const review::ReviewSession &session, model::FieldId focused)
{
    m_waiting->hide();
    m_list->setVisible(true);
    m_line->setVisible(true);
    m_card->setVisible(true);
    m_present.clear();
    for (const model::FieldValue &value : session.fields())
        m_present.append(value.key);
    m_card->show(session, focused);
    m_list->focusField(focused);
    m_list->show(session);
    m_findings->show(session.findings(), m_readOnly);
    const bool ready = session.canApprove();
    setButtonKind(m_approve, ready ? ButtonKind::Primary : ButtonKind::Plain);
    m_blockers->setText(m_readOnly  ? m_readOnlyReason
                            : ready ? tr("Everything is checked.")
                            : session.isLastToConfirm(focused)
                            ? tr("The last one: approving confirms it as well.")
                            : session.remaining() > 1 && session.wantsOnlyAYes()
                            ? tr("%n want no more than a yes: approving shows them side by side.",
                                 nullptr, session.remaining())
                            : blockerSentence(session));
    m_blockers->setVisible(!m_blockers->text().isEmpty());
}

void FieldPanel::setReadOnly(bool readOnly, const QString &reason, const QString &actionText)
{
    m_readOnly = readOnly;
    m_readOnlyReason = reason;
    m_card->setReadOnly(readOnly);
    m_approve->setVisible(!readOnly);
    m_reject->setVisible(!readOnly);
    m_add->setVisible(!readOnly);
    m_readOnlyAction->setText(actionText);
    m_readOnlyAction->setVisible(readOnly && !actionText.isEmpty());
}

void FieldPanel::showWaiting(const QString &sentence)
{
    m_card->hide();
    m_list->hide();
    m_line->hide();
    m_blockers->hide();
    m_findings->hide();
    m_waiting->setText(sentence);
    m_waiting->show();
}

void FieldPanel::focusFields()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace countersign::ui
