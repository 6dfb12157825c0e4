// SPDX-License-Identifier: Apache-2.0
#include "core/base/deliver.h"
#include "ui/review/commentspane.h"
#include "ui/review/fieldpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

// What cannot be decided now is put aside, with the reason; and what people say about it.
namespace countersign::ui
{

void ReviewScreen::hold()
{
    if (!isEditable())
        return;
    const TextQuestion why{tr("Put this contract on hold?"),
                           tr("It leaves the work at hand until someone takes it back."),
                           tr("Reason"),
                           tr("Hold"),
                           {},
                           true};
    m_prompter.askText(this, why, [this](const QString &reason) {
        putAside(m_workbench.holdDocument(m_view.document.id, reason, {}), tr("On hold"));
    });
}

void ReviewScreen::escalate()
{
    if (!isEditable())
        return;
    QStringList others = model::recipientsAmong(m_view.people);
    others.removeAll(m_view.me);
    const TextQuestion whom{tr("Who is to decide?"),
                            tr("Name a person or a team."),
                            tr("To"),
                            tr("Next"),
                            {},
                            true,
                            others};
    m_prompter.askText(this, whom, [this](const QString &to) {
        const TextQuestion why{
            tr("Why is it passed on to %1?").arg(to), {}, tr("Reason"), tr("Escalate"), {}, true};
        m_prompter.askText(this, why, [this, to](const QString &reason) {
            putAside(m_workbench.escalate(m_view.document.id, to, reason),
                     tr("Passed on to %1").arg(to));
        });
    });
}

// It comes to the back of the queue; why can be said in a comment.
void ReviewScreen::skip()
{
    if (isEditable() && commitInput())
        putAside(m_workbench.skip(m_view.document.id), tr("Left for later"));
}

void ReviewScreen::connectComments()
{
    CommentsPane *pane = m_panel->comments();
    const auto report = [this](const auto &result) {
        if (!result)
            tell(result.error());
    };
    connect(m_panel, &FieldPanel::commentsRequested, this, &ReviewScreen::toggleComments);
    connect(pane, &CommentsPane::closeRequested, this, &ReviewScreen::toggleComments);
    connect(pane, &CommentsPane::fieldRequested, this, [this](model::FieldId id) {
        if (m_session.field(id) && commitInput())
            focusField(id);
    });
    connect(pane, &CommentsPane::written, this,
            [this, report](const QString &text, model::FieldId field) {
                base::deliver(m_workbench.addComment(m_view.document.id, text, field), this,
                              report);
            });
    connect(pane, &CommentsPane::takeBackRequested, this, [this, report](model::CommentId comment) {
        const model::DocumentId id = m_view.document.id;
        base::deliver(m_workbench.setCommentRemoved(id, comment, true), this,
                      [this, id, comment](const base::Result<> &done) {
                          if (!done)
                              return tell(done.error());
                          Q_EMIT noticed({State::Ok, tr("The comment is taken back."), tr("Undo"),
                                          [this, id, comment] {
                                              (void)m_workbench.setCommentRemoved(id, comment,
                                                                                  false);
                                          }});
                      });
    });
}

void ReviewScreen::toggleComments()
{
    if (m_panel->comments()->isHidden()) {
        openComments();
        m_panel->comments()->startWriting();
    } else {
        m_panel->comments()->hide();
        focusFields();
    }
}

void ReviewScreen::openComments()
{
    m_panel->comments()->show();
    if (m_view.unreadComments > 0)
        (void)m_workbench.readComments(m_view.document.id);
}

void ReviewScreen::showComments()
{
    CommentsPane::Talk talk;
    talk.comments = m_view.comments;
    talk.unread = m_unread;
    talk.people = model::namesOf(m_view.people);
    talk.me = m_view.me;
    for (const model::FieldValue &value : m_session.fields())
        talk.fields.insert(value.id, fieldText(value.key));
    m_panel->comments()->show(talk);
    m_panel->comments()->setField(m_focused);
    m_panel->showCommentCount(int(talk.comments.size()), m_view.unreadComments);
}

void ReviewScreen::putAside(const workflow::Future<model::ReviewCase> &step, const QString &word)
{
    base::deliver(
        step, this,
        [this, id = m_view.document.id, word](const base::Result<model::ReviewCase> &before) {
            if (!before)
                return tell(before.error());
            m_trail.finished(id, review::ReviewTrail::Way::SetAside);
            Q_EMIT setAside(id, *before, word);
        });
}

} // namespace countersign::ui
