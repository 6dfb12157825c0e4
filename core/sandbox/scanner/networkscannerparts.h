// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/scanner/devicemessage.h"
#include "core/sandbox/scanner/networkscanner.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

#include <httplib.h>

// The inside of the simulated scanner: its paper (networkscanner.cpp) and its two languages
// (networkscannerservices.cpp).
namespace countersign::sandbox
{

namespace device
{

struct PlannedFault {
    NetworkScanner::Fault fault = NetworkScanner::Fault::Jam;
    int sheet = 0; // counted from the first that was ever loaded
    bool atBack = false;
};

// What comes of asking for the next side.
enum class Outcome { Side, Over, PaperFault, Busy };

struct ScanJobState {
    bool isFeeder = false;
    bool isDuplex = false;
    bool isDead = false;
    bool glassDone = false;
    std::optional<NetworkScanner::Sheet> underWay; // its back is still to come
};

} // namespace device

struct NetworkScanner::Private {
    mutable std::mutex mutex;
    std::unique_ptr<httplib::Server> server;
    std::thread thread;
    int port = 0;
    std::deque<Sheet> tray;
    std::deque<Sheet> stuck; // in the paper's way, in order
    QByteArray glass;
    std::deque<device::PlannedFault> faults;
    device::ScanJobState job;
    std::optional<Fault> paperFault; // reported until it is put right
    std::atomic<int> slowMs = 1000;
    int taken = 0; // sheets drawn in since ever
    int busyLeft = 0;
    int jobs = 0;
    int cancelled = 0;
    int delivered = 0;
    int faultsTold = 0;

    // A picture as the protocol sends it.
    using Wrapping = device::Message (*)(const std::string &jpeg);

    void start();
    void stop();
    void serveEscl();
    void serveWsd();
    void answerWsd(const httplib::Request &request, httplib::Response &response);
    void answerJobWsd(const httplib::Request &request, httplib::Response &response);
    void answerNextWsd(httplib::Response &response);
    bool isAtWork() const;
    std::optional<Fault> tellFault();
    bool createJob(bool isFeeder, bool isDuplex);
    void cancelJob();
    device::Outcome nextSide(QByteArray &picture);
    std::optional<device::Outcome> failing(bool atBack);
    void jamUp(Fault fault, bool atBack);
    void send(const QByteArray &picture, Wrapping wrapped, httplib::Response &response);
    std::optional<device::PlannedFault> takeFault(bool atBack);
    std::optional<Fault> sending; // what happens to the side that goes out
};

} // namespace countersign::sandbox
