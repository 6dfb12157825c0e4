// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/scanner/networkscanner.h"

#include "core/sandbox/scanner/networkscannerparts.h"

#include <QDir>
#include <QFile>

namespace countersign::sandbox
{

namespace
{

constexpr int busyAnswers = 2;
} // namespace

void NetworkScanner::Private::start()
{
    server = std::make_unique<httplib::Server>();
    serveEscl();
    serveWsd();
    // The same place again after it had vanished: drivers know it by its address.
    if (port == 0)
        port = server->bind_to_any_port("127.0.0.1");
    else
        server->bind_to_port("127.0.0.1", port);
    thread = std::thread([this] { server->listen_after_bind(); });
    while (!server->is_running())
        std::this_thread::yield();
}

void NetworkScanner::Private::stop()
{
    server->stop();
    if (thread.joinable())
        thread.join();
}

bool NetworkScanner::Private::isAtWork() const
{
    return busyLeft > 0 || (job.isFeeder && !job.isDead && (!tray.empty() || job.underWay));
}

std::optional<NetworkScanner::Fault> NetworkScanner::Private::tellFault()
{
    faultsTold += paperFault ? 1 : 0;
    return paperFault;
}

bool NetworkScanner::Private::createJob(bool isFeeder, bool isDuplex)
{
    ++jobs;
    if (isFeeder && (tray.empty() || paperFault))
        return false;
    job = {};
    job.isFeeder = isFeeder;
    job.isDuplex = isDuplex;
    return true;
}

void NetworkScanner::Private::cancelJob()
{
    const std::lock_guard lock(mutex);
    ++cancelled;
    job.isDead = true;
}

std::optional<device::PlannedFault> NetworkScanner::Private::takeFault(bool atBack)
{
    const int sheet = atBack ? taken - 1 : taken;
    for (auto planned = faults.begin(); planned != faults.end(); ++planned) {
        if (planned->sheet == sheet && planned->atBack == atBack) {
            const device::PlannedFault due = *planned;
            faults.erase(planned);
            return due;
        }
    }
    return std::nullopt;
}

// The sheets that it draws in hang in the feeder.
void NetworkScanner::Private::jamUp(Fault fault, bool atBack)
{
    const int drawn = (fault == Fault::MultiFeed ? 2 : 1) - (atBack ? 1 : 0);
    if (atBack)
        stuck.push_back(*job.underWay);
    for (int i = 0; i < drawn && !tray.empty(); ++i) {
        stuck.push_back(tray.front());
        tray.pop_front();
        ++taken;
    }
    paperFault = fault;
    job.isDead = true;
}

// Nothing when a picture goes out.
std::optional<device::Outcome> NetworkScanner::Private::failing(bool atBack)
{
    const auto due = takeFault(atBack);
    if (!due)
        return std::nullopt;
    switch (due->fault) {
    case Fault::Busy:
        busyLeft = busyAnswers - 1;
        return device::Outcome::Busy;
    case Fault::Jam:
    case Fault::MultiFeed:
    case Fault::CoverOpen:
        jamUp(due->fault, atBack);
        return device::Outcome::PaperFault;
    case Fault::CutShort:
    case Fault::BrokenOff:
    case Fault::Vanish:
    case Fault::Slow:
        break;
    }
    sending = due->fault;
    return std::nullopt;
}

device::Outcome NetworkScanner::Private::nextSide(QByteArray &picture)
{
    const std::lock_guard lock(mutex);
    sending.reset();
    if (busyLeft > 0) {
        --busyLeft;
        return device::Outcome::Busy;
    }
    const bool atBack = job.underWay.has_value();
    if (job.isDead || (job.isFeeder ? tray.empty() && !atBack : job.glassDone))
        return device::Outcome::Over;
    if (!job.isFeeder) {
        picture = glass;
        job.glassDone = true;
        return device::Outcome::Side;
    }
    if (const auto failed = failing(atBack))
        return *failed;
    if (atBack) {
        picture = job.underWay->back;
        job.underWay.reset();
        return device::Outcome::Side;
    }
    const Sheet sheet = tray.front();
    tray.pop_front();
    ++taken;
    picture = sheet.front;
    if (job.isDuplex)
        job.underWay = sheet;
    return device::Outcome::Side;
}

NetworkScanner::NetworkScanner()
    : m(std::make_unique<Private>())
{
    m->start();
}

NetworkScanner::~NetworkScanner()
{
    m->stop();
}

bool NetworkScanner::writeConfig(const QString &folder, Protocol protocol) const
{
    const auto write = [&folder](const char *name, const QByteArray &text) {
        QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const QByteArray service = protocol == Protocol::Wsd ? "/WSD, WSD" : "/eSCL/, eSCL";
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(m->port) + service;
    return write("dll.conf", "airscan\n")
        && write("airscan.conf",
                 "[devices]\nSimulator = " + address + "\n[options]\ndiscovery = disable\n");
}

QString NetworkScanner::device(Protocol protocol)
{
    return protocol == Protocol::Wsd ? QStringLiteral("airscan:w0:Simulator")
                                     : QStringLiteral("airscan:e0:Simulator");
}

void NetworkScanner::load(const QList<Sheet> &sheets)
{
    const std::lock_guard lock(m->mutex);
    m->tray.insert(m->tray.end(), sheets.begin(), sheets.end());
}

void NetworkScanner::clear()
{
    const std::lock_guard lock(m->mutex);
    m->tray.clear();
}

void NetworkScanner::lay(const QByteArray &page)
{
    const std::lock_guard lock(m->mutex);
    m->glass = page;
}

void NetworkScanner::fail(Fault fault, int ahead, bool atBack)
{
    const std::lock_guard lock(m->mutex);
    m->faults.push_back({fault, m->taken + ahead, atBack});
}

void NetworkScanner::setSlowMs(int milliseconds)
{
    m->slowMs = milliseconds;
}

int NetworkScanner::putRight()
{
    if (!m->server->is_running()) {
        m->stop();
        m->start();
    }
    const std::lock_guard lock(m->mutex);
    const int count = int(m->stuck.size());
    m->tray.insert(m->tray.begin(), m->stuck.begin(), m->stuck.end());
    m->stuck.clear();
    m->paperFault.reset();
    return count;
}

int NetworkScanner::waiting() const
{
    const std::lock_guard lock(m->mutex);
    return int(m->tray.size());
}

int NetworkScanner::jobs() const
{
    const std::lock_guard lock(m->mutex);
    return m->jobs;
}

int NetworkScanner::cancelledJobs() const
{
    const std::lock_guard lock(m->mutex);
    return m->cancelled;
}

int NetworkScanner::delivered() const
{
    const std::lock_guard lock(m->mutex);
    return m->delivered;
}

int NetworkScanner::faultsTold() const
{
    const std::lock_guard lock(m->mutex);
    return m->faultsTold;
}

} // namespace countersign::sandbox
