// SPDX-License-Identifier: Apache-2.0
#include "core/base/deliver.h"
#include "ui/review/reviewscreen.h"

using namespace Qt::StringLiterals;

// What cannot be decided now is put aside, with the reason.
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
    const TextQuestion whom{
        tr("Who is to decide?"), tr("Name a person or a role."), tr("To"), tr("Next"), {}, true};
    m_prompter.askText(this, whom, [this](const QString &to) {
        const TextQuestion why{
            tr("Why is it passed on to %1?").arg(to), {}, tr("Reason"), tr("Escalate"), {}, true};
        m_prompter.askText(this, why, [this, to](const QString &reason) {
            putAside(m_workbench.escalate(m_view.document.id, to, reason),
                     tr("Passed on to %1").arg(to));
        });
    });
}

void ReviewScreen::putAside(const workflow::Future<model::ReviewCase> &step, const QString &word)
{
    base::deliver(
        step, this,
        [this, id = m_view.document.id, word](const base::Result<model::ReviewCase> &before) {
            if (!before)
                return tell(before.error());
            m_trail.finished(id);
            Q_EMIT setAside(id, *before, word);
        });
}

} // namespace countersign::ui
