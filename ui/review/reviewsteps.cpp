// SPDX-License-Identifier: Apache-2.0
#include "core/base/deliver.h"
#include "core/review/wordpick.h"
#include "ui/errortext.h"
#include "ui/review/banner.h"
#include "ui/review/effortmeter.h"
#include "ui/review/fieldcard.h"
#include "ui/review/fieldlist.h"
#include "ui/review/fieldpanel.h"
#include "ui/review/lastlook.h"
#include "ui/review/pageview.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/reviewwords.h"
#include "ui/words.h"

#include <QKeySequence>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// The reviewer's steps: each asks the session, stores what it returns and goes on.
namespace countersign::ui
{

bool ReviewScreen::take(const base::Result<review::FieldChange> &step)
{
    if (!step) {
        m_panel->card()->showInputError(inputErrorSentence(step.error()));
        return false;
    }
    if (!step->isEmpty()) {
        m_trail.decided();
        store(*step);
    }
    return true;
}

void ReviewScreen::store(const review::FieldChange &change)
{
    ++m_saving;
    ++m_stepsSent;
    const auto saved = change.isRemoval()
        ? m_workbench.removeField(m_view.document.id, change.before)
        : m_workbench.saveField(m_view.document.id, change.before, change.after, m_effort->take());
    base::deliver(saved, this, [this](const base::Result<> &result) {
        --m_saving;
        if (!result)
            tell(result.error());
        // What failed to be stored must not look stored; what changed meanwhile has to be shown.
        if (!result || (m_saving == 0 && m_stale)) {
            m_stale = false;
            Q_EMIT reloadRequested();
        }
    });
}

void ReviewScreen::goOn()
{
    m_panel->card()->discardInput();
    const model::FieldId next = m_session.nextUncertain(m_focused);
    if (next.isNull())
        showFields();
    else
        focusField(next);
    focusFields();
}

void ReviewScreen::confirm()
{
    if (!isEditable() || m_focused.isNull())
        return;
    const FieldCard *card = m_panel->card();
    const bool typed = card->hasInput();
    const model::FieldValue *value = m_session.field(m_focused);
    const bool absent = !typed && value && m_session.confirmsAbsence(*value);
    const QString name = value ? fieldText(value->key) : QString();
    if (!take(typed ? m_session.correct(m_focused, card->input(), card->inputEvidence())
                    : m_session.confirm(m_focused)))
        return;
    goOn();
    // Nothing stood in the field: what Enter has done is said, and how to take it back.
    if (absent)
        Q_EMIT noticed(
            {State::Ok,
             tr("Confirmed: %1 is not in the document. %2 takes it back.")
                 .arg(name, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)),
             {},
             {}});
}

// All that stands in the group of the field in hand and needs no more than a yes.
void ReviewScreen::confirmGroup()
{
    const model::FieldValue *value = m_session.field(m_focused);
    if (!isEditable() || !value || !commitInput())
        return;
    const model::FieldGroup group = model::fieldInfo(value->key).group;
    const QList<model::FieldId> confirmed = m_session.confirmable(group);
    for (const model::FieldId id : confirmed)
        take(m_session.confirm(id));
    goOn();
    Q_EMIT noticed(
        {State::Ok,
         //: %1 is a group of fields
         tr("%1: %n confirmed.", nullptr, int(confirmed.size())).arg(fieldGroupText(group)),
         {},
         {}});
}

// All that waits and reads as not in the document, of whatever group; each stays on record.
void ReviewScreen::confirmAbsent()
{
    if (!isEditable() || !commitInput())
        return;
    const QList<model::FieldId> absent = m_session.readAsAbsent();
    QStringList names;
    for (const model::FieldId id : absent) {
        names.append(fieldText(m_session.field(id)->key));
        take(m_session.confirm(id));
    }
    goOn();
    names.removeDuplicates();
    Q_EMIT noticed({absent.isEmpty() ? State::Info : State::Ok,
                    absent.isEmpty() ? tr("Nothing that waits reads as not in the document.")
                                     : tr("Not in the document: %1.").arg(names.join(u", "_s)),
                    {},
                    {}});
}

bool ReviewScreen::commitInput()
{
    const FieldCard *card = m_panel->card();
    if (!isEditable() || !card->hasInput() || card->input().trimmed().isEmpty())
        return true;
    return take(m_session.correct(m_focused, card->input(), card->inputEvidence()));
}

void ReviewScreen::takeReading(int number)
{
    if (isEditable() && take(m_session.takeReading(m_focused, number)))
        goOn();
}

void ReviewScreen::markAbsent()
{
    if (isEditable() && take(m_session.markAbsent(m_focused)))
        goOn();
}

void ReviewScreen::markUnreadable()
{
    if (isEditable() && take(m_session.markUnreadable(m_focused)))
        goOn();
}

// `words`: those that the evidence's boxes lie around.
void ReviewScreen::pickWords(const QString &text, const model::Evidence &evidence,
                             const QList<model::OcrWord> &words)
{
    if (!isEditable() || m_focused.isNull())
        return;
    if (m_panel->card()->fillCells(review::linesOf(evidence, words)))
        return;
    const auto step = m_session.correct(m_focused, text, evidence);
    if (step) {
        take(step);
        // The field stays in hand: more words may follow, and Enter goes on.
        m_panel->card()->discardInput();
        showFields();
        return;
    }
    m_panel->card()->setInput(text);
    m_panel->card()->showInputError(inputErrorSentence(step.error()));
}

void ReviewScreen::undo()
{
    FieldCard *card = m_panel->card();
    if (card->hasInput()) {
        card->discardInput();
        return;
    }
    const auto change = isEditable() ? m_session.undo() : std::nullopt;
    if (!change) {
        // Nothing more here: the last document that left review comes back.
        if (const model::DocumentId last = m_trail.lastFinished(); !last.isNull()) {
            m_trail.undone(last);
            Q_EMIT takeBackRequested(last);
        }
        return;
    }
    store(*change);
    focusField(change->isRemoval() ? m_session.nextUncertain() : change->field());
    focusFields();
}

void ReviewScreen::redo()
{
    const auto change = isEditable() ? m_session.redo() : std::nullopt;
    if (!change) {
        // The approval that undo took back comes behind all steps of its document.
        if (!m_view.document.id.isNull() && m_trail.lastTakenBack() == m_view.document.id)
            approve();
        return;
    }
    store(*change);
    focusField(change->isRemoval() ? m_session.nextUncertain() : change->field());
    focusFields();
}

void ReviewScreen::addField(model::FieldKey key)
{
    if (!isEditable() || !commitInput())
        return;
    focusField(m_session.addValue(key), false);
    m_panel->card()->startEditing();
}

void ReviewScreen::addAnother()
{
    const model::FieldValue *value = m_session.field(m_focused);
    if (value && model::fieldInfo(value->key).many)
        addField(value->key);
}

void ReviewScreen::removeField()
{
    const model::FieldValue *value = m_session.field(m_focused);
    if (!isEditable() || !value || !model::fieldInfo(value->key).many)
        return;
    const qsizetype before = m_session.fields().size();
    const auto step = m_session.removeValue(m_focused);
    if (!take(step) || m_session.fields().size() == before)
        return;
    model::FieldId next = m_session.nextUncertain();
    if (next.isNull() && !m_session.fields().isEmpty())
        next = m_session.fields().first().id;
    m_focused = {};
    focusField(next);
    focusFields();
}

void ReviewScreen::approve()
{
    if (!isEditable() || !commitInput())
        return;
    if (isLastLook())
        return confirmLastLook();
    if (m_session.remaining() > 1 && m_session.wantsOnlyAYes())
        return openLastLook();
    // What is in hand, the last that waits, is looked at: it needs no key of its own.
    if (m_session.isLastToConfirm(m_focused) && !m_panel->card()->hasInput())
        take(m_session.confirm(m_focused));
    showFields();
    if (!m_session.canApprove()) {
        const review::Blocker first = m_session.blockers().first();
        if (first.field.isNull())
            addField(first.key);
        else
            focusField(first.field);
        Q_EMIT noticed({State::Check, blockerSentence(m_session), {}, {}});
        return;
    }
    const model::DocumentId id = m_view.document.id;
    base::deliver(m_workbench.approve(id), this,
                  [this, id](const base::Result<model::ContractRecord> &record) {
                      if (!record)
                          return tell(record.error());
                      m_trail.finished(id, review::ReviewTrail::Way::Approved);
                      Q_EMIT approved(id);
                  });
}

bool ReviewScreen::isLastLook() const
{
    return m_sheets->currentWidget() == m_lastLook;
}

// All that waits wants no more than a yes: it is shown side by side, in the place of the page.
void ReviewScreen::openLastLook()
{
    m_lastLook->start(m_session, m_view.document.id);
    m_sheets->setCurrentWidget(m_lastLook);
    focusField(m_session.uncertain().first(), false);
    focusFields();
}

void ReviewScreen::closeLastLook()
{
    m_sheets->setCurrentIndex(0);
    focusFields();
}

// After a step: what has to be chosen or typed, and an empty sheet, are no matter of a yes.
void ReviewScreen::followLastLook()
{
    if (!isLastLook())
        return;
    if (!isEditable() || !m_session.wantsOnlyAYes())
        return closeLastLook();
    m_lastLook->refresh(m_session);
    m_lastLook->chooseField(m_focused);
}

// Nothing is confirmed that has not stood on the screen.
void ReviewScreen::confirmLastLook()
{
    if (!m_lastLook->wasSeen())
        return m_lastLook->showMore();
    const QList<model::FieldId> confirmed = m_lastLook->unmarked();
    const model::FieldId marked = m_lastLook->firstMarked();
    for (const model::FieldId id : confirmed)
        take(m_session.confirm(id));
    closeLastLook();
    if (marked.isNull())
        return approve();
    focusField(marked);
}

void ReviewScreen::reject()
{
    if (!isEditable())
        return;
    const TextQuestion question{tr("Reject this contract?"),
                                tr("It leaves the queue. It can be brought back to review later."),
                                tr("Reason"),
                                tr("Reject"),
                                {},
                                true};
    m_prompter.askText(this, question, [this](const QString &reason) {
        const model::DocumentId id = m_view.document.id;
        base::deliver(m_workbench.reject(id, reason), this,
                      [this, id](const base::Result<> &result) {
                          if (!result)
                              return tell(result.error());
                          m_trail.finished(id, review::ReviewTrail::Way::SetAside);
                          Q_EMIT rejected(id);
                      });
    });
}

void ReviewScreen::acceptFinding(const QString &rule)
{
    const TextQuestion question{tr("Let this warning pass?"),
                                tr("It holds for the values as they are now. The reason is kept."),
                                tr("Reason"),
                                tr("Accept"),
                                {},
                                true};
    m_prompter.askText(this, question, [this, rule](const QString &reason) {
        const model::DocumentId id = m_view.document.id;
        base::deliver(m_workbench.acceptFinding(id, rule, reason), this,
                      [this, id](const base::Result<model::ReviewCase> &before) {
                          if (!before)
                              return tell(before.error());
                          Q_EMIT noticed({State::Ok, tr("The warning is accepted."), tr("Undo"),
                                          [this, id, before = *before] {
                                              (void)m_workbench.undoCaseStep(id, before);
                                          }});
                      });
    });
}

// Shows a masked value; that is recorded.
void ReviewScreen::reveal()
{
    if (!m_view.masked.contains(m_focused)) {
        Q_EMIT noticed({State::Info, tr("Nothing is masked here."), {}, {}});
        return;
    }
    base::deliver(m_workbench.revealField(m_view.document.id, m_focused), this,
                  [this](const base::Result<model::FieldValue> &shown) {
                      if (!shown)
                          return tell(shown.error());
                      m_loader.forgetImages();
                      Q_EMIT noticed({State::Info, tr("Shown to you; that is on record."), {}, {}});
                  });
}

void ReviewScreen::bannerAction()
{
    const model::Document &document = m_view.document;
    const auto report = [this](const base::Result<> &result) {
        if (!result)
            tell(result.error());
    };
    if (document.failureCode.startsWith(u"import.password"_s))
        base::deliver(m_workbench.unlockDocument(document.id, m_banner->password()), this, report);
    else if (document.stage == model::Stage::Failed)
        base::deliver(m_workbench.retry(document.id), this, report);
    else if (isEditable())
        reject();
    else
        base::deliver(m_workbench.reopen(document.id), this, report);
}

void ReviewScreen::tell(const base::Error &error)
{
    if (error.kind != base::ErrorKind::Cancelled)
        Q_EMIT noticed({State::Stop, errorText(error).summary(), {}, {}});
}

} // namespace countersign::ui
