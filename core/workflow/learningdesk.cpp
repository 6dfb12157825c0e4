// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/learningdesk.h"

#include "core/base/log.h"
#include "core/learning/adaptation.h"
#include "core/store/answers.h"
#include "core/store/generations.h"
#include "core/workflow/joborder.h"
#include "core/workflow/localdocuments.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

const QString automaticSetting = u"learning.automatic"_s;
const QString attemptedSetting = u"learning.attempted_at"_s;

constexpr int lookedAt = 200; // newest documents, to see whether there is anything to learn from

base::Result<bool> isWaiting(Unit &unit)
{
    const auto open = unit.jobs.openOf(learningJob());
    if (!open)
        return open.error();
    return !open->isEmpty();
}

base::Result<QDateTime> attemptedAt(Unit &unit)
{
    const auto stored = unit.settings.value(attemptedSetting);
    if (!stored)
        return stored.error();
    return base::fromIso(stored->toString());
}

base::Result<bool> isAutomatic(Unit &unit)
{
    const auto stored = unit.settings.value(automaticSetting);
    if (!stored)
        return stored.error();
    return stored->toBool(true);
}

base::Result<bool> isDue(Unit &unit)
{
    const auto automatic = isAutomatic(unit);
    if (!automatic || !*automatic)
        return automatic;
    const auto attempted = attemptedAt(unit);
    if (!attempted)
        return attempted.error();
    const QDateTime now = unit.clock.now();
    if (attempted->isValid() && attempted->toLocalTime().date() >= now.toLocalTime().date())
        return false;
    const auto newest = store::AnswerRepository(unit.database, unit.cells).approved(lookedAt);
    if (!newest)
        return newest.error();
    return std::any_of(newest->begin(), newest->end(), [&](const auto &answers) {
        return !attempted->isValid() || answers.approvedAt > *attempted;
    });
}

// The active generation's model; the shipped one when there is none, or when the program has come
// with another model meanwhile: then it learns anew.
std::shared_ptr<const extraction::RankerModel>
modelOf(const QList<model::Generation> &generations,
        const std::shared_ptr<const extraction::RankerModel> &shipped)
{
    for (const model::Generation &generation : generations) {
        if (generation.state != model::GenerationState::Active)
            continue;
        auto adapted = learning::adaptedModel(*shipped, generation);
        if (adapted)
            return std::make_shared<const extraction::RankerModel>(*std::move(adapted));
        qCInfo(base::logWorkflow) << "generation" << generation.number << adapted.error().code;
    }
    return shipped;
}

// When the active generation was made; never without one.
base::Result<QDateTime> readingSince(Unit &unit)
{
    const auto generations = store::GenerationRepository(unit.database, unit.cells).list();
    if (!generations)
        return generations.error();
    for (const model::Generation &generation : *generations) {
        if (generation.state == model::GenerationState::Active)
            return generation.madeAt;
    }
    return QDateTime();
}

base::Result<> keepGeneration(Unit &unit, model::Generation generation, const store::Job &job)
{
    store::GenerationRepository generations(unit.database, unit.cells);
    const bool passed = generation.refusal.isEmpty();
    generation.state = passed ? model::GenerationState::Kept : model::GenerationState::Refused;
    if (!passed)
        generation.changes.clear();
    const auto number = generations.add(generation);
    if (!number)
        return number.error();
    if (passed)
        CS_TRY(generations.activate(*number));
    CS_TRY(unit.record(u"system"_s, passed ? u"learning.promoted"_s : u"learning.refused"_s, {},
                       {{u"generation"_s, *number},
                        {u"documents"_s, generation.documents},
                        {u"held_out"_s, generation.heldOut},
                        {u"before"_s, generation.local.value(0).before},
                        {u"after"_s, generation.local.value(0).after},
                        {u"reason"_s, generation.refusal}}));
    return unit.jobs.finish(job.id, unit.clock.now());
}

} // namespace

QString learningJob()
{
    return u"learn"_s;
}

LearningDesk::LearningDesk(StoreSession &session,
                           std::shared_ptr<const extraction::RankerModel> shipped)
    : m_session(session)
    , m_shipped(std::move(shipped))
{
}

std::shared_ptr<const extraction::RankerModel> LearningDesk::current()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_current)
            return m_current;
    }
    const auto generations = m_session.read<QList<model::Generation>>(
        [](Unit &unit) { return store::GenerationRepository(unit.database, unit.cells).list(); });
    if (!generations)
        return m_shipped;
    const auto found = modelOf(*generations, m_shipped);
    const QMutexLocker lock(&m_mutex);
    m_current = found;
    return m_current;
}

void LearningDesk::forgetCurrent()
{
    const QMutexLocker lock(&m_mutex);
    m_current.reset();
}

base::Result<LearningView> LearningDesk::view()
{
    return m_session.read<LearningView>([this](Unit &unit) -> base::Result<LearningView> {
        LearningView view;
        auto generations = store::GenerationRepository(unit.database, unit.cells).list();
        if (!generations)
            return generations.error();
        view.generations = *generations;
        view.shipped = m_shipped->name();
        const auto automatic = isAutomatic(unit);
        const auto waiting = isWaiting(unit);
        const auto attempted = attemptedAt(unit);
        if (!automatic || !waiting || !attempted)
            return !automatic ? automatic.error() : !waiting ? waiting.error() : attempted.error();
        view.automatic = *automatic;
        view.atWork = *waiting;
        view.attemptedAt = *attempted;
        const auto approved = store::AnswerRepository(unit.database, unit.cells).approved(lookedAt);
        if (!approved)
            return approved.error();
        view.documents = int(approved->size());
        view.needed = learning::fewestDocuments;
        return view;
    });
}

base::Result<> LearningDesk::request()
{
    return m_session.write([](Unit &unit) -> base::Result<> {
        const auto waiting = isWaiting(unit);
        if (!waiting)
            return waiting.error();
        if (*waiting)
            return {};
        return unit.addJob(learningJob(), {}, {}, int(JobOrder::Learning));
    });
}

base::Result<bool> LearningDesk::requestWhenDue()
{
    const auto due = m_session.read<bool>(isDue);
    if (!due || !*due)
        return due;
    CS_TRY(request());
    return true;
}

base::Result<> LearningDesk::setAutomatic(bool on, const QString &actor)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        CS_TRY(unit.settings.setValue(automaticSetting, on));
        return unit.record(actor, u"learning.automatic"_s, {}, {{u"on"_s, on}});
    });
}

base::Result<> LearningDesk::run(const store::Job &job, base::JobContext &context)
{
    CS_TRY(m_session.write([](Unit &unit) {
        return unit.settings.setValue(attemptedSetting, base::toIso(unit.clock.now()));
    }));
    const auto local = localDocuments(m_session, context);
    if (!local)
        return local.error();
    const auto since = m_session.read<QDateTime>(readingSince);
    if (!since)
        return since.error();
    const auto now = current();
    const auto generation = learning::makeGeneration(*m_shipped, {*now, *since}, *local,
                                                     m_session.clock().now(), context);
    if (!generation)
        return generation.error();
    const auto kept
        = m_session.write([&](Unit &unit) { return keepGeneration(unit, *generation, job); });
    forgetCurrent();
    return kept;
}

base::Result<> LearningDesk::giveUp(const store::Job &job, const base::Error &error)
{
    return m_session.write(
        [&](Unit &unit) { return unit.jobs.fail(job.id, error.code, unit.clock.now()); });
}

base::Result<> LearningDesk::rollBack(int number, const QString &actor)
{
    const auto done = m_session.write([=](Unit &unit) -> base::Result<> {
        CS_TRY(store::GenerationRepository(unit.database, unit.cells).activate(number));
        CS_TRY(unit.settings.setValue(automaticSetting, false));
        return unit.record(actor, u"learning.rolled_back"_s, {}, {{u"generation"_s, number}});
    });
    forgetCurrent();
    return done;
}

} // namespace countersign::workflow
