// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/office.h"
#include "core/workflow/scandesk.h"
#include "core/workflow/scanjob.h"

#include <QTimer>

#include <atomic>

namespace countersign::workflow
{

// The ScanDesk of an Office: drivers and stacks on a lane of their own, one after another.
class OfficeScanDesk final : public ScanDesk
{
    Q_OBJECT
public:
    OfficeScanDesk(Office &office, capture::ScanWorkerProgram program, QObject *parent = nullptr);
    ~OfficeScanDesk() override;

    Future<QList<KnownScanner>> scanners() override;
    Future<QList<KnownScanner>> searchScanners() override;
    Future<QList<KnownScanner>> forgetScanner(const QString &device) override;
    Future<ScannerSettings> scannerSettings(const QString &device,
                                            const capture::ScanRequest &wishes) override;

    Future<ScanProfiles> profiles() override;
    Future<ScanProfiles> saveProfile(const capture::ScanProfile &profile) override;
    Future<ScanProfiles> removeProfile(const capture::ScanProfileId &id) override;
    Future<ScanProfiles> setStandardProfile(const capture::ScanProfileId &id) override;

    Future<ScanReport> scan(const ScanWish &wish) override;
    ScanView view() const override { return m_view; }
    void goOn() override;
    void finish() override;
    void cancel() override;

private:
    // How a go ended, carried from the lane.
    struct GoResult {
        ScanJob::Ending ending = ScanJob::Ending::Whole;
        ScanTrouble trouble;
        ScanReport report;
    };
    using Promise = QPromise<base::Result<ScanReport>>;

    template <typename Work>
    Future<ScanProfiles> changeProfiles(Work work);
    ScanJob::Watcher watcher();
    base::Result<GoResult> firstGo(ScanWish wish, base::JobContext &context);
    static GoResult nextGo(ScanJob &job, base::JobContext &context);
    void follow(const Future<GoResult> &go);
    void takeGo(const base::Result<GoResult> &go);
    void close(base::Result<ScanReport> report);
    void complete(const ScanReport &report);
    base::Result<ScanReport> asProfileWants(ScanReport report, const capture::ScanProfile &profile,
                                            base::JobContext &context);
    void show(ScanPhase phase);
    void onOwnThread(std::function<void()> work);

    Office &m_office;
    ScanView m_view;
    ScanReport m_report; // while Paused
    std::shared_ptr<Promise> m_promise; // of the scan under way
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    capture::ScanProfile m_profile; // of the scan under way
    QTimer m_idle; // lets the device go, for others
    // On the lane's thread alone:
    std::unique_ptr<capture::ScannerProcess> m_scanner;
    std::unique_ptr<ScanJob> m_job;
    base::Lane m_lane;
};

} // namespace countersign::workflow
