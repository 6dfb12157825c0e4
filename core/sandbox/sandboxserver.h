// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/sandboxservice.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace countersign::sandbox
{

// Something that goes wrong with the next `count` requests of that method and path.
struct SandboxFault {
    enum class Kind {
        Answer, // `status`, `headers` and `body` in place of the service's answer
        TornReply, // the connection breaks in the middle of the answer
        StalledReply, // no answer until the client gives up
    };
    Kind kind = Kind::Answer;
    QByteArray method; // empty: any
    QString pathContains; // empty: any
    int count = 1;
    bool takesEffect = false; // the service acts on the request before the answer goes wrong
    int status = 500;
    net::HttpHeaders headers;
    QByteArray body;
};

// An HTTP server on 127.0.0.1 for stand-ins of remote services. Error of start():
// sandbox.listen_failed (fact "port").
class SandboxServer
{
public:
    SandboxServer();
    ~SandboxServer(); // stops
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

    // Before start(); the service outlives the server.
    void add(SandboxService &service);
    // Port 0 takes a free one. Answers the port.
    base::Result<int> start(int port);
    void stop();
    // "http://127.0.0.1:port" while it runs.
    QUrl url() const;

    void inject(const SandboxFault &fault);
    void clearFaults();
    // Sees every request with its answer, on the server's threads.
    using Observer = std::function<void(const SandboxRequest &, const SandboxResponse &)>;
    void setObserver(Observer observer);
    // Runs `work` while no handler runs: for tests and tools that change a service from outside.
    void locked(const std::function<void()> &work);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace countersign::sandbox
