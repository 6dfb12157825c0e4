// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/scanworker.h"

#include "core/base/memory.h"
#include "core/capture/worker/driverwords.h"
#include "core/capture/worker/sanedevice.h"

#include <QDataStream>
#include <QIODevice>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace countersign::capture
{

namespace
{

using namespace std::chrono_literals;

constexpr auto lastWords = 10s; // for a driver to stop its feeder when nobody listens any more
constexpr auto patience = 300ms; // until a driver that waits for its device is interrupted
constexpr qint64 progressBytes = 256 << 10;
constexpr qint64 keptBytes = 32 << 20;
constexpr int pipeBytes = 1 << 20; // a side goes through in one or two gulps

// The commands, read by a thread of their own, so that Cancel is heard while a driver works.
class Inbox
{
public:
    // `interrupt` is called on the listening thread when a Cancel is not heard by what is under
    // way.
    Inbox(int descriptor, std::function<void()> interrupt)
        : m_descriptor(descriptor)
        , m_interrupt(std::move(interrupt))
    {
        std::thread([this] { listen(); }).detach();
    }

    bool isCancelled() const { return m_cancelled; }
    void forgetCancel() { m_cancelled = false; }
    // Waits. An empty message: the other side is gone.
    QByteArray next()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait(lock, [this] { return m_closed || !m_waiting.empty(); });
        if (m_waiting.empty())
            return {};
        const QByteArray message = m_waiting.front();
        m_waiting.pop_front();
        return message;
    }

private:
    void listen()
    {
        QByteArray received;
        bool isBroken = false;
        char block[4096];
        for (;;) {
            const ssize_t count = ::read(m_descriptor, block, sizeof block);
            if (count <= 0 || isBroken)
                break;
            received.append(block, count);
            while (const auto message = takeMessage(received, isBroken))
                take(*message);
        }
        m_cancelled = true;
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_arrived.notify_all();
        std::this_thread::sleep_for(lastWords);
        std::_Exit(EXIT_FAILURE); // the driver hangs
    }
    void take(const QByteArray &message)
    {
        const bool isCancel
            = !message.isEmpty() && ScanCommand(message.at(0)) == ScanCommand::Cancel;
        if (isCancel)
            m_cancelled = true;
        {
            const std::lock_guard lock(m_mutex);
            m_waiting.push_back(message);
        }
        m_arrived.notify_all();
        if (isCancel) {
            std::this_thread::sleep_for(patience);
            if (m_cancelled)
                m_interrupt();
        }
    }

    int m_descriptor;
    std::function<void()> m_interrupt;
    std::atomic<bool> m_cancelled = false;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<QByteArray> m_waiting;
    bool m_closed = false;
};

class Worker
{
public:
    Worker(int in, int out)
        : m_out(out)
        , m_inbox(in, [this] { interrupt(); })
    {
    }

    int serve()
    {
        for (;;) {
            const QByteArray message = m_inbox.next();
            QDataStream in(message);
            ScanCommand command = ScanCommand::Close;
            in >> command;
            if (message.isEmpty() || command == ScanCommand::Close)
                return EXIT_SUCCESS;
            obey(command, in);
        }
    }

private:
    template <typename... Parts>
    void reply(ScanReply kind, const Parts &...parts)
    {
        QByteArray message;
        QDataStream out(&message, QIODevice::WriteOnly);
        out << kind;
        (void)(out << ... << parts);
        const QByteArray bytes = framed(message);
        for (qsizetype sent = 0; sent < bytes.size();) {
            const ssize_t count
                = ::write(m_out, bytes.constData() + sent, std::size_t(bytes.size() - sent));
            if (count <= 0)
                return; // nobody listens; the inbox will say so
            sent += count;
        }
    }

    void obey(ScanCommand command, QDataStream &in)
    {
        switch (command) {
        case ScanCommand::ListDevices:
            listDevices();
            break;
        case ScanCommand::Open:
            open(in);
            break;
        case ScanCommand::Set:
            set(in);
            break;
        case ScanCommand::Scan:
            scan();
            break;
        case ScanCommand::Read:
            read();
            break;
        case ScanCommand::Cancel:
            m_inbox.forgetCancel(); // what was under way has seen it
            stop();
            break;
        case ScanCommand::Close:
            break;
        }
    }
    void stop()
    {
        if (m_device)
            m_device->stop();
        m_feeds = false;
    }
    void listDevices()
    {
        QList<ScanDevice> found;
        const ScanStatus status = m_library.devices(found);
        if (status == ScanStatus::Good)
            reply(ScanReply::Devices, found);
        else
            reply(ScanReply::Failed, status);
    }
    void open(QDataStream &in)
    {
        QString name;
        in >> name;
        m_device.reset();
        m_feeds = false;
        const ScanStatus status = SaneDevice::open(name, m_device);
        if (status == ScanStatus::Good)
            reply(ScanReply::Options, m_device->options());
        else
            reply(ScanReply::Failed, status);
    }
    void set(QDataStream &in)
    {
        QString name;
        QVariant value;
        in >> name >> value;
        const ScanStatus status = m_device ? m_device->set(name, value) : ScanStatus::Invalid;
        if (status == ScanStatus::Good)
            reply(ScanReply::Options, m_device->options());
        else
            reply(ScanReply::Failed, status);
    }
    void read()
    {
        if (m_device)
            reply(ScanReply::Options, m_device->options());
        else
            reply(ScanReply::Failed, ScanStatus::Invalid);
    }
    void scan()
    {
        if (!m_device) {
            reply(ScanReply::Failed, ScanStatus::Invalid);
            return;
        }
        qint64 told = 0;
        // A driver that fetches sides ahead may have spoken of this one while the last was coded.
        if (!std::exchange(m_feeds, true))
            m_words.forget();
        setScanning(true);
        const SideOutcome outcome = m_device->scan([this] { return m_inbox.isCancelled(); },
                                                   [this, &told](qint64 bytes) {
                                                       if (bytes - told < progressBytes)
                                                           return;
                                                       told = bytes;
                                                       reply(ScanReply::Progress, bytes);
                                                   });
        setScanning(false);
        if (outcome.side) {
            reply(ScanReply::Side, *outcome.side);
            return;
        }
        const bool mayBeSeveral
            = outcome.status == ScanStatus::IoError || outcome.status == ScanStatus::Jammed;
        const bool severalSheets = mayBeSeveral && m_words.saidSeveralSheets();
        stop();
        reply(ScanReply::Failed, severalSheets ? ScanStatus::MultiFeed : outcome.status);
    }

    void setScanning(bool on)
    {
        const std::lock_guard lock(m_scanMutex);
        m_isScanning = on;
    }
    // sane_cancel() may be called at any time (SANE standard 1.06, 4.3.11); drivers that wait for
    // their device hear of a cancel by nothing else.
    void interrupt()
    {
        const std::lock_guard lock(m_scanMutex);
        if (m_isScanning)
            m_device->stop();
    }

    std::mutex m_scanMutex;
    bool m_isScanning = false;
    bool m_feeds = false; // a stack is under way
    int m_out;
    DriverWords m_words; // before the drivers are there
    SaneLibrary m_library;
    std::unique_ptr<SaneDevice> m_device;
    Inbox m_inbox; // last: its thread speaks of the others
};

} // namespace

int runScanWorker()
{
    base::keepFreedMemory(keptBytes); // a side's, wanted again with the next
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGINT, SIG_IGN); // the terminal's; the other side goes, and the feeder is stopped
    // Drivers print; that must not fall between the messages, and goes to DriverWords.
    const int out = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    const int in = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
    if (out < 0 || in < 0)
        return EXIT_FAILURE;
    (void)::fcntl(out, F_SETPIPE_SZ, pipeBytes); // where it is refused, it is slower
    static Worker worker(in, out); // its listening thread outlives the return
    return worker.serve();
}

} // namespace countersign::capture
