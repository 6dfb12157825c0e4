// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/capture/scanwire.h"

#include <QProcess>

#include <functional>
#include <memory>

namespace countersign::capture
{

// How to start a scan worker, and how long a driver may be silent before it counts as hanging.
struct ScanWorkerProgram {
    QString program; // this program itself
    QStringList arguments = {QStringLiteral("scan-worker")};
    int answerMs = 60'000; // looking for devices, opening, a setting
    int silenceMs = 120'000; // within a side: lamps warm up
    int cancelMs = 800; // after a cancel; the driver then stops its feeder unattended
    int stopMs = 3'000; // for such a driver, when its device is wanted again
};

// Scanners, in a process of their own: a driver that crashes or hangs costs the sheet under way
// and is an error here; the next call starts a new worker. Blocking; lives and is used on one
// thread. Nothing is kept of the device by a worker that ended: open it again.
//
// Codes: scan.worker_missing, scan.driver_crashed, scan.driver_hangs, scan.feeder_empty (NotFound),
// scan.jammed, scan.cover_open, scan.multi_feed, scan.cut_short, scan.busy, scan.access_denied,
// scan.option_refused, scan.io_error, scan.unsupported, scan.no_memory, job.cancelled.
class ScannerProcess
{
public:
    explicit ScannerProcess(ScanWorkerProgram program);
    ~ScannerProcess();
    ScannerProcess(const ScannerProcess &) = delete;
    ScannerProcess &operator=(const ScannerProcess &) = delete;

    base::Result<QList<ScanDevice>> devices(base::JobContext &context);
    base::Result<QList<ScanOption>> open(const QString &device, base::JobContext &context);
    // The settings as they stand then: one may change others.
    base::Result<QList<ScanOption>> set(const QString &option, const QVariant &value,
                                        base::JobContext &context);
    // The settings and sensors of the open device as they are now.
    base::Result<QList<ScanOption>> read(base::JobContext &context);
    // The next side of the sheets in the feeder, or what lies on the glass. After any error the
    // device's feeder is stopped. `progress` gets the bytes of the side so far.
    base::Result<ScannedSide> scan(base::JobContext &context,
                                   const std::function<void(qint64)> &progress = {});
    // Stops the feeder, and lets a flatbed's lamp go home.
    void stop();
    void close();

    qint64 processId() const { return m_process ? m_process->processId() : 0; }

private:
    base::Result<> start();
    template <typename... Parts>
    void send(ScanCommand command, const Parts &...parts);
    // The next message that is no progress; `silenceMs` from the last sign of life.
    base::Result<QByteArray> receive(int silenceMs, base::JobContext &context,
                                     const std::function<void(qint64)> &progress);
    template <typename T>
    base::Result<T> ask(ScanReply expected, int silenceMs, base::JobContext &context,
                        const std::function<void(qint64)> &progress = {});
    base::Error ended();
    void leave();
    void awaitLeaving();

    ScanWorkerProgram m_program;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QProcess> m_leaving; // stops its feeder and ends
    QByteArray m_received;
};

} // namespace countersign::capture
