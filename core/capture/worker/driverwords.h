// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace countersign::capture
{

// Listens to what drivers print, for the one thing that SANE has no word for: sane-airscan reads in
// a network scanner's status that its feeder has drawn in several sheets, and passes it on as a
// fault like any other, or as a jam. All else that is printed is forgotten: it has names and
// addresses in it.
class DriverWords
{
public:
    // From here on what the process prints comes here. Before drivers are loaded.
    DriverWords();
    ~DriverWords();
    DriverWords(const DriverWords &) = delete;
    DriverWords &operator=(const DriverWords &) = delete;

    // Before a stack: what is said from here on is about it.
    void forget();
    // After a fault: the scanner is said to have drawn in several sheets, in so many words (WSD:
    // MultipleFeedError), or its feeder to be in a state that the driver does not know, which are
    // those of paper that went wrong (Mopria eSCL 2.97, 6.3: ScannerAdfMultipickDetected). Waits a
    // moment for it to be said.
    bool saidSeveralSheets();

private:
    void listen();
    bool isEnded();
    void take(const std::string &line);

    int m_in = -1;
    int m_out = -1;
    std::mutex m_mutex;
    std::condition_variable m_heard;
    bool m_severalSheets = false;
    bool m_ended = false;
    std::thread m_listener;
};

} // namespace countersign::capture
