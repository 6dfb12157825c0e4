// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandboxserver.h"

#include "core/base/log.h"

#include <QMutex>
#include <QWaitCondition>

#include <httplib.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

namespace
{

constexpr int handlerThreads = 8;
constexpr size_t maxRequestBytes = 256 * 1024 * 1024;
// Longer than any client of ours waits in a test; a stalled answer ends sooner when the server
// stops.
constexpr int stallMs = 120'000;

SandboxRequest fromHttplib(const httplib::Request &in)
{
    SandboxRequest out;
    out.method = QByteArray::fromStdString(in.method);
    out.path = QString::fromStdString(in.path);
    const QString target = QString::fromStdString(in.target);
    const qsizetype mark = target.indexOf(u'?');
    if (mark >= 0)
        out.query = QUrlQuery(target.mid(mark + 1).replace(u'+', u"%20"_s));
    for (const auto &[name, value] : in.headers)
        out.headers.add(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    out.body = QByteArray::fromStdString(in.body);
    for (const auto &[name, file] : in.files)
        out.parts.append({QString::fromStdString(file.name), QString::fromStdString(file.filename),
                          QByteArray::fromStdString(file.content_type),
                          QByteArray::fromStdString(file.content)});
    return out;
}

void writeWhole(const SandboxResponse &in, httplib::Response &out)
{
    out.status = in.status;
    for (const auto &[name, value] : in.headers.fields())
        out.set_header(name.toStdString(), value.toStdString());
    if (!in.contentType.isEmpty())
        out.set_content(in.body.toStdString(), in.contentType.toStdString());
}

// Announces the whole body and sends half of it.
void writeTorn(const SandboxResponse &in, httplib::Response &out)
{
    out.status = in.status;
    const std::string half = in.body.left(in.body.size() / 2).toStdString();
    out.set_content_provider(size_t(qMax(qsizetype(1), in.body.size())),
                             in.contentType.toStdString(),
                             [half](size_t offset, size_t, httplib::DataSink &sink) {
                                 if (offset == 0)
                                     sink.write(half.data(), half.size());
                                 return false;
                             });
}

} // namespace

class SandboxServer::Impl
{
public:
    Impl();
    void handle(const httplib::Request &in, httplib::Response &out);
    std::optional<SandboxFault> takeFault(const SandboxRequest &request);
    void stall();

    std::unique_ptr<httplib::Server> server;
    std::thread thread;
    SandboxRoutes routes;
    int port = 0;
    Observer observer;
    QList<SandboxFault> faults;
    QMutex mutex; // of handlers, faults and observer
    QMutex stallMutex;
    QWaitCondition stopped;
    bool stopping = false;
};

SandboxServer::Impl::Impl()
    : server(std::make_unique<httplib::Server>())
{
}

std::optional<SandboxFault> SandboxServer::Impl::takeFault(const SandboxRequest &request)
{
    for (qsizetype i = 0; i < faults.size(); ++i) {
        SandboxFault &fault = faults[i];
        if (!fault.method.isEmpty() && fault.method != request.method)
            continue;
        if (!fault.pathContains.isEmpty() && !request.path.contains(fault.pathContains))
            continue;
        const SandboxFault taken = fault;
        if (--fault.count <= 0)
            faults.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

void SandboxServer::Impl::stall()
{
    const QMutexLocker lock(&stallMutex);
    const QDeadlineTimer deadline(stallMs);
    while (!stopping && stopped.wait(&stallMutex, deadline)) { }
}

void SandboxServer::Impl::handle(const httplib::Request &in, httplib::Response &out)
{
    const SandboxRequest request = fromHttplib(in);
    std::optional<SandboxFault> fault;
    SandboxResponse response;
    {
        const QMutexLocker lock(&mutex);
        fault = takeFault(request);
        if (!fault || fault->takesEffect || fault->kind == SandboxFault::Kind::TornReply)
            response = routes.answer(request);
        if (fault && fault->kind == SandboxFault::Kind::Answer)
            response = {fault->status, "application/json"_ba, fault->body, fault->headers};
        if (observer)
            observer(request, response);
    }
    if (fault && fault->kind == SandboxFault::Kind::StalledReply)
        stall();
    if (fault && fault->kind == SandboxFault::Kind::TornReply)
        writeTorn(response, out);
    else
        writeWhole(response, out);
    qCDebug(base::logSandbox) << request.method << request.path << response.status;
}

SandboxServer::SandboxServer()
    : m_impl(std::make_unique<Impl>())
{
    httplib::Server &server = *m_impl->server;
    server.new_task_queue = [] { return new httplib::ThreadPool(handlerThreads); };
    // One request a connection: an idle connection would hold a thread and delay stop().
    server.set_keep_alive_max_count(1);
    server.set_payload_max_length(maxRequestBytes);
    server.set_read_timeout(30);
    server.set_tcp_nodelay(true);
    // The library's default is SO_REUSEPORT, with which two servers share a port unnoticed.
    server.set_socket_options([](socket_t socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    const auto handler = [impl = m_impl.get()](const httplib::Request &in, httplib::Response &out) {
        impl->handle(in, out);
    };
    server.Get(".*", handler);
    server.Post(".*", handler);
    server.Put(".*", handler);
    server.Patch(".*", handler);
    server.Delete(".*", handler);
}

SandboxServer::~SandboxServer()
{
    stop();
}

void SandboxServer::add(SandboxService &service)
{
    service.addRoutes(m_impl->routes);
}

base::Result<int> SandboxServer::start(int port)
{
    httplib::Server &server = *m_impl->server;
    const bool isBound = port == 0 ? (port = server.bind_to_any_port("127.0.0.1")) > 0
                                   : server.bind_to_port("127.0.0.1", port);
    if (!isBound)
        return base::Error{base::ErrorKind::Io, u"sandbox.listen_failed"_s, {{u"port"_s, port}}};
    m_impl->port = port;
    m_impl->thread = std::thread([impl = m_impl.get()] { impl->server->listen_after_bind(); });
    while (!server.is_running())
        std::this_thread::yield();
    return port;
}

void SandboxServer::stop()
{
    {
        const QMutexLocker lock(&m_impl->stallMutex);
        m_impl->stopping = true;
        m_impl->stopped.wakeAll();
    }
    if (!m_impl->thread.joinable())
        return;
    m_impl->server->stop();
    m_impl->thread.join();
    m_impl->port = 0;
}

QUrl SandboxServer::url() const
{
    QUrl url;
    if (m_impl->port == 0)
        return url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_impl->port);
    return url;
}

void SandboxServer::inject(const SandboxFault &fault)
{
    const QMutexLocker lock(&m_impl->mutex);
    m_impl->faults.append(fault);
}

void SandboxServer::clearFaults()
{
    const QMutexLocker lock(&m_impl->mutex);
    m_impl->faults.clear();
}

void SandboxServer::setObserver(Observer observer)
{
    const QMutexLocker lock(&m_impl->mutex);
    m_impl->observer = std::move(observer);
}

void SandboxServer::locked(const std::function<void()> &work)
{
    const QMutexLocker lock(&m_impl->mutex);
    work();
}

} // namespace countersign::sandbox
