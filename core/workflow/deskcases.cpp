// SPDX-License-Identifier: Apache-2.0
// DeskWorkbench: what people do with a document in review beside its fields.
#include "core/workflow/deskworkbench.h"

#include "core/base/deliver.h"

namespace countersign::workflow
{

namespace
{

// A claim ends two minutes after it was last renewed.
constexpr int renewClaimEveryMs = 40 * 1000;

} // namespace

Future<model::ReviewCase> DeskWorkbench::holdDocument(model::DocumentId id, const QString &reason,
                                                      const QDateTime &until)
{
    return decide<model::ReviewCase>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.cases().hold(id, reason, until, actor);
    });
}

Future<model::ReviewCase> DeskWorkbench::escalate(model::DocumentId id, const QString &to,
                                                  const QString &reason)
{
    return decide<model::ReviewCase>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.cases().escalate(id, to, reason, actor);
    });
}

Future<model::ReviewCase> DeskWorkbench::takeBack(model::DocumentId id)
{
    return decide<model::ReviewCase>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.cases().takeBack(id, actor);
    });
}

Future<model::ReviewCase> DeskWorkbench::skip(model::DocumentId id)
{
    return decide<model::ReviewCase>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.cases().skip(id, actor);
    });
}

Future<> DeskWorkbench::undoCaseStep(model::DocumentId id, const model::ReviewCase &before)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.cases().restore(id, before, actor);
    });
}

Future<QString> DeskWorkbench::assign(model::DocumentId id, const QString &person)
{
    return decide<QString>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.cases().assign(id, person, actor);
    });
}

Future<QDateTime> DeskWorkbench::setDue(model::DocumentId id, const QDateTime &due)
{
    return decide<QDateTime>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.cases().setDue(id, due, actor);
    });
}

Future<model::Claim> DeskWorkbench::claim(model::DocumentId id)
{
    const model::DocumentId before = std::exchange(m_claimed, id);
    if (!before.isNull() && before != id)
        (void)releaseClaim(before);
    m_claimed = id;
    m_claimTimer.start(renewClaimEveryMs);
    return decide<model::Claim>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.cases().claim(id, actor);
    });
}

Future<> DeskWorkbench::releaseClaim(model::DocumentId id)
{
    if (m_claimed == id) {
        m_claimed = {};
        m_claimTimer.stop();
    }
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.cases().release(id, actor);
    });
}

void DeskWorkbench::putDown()
{
    m_claimed = {};
    m_claimTimer.stop();
}

// Tells nobody: nothing has changed for the screens.
void DeskWorkbench::renewClaim()
{
    (void)m_desk.run<void>([this, id = m_claimed](base::JobContext &) -> base::Result<> {
        auto actor = m_office.reviewer();
        if (!actor)
            return actor.error();
        auto renewed = m_office.cases().claim(id, *actor);
        return renewed ? base::Result<>() : renewed.error();
    });
}

Future<model::Comment> DeskWorkbench::addComment(model::DocumentId id, const QString &text,
                                                 model::FieldId field)
{
    return decide<model::Comment>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.cases().comment(id, text, field, actor);
    });
}

Future<> DeskWorkbench::readComments(model::DocumentId id)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.cases().readComments(id, actor);
    });
}

Future<> DeskWorkbench::setCommentRemoved(model::DocumentId id, model::CommentId comment,
                                          bool removed)
{
    return decide<void>(id, [=, this](const QString &actor, base::JobContext &) {
        return m_office.cases().setCommentRemoved(id, comment, removed, actor);
    });
}

} // namespace countersign::workflow
