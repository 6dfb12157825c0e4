// SPDX-License-Identifier: Apache-2.0
#include "core/inlets/phoneserver.h"

#include "core/base/log.h"
#include "core/security/x509.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

#include <httplib.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace countersign::inlets
{

namespace
{

constexpr int serverThreads = 6;
constexpr int clientSeconds = 20; // in which a request has to come, and an answer to go
constexpr int certificateDays = 2;
constexpr char sessionCookie[] = "session=";
constexpr char pagePolicy[] = "default-src 'none'; script-src 'self'; style-src 'self'; "
                              "img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; "
                              "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

base::Error listenFailed(const QString &address)
{
    return {base::ErrorKind::Io, u"phone.listen_failed"_s, {{u"address"_s, address}}};
}

QByteArray sessionIn(const httplib::Request &request)
{
    const QByteArray cookies = QByteArray::fromStdString(request.get_header_value("Cookie"));
    for (const QByteArray &cookie : cookies.split(';')) {
        if (cookie.trimmed().startsWith(sessionCookie))
            return cookie.trimmed().mid(qsizetype(sizeof sessionCookie) - 1);
    }
    return {};
}

void answerJson(httplib::Response &response, int status, const QByteArray &json)
{
    response.status = status;
    response.set_content(json.toStdString(), "application/json");
}

void refuse(httplib::Response &response, int status)
{
    answerJson(response, status, "{}"_ba);
}

struct ServerIdentity {
    security::PrivateKey key;
    security::Certificate certificate;
};

base::Result<ServerIdentity> makeIdentity(const QString &address, const QDateTime &now)
{
    const security::PrivateKey key = security::PrivateKey::generateP256();
    security::CertificateRequest request;
    request.commonName = u"Countersign"_s;
    request.alternativeAddress = address;
    request.use = security::CertificateUse::Server;
    request.notBefore = now.addDays(-1);
    request.notAfter = now.addDays(certificateDays);
    auto certificate = security::makeRootCertificate(request, key);
    if (!certificate)
        return certificate.error();
    return ServerIdentity{key, *certificate};
}

} // namespace

class PhoneServer::Impl
{
public:
    Impl(PhoneServerSettings given, Receive receiver, Changed listener, const base::Clock &clock,
         const ServerIdentity &identity);

    void addRoutes();
    void claim(const httplib::Request &in, httplib::Response &out);
    void keepPage(const httplib::Request &in, httplib::Response &out);
    void send(const httplib::Request &in, httplib::Response &out);
    httplib::Server::HandlerResponse admit(const httplib::Request &in, httplib::Response &out);
    bool isOpen(const httplib::Request &in);
    void tell();

    PhoneServerSettings settings;
    Receive receive;
    Changed changed;
    security::Certificate certificate;
    httplib::SSLServer server;
    std::thread thread;
    int port = 0;
    mutable QMutex mutex; // of session and status
    QMutex sending; // one document at a time
    PhoneSession session;
    PhoneStatus status;
};

PhoneServer::Impl::Impl(PhoneServerSettings given, Receive receiver, Changed listener,
                        const base::Clock &clock, const ServerIdentity &identity)
    : settings(std::move(given))
    , receive(std::move(receiver))
    , changed(std::move(listener))
    , certificate(identity.certificate)
    , server(identity.certificate.handle(), identity.key.handle())
    , session(settings.limits, clock)
{
}

void PhoneServer::Impl::tell()
{
    PhoneStatus now;
    {
        const QMutexLocker lock(&mutex);
        status.claimed = session.isClaimed();
        status.waitingPages = session.waiting();
        now = status;
    }
    if (changed)
        changed(now);
}

bool PhoneServer::Impl::isOpen(const httplib::Request &in)
{
    const QMutexLocker lock(&mutex);
    return session.isOpen(sessionIn(in));
}

httplib::Server::HandlerResponse PhoneServer::Impl::admit(const httplib::Request &in,
                                                          httplib::Response &out)
{
    const QString authority = u"%1:%2"_s.arg(settings.address).arg(port);
    const QString origin = QString::fromStdString(in.get_header_value("Origin"));
    bool admitted = false;
    {
        const QMutexLocker lock(&mutex);
        admitted = session.admit();
    }
    if (!admitted)
        refuse(out, 429);
    else if (QString::fromStdString(in.get_header_value("Host")) != authority
             || (!origin.isEmpty() && origin != u"https://"_s + authority))
        refuse(out, 421);
    else
        return httplib::Server::HandlerResponse::Unhandled;
    return httplib::Server::HandlerResponse::Handled;
}

void PhoneServer::Impl::claim(const httplib::Request &in, httplib::Response &out)
{
    if (!isOpen(in)) {
        const QMutexLocker lock(&mutex);
        const auto opened = session.claim(QByteArray::fromStdString(in.body).trimmed());
        if (!opened)
            return refuse(out, 403);
        status.phone = QString::fromStdString(in.remote_addr);
        out.set_header("Set-Cookie",
                       (sessionCookie + *opened + "; Secure; HttpOnly; SameSite=Strict; Path=/")
                           .toStdString());
    }
    const QJsonObject limits{{u"pages"_s, settings.limits.pages},
                             {u"bytes"_s, settings.limits.pageBytes}};
    answerJson(out, 200, QJsonDocument(limits).toJson(QJsonDocument::Compact));
    tell();
}

void PhoneServer::Impl::keepPage(const httplib::Request &in, httplib::Response &out)
{
    if (!isOpen(in))
        return refuse(out, 403);
    bool kept = false;
    {
        const QMutexLocker lock(&mutex);
        kept = session.keep(QString::fromStdString(in.matches[1]),
                            QByteArray::fromStdString(in.body));
    }
    refuse(out, kept ? 201 : 413);
    tell();
}

void PhoneServer::Impl::send(const httplib::Request &in, httplib::Response &out)
{
    if (!isOpen(in))
        return refuse(out, 403);
    const auto order = parsePhoneOrder(QByteArray::fromStdString(in.body), settings.limits.pages);
    if (!order)
        return refuse(out, 400);
    const QMutexLocker oneAtATime(&sending);
    QList<PhonePage> pages;
    {
        const QMutexLocker lock(&mutex);
        if (const auto answer = session.answerTo(order->id))
            return answerJson(out, 200, *answer);
        const auto photos = session.photos(order->pages);
        if (!photos)
            return refuse(out, 409);
        for (qsizetype i = 0; i < photos->size(); ++i)
            pages.append({photos->at(i), order->corners.at(i)});
    }
    const auto made = receive(pages, QString::fromStdString(in.remote_addr));
    {
        const QMutexLocker lock(&mutex);
        status.errorCode = made ? QString() : made.error().code;
        if (made) {
            ++status.documents;
            session.sent(order->id, "{}"_ba);
        }
    }
    if (!made)
        qCWarning(base::logCapture) << "from a phone:" << made.error().code;
    refuse(out, made ? 200 : 422);
    tell();
}

void PhoneServer::Impl::addRoutes()
{
    server.new_task_queue = [] { return new httplib::ThreadPool(serverThreads); };
    server.set_keep_alive_max_count(50);
    server.set_keep_alive_timeout(5);
    server.set_payload_max_length(size_t(settings.limits.pageBytes));
    server.set_read_timeout(clientSeconds);
    server.set_write_timeout(clientSeconds);
    server.set_socket_options([](socket_t socket) {
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    server.set_default_headers({{"Content-Security-Policy", pagePolicy},
                                {"X-Content-Type-Options", "nosniff"},
                                {"Referrer-Policy", "no-referrer"},
                                {"Cross-Origin-Resource-Policy", "same-origin"},
                                {"Permissions-Policy", "camera=(self)"},
                                {"Cache-Control", "no-store"}});
    server.set_pre_routing_handler(
        [this](const httplib::Request &in, httplib::Response &out) { return admit(in, out); });
    server.Get(
        "/([a-z]*(?:\\.[a-z]+)?)", [this](const httplib::Request &in, httplib::Response &out) {
            const auto file = settings.files.constFind(QString::fromStdString(in.matches[1]));
            if (file == settings.files.constEnd())
                return refuse(out, 404);
            out.set_content(file->content.toStdString(), file->contentType.toStdString());
        });
    server.Post("/claim", [this](const auto &in, auto &out) { claim(in, out); });
    server.Put("/page/([a-z0-9]{1,32})", [this](const auto &in, auto &out) { keepPage(in, out); });
    server.Post("/send", [this](const auto &in, auto &out) { send(in, out); });
}

PhoneServer::PhoneServer(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

base::Result<std::unique_ptr<PhoneServer>> PhoneServer::start(PhoneServerSettings settings,
                                                              Receive receive, Changed changed,
                                                              const base::Clock &clock)
{
    // Real time: the phone compares the certificate with its own clock.
    auto identity = makeIdentity(settings.address, base::SystemClock().now());
    if (!identity)
        return identity.error();
    auto impl = std::make_unique<Impl>(std::move(settings), std::move(receive), std::move(changed),
                                       clock, *identity);
    httplib::SSLServer &server = impl->server;
    if (!server.is_valid())
        return listenFailed(impl->settings.address);
    SSL_CTX_set_min_proto_version(server.ssl_context(), TLS1_2_VERSION);
    impl->addRoutes();
    const std::string host = impl->settings.address.toStdString();
    const bool bound = impl->settings.port == 0
        ? (impl->port = server.bind_to_any_port(host.c_str())) > 0
        : server.bind_to_port(host.c_str(), impl->port = impl->settings.port);
    if (!bound)
        return listenFailed(impl->settings.address);
    impl->thread = std::thread([raw = impl.get()] { raw->server.listen_after_bind(); });
    while (!server.is_running())
        std::this_thread::yield();
    return std::unique_ptr<PhoneServer>(new PhoneServer(std::move(impl)));
}

PhoneServer::~PhoneServer()
{
    m_impl->server.stop();
    m_impl->thread.join();
}

QUrl PhoneServer::url() const
{
    const QMutexLocker lock(&m_impl->mutex);
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_impl->settings.address);
    url.setPort(m_impl->port);
    url.setPath(u"/"_s);
    url.setFragment(QString::fromLatin1(m_impl->session.token())); // is not sent with requests
    return url;
}

QString PhoneServer::fingerprint() const
{
    return QString::fromLatin1(m_impl->certificate.sha256Fingerprint().toHex(':').toUpper());
}

QDateTime PhoneServer::tokenExpiresAt() const
{
    const QMutexLocker lock(&m_impl->mutex);
    return m_impl->session.tokenExpiresAt();
}

PhoneStatus PhoneServer::status() const
{
    const QMutexLocker lock(&m_impl->mutex);
    return m_impl->status;
}

void PhoneServer::renewToken()
{
    {
        const QMutexLocker lock(&m_impl->mutex);
        m_impl->session.renew();
        m_impl->status.phone.clear();
    }
    m_impl->tell();
}

} // namespace countersign::inlets
