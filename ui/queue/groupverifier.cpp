// SPDX-License-Identifier: Apache-2.0
#include "ui/queue/groupverifier.h"

#include "core/base/deliver.h"
#include "ui/errortext.h"
#include "ui/review/effortmeter.h"
#include "ui/review/snippetcards.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/backbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headings.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

GroupVerifier::GroupVerifier(workflow::Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_effort(new EffortMeter(this))
    , m_model(new SnippetCards(workbench, this))
    , m_view(new QListView(this))
    , m_title(makePageTitle({}, this))
    , m_count(new QLabel(this))
    , m_confirm(new QPushButton(tr("&Confirm all"), this))
    , m_skip(new QPushButton(tr("&Leave for review"), this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"groupVerifier"_s);
    setAccessibleName(tr("Values read alike"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
}

void GroupVerifier::build()
{
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, metric::large, metric::medium);
    auto *head = new QHBoxLayout;
    auto *back = new BackButton(areaText(Area::Queue), this);
    back->setObjectName(u"groupBack"_s);
    connect(back, &QToolButton::clicked, this, &GroupVerifier::closeRequested);
    head->addWidget(back);
    m_title->setObjectName(u"groupTitle"_s);
    head->addWidget(m_title, 1);
    m_count->setObjectName(u"groupCount"_s);
    setQuiet(m_count);
    head->addWidget(m_count);
    layout->addLayout(head);
    m_view->setObjectName(u"groupView"_s);
    m_view->setAccessibleName(tr("Snippets"));
    showAsCards(*m_view, *m_model);
    m_view->installEventFilter(this);
    layout->addWidget(m_view, 1);
    m_empty->setObjectName(u"groupEmpty"_s);
    layout->addWidget(m_empty, 1);
    auto *foot = new QHBoxLayout;
    m_confirm->setObjectName(u"groupConfirm"_s);
    m_confirm->setToolTip(tr("Confirms all that are not marked (Enter)"));
    setButtonKind(m_confirm, ButtonKind::Primary);
    m_skip->setObjectName(u"groupSkip"_s);
    foot->addWidget(m_confirm);
    foot->addWidget(m_skip);
    foot->addWidget(makeHint(tr("Enter confirms all, Space marks the odd one, Ctrl+Z takes the "
                                "last step back, Esc goes back to the queue."),
                             this),
                    1);
    layout->addLayout(foot);
    connect(m_confirm, &QPushButton::clicked, this, &GroupVerifier::confirm);
    connect(m_skip, &QPushButton::clicked, this, &GroupVerifier::leaveGroup);
    connect(m_empty, &EmptyState::actionTriggered, this, &GroupVerifier::closeRequested);
    connect(m_view, &QListView::doubleClicked, this, &GroupVerifier::toggleOdd);
}

void GroupVerifier::start()
{
    m_steps.clear();
    base::deliver(m_workbench.valueGroups(), this,
                  [this](const base::Result<QList<workflow::ValueGroup>> &groups) {
                      if (groups)
                          take(*groups);
                      else
                          Q_EMIT noticed({State::Stop, errorText(groups.error()).full(), {}, {}});
                  });
}

void GroupVerifier::take(const QList<workflow::ValueGroup> &groups)
{
    m_groups = groups;
    m_group = 0;
    showGroup();
}

void GroupVerifier::showGroup()
{
    const bool any = m_group < m_groups.size();
    m_view->setVisible(any);
    m_confirm->setVisible(any);
    m_skip->setVisible(any);
    m_empty->setVisible(!any);
    m_confirm->setText(tr("&Confirm all"));
    m_effort->restart();
    if (!any) {
        m_title->setText(tr("Values read alike"));
        m_count->clear();
        m_model->setCards({});
        m_empty->set(u"dialog-ok"_s, tr("Nothing left to verify together"),
                     tr("When the same value is read, and doubted, in several contracts, they "
                        "come here together."),
                     tr("Back to the &queue"));
        m_empty->button()->setFocus();
        return;
    }
    const workflow::ValueGroup &group = m_groups.at(m_group);
    //: A field, and the value that was read in all of these contracts.
    m_title->setText(tr("%1: all read as \u201c%2\u201d")
                         .arg(fieldText(group.key), valueText(group.key, group.value)));
    m_count->setText(tr("Group %1 of %2").arg(m_group + 1).arg(m_groups.size()));
    QList<SnippetCard> cards;
    for (const workflow::GroupMember &member : group.members)
        cards.append({member.document,
                      member.field.evidence,
                      {},
                      {},
                      member.title,
                      tr("%1: %2").arg(member.title, member.field.raw)});
    m_model->setCards(cards);
    m_view->setCurrentIndex(m_model->index(0));
    m_view->setFocus();
}

void GroupVerifier::toggleOdd()
{
    m_model->toggleOdd(m_view->currentIndex().row());
    const int odd = m_model->oddCount();
    m_confirm->setText(odd == 0 ? tr("&Confirm all")
                                : tr("&Confirm the others (%1)").arg(m_model->rowCount() - odd));
}

void GroupVerifier::confirm()
{
    if (m_group >= m_groups.size())
        return;
    QList<workflow::GroupMember> members;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->isOdd(row))
            members.append(m_groups.at(m_group).members.at(row));
    }
    const model::Effort effort = m_effort->take();
    const auto step = std::make_shared<Step>(Step{m_group, members.isEmpty(), {}});
    m_steps.append(step);
    if (!members.isEmpty()) {
        base::deliver(m_workbench.confirmGroup(members, effort), this,
                      [this, step](const base::Result<QList<workflow::GroupMember>> &done) {
                          step->answered = true;
                          if (!done) {
                              Q_EMIT noticed({State::Stop, errorText(done.error()).full(), {}, {}});
                              return;
                          }
                          if (!m_steps.contains(step)) // taken back before the answer was there
                              return reopen(*done);
                          step->confirmed = *done;
                          Q_EMIT noticed({State::Ok,
                                          tr("%n field(s) confirmed.", nullptr, int(done->size())),
                                          tr("Undo"), [this, step] { takeBack(step); }});
                      });
    }
    ++m_group;
    showGroup();
}

void GroupVerifier::leaveGroup()
{
    if (m_group >= m_groups.size())
        return;
    m_steps.append(std::make_shared<Step>(Step{m_group, true, {}}));
    ++m_group;
    showGroup();
}

void GroupVerifier::undo()
{
    if (!m_steps.isEmpty())
        takeBack(m_steps.last());
}

// By value: the list it stands in changes.
void GroupVerifier::takeBack(std::shared_ptr<Step> step)
{
    if (!m_steps.removeOne(step))
        return;
    if (step->answered && !step->confirmed.isEmpty())
        reopen(step->confirmed);
    m_group = step->group;
    showGroup();
}

void GroupVerifier::reopen(const QList<workflow::GroupMember> &members)
{
    base::deliver(m_workbench.reopenGroup(members), this, [this](const base::Result<> &done) {
        if (!done)
            Q_EMIT noticed({State::Stop, errorText(done.error()).full(), {}, {}});
    });
}

bool GroupVerifier::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space) {
            toggleOdd();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            confirm();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GroupVerifier::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->matches(QKeySequence::Undo))
        undo();
    else
        QWidget::keyPressEvent(event);
}

} // namespace countersign::ui
