// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scansession.h"
#include "core/workflow/capturedesk.h"
#include "core/workflow/scandesk.h"

namespace countersign::workflow
{

// One stack through the feeder into a batch, in as many goes as it takes: each side is kept for
// good before the next is pulled, a trouble ends the go, and the next one takes up where it
// stopped. Blocking; all goes on one thread, the scanner's.
class ScanJob
{
public:
    // Told on the job's thread.
    struct Watcher {
        std::function<void()> opened = [] {}; // the device is set up, or about to be asked
        std::function<void(qint64)> read = [](qint64) {}; // bytes of the side under way
        std::function<void(const model::BatchId &, const model::CapturedSide &)> kept
            = [](const auto &, const auto &) {};
    };
    enum class Ending { Whole, Trouble, Cancelled };

    ScanJob(CaptureDesk &desk, capture::ScannerProcess &scanner, ScanWish wish, QString actor,
            Watcher watcher);

    Ending go(base::JobContext &context);
    // After Ending::Trouble.
    const ScanTrouble &trouble() const { return m_trouble; }
    const ScanReport &report() const { return m_report; }
    const QString &actor() const { return m_actor; }
    // A side that came and could not be kept is tried once more; what is not kept then is lost.
    base::Result<> keepLast();

private:
    base::Result<> keep(const capture::ScannedSide &side);
    base::Result<> begin();
    void setAsideFrontAlone();
    Ending inTrouble(const base::Error &error);
    bool isDuplex() const;
    bool isEnough() const;

    CaptureDesk &m_desk;
    ScanWish m_wish;
    QString m_actor;
    Watcher m_watcher;
    capture::ScanSession m_session;
    ScanReport m_report;
    ScanTrouble m_trouble;
    std::optional<capture::ScannedSide> m_unkept;
    bool m_isBack = false; // the next side is the back of the last
    int m_sheetAgain = 0; // still to come after a trouble
    model::SideId m_frontAlone; // of that sheet, kept before the trouble
};

// What a person is told; Other where nothing better is known.
ScanFault faultOf(const base::Error &error);

} // namespace countersign::workflow
