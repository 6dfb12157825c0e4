// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/scanner/esclscanner.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <chrono>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

#include <httplib.h>

namespace countersign::sandbox
{

namespace
{

constexpr char capabilities[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<scan:ScannerCapabilities xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"
 xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm">
<pwg:Version>2.63</pwg:Version><pwg:MakeAndModel>Countersign Simulator</pwg:MakeAndModel>
<scan:Platen><scan:PlatenInputCaps>%CAPS%</scan:PlatenInputCaps></scan:Platen>
<scan:Adf><scan:AdfSimplexInputCaps>%CAPS%</scan:AdfSimplexInputCaps>
<scan:AdfDuplexInputCaps>%CAPS%</scan:AdfDuplexInputCaps><scan:FeederCapacity>50</scan:FeederCapacity>
<scan:AdfOptions><scan:AdfOption>DetectPaperLoaded</scan:AdfOption><scan:AdfOption>Duplex</scan:AdfOption>
</scan:AdfOptions></scan:Adf></scan:ScannerCapabilities>)";

// Sizes in three hundredths of an inch: up to 8.5 by 14 inches.
constexpr char sourceCapabilities[] = R"(<scan:MinWidth>100</scan:MinWidth>
<scan:MaxWidth>2550</scan:MaxWidth><scan:MinHeight>100</scan:MinHeight><scan:MaxHeight>4200</scan:MaxHeight>
<scan:MaxScanRegions>1</scan:MaxScanRegions><scan:SettingProfiles><scan:SettingProfile><scan:ColorModes>
<scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode></scan:ColorModes>
<scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat></scan:DocumentFormats>
<scan:SupportedResolutions><scan:DiscreteResolutions>
<scan:DiscreteResolution><scan:XResolution>75</scan:XResolution><scan:YResolution>75</scan:YResolution>
</scan:DiscreteResolution>
<scan:DiscreteResolution><scan:XResolution>150</scan:XResolution><scan:YResolution>150</scan:YResolution>
</scan:DiscreteResolution>
<scan:DiscreteResolution><scan:XResolution>300</scan:XResolution><scan:YResolution>300</scan:YResolution>
</scan:DiscreteResolution></scan:DiscreteResolutions></scan:SupportedResolutions>
</scan:SettingProfile></scan:SettingProfiles>)";

// A fast scanner's time for a side. sane-airscan takes pictures while the last is being read, and
// forgets those it has when the feeder is found empty before the first was begun to be read: a
// device that needs no time at all would be too fast for it.
constexpr auto sidePace = std::chrono::milliseconds(120);
constexpr int busyAnswers = 2;
constexpr int okStatus = 200;
constexpr int createdStatus = 201;
constexpr int notFoundStatus = 404;
constexpr int conflictStatus = 409;
constexpr int unavailableStatus = 503;

std::string filled(std::string text, const std::string &mark, const std::string &with)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
        text.replace(at, mark.size(), with);
    return text;
}

bool contains(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

namespace escl
{

struct PlannedFault {
    EsclScanner::Fault fault = EsclScanner::Fault::Jam;
    int sheet = 0; // counted from the first that was ever loaded
    bool atBack = false;
};

struct ScanJobState {
    bool isFeeder = false;
    bool isDuplex = false;
    bool isDead = false;
    bool glassDone = false;
    std::optional<EsclScanner::Sheet> underWay; // its back is still to come
};

} // namespace escl

struct EsclScanner::Private {
    mutable std::mutex mutex;
    std::unique_ptr<httplib::Server> server;
    std::thread thread;
    int port = 0;
    std::deque<Sheet> tray;
    std::deque<Sheet> stuck; // in the paper's way, in order
    QByteArray glass;
    std::deque<escl::PlannedFault> faults;
    escl::ScanJobState job;
    std::string adfFault; // the state it reports until it is put right
    std::atomic<int> slowMs = 1000;
    int taken = 0; // sheets drawn in since ever
    int busyLeft = 0;
    int jobs = 0;
    int cancelled = 0;
    int delivered = 0;
    int faultsTold = 0;

    void start();
    void stop();
    std::string status() const;
    void createJob(const httplib::Request &request, httplib::Response &response);
    void nextDocument(httplib::Response &response);
    bool fails(bool atBack, httplib::Response &response);
    void refuse(httplib::Response &response, const char *state);
    void send(const QByteArray &picture, httplib::Response &response);
    std::optional<escl::PlannedFault> takeFault(bool atBack);
    std::optional<Fault> m_sending; // what happens to the side that goes out
};

void EsclScanner::Private::start()
{
    server = std::make_unique<httplib::Server>();
    server->Get("/eSCL/ScannerCapabilities", [](const auto &, httplib::Response &response) {
        response.set_content(filled(capabilities, "%CAPS%", sourceCapabilities), "text/xml");
    });
    server->Get("/eSCL/ScannerStatus", [this](const auto &, httplib::Response &response) {
        const std::lock_guard lock(mutex);
        faultsTold += adfFault.empty() ? 0 : 1;
        response.set_content(status(), "text/xml");
    });
    server->Post("/eSCL/ScanJobs", [this](const auto &request, httplib::Response &response) {
        const std::lock_guard lock(mutex);
        createJob(request, response);
    });
    server->Get(R"(/eSCL/ScanJobs/\d+/NextDocument)",
                [this](const auto &, httplib::Response &response) { nextDocument(response); });
    server->Delete(R"(/eSCL/ScanJobs/\d+)", [this](const auto &, httplib::Response &response) {
        const std::lock_guard lock(mutex);
        ++cancelled;
        job.isDead = true;
        response.status = okStatus;
    });
    // The same place again after it had vanished: drivers know it by its address.
    if (port == 0)
        port = server->bind_to_any_port("127.0.0.1");
    else
        server->bind_to_port("127.0.0.1", port);
    thread = std::thread([this] { server->listen_after_bind(); });
    while (!server->is_running())
        std::this_thread::yield();
}

void EsclScanner::Private::stop()
{
    server->stop();
    if (thread.joinable())
        thread.join();
}

std::string EsclScanner::Private::status() const
{
    const std::string adf = !adfFault.empty() ? adfFault
        : tray.empty()                        ? "ScannerAdfEmpty"
                                              : "ScannerAdfLoaded";
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<scan:ScannerStatus xmlns:scan="http://schemas.hp.com/imaging/escl/2011/05/03"
 xmlns:pwg="http://www.pwg.org/schemas/2010/12/sm"><pwg:Version>2.63</pwg:Version>
<pwg:State>Idle</pwg:State><scan:AdfState>)"
        + adf + "</scan:AdfState></scan:ScannerStatus>";
}

void EsclScanner::Private::createJob(const httplib::Request &request, httplib::Response &response)
{
    ++jobs;
    const bool isFeeder = contains(request.body, ">Feeder<");
    if (isFeeder && (tray.empty() || !adfFault.empty())) {
        response.status = conflictStatus;
        return;
    }
    job = {};
    job.isFeeder = isFeeder;
    job.isDuplex = contains(request.body, "Duplex>true<");
    response.status = createdStatus;
    response.set_header("Location", "/eSCL/ScanJobs/" + std::to_string(jobs));
}

std::optional<escl::PlannedFault> EsclScanner::Private::takeFault(bool atBack)
{
    const int sheet = atBack ? taken - 1 : taken;
    for (auto planned = faults.begin(); planned != faults.end(); ++planned) {
        if (planned->sheet == sheet && planned->atBack == atBack) {
            const escl::PlannedFault due = *planned;
            faults.erase(planned);
            return due;
        }
    }
    return std::nullopt;
}

void EsclScanner::Private::refuse(httplib::Response &response, const char *state)
{
    adfFault = state;
    job.isDead = true;
    response.status = conflictStatus;
}

// True when no picture goes out.
bool EsclScanner::Private::fails(bool atBack, httplib::Response &response)
{
    const auto due = takeFault(atBack);
    if (!due)
        return false;
    if (due->fault == Fault::Busy) {
        busyLeft = busyAnswers - 1;
        response.status = unavailableStatus;
        return true;
    }
    const bool isPaper = due->fault == Fault::Jam || due->fault == Fault::MultiFeed
        || due->fault == Fault::CoverOpen;
    if (isPaper) {
        const int drawn = (due->fault == Fault::MultiFeed ? 2 : 1) - (atBack ? 1 : 0);
        if (atBack)
            stuck.push_back(*job.underWay);
        for (int i = 0; i < drawn && !tray.empty(); ++i) {
            stuck.push_back(tray.front());
            tray.pop_front();
            ++taken;
        }
        refuse(response,
               due->fault == Fault::Jam             ? "ScannerAdfJam"
                   : due->fault == Fault::MultiFeed ? "ScannerAdfMultipickDetected"
                                                    : "ScannerAdfDoorOpen");
        return true;
    }
    m_sending = due->fault;
    return false;
}

void EsclScanner::Private::nextDocument(httplib::Response &response)
{
    QByteArray picture;
    {
        const std::lock_guard lock(mutex);
        m_sending.reset();
        if (busyLeft > 0) {
            --busyLeft;
            response.status = unavailableStatus;
            return;
        }
        const bool atBack = job.underWay.has_value();
        const bool isOver = job.isDead || (job.isFeeder ? tray.empty() && !atBack : job.glassDone);
        if (isOver) {
            response.status = notFoundStatus;
            return;
        }
        if (job.isFeeder && fails(atBack, response))
            return;
        if (!job.isFeeder) {
            picture = glass;
            job.glassDone = true;
        } else if (atBack) {
            picture = job.underWay->back;
            job.underWay.reset();
        } else {
            const Sheet sheet = tray.front();
            tray.pop_front();
            ++taken;
            picture = sheet.front;
            if (job.isDuplex)
                job.underWay = sheet;
        }
    }
    send(picture, response);
}

void EsclScanner::Private::send(const QByteArray &picture, httplib::Response &response)
{
    const std::string bytes = picture.toStdString();
    const std::string half = bytes.substr(0, bytes.size() / 2);
    std::this_thread::sleep_for(sidePace);
    if (m_sending == Fault::Slow)
        std::this_thread::sleep_for(std::chrono::milliseconds(slowMs));
    if (m_sending == Fault::Vanish) {
        server->stop(); // the answer is not sent any more, nor is any other
        response.status = unavailableStatus;
        return;
    }
    if (m_sending == Fault::CutShort) {
        response.set_content(half, "image/jpeg");
        return;
    }
    if (m_sending == Fault::BrokenOff) {
        response.set_content_provider(
            bytes.size(), "image/jpeg",
            [half](std::size_t offset, std::size_t, httplib::DataSink &sink) {
                return offset == 0 && sink.write(half.data(), half.size());
            });
        return;
    }
    response.set_content(bytes, "image/jpeg");
    const std::lock_guard lock(mutex);
    ++delivered;
}

EsclScanner::EsclScanner()
    : m(std::make_unique<Private>())
{
    m->start();
}

EsclScanner::~EsclScanner()
{
    m->stop();
}

bool EsclScanner::writeConfig(const QString &folder) const
{
    const auto write = [&folder](const char *name, const QByteArray &text) {
        QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(m->port) + "/eSCL/";
    return write("dll.conf", "airscan\n")
        && write("airscan.conf",
                 "[devices]\nSimulator = " + address + ", eSCL\n[options]\ndiscovery = disable\n");
}

void EsclScanner::load(const QList<Sheet> &sheets)
{
    const std::lock_guard lock(m->mutex);
    m->tray.insert(m->tray.end(), sheets.begin(), sheets.end());
}

void EsclScanner::clear()
{
    const std::lock_guard lock(m->mutex);
    m->tray.clear();
}

void EsclScanner::lay(const QByteArray &page)
{
    const std::lock_guard lock(m->mutex);
    m->glass = page;
}

void EsclScanner::fail(Fault fault, int ahead, bool atBack)
{
    const std::lock_guard lock(m->mutex);
    m->faults.push_back({fault, m->taken + ahead, atBack});
}

void EsclScanner::setSlowMs(int milliseconds)
{
    m->slowMs = milliseconds;
}

int EsclScanner::putRight()
{
    if (!m->server->is_running()) {
        m->stop();
        m->start();
    }
    const std::lock_guard lock(m->mutex);
    const int count = int(m->stuck.size());
    m->tray.insert(m->tray.begin(), m->stuck.begin(), m->stuck.end());
    m->stuck.clear();
    m->adfFault.clear();
    return count;
}

int EsclScanner::waiting() const
{
    const std::lock_guard lock(m->mutex);
    return int(m->tray.size());
}

int EsclScanner::jobs() const
{
    const std::lock_guard lock(m->mutex);
    return m->jobs;
}

int EsclScanner::cancelledJobs() const
{
    const std::lock_guard lock(m->mutex);
    return m->cancelled;
}

int EsclScanner::delivered() const
{
    const std::lock_guard lock(m->mutex);
    return m->delivered;
}

int EsclScanner::faultsTold() const
{
    const std::lock_guard lock(m->mutex);
    return m->faultsTold;
}

} // namespace countersign::sandbox
