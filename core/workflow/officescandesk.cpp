// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/officescandesk.h"

#include "core/base/deliver.h"
#include "core/workflow/atdesk.h"
#include "core/workflow/scanprofilebook.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int idleMs = 30'000;
const QString asksDrivers = u"scanning.looked"_s; // not recorded, but not everybody's

base::Error deskBusy()
{
    return {base::ErrorKind::Conflict, u"scan.busy"_s, {}};
}

template <typename T>
Future<T> atOnce(base::Result<T> result)
{
    QPromise<base::Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

// The one that is known, else the only one that a search finds.
base::Result<QString> onlyScanner(StoreSession &session, capture::ScannerProcess &scanner,
                                  base::JobContext &context)
{
    const auto known = session.read<QList<KnownScanner>>(knownScanners);
    if (!known)
        return known.error();
    if (known->size() == 1)
        return known->first().device.name;
    const auto found = scanner.devices(context);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return base::Error{base::ErrorKind::NotFound, u"scan.no_device"_s, {}};
    if (found->size() > 1)
        return base::Error{base::ErrorKind::InvalidInput, u"scan.many_devices"_s, {}};
    return found->first().name;
}

} // namespace

OfficeScanDesk::OfficeScanDesk(Office &office, capture::ScanWorkerProgram program, QObject *parent)
    : ScanDesk(parent)
    , m_office(office)
    , m_scanner(std::make_unique<capture::ScannerProcess>(std::move(program)))
    , m_lane(u"scan"_s, 1)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (m_view.phase == ScanPhase::Idle)
            (void)m_lane.run<void>([this](base::JobContext &) {
                m_scanner->close();
                return base::Result<>();
            });
    });
}

OfficeScanDesk::~OfficeScanDesk()
{
    *m_cancelled = true;
    // The worker is a process that belongs to the lane's thread.
    m_lane.finish();
    (void)m_lane.runAndWait<void>([this](base::JobContext &) {
        m_job.reset();
        m_scanner.reset();
        return base::Result<>();
    });
    if (m_promise)
        close(base::JobContext::cancelledError());
}

// ---------------------------------------------------------------- scanners and profiles

Future<QList<KnownScanner>> OfficeScanDesk::scanners()
{
    return m_office.session().readAsync<QList<KnownScanner>>(
        [](Unit &unit) -> base::Result<QList<KnownScanner>> {
            CS_TRY(nameAtDesk(unit));
            return knownScanners(unit);
        });
}

Future<QList<KnownScanner>> OfficeScanDesk::searchScanners()
{
    if (m_view.phase != ScanPhase::Idle)
        return atOnce<QList<KnownScanner>>(deskBusy());
    m_idle.start();
    return m_lane.run<QList<KnownScanner>>(
        [this](base::JobContext &context) -> base::Result<QList<KnownScanner>> {
            CS_TRY(whoMay(m_office.session(), asksDrivers));
            const auto found = m_scanner->devices(context);
            if (!found)
                return found.error();
            auto known = m_office.session().write<QList<KnownScanner>>(
                [&found](Unit &unit) { return rememberScanners(unit, *found); });
            onOwnThread([this] { Q_EMIT scannersChanged(); });
            return known;
        });
}

Future<QList<KnownScanner>> OfficeScanDesk::forgetScanner(const QString &device)
{
    return m_office.session().writeAsync<QList<KnownScanner>>(
        [device](Unit &unit) -> base::Result<QList<KnownScanner>> {
            const auto actor = nameAtDesk(unit);
            return actor ? workflow::forgetScanner(unit, device, *actor) : actor.error();
        });
}

Future<ScannerSettings> OfficeScanDesk::scannerSettings(const QString &device,
                                                        const capture::ScanRequest &wishes)
{
    if (m_view.phase != ScanPhase::Idle)
        return atOnce<ScannerSettings>(deskBusy());
    m_idle.start();
    return m_lane.run<ScannerSettings>([this, device, wishes](base::JobContext &context)
                                           -> base::Result<ScannerSettings> {
        CS_TRY(whoMay(m_office.session(), asksDrivers));
        capture::ScanSession session(*m_scanner, device, wishes);
        const base::Result<> set = session.prepare(context);
        // A wish that the device refuses is no reason to show nothing.
        if (!set && session.options().isEmpty())
            return set.error();
        return ScannerSettings{device, capture::abilitiesOf(session.options()), session.options()};
    });
}

Future<ScanProfiles> OfficeScanDesk::profiles()
{
    return m_office.session().readAsync<ScanProfiles>([](Unit &unit) -> base::Result<ScanProfiles> {
        CS_TRY(nameAtDesk(unit));
        return scanProfiles(unit);
    });
}

template <typename Work>
Future<ScanProfiles> OfficeScanDesk::changeProfiles(Work work)
{
    const auto change = m_office.session().writeAsync<ScanProfiles>(
        [work](Unit &unit) -> base::Result<ScanProfiles> {
            const auto actor = nameAtDesk(unit);
            return actor ? work(unit, *actor) : actor.error();
        });
    // Told when it is in the workspace: who asks then reads it.
    base::deliver(change, this,
                  [this](const base::Result<ScanProfiles> &) { Q_EMIT profilesChanged(); });
    return change;
}

Future<ScanProfiles> OfficeScanDesk::saveProfile(const capture::ScanProfile &profile)
{
    return changeProfiles([profile](Unit &unit, const QString &actor) {
        return saveScanProfile(unit, profile, actor);
    });
}

Future<ScanProfiles> OfficeScanDesk::removeProfile(const capture::ScanProfileId &id)
{
    return changeProfiles(
        [id](Unit &unit, const QString &actor) { return removeScanProfile(unit, id, actor); });
}

Future<ScanProfiles> OfficeScanDesk::setStandardProfile(const capture::ScanProfileId &id)
{
    return changeProfiles(
        [id](Unit &unit, const QString &actor) { return setStandardScanProfile(unit, id, actor); });
}

// ---------------------------------------------------------------- the scan

Future<ScanReport> OfficeScanDesk::scan(const ScanWish &wish)
{
    if (m_view.phase != ScanPhase::Idle)
        return atOnce<ScanReport>(deskBusy());
    m_idle.stop();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_promise = std::make_shared<Promise>();
    m_promise->start();
    m_profile = wish.profile;
    m_report = {};
    m_report.batch = wish.batch;
    m_view = {};
    m_view.profile = wish.profile.id;
    m_view.batch = wish.batch;
    show(ScanPhase::Opening);
    const Future<ScanReport> report = m_promise->future();
    follow(m_lane.run<GoResult>([this, wish, cancelled = m_cancelled](base::JobContext &closing) {
        base::JobContext context([&] { return *cancelled || closing.isCancelled(); }, {});
        return firstGo(wish, context);
    }));
    return report;
}

ScanJob::Watcher OfficeScanDesk::watcher()
{
    return {[this] { onOwnThread([this] { show(ScanPhase::Opening); }); },
            [this](qint64 bytes) {
                onOwnThread([this, bytes] {
                    m_view.sideBytes = bytes;
                    show(ScanPhase::Scanning);
                });
            },
            [this](const model::BatchId &batch, const model::CapturedSide &side) {
                onOwnThread([this, batch, side, sheets = m_job->report().sheets] {
                    m_view.batch = batch;
                    m_view.sheets = sheets;
                    m_view.sides += 1;
                    m_view.sideBytes = 0;
                    show(ScanPhase::Scanning);
                    Q_EMIT sideKept(batch, side);
                });
            }};
}

base::Result<OfficeScanDesk::GoResult> OfficeScanDesk::firstGo(ScanWish wish,
                                                               base::JobContext &context)
{
    m_job.reset();
    const auto actor = whoMay(m_office.session(), u"capture.started"_s);
    if (!actor)
        return actor.error();
    if (wish.profile.device.isEmpty()) {
        const auto only = onlyScanner(m_office.session(), *m_scanner, context);
        if (!only)
            return only.error();
        wish.profile.device = *only;
    }
    m_job = std::make_unique<ScanJob>(m_office.capture(), *m_scanner, wish, *actor, watcher());
    const GoResult result = nextGo(*m_job, context);
    if (!result.report.sides.isEmpty())
        CS_TRY(m_office.session().write(
            [&wish](Unit &unit) { return rememberScanner(unit, wish.profile.device); }));
    return result;
}

OfficeScanDesk::GoResult OfficeScanDesk::nextGo(ScanJob &job, base::JobContext &context)
{
    const ScanJob::Ending ending = job.go(context);
    return {ending, job.trouble(), job.report()};
}

void OfficeScanDesk::follow(const Future<GoResult> &go)
{
    base::deliver(go, this, [this](const base::Result<GoResult> &result) { takeGo(result); });
}

void OfficeScanDesk::takeGo(const base::Result<GoResult> &go)
{
    if (!go) {
        close(go.error());
        return;
    }
    m_report = go->report;
    m_view.batch = m_report.batch;
    m_view.sheets = m_report.sheets;
    m_view.sides = int(m_report.sides.size());
    m_view.sideBytes = 0;
    if (go->ending != ScanJob::Ending::Trouble) {
        complete(m_report);
        return;
    }
    if (*m_cancelled) {
        m_report.cancelled = true;
        complete(m_report);
        return;
    }
    m_view.trouble = go->trouble;
    show(ScanPhase::Paused);
}

void OfficeScanDesk::goOn()
{
    if (m_view.phase != ScanPhase::Paused)
        return;
    m_view.trouble.reset();
    show(ScanPhase::Opening);
    follow(m_lane.run<GoResult>([this, cancelled = m_cancelled](base::JobContext &closing) {
        base::JobContext context([&] { return *cancelled || closing.isCancelled(); }, {});
        return base::Result<GoResult>(nextGo(*m_job, context));
    }));
}

void OfficeScanDesk::finish()
{
    if (m_view.phase != ScanPhase::Paused)
        return;
    m_view.trouble.reset();
    show(ScanPhase::Stopping);
    follow(m_lane.run<GoResult>([this](base::JobContext &) -> base::Result<GoResult> {
        const base::Result<> kept = m_job->keepLast();
        return GoResult{
            kept ? ScanJob::Ending::Whole : ScanJob::Ending::Cancelled, {}, m_job->report()};
    }));
}

void OfficeScanDesk::cancel()
{
    if (m_view.phase == ScanPhase::Idle || m_view.phase == ScanPhase::Stopping)
        return;
    *m_cancelled = true;
    const bool wasPaused = m_view.phase == ScanPhase::Paused;
    m_view.trouble.reset();
    show(ScanPhase::Stopping);
    if (!wasPaused)
        return; // the go under way ends, and takeGo() reports
    m_report.cancelled = true;
    complete(m_report);
}

// A stack that was cancelled is left as it came: it waits for what a person wants of it.
void OfficeScanDesk::complete(const ScanReport &report)
{
    if (report.cancelled || report.sides.isEmpty()) {
        close(report);
        return;
    }
    show(ScanPhase::Stopping);
    const Future<ScanReport> arranged
        = m_lane.run<ScanReport>([this, report, profile = m_profile](base::JobContext &context) {
              return asProfileWants(report, profile, context);
          });
    base::deliver(arranged, this, [this](const base::Result<ScanReport> &whole) { close(whole); });
}

base::Result<ScanReport> OfficeScanDesk::asProfileWants(ScanReport report,
                                                        const capture::ScanProfile &profile,
                                                        base::JobContext &context)
{
    CS_TRY(m_office.splitting().arrange(report.batch, report.sides, profile.processing, context));
    const auto waits = m_office.capture().hasPoorPages(report.batch);
    if (!waits)
        return waits.error();
    if (*waits || profile.destination != capture::ScanDestination::Queue)
        return report;
    // Of who began it: they may have locked the program meanwhile.
    auto documents = m_office.capture().takeIn(report.batch, m_job->actor(), context);
    if (!documents)
        return documents.error();
    report.documents = *documents;
    m_office.jobs().wake();
    return report;
}

void OfficeScanDesk::close(base::Result<ScanReport> report)
{
    const std::shared_ptr<Promise> promise = std::exchange(m_promise, nullptr);
    m_idle.start();
    show(ScanPhase::Idle);
    promise->addResult(std::move(report));
    promise->finish();
}

void OfficeScanDesk::show(ScanPhase phase)
{
    // What the lane tells late does not wake a scan that is being stopped.
    const bool stays = m_view.phase == ScanPhase::Stopping
        && (phase == ScanPhase::Opening || phase == ScanPhase::Scanning);
    if (!stays)
        m_view.phase = phase;
    Q_EMIT viewChanged(m_view);
}

void OfficeScanDesk::onOwnThread(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

} // namespace countersign::workflow
