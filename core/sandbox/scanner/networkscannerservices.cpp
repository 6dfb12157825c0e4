// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/scanner/esclmessages.h"
#include "core/sandbox/scanner/networkscannerparts.h"
#include "core/sandbox/scanner/wsdmessages.h"

#include <chrono>

namespace countersign::sandbox
{

namespace
{

// A fast scanner's time for a side. sane-airscan takes pictures while the last is being read, and
// forgets those it has when the feeder is found empty before the first was begun to be read: a
// device that needs no time at all would be too fast for it.
constexpr auto sidePace = std::chrono::milliseconds(120);
constexpr int okStatus = 200;
constexpr int createdStatus = 201;
constexpr int notFoundStatus = 404;
constexpr int conflictStatus = 409;
constexpr int unavailableStatus = 503;
constexpr int senderFaultStatus = 400;

// As eSCL says it.
int statusOf(device::Outcome outcome)
{
    switch (outcome) {
    case device::Outcome::Side:
        return okStatus;
    case device::Outcome::Over:
        return notFoundStatus;
    case device::Outcome::PaperFault:
        return conflictStatus;
    case device::Outcome::Busy:
        return unavailableStatus;
    }
    return okStatus;
}

bool contains(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

void reply(const device::Message &message, httplib::Response &response)
{
    response.set_content(message.body, message.type.c_str());
}

void refuse(wsd::Refusal why, httplib::Response &response)
{
    reply(wsd::refusal(why), response);
    response.status = senderFaultStatus;
}

} // namespace

void NetworkScanner::Private::serveEscl()
{
    server->Get("/eSCL/ScannerCapabilities", [](const auto &, httplib::Response &response) {
        response.set_content(escl::capabilities(), "text/xml");
    });
    server->Get("/eSCL/ScannerStatus", [this](const auto &, httplib::Response &response) {
        const std::lock_guard lock(mutex);
        response.set_content(escl::status(!tray.empty(), tellFault()), "text/xml");
    });
    server->Post("/eSCL/ScanJobs", [this](const auto &request, httplib::Response &response) {
        const std::lock_guard lock(mutex);
        const bool isTaken
            = createJob(contains(request.body, ">Feeder<"), contains(request.body, "Duplex>true<"));
        response.status = isTaken ? createdStatus : conflictStatus;
        response.set_header("Location", "/eSCL/ScanJobs/" + std::to_string(jobs));
    });
    server->Get(R"(/eSCL/ScanJobs/\d+/NextDocument)",
                [this](const auto &, httplib::Response &response) {
                    QByteArray picture;
                    const device::Outcome outcome = nextSide(picture);
                    if (outcome == device::Outcome::Side)
                        send(picture, escl::picture, response);
                    else
                        response.status = statusOf(outcome);
                });
    server->Delete(R"(/eSCL/ScanJobs/\d+)", [this](const auto &, httplib::Response &response) {
        cancelJob();
        response.status = okStatus;
    });
}

void NetworkScanner::Private::serveWsd()
{
    server->Post("/WSD", [this](const auto &request, httplib::Response &response) {
        answerWsd(request, response);
    });
}

void NetworkScanner::Private::answerWsd(const httplib::Request &request,
                                        httplib::Response &response)
{
    switch (wsd::requestOf(request.body)) {
    case wsd::Request::Configuration:
        return reply(wsd::configuration(), response);
    case wsd::Request::Status: {
        const std::lock_guard lock(mutex);
        return reply(wsd::status(isAtWork(), tellFault()), response);
    }
    case wsd::Request::CreateJob:
        return answerJobWsd(request, response);
    case wsd::Request::RetrieveImage:
        return answerNextWsd(response);
    case wsd::Request::CancelJob:
        cancelJob();
        return reply(wsd::jobCancelled(), response);
    case wsd::Request::Other:
        return refuse(wsd::Refusal::NotUnderstood, response);
    }
}

void NetworkScanner::Private::answerJobWsd(const httplib::Request &request,
                                           httplib::Response &response)
{
    const std::lock_guard lock(mutex);
    if (busyLeft > 0) {
        --busyLeft;
        return refuse(wsd::Refusal::NotAccepting, response);
    }
    const bool isDuplex = contains(request.body, ">ADFDuplex<");
    if (createJob(isDuplex || contains(request.body, ">ADF<"), isDuplex))
        return reply(wsd::jobCreated(jobs), response);
    return refuse(paperFault ? wsd::Refusal::Broken : wsd::Refusal::NoImages, response);
}

void NetworkScanner::Private::answerNextWsd(httplib::Response &response)
{
    QByteArray picture;
    switch (nextSide(picture)) {
    case device::Outcome::Side:
        return send(picture, wsd::picture, response);
    case device::Outcome::Over:
        return refuse(wsd::Refusal::NoImages, response);
    case device::Outcome::PaperFault:
        return refuse(wsd::Refusal::Broken, response);
    case device::Outcome::Busy:
        return refuse(wsd::Refusal::NotAccepting, response);
    }
}

void NetworkScanner::Private::send(const QByteArray &picture, Wrapping wrapped,
                                   httplib::Response &response)
{
    const device::Message whole = wrapped(picture.toStdString());
    std::this_thread::sleep_for(sidePace);
    if (sending == Fault::Slow)
        std::this_thread::sleep_for(std::chrono::milliseconds(slowMs));
    if (sending == Fault::Vanish) {
        server->stop(); // the answer is not sent any more, nor is any other
        response.status = unavailableStatus;
        return;
    }
    if (sending == Fault::CutShort)
        return reply(wrapped(picture.first(picture.size() / 2).toStdString()), response);
    if (sending == Fault::BrokenOff) {
        response.set_content_provider(
            whole.body.size(), whole.type.c_str(),
            [half = whole.body.substr(0, whole.body.size() / 2)](std::size_t offset, std::size_t,
                                                                 httplib::DataSink &sink) {
                return offset == 0 && sink.write(half.data(), half.size());
            });
        return;
    }
    reply(whole, response);
    const std::lock_guard lock(mutex);
    ++delivered;
}

} // namespace countersign::sandbox
