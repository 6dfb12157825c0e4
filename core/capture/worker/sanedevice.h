// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scanwire.h"

#include <functional>
#include <memory>
#include <optional>

namespace countersign::capture
{

// What the worker tells of a side, or why there is none.
struct SideOutcome {
    ScanStatus status = ScanStatus::Good;
    std::optional<ScannedSide> side;
};

// SANE's library for as long as this lives: once a process. Its drivers load when they are asked
// for.
class SaneLibrary
{
public:
    SaneLibrary();
    ~SaneLibrary();
    SaneLibrary(const SaneLibrary &) = delete;
    SaneLibrary &operator=(const SaneLibrary &) = delete;

    // Asks every driver; takes seconds.
    ScanStatus devices(QList<ScanDevice> &found) const;
};

// An open device. Not safe to use from several threads; only isCancelled is asked between reads.
class SaneDevice
{
public:
    // Opens by name, which loads that device's driver alone.
    static ScanStatus open(const QString &name, std::unique_ptr<SaneDevice> &opened);
    ~SaneDevice();
    SaneDevice(const SaneDevice &) = delete;
    SaneDevice &operator=(const SaneDevice &) = delete;

    QList<ScanOption> options() const;
    ScanStatus set(const QString &name, const QVariant &value);
    // The next side; NoPaper when the feeder is empty. `progress` gets the bytes read so far.
    SideOutcome scan(const std::function<bool()> &isCancelled,
                     const std::function<void(qint64)> &progress);
    // Ends the batch: the feeder stops.
    void stop();

private:
    SaneDevice(void *handle, bool fromNetwork)
        : m_handle(handle)
        , m_fromNetwork(fromNetwork)
    {
    }
    ScanStatus write(int index, const QVariant &value);
    double resolution() const;

    void *m_handle;
    bool m_fromNetwork; // its driver gets pictures as JPEG and takes half of one for the whole
};

} // namespace countersign::capture
