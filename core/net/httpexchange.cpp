// SPDX-License-Identifier: Apache-2.0
#include "core/net/httpexchange.h"

#include "core/net/httpbody.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace countersign::net
{

namespace
{

base::Error networkError(const QString &code)
{
    return base::Error{base::ErrorKind::Network, code, {}};
}

base::Error errorOfReply(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return base::Error{base::ErrorKind::Unsupported, u"net.tls"_s, {}};
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return base::Error{base::ErrorKind::Unsupported, u"net.redirected"_s, {}};
    case QNetworkReply::TimeoutError:
        return networkError(u"net.timeout"_s);
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return networkError(u"net.unreachable"_s);
    // Anything else broke off after the request may have arrived.
    default:
        return networkError(u"net.interrupted"_s);
    }
}

// From 200 on the codes only repeat what the HTTP status says; below, the transport failed.
bool isTransportFailure(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ContentReSendError
        || (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied);
}

HttpResponse responseOf(const QNetworkReply &reply, const QByteArray &body)
{
    HttpResponse response;
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &field : reply.rawHeaderPairs())
        response.headers.add(field.first, field.second);
    response.body = body;
    return response;
}

// A connection that closes early is not always reported; Content-Length knows. Compressed answers
// arrive unpacked.
bool isTorn(const HttpResponse &response)
{
    const QByteArray length = response.headers.value("Content-Length");
    return !length.isEmpty() && !response.headers.contains("Content-Encoding")
        && length.toLongLong() > response.body.size();
}

// One that has failed just now ends by itself: Qt would warn of a second failure.
void abortReply(QNetworkReply &reply)
{
    if (reply.error() == QNetworkReply::NoError)
        reply.abort();
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request)
    : m_request(request)
{
}

void HttpExchange::settle(base::Result<HttpResponse> answer)
{
    const QMutexLocker lock(&m_mutex);
    if (m_answer)
        return;
    m_answer = std::move(answer);
    m_settled.wakeAll();
}

std::optional<base::Result<HttpResponse>> HttpExchange::wait(int ms)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_answer)
        m_settled.wait(&m_mutex, QDeadlineTimer(ms));
    return m_answer;
}

HttpExchanger::HttpExchanger(const QByteArray &userAgent)
    : m_userAgent(userAgent)
{
}

HttpExchanger::~HttpExchanger()
{
    const QHash<QNetworkReply *, Running> left = std::exchange(m_running, {});
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        it.value().exchange->settle(base::JobContext::cancelledError());
        it.key()->disconnect(this);
        abortReply(*it.key());
    }
}

QNetworkRequest HttpExchanger::networkRequest(const HttpRequest &request) const
{
    QNetworkRequest out(request.url);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    out.setSslConfiguration(tls);
    out.setHeader(QNetworkRequest::UserAgentHeader, QString::fromLatin1(m_userAgent));
    // Following would turn a POST into a GET: only what is a GET follows, the others get the 3xx as
    // answer.
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     request.method == HttpMethod::Get ? QNetworkRequest::SameOriginRedirectPolicy
                                                       : QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    for (const auto &field : request.headers.fields())
        out.setRawHeader(field.first, field.second);
    return out;
}

void HttpExchanger::begin(const std::shared_ptr<HttpExchange> &exchange)
{
    if (!m_manager)
        m_manager = new QNetworkAccessManager(this);
    const HttpRequest &request = exchange->request();
    QNetworkRequest out = networkRequest(request);
    QNetworkReply *reply = nullptr;
    if (request.method == HttpMethod::Get) {
        reply = m_manager->get(out);
    } else {
        const EncodedBody body = encodeBody(request);
        if (!body.contentType.isEmpty())
            out.setHeader(QNetworkRequest::ContentTypeHeader, body.contentType);
        else if (!out.hasRawHeader("Content-Type"))
            out.setHeader(QNetworkRequest::ContentTypeHeader, "application/octet-stream"_ba);
        out.setHeader(QNetworkRequest::ContentLengthHeader, body.bytes.size());
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *device = new OneShotBody(body.bytes, this);
        reply = m_manager->sendCustomRequest(out, methodName(request.method), device);
        device->setParent(reply);
    }
    m_running.insert(reply, {exchange, {}});
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { collect(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finish(reply); });
}

void HttpExchanger::abandon(const std::shared_ptr<HttpExchange> &exchange)
{
    for (auto it = m_running.begin(); it != m_running.end(); ++it) {
        if (it->exchange != exchange)
            continue;
        QNetworkReply *reply = it.key();
        m_running.erase(it);
        reply->disconnect(this);
        abortReply(*reply);
        reply->deleteLater();
        return;
    }
}

void HttpExchanger::collect(QNetworkReply *reply)
{
    const auto it = m_running.find(reply);
    if (it == m_running.end())
        return;
    const qint64 limit = it->exchange->request().maxResponseBytes;
    it->body += reply->read(limit + 1 - it->body.size());
    if (it->body.size() <= limit)
        return;
    const std::shared_ptr<HttpExchange> exchange = it->exchange;
    exchange->settle(base::Error{base::ErrorKind::Unsupported, u"net.too_large"_s, {}});
    abandon(exchange);
}

void HttpExchanger::finish(QNetworkReply *reply)
{
    collect(reply);
    if (!m_running.contains(reply))
        return;
    const Running running = m_running.take(reply);
    reply->deleteLater();
    const HttpResponse response = responseOf(*reply, running.body);
    if (isTransportFailure(reply->error()))
        running.exchange->settle(errorOfReply(reply->error()));
    else if (response.status == 0 || isTorn(response))
        running.exchange->settle(networkError(u"net.interrupted"_s));
    else
        running.exchange->settle(response);
}

} // namespace countersign::net
