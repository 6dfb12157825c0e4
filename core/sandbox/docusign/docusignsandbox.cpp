// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/docusign/docusignsandbox.h"

#include "core/base/log.h"
#include "core/sandbox/docusign/definitioncheck.h"
#include "core/sandbox/docusign/envelopelist.h"
#include "core/sandbox/docusign/pages.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

using docusign::ApiError;
using docusign::SandboxEnvelope;
using docusign::SandboxRecipient;

namespace
{

constexpr qint64 hourSeconds = 60 * 60;
constexpr int burstLimit = 500;
constexpr char thisAccount[] = "5f0c1b7e-0000-4000-8000-00c0de5a9db0";

SandboxResponse apiError(int status, const QString &code, const QString &message)
{
    return SandboxResponse::json(status, ApiError{code, message}.json());
}

SandboxResponse unknownEnvelope()
{
    return apiError(404, u"ENVELOPE_DOES_NOT_EXIST"_s, u"The envelope specified does not exist."_s);
}

// How the API speaks of an act that the book refused.
SandboxResponse apiErrorOf(const base::Error &error, const QString &wrongStateCode)
{
    if (error.kind == base::ErrorKind::NotFound)
        return unknownEnvelope();
    if (error.kind == base::ErrorKind::Conflict)
        return apiError(400, wrongStateCode,
                        u"The envelope's status does not allow the operation."_s);
    qCWarning(base::logSandbox) << base::describe(error);
    return apiError(500, u"UNSPECIFIED_ERROR"_s, u"The operation failed."_s);
}

SandboxResponse pageOf(const base::Result<> &result, const QString &done)
{
    if (result)
        return SandboxResponse::html(200, docusign::messagePage(done, u"Thank you."_s));
    switch (result.error().kind) {
    case base::ErrorKind::NotFound:
        return SandboxResponse::html(
            404, docusign::messagePage(u"Not found"_s, u"There is no such envelope."_s));
    case base::ErrorKind::Unauthorised:
        return SandboxResponse::html(
            403, docusign::messagePage(u"Wrong access code"_s, u"Go back and try again."_s));
    case base::ErrorKind::Conflict:
        return SandboxResponse::html(
            409,
            docusign::messagePage(u"Not your turn"_s, u"The document is not waiting for you."_s));
    default:
        qCWarning(base::logSandbox) << base::describe(result.error());
        return SandboxResponse::html(500,
                                     docusign::messagePage(u"Failed"_s, u"It did not work."_s));
    }
}

} // namespace

DocuSignSandbox::DocuSignSandbox(DocuSignSandboxOptions options, const base::Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_book(m_options.folder, clock)
    , m_oauth(m_options.folder, clock, m_options.oauth)
{
}

QString DocuSignSandbox::accountId()
{
    return QString::fromLatin1(thisAccount);
}

base::Result<> DocuSignSandbox::load()
{
    CS_TRY(m_book.load());
    return m_oauth.load();
}

void DocuSignSandbox::addRoutes(SandboxRoutes &routes)
{
    const QString envelopes = u"/restapi/v2.1/accounts/"_s + accountId() + u"/envelopes"_s;
    const QString envelope = envelopes + u"/{envelope}"_s;
    m_oauth.addRoutes(routes);
    addApiRoute(routes, "GET"_ba, u"/oauth/userinfo"_s, &DocuSignSandbox::userInfo);
    addApiRoute(routes, "POST"_ba, envelopes, &DocuSignSandbox::createEnvelope);
    addApiRoute(routes, "GET"_ba, envelopes, &DocuSignSandbox::listEnvelopes);
    addApiRoute(routes, "GET"_ba, envelope, &DocuSignSandbox::showEnvelope);
    addApiRoute(routes, "PUT"_ba, envelope, &DocuSignSandbox::updateEnvelope);
    addApiRoute(routes, "GET"_ba, envelope + u"/recipients"_s, &DocuSignSandbox::showRecipients);
    addApiRoute(routes, "PUT"_ba, envelope + u"/recipients"_s, &DocuSignSandbox::resend);
    addApiRoute(routes, "GET"_ba, envelope + u"/documents/{document}"_s,
                &DocuSignSandbox::download);
    addSigningRoutes(routes);
}

void DocuSignSandbox::addApiRoute(SandboxRoutes &routes, const QByteArray &method,
                                  const QString &path, ApiHandler handler)
{
    routes.add(method, path, [this, handler](const SandboxRequest &request) {
        return limited(request, handler);
    });
}

void DocuSignSandbox::addSigningRoutes(SandboxRoutes &routes)
{
    routes.add("GET"_ba, u"/signing"_s, [this](const SandboxRequest &) {
        advance();
        return SandboxResponse::html(200, docusign::inboxPage(m_book.envelopes()));
    });
    routes.add("GET"_ba, u"/signing/{envelope}/document"_s, [this](const SandboxRequest &request) {
        const SandboxEnvelope *envelope = m_book.find(request.captures[0]);
        const auto pdf = envelope ? m_book.combined(*envelope) : QByteArray();
        return envelope && pdf ? SandboxResponse::pdf(*pdf) : SandboxResponse::empty(404);
    });
    routes.add("GET"_ba, u"/signing/{envelope}/{recipient}"_s,
               [this](const SandboxRequest &request) { return showSigner(request); });
    routes.add("POST"_ba, u"/signing/{envelope}/{recipient}/sign"_s,
               [this](const SandboxRequest &request) { return sign(request); });
    routes.add("POST"_ba, u"/signing/{envelope}/{recipient}/decline"_s,
               [this](const SandboxRequest &request) { return decline(request); });
}

void DocuSignSandbox::advance()
{
    const auto expired = m_book.expireOverdue();
    const auto done
        = m_options.autoSignMs ? m_book.signWaiting(*m_options.autoSignMs) : base::Result<>();
    for (const auto *result : {&expired, &done}) {
        if (!result->ok())
            qCWarning(base::logSandbox) << base::describe(result->error());
    }
}

SandboxResponse DocuSignSandbox::limited(const SandboxRequest &request, ApiHandler handler)
{
    const qint64 hour = m_clock.now().toSecsSinceEpoch() / hourSeconds;
    m_calls = hour == m_hour ? m_calls + 1 : 1;
    m_hour = hour;
    advance();
    SandboxResponse response;
    if (!m_oauth.accepts(request))
        response = apiError(401, u"AUTHORIZATION_INVALID_TOKEN"_s,
                            u"The access token provided is expired, revoked or malformed."_s);
    else if (m_calls > m_options.callsPerHour)
        response = apiError(400, u"HOURLY_APIINVOCATION_LIMIT_EXCEEDED"_s,
                            u"The maximum number of hourly API invocations has been exceeded."_s);
    else
        response = (this->*handler)(request);
    const auto header = [&](const QByteArray &name, qint64 value) {
        response.headers.set(name, QByteArray::number(value));
    };
    header("X-RateLimit-Limit"_ba, m_options.callsPerHour);
    header("X-RateLimit-Remaining"_ba, qMax(0, m_options.callsPerHour - m_calls));
    header("X-RateLimit-Reset"_ba, (hour + 1) * hourSeconds);
    header("X-BurstLimit-Limit"_ba, burstLimit);
    header("X-BurstLimit-Remaining"_ba, burstLimit);
    return response;
}

SandboxResponse DocuSignSandbox::userInfo(const SandboxRequest &request)
{
    // Where the client reached us is where the API is.
    const QString host = QString::fromLatin1(request.headers.value("Host"));
    const QJsonObject account{{u"account_id"_s, accountId()},
                              {u"is_default"_s, true},
                              {u"account_name"_s, u"Countersign Sandbox"_s},
                              {u"base_uri"_s, u"http://"_s + host}};
    return SandboxResponse::json(200,
                                 {{u"sub"_s, u"5f0c1b7e-0000-4000-8000-00000000a001"_s},
                                  {u"name"_s, u"Sandbox Sender"_s},
                                  {u"email"_s, u"sender@sandbox.example"_s},
                                  {u"accounts"_s, QJsonArray{account}}});
}

SandboxResponse DocuSignSandbox::createEnvelope(const SandboxRequest &request)
{
    const QJsonObject definition = QJsonDocument::fromJson(request.body).object();
    if (const auto error = docusign::checkDefinition(definition))
        return SandboxResponse::json(400, error->json());
    const auto id = m_book.add(definition);
    if (!id)
        return apiErrorOf(id.error(), u"UNSPECIFIED_ERROR"_s);
    const SandboxEnvelope *envelope = m_book.find(*id);
    return SandboxResponse::json(
        201,
        {{u"envelopeId"_s, *id},
         {u"uri"_s, u"/envelopes/"_s + *id},
         {u"statusDateTime"_s, docusign::wireTime(envelope->statusChangedAt)},
         {u"status"_s, envelope->status}});
}

SandboxResponse DocuSignSandbox::listEnvelopes(const SandboxRequest &request)
{
    const auto list = docusign::envelopeList(m_book.envelopes(), request);
    if (!list)
        return apiError(400, u"INVALID_REQUEST_PARAMETER"_s,
                        u"The request contained at least one invalid parameter. Query parameter "
                        "'from_date' must be set to a valid DateTime, or 'envelope_ids' or "
                        "'transaction_ids' must be specified."_s);
    return SandboxResponse::json(200, *list);
}

SandboxResponse DocuSignSandbox::showEnvelope(const SandboxRequest &request)
{
    const SandboxEnvelope *envelope = m_book.find(request.captures[0]);
    if (!envelope)
        return unknownEnvelope();
    return SandboxResponse::json(200,
                                 docusign::wireJson(*envelope, request.parameter(u"include"_s)));
}

SandboxResponse DocuSignSandbox::updateEnvelope(const SandboxRequest &request)
{
    const QString id = request.captures[0];
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString status = body[u"status"_s].toString();
    const QString reason = body[u"voidedReason"_s].toString();
    base::Result<> result;
    if (status == u"voided"_s && reason.isEmpty())
        return apiError(400, u"ENVELOPE_VOID_REASON_REQUIRED"_s, u"A reason is required."_s);
    if (status == u"voided"_s)
        result = m_book.voidEnvelope(id, reason);
    else if (status == u"sent"_s)
        result = m_book.sendDraft(id);
    else
        return apiError(400, u"INVALID_REQUEST_BODY"_s, u"status must be voided or sent."_s);
    if (!result)
        return apiErrorOf(result.error(),
                          status == u"voided"_s ? u"ENVELOPE_CANNOT_VOID_INVALID_STATE"_s
                                                : u"ENVELOPE_INVALID_STATUS"_s);
    return SandboxResponse::json(200, {{u"envelopeId"_s, id}});
}

SandboxResponse DocuSignSandbox::showRecipients(const SandboxRequest &request)
{
    const SandboxEnvelope *envelope = m_book.find(request.captures[0]);
    return envelope ? SandboxResponse::json(200, docusign::recipientsWireJson(*envelope))
                    : unknownEnvelope();
}

SandboxResponse DocuSignSandbox::resend(const SandboxRequest &request)
{
    if (request.parameter(u"resend_envelope"_s) != u"true"_s)
        return apiError(400, u"INVALID_REQUEST_PARAMETER"_s,
                        u"This stand-in changes no recipients, it only resends."_s);
    const auto result = m_book.remind(request.captures[0]);
    if (!result)
        return apiErrorOf(result.error(), u"ENVELOPE_INVALID_STATUS"_s);
    QJsonArray results;
    const SandboxEnvelope *envelope = m_book.find(request.captures[0]);
    for (const SandboxRecipient &recipient : envelope->recipients)
        results.append(
            QJsonObject{{u"recipientId"_s, recipient.id},
                        {u"errorDetails"_s,
                         QJsonObject{{u"errorCode"_s, u"SUCCESS"_s}, {u"message"_s, u""_s}}}});
    return SandboxResponse::json(200, {{u"recipientUpdateResults"_s, results}});
}

SandboxResponse DocuSignSandbox::download(const SandboxRequest &request)
{
    const SandboxEnvelope *envelope = m_book.find(request.captures[0]);
    if (!envelope)
        return unknownEnvelope();
    const QString what = request.captures[1];
    if (what != u"combined"_s && what != u"certificate"_s && what != u"1"_s)
        return apiError(404, u"DOCUMENT_DOES_NOT_EXIST"_s, u"There is no such document."_s);
    const auto pdf
        = what == u"certificate"_s ? m_book.certificate(*envelope) : m_book.combined(*envelope);
    return pdf ? SandboxResponse::pdf(*pdf) : apiErrorOf(pdf.error(), u"UNSPECIFIED_ERROR"_s);
}

SandboxResponse DocuSignSandbox::showSigner(const SandboxRequest &request)
{
    const QString id = request.captures[0];
    const auto viewed = m_book.markViewed(id, request.captures[1]);
    if (!viewed)
        return pageOf(viewed, {});
    SandboxEnvelope envelope = *m_book.find(id);
    return SandboxResponse::html(
        200, docusign::signerPage(envelope, *envelope.recipient(request.captures[1])));
}

SandboxResponse DocuSignSandbox::sign(const SandboxRequest &request)
{
    const QString code = request.form().queryItemValue(u"code"_s, QUrl::FullyDecoded);
    return pageOf(m_book.sign(request.captures[0], request.captures[1], code), u"Signed"_s);
}

SandboxResponse DocuSignSandbox::decline(const SandboxRequest &request)
{
    const QString reason = request.form().queryItemValue(u"reason"_s, QUrl::FullyDecoded);
    return pageOf(m_book.decline(request.captures[0], request.captures[1], reason), u"Declined"_s);
}

} // namespace countersign::sandbox
