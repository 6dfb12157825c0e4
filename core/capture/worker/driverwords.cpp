// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/driverwords.h"

#include <sane/sane.h>

#include <chrono>
#include <string_view>

#include <fcntl.h>
#include <unistd.h>

namespace countersign::capture
{

namespace
{

constexpr char lastLine = '\n'; // of ours: wakes the listener
constexpr std::string_view feederState = "ADF status: "; // of eSCL
constexpr std::string_view severalSheets = "ScannerStateReason: MultipleFeedError"; // of WSD
constexpr std::size_t longestLine = 4096;
constexpr auto hearingTime = std::chrono::milliseconds(700);

} // namespace

DriverWords::DriverWords()
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return;
    m_in = ends[0];
    m_out = ends[1];
    // It tells of each status it reads only when it is asked to be talkative.
    ::setenv("SANE_DEBUG_AIRSCAN", "1", 1);
    ::dup2(m_out, STDOUT_FILENO);
    ::dup2(m_out, STDERR_FILENO);
    m_listener = std::thread([this] { listen(); });
}

DriverWords::~DriverWords()
{
    if (!m_listener.joinable())
        return;
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    ::close(nowhere);
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    // A driver's own child may still hold an end to write to: it is not waited for.
    if (::write(m_out, &lastLine, sizeof lastLine) > 0)
        m_listener.join();
    else
        m_listener.detach();
    ::close(m_out);
    ::close(m_in);
}

void DriverWords::forget()
{
    const std::lock_guard lock(m_mutex);
    m_severalSheets = false;
}

// The driver prints on a thread of its own, maybe after it has told of the fault.
bool DriverWords::saidSeveralSheets()
{
    std::unique_lock lock(m_mutex);
    return m_listener.joinable()
        && m_heard.wait_for(lock, hearingTime, [this] { return m_severalSheets; });
}

bool DriverWords::isEnded()
{
    const std::lock_guard lock(m_mutex);
    return m_ended;
}

void DriverWords::listen()
{
    std::string line;
    char block[4096];
    for (;;) {
        const ssize_t count = ::read(m_in, block, sizeof block);
        if (count <= 0 || isEnded())
            return;
        for (const char letter : std::string_view(block, std::size_t(count))) {
            if (letter == '\n') {
                take(line);
                line.clear();
            } else if (line.size() < longestLine) {
                line += letter;
            }
        }
    }
}

void DriverWords::take(const std::string &line)
{
    static const std::string unknown = sane_strstatus(SANE_STATUS_UNSUPPORTED);
    const std::size_t at = line.find(feederState);
    const bool isSaid = line.find(severalSheets) != std::string::npos;
    if (at == std::string::npos && !isSaid)
        return;
    const std::lock_guard lock(m_mutex);
    m_severalSheets = isSaid || line.compare(at + feederState.size(), unknown.size(), unknown) == 0;
    m_heard.notify_all();
}

} // namespace countersign::capture
