// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/folderinlet.h"

#include "core/base/log.h"
#include "core/inlets/putaway.h"
#include "core/inlets/unfinished.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// A file as it is now; another size or time makes it another.
QString lookReference(const inlets::SeenFile &file)
{
    return u"look\n%1\n%2\n%3"_s.arg(file.name).arg(file.size).arg(
        file.modified.toMSecsSinceEpoch());
}

} // namespace

FolderInlet::FolderInlet(StoreSession &session, Intake &intake, model::WatchedFolder folder,
                         Sentence sentence, qint64 settleMs)
    : m_session(session)
    , m_intake(intake)
    , m_watch(std::move(folder), settleMs)
    , m_sentence(std::move(sentence))
{
    m_status.inlet = m_watch.folder().id;
}

InletRound FolderInlet::check(base::JobContext &context)
{
    InletRound round;
    m_status.checkedAt = m_session.clock().now();
    m_status.errorCode.clear();
    auto look = m_watch.look(m_status.checkedAt, context);
    if (!look) {
        m_status.errorCode = look.error().code;
        m_status.waiting = 0;
        round.status = m_status;
        return round;
    }
    m_status.waiting = look->waiting;
    if (!look->unreadable.isEmpty())
        m_status.errorCode = u"inlet.file_unreadable"_s;
    for (const inlets::SeenFile &file : std::as_const(look->ready)) {
        if (context.isCancelled())
            break;
        takeFile(file, round, context);
        context.setProgress(double(round.taken.size() + round.setAside.size())
                            / double(look->ready.size()));
    }
    m_status.problems = int(inlets::problemsIn(folder()).size());
    round.status = m_status;
    return round;
}

void FolderInlet::takeFile(const inlets::SeenFile &file, InletRound &round,
                           base::JobContext &context)
{
    const base::Result<bool> passed = isPassed(file);
    if (!passed)
        return trouble(passed.error());
    if (*passed)
        return;
    IngestOptions options;
    options.origin = u"folder"_s;
    options.onlyNew = true;
    options.inlet = folder().id;
    options.source = {u"folder"_s, folder().path, file.name, {}, {}, folder().typeHint};
    settle(file, m_intake.ingest({file.path}, options, u"system"_s, context), round);
}

// A file is done with when all that is in it was taken in; what can't be is said once.
void FolderInlet::settle(const inlets::SeenFile &file, const QList<IngestOutcome> &outcomes,
                         InletRound &round)
{
    const auto fault = countOutcomes(outcomes, round, m_status);
    if (!fault)
        return trouble(fault.error()); // all of it again, later: what was taken in is known then
    if (!fault->has_value())
        return trouble(finish(file));
    if (m_watch.unchangedForMs(file, m_session.clock().now()) < inlets::FolderWatch::graceMs) {
        ++m_status.waiting;
        return;
    }
    if (!inlets::isUnchanged(file))
        return; // the drive has gone, or somebody writes: what it is then is another look's
    if (!inlets::readsToItsEnd(file.path))
        return trouble(base::Error{base::ErrorKind::Io, u"file.read_failed"_s, {}});
    trouble(setAside(file, **fault));
    round.setAside.append({file.path, {}, {}, *fault});
}

void FolderInlet::trouble(const base::Error &error)
{
    m_status.errorCode = error.code;
    qCInfo(base::logCapture) << "watched folder:" << error.code;
}

void FolderInlet::trouble(const base::Result<> &done)
{
    if (!done)
        trouble(done.error());
}

base::Result<bool> FolderInlet::isPassed(const inlets::SeenFile &file)
{
    return m_session.read<bool>([&](Unit &unit) -> base::Result<bool> {
        auto item = unit.inlets.find(unit.inlets.itemId(folder().id, lookReference(file)));
        if (!item)
            return item.error();
        return item->has_value();
    });
}

base::Result<> FolderInlet::pass(const inlets::SeenFile &file)
{
    return m_session.write([&](Unit &unit) {
        return unit.inlets.put({unit.inlets.itemId(folder().id, lookReference(file)),
                                folder().id,
                                store::InletState::Passed,
                                {},
                                file.name,
                                {},
                                unit.clock.now()});
    });
}

base::Result<> FolderInlet::finish(const inlets::SeenFile &file)
{
    if (folder().after == model::AfterTaking::Move) {
        auto moved = inlets::putAway(folder(), file, inlets::doneFolder());
        if (moved || moved.error().code == u"inlet.file_changed"_s)
            return {}; // what it holds now is looked at as another file
        CS_TRY(pass(file));
        return moved.error();
    }
    if (!inlets::isUnchanged(file))
        return {};
    return pass(file);
}

base::Result<> FolderInlet::setAside(const inlets::SeenFile &file, const base::Error &error)
{
    auto moved = inlets::setAside(folder(), file, m_sentence(error));
    if (!moved && moved.error().code == u"inlet.file_changed"_s)
        return {};
    if (!moved)
        CS_TRY(pass(file));
    CS_TRY(m_session.write([&](Unit &unit) {
        return unit.record(u"system"_s, u"inlet.set_aside"_s, {},
                           {{u"name"_s, file.name}, {u"code"_s, error.code}});
    }));
    return moved ? base::Result<>() : moved.error();
}

} // namespace countersign::workflow
