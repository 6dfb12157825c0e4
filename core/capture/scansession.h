// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scannerprocess.h"
#include "core/capture/scanrequest.h"

#include <optional>

namespace countersign::capture
{

// One stack of paper through one scanner. A side is pulled only when it is asked for: the caller
// keeps each durably before the next. After a fault (a jam, an open cover, a driver that crashed)
// next() goes on where it stopped, with the sheets put back.
class ScanSession
{
public:
    ScanSession(ScannerProcess &scanner, QString device, ScanRequest request);

    // The next side, as front, back, front, ... of sheets with FeederDuplex; nothing when there is
    // no more: the feeder is empty, or the glass was scanned. Codes: those of ScannerProcess; an
    // empty feeder before the first side is "scan.no_paper", and a jam that is none by the
    // device's sensors is "scan.multi_feed" or "scan.cover_open".
    base::Result<std::optional<ScannedSide>> next(base::JobContext &context,
                                                  const std::function<void(qint64)> &progress = {});
    // Opens the device and sets it up as wished; next() does it by itself.
    base::Result<> prepare(base::JobContext &context);
    // Stops the feeder; the next call begins anew.
    void stop();

    int sides() const { return m_sides; }
    // Paper may have moved since next() was called last: its error came after the device was set
    // up.
    bool hasPulled() const { return m_hasPulled; }
    // The device's settings, once it was opened.
    const QList<ScanOption> &options() const { return m_options; }

private:
    base::Result<> apply(const ScanSetting &setting, base::JobContext &context);
    base::Error explained(const base::Error &fault, base::JobContext &context);
    bool isFlatbed() const;

    ScannerProcess &m_scanner;
    QString m_device;
    ScanRequest m_request;
    QList<ScanOption> m_options;
    bool m_isReady = false;
    bool m_hasPulled = false;
    int m_sides = 0;
};

} // namespace countersign::capture
