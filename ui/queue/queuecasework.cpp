// SPDX-License-Identifier: Apache-2.0
// What the queue does with documents in review: give, hold, pass on, take back, due times.
#include "core/base/deliver.h"
#include "core/review/valueinput.h"
#include "ui/queue/groupverifier.h"
#include "ui/queue/queuescreen.h"
#include "ui/queue/queueview.h"

#include <QAction>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

bool isForReview(const workflow::QueueRow &row)
{
    return row.stage == model::Stage::Recognized || row.stage == model::Stage::InReview;
}

// A day as people write it, in its stored form; nothing typed is no day.
base::Result<QString> parseDay(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return QString();
    return review::parseFieldInput(model::FieldKey::SignedDate, typed);
}

// The end of a day as people mean it, when they name one.
QDateTime endOfDay(const QString &isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() ? QDateTime(date, {18, 0}).toUTC() : QDateTime();
}

} // namespace

void QueueScreen::buildCaseActions()
{
    const auto add = [this](ActionId id, void (QueueScreen::*handler)()) {
        m_actions.insert(id, makeAction(id, this, [this, handler] { (this->*handler)(); }));
    };
    add(ActionId::QueueAssign, &QueueScreen::assignSelected);
    add(ActionId::QueueDue, &QueueScreen::setDueOfSelected);
    add(ActionId::QueueHold, &QueueScreen::holdSelected);
    add(ActionId::QueueEscalate, &QueueScreen::escalateSelected);
    add(ActionId::QueueTakeBack, &QueueScreen::takeBackSelected);
    add(ActionId::QueueKeepFilter, &QueueScreen::saveFilter);
    add(ActionId::QueueVerify, &QueueScreen::verifyGroups);
}

void QueueScreen::verifyGroups()
{
    if (!m_groups) {
        m_groups = new GroupVerifier(m_workbench, this);
        connect(m_groups, &GroupVerifier::closeRequested, this, &QueueScreen::closeGroups);
        connect(m_groups, &GroupVerifier::noticed, this, &Screen::noticed);
    }
    m_groups->setGeometry(rect());
    m_groups->show();
    m_groups->raise();
    m_groups->setFocus();
    m_groups->start();
}

void QueueScreen::closeGroups()
{
    m_groups->hide();
    m_view->setFocus();
    refresh();
}

void QueueScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    if (m_groups)
        m_groups->setGeometry(rect());
}

void QueueScreen::updateCaseActions()
{
    const QList<workflow::QueueRow> rows = selectedRows();
    const bool review = std::any_of(rows.begin(), rows.end(), isForReview);
    const bool aside = std::any_of(rows.begin(), rows.end(), [](const auto &row) {
        return row.standing != model::Standing::Open;
    });
    m_actions.value(ActionId::QueueAssign)->setEnabled(!rows.isEmpty());
    m_actions.value(ActionId::QueueDue)->setEnabled(!rows.isEmpty());
    m_actions.value(ActionId::QueueHold)->setEnabled(review);
    m_actions.value(ActionId::QueueEscalate)->setEnabled(review);
    m_actions.value(ActionId::QueueTakeBack)->setEnabled(aside);
}

// Runs a step that answers with how a document stood, and offers the way back in one toast.
void QueueScreen::caseStep(
    const QString &done,
    const std::function<workflow::Future<model::ReviewCase>(model::DocumentId)> &step)
{
    const QList<model::DocumentId> ids = m_view->selectedDocuments();
    for (const model::DocumentId id : ids) {
        base::deliver(
            step(id), this, [this, id, done](const base::Result<model::ReviewCase> &before) {
                if (!before)
                    return tell(before.error());
                Q_EMIT noticed({State::Ok, done, tr("Undo"), [this, id, before = *before] {
                                    (void)m_workbench.undoCaseStep(id, before);
                                }});
            });
    }
}

void QueueScreen::holdSelected()
{
    const TextQuestion why{tr("Put on hold"),
                           tr("It leaves the work at hand until its time has come or someone "
                              "takes it back."),
                           tr("&Reason"),
                           tr("Next"),
                           {},
                           true};
    m_prompter.askText(this, why, [this](const QString &reason) {
        const TextQuestion when{tr("Until when?"),
                                tr("Leave it empty to hold until someone takes it back."),
                                tr("&Date"),
                                tr("Put on hold"),
                                {},
                                false};
        m_prompter.askText(this, when, [this, reason](const QString &typed) {
            const auto date = parseDay(typed);
            if (!date)
                return tell(date.error());
            const QDateTime until = endOfDay(*date);
            caseStep(tr("On hold."), [this, reason, until](model::DocumentId id) {
                return m_workbench.holdDocument(id, reason, until);
            });
        });
    });
}

// Of those who are known, where any are.
void QueueScreen::askForPerson(TextQuestion question,
                               QStringList (*choose)(const QList<model::Person> &),
                               const std::function<void(const QString &)> &answered)
{
    base::deliver(m_workbench.settings(), this,
                  [=, this](const base::Result<workflow::Settings> &settings) mutable {
                      if (!settings)
                          return tell(settings.error());
                      question.offered = choose(settings->people);
                      m_prompter.askText(this, question, answered);
                  });
}

void QueueScreen::escalateSelected()
{
    const TextQuestion whom{tr("Pass on"),
                            tr("Someone else has to decide. Name a person or a team."),
                            tr("&To"),
                            tr("Next"),
                            {},
                            true};
    askForPerson(whom, &model::recipientsAmong, [this](const QString &to) {
        const TextQuestion why{
            tr("Why is it passed on to %1?").arg(to), {}, tr("&Reason"), tr("Pass on"), {}, true};
        m_prompter.askText(this, why, [this, to](const QString &reason) {
            caseStep(tr("Passed on to %1.").arg(to), [this, to, reason](model::DocumentId id) {
                return m_workbench.escalate(id, to, reason);
            });
        });
    });
}

void QueueScreen::takeBackSelected()
{
    caseStep(tr("Back in review."),
             [this](model::DocumentId id) { return m_workbench.takeBack(id); });
}

void QueueScreen::assignSelected()
{
    const QList<workflow::QueueRow> rows = selectedRows();
    const TextQuestion question{
        tr("Whose is it?"), tr("Leave it empty to give it to nobody in particular."), tr("&Person"),
        tr("Assign"),       rows.isEmpty() ? QString() : rows.constFirst().assignee,  false};
    askForPerson(question, &model::namesOf, [this](const QString &person) {
        const QList<model::DocumentId> ids = m_view->selectedDocuments();
        for (const model::DocumentId id : ids) {
            base::deliver(m_workbench.assign(id, person), this,
                          [this, id, person](const base::Result<QString> &before) {
                              if (!before)
                                  return tell(before.error());
                              const QString said = person.trimmed().isEmpty()
                                  ? tr("It is nobody's now.")
                                  : tr("Assigned to %1.").arg(person.trimmed());
                              Q_EMIT noticed(
                                  {State::Ok, said, tr("Undo"), [this, id, before = *before] {
                                       (void)m_workbench.assign(id, before);
                                   }});
                          });
        }
    });
}

void QueueScreen::setDueOfSelected()
{
    const TextQuestion question{tr("Until when has it to be done?"),
                                tr("Leave it empty for no matter when."),
                                tr("&Date"),
                                tr("Set"),
                                {},
                                false};
    m_prompter.askText(this, question, [this](const QString &typed) {
        const auto date = parseDay(typed);
        if (!date)
            return tell(date.error());
        const QDateTime due = endOfDay(*date);
        const QList<model::DocumentId> ids = m_view->selectedDocuments();
        for (const model::DocumentId id : ids) {
            base::deliver(m_workbench.setDue(id, due), this,
                          [this, id](const base::Result<QDateTime> &before) {
                              if (!before)
                                  return tell(before.error());
                              Q_EMIT noticed({State::Ok, tr("The due date is set."), tr("Undo"),
                                              [this, id, before = *before] {
                                                  (void)m_workbench.setDue(id, before);
                                              }});
                          });
        }
    });
}

} // namespace countersign::ui
