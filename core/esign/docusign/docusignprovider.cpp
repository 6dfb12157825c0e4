// SPDX-License-Identifier: Apache-2.0
#include "core/esign/docusign/docusignprovider.h"

#include "core/esign/docusign/docusignerror.h"
#include "core/esign/docusign/envelopejson.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::esign::docusign
{

namespace
{

constexpr int transferTimeoutMs = 180'000;
constexpr qint64 maxPdfBytes = 256 * 1024 * 1024;
constexpr int pageSize = 100;
// 20,000 envelopes changed between two looks: something is wrong on the other side.
constexpr int maxPages = 200;
// Clocks differ and listings lag: ask again for what should be known already.
constexpr qint64 overlapMs = 5 * 60 * 1000;
constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
constexpr qsizetype maxVoidReason = 200;

base::Error malformedReply()
{
    return base::Error{base::ErrorKind::Network, u"esign.malformed_reply"_s, {}};
}

// RFC 9562 section 5.7: the first 48 bits of our ids are the milliseconds of their making.
QDateTime timeOf(const model::EnvelopeId &id)
{
    const qint64 ms = id.toString().remove(u'-').left(12).toLongLong(nullptr, 16);
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

QUrlQuery changedQuery(const QDateTime &from)
{
    QUrlQuery query;
    query.addQueryItem(u"from_date"_s, base::toIso(from));
    query.addQueryItem(u"from_to_status"_s, u"changed"_s);
    query.addQueryItem(u"include"_s, u"recipients,custom_fields"_s);
    return query;
}

// True when is_default is true in either of the forms that servers send.
bool isDefaultAccount(const QJsonObject &account)
{
    const QJsonValue value = account[u"is_default"_s];
    return value.toBool() || value.toString() == u"true"_s;
}

QJsonObject chooseAccount(const QJsonArray &accounts, const QString &wanted)
{
    for (const QJsonValue &value : accounts) {
        const QJsonObject account = value.toObject();
        if (wanted.isEmpty() ? isDefaultAccount(account)
                             : account[u"account_id"_s].toString() == wanted)
            return account;
    }
    return {};
}

// Part of a 200 answer may still be a failure.
base::Result<> checkRecipientResults(const QJsonObject &reply)
{
    const QJsonArray results = reply[u"recipientUpdateResults"_s].toArray();
    for (const QJsonValue &value : results) {
        const QString code
            = value.toObject()[u"errorDetails"_s].toObject()[u"errorCode"_s].toString();
        if (!code.isEmpty() && code != u"SUCCESS"_s)
            return base::Error{
                base::ErrorKind::InvalidInput, u"esign.rejected"_s, {{u"detail"_s, code.left(80)}}};
    }
    return {};
}

net::OAuth2Settings oauthSettings(const ProviderSettings &settings)
{
    const auto at = [&](const QString &path) {
        QUrl url = settings.authServer;
        url.setPath(path);
        return url;
    };
    return {at(u"/oauth/auth"_s),
            at(u"/oauth/token"_s),
            settings.clientId,
            {u"signature"_s, u"extended"_s}};
}

std::unique_ptr<SignatureProvider> makeProvider(const ProviderSettings &settings,
                                                const ProviderContext &context)
{
    return std::make_unique<DocuSignProvider>(settings, context);
}

} // namespace

DocuSignProvider::DocuSignProvider(ProviderSettings settings, const ProviderContext &context)
    : m_settings(std::move(settings))
    , m_tokens(context.tokens)
    , m_clock(context.clock)
    , m_budget(context.clock)
    , m_http(context.http, m_budget)
{
}

QString DocuSignProvider::id() const
{
    return u"docusign"_s;
}

std::chrono::milliseconds DocuSignProvider::minPollInterval() const
{
    // DocuSign asks for no more than one look in 15 minutes; a stand-in on this machine has no such
    // wish.
    if (QHostAddress(m_settings.authServer.host()).isLoopback())
        return std::chrono::seconds(1);
    return std::chrono::minutes(15);
}

base::Result<model::ProviderEnvelopeRef> DocuSignProvider::send(const model::EnvelopeDraft &draft,
                                                                const QByteArray &pdf,
                                                                base::JobContext &context)
{
    CS_TRY(checkDraft(draft));
    const auto reply = call(net::HttpMethod::Post, {}, {}, envelopeDefinition(draft, pdf), context);
    if (!reply)
        return reply.error();
    const QString ref = (*reply)[u"envelopeId"_s].toString();
    if (ref.isEmpty())
        return malformedReply();
    return model::ProviderEnvelopeRef{ref};
}

base::Result<std::optional<model::ProviderEnvelopeRef>>
DocuSignProvider::find(const model::EnvelopeId &id, base::JobContext &context)
{
    // DocuSign remembers transaction ids for a week, custom fields for as long as the envelope.
    QUrlQuery byTransaction;
    byTransaction.addQueryItem(u"transaction_ids"_s, id.toString());
    byTransaction.addQueryItem(u"include"_s, u"custom_fields"_s);
    QUrlQuery byField = changedQuery(timeOf(id).addMSecs(-dayMs));
    byField.addQueryItem(u"custom_field"_s, envelopeField.toString() + u"%3D"_s + id.toString());
    for (const QUrlQuery &query : {byTransaction, byField}) {
        const auto envelopes = list(query, context);
        if (!envelopes)
            return envelopes.error();
        for (const QJsonObject &envelope : *envelopes) {
            const QString ref = envelope[u"envelopeId"_s].toString();
            const bool isOurs = customField(envelope, envelopeField) == id.toString()
                || envelope[u"transactionId"_s].toString() == id.toString();
            if (isOurs && !ref.isEmpty())
                return std::optional(model::ProviderEnvelopeRef{ref});
        }
    }
    return std::optional<model::ProviderEnvelopeRef>();
}

base::Result<model::EnvelopeState> DocuSignProvider::fetch(const model::ProviderEnvelopeRef &ref,
                                                           base::JobContext &context)
{
    QUrlQuery query;
    query.addQueryItem(u"include"_s, u"recipients,custom_fields"_s);
    const auto reply = call(net::HttpMethod::Get, u'/' + ref.value, query, {}, context);
    if (!reply)
        return reply.error();
    return parseEnvelope(*reply);
}

base::Result<ChangedPage> DocuSignProvider::changedSince(const QDateTime &since,
                                                         base::JobContext &context)
{
    const auto envelopes = list(changedQuery(since.addMSecs(-overlapMs)), context);
    if (!envelopes)
        return envelopes.error();
    ChangedPage page{{}, since};
    for (const QJsonObject &envelope : *envelopes) {
        const auto state = parseEnvelope(envelope);
        if (!state)
            return state.error();
        if (state->statusAt.isValid() && state->statusAt > page.cursor)
            page.cursor = state->statusAt;
        // The account is also used by others.
        if (!state->document.isNull())
            page.states.append(*state);
    }
    return page;
}

base::Result<QByteArray> DocuSignProvider::downloadSigned(const model::ProviderEnvelopeRef &ref,
                                                          base::JobContext &context)
{
    QUrlQuery query;
    query.addQueryItem(u"certificate"_s, u"false"_s);
    return download(ref, u"combined"_s, query, context);
}

base::Result<QByteArray>
DocuSignProvider::downloadCertificate(const model::ProviderEnvelopeRef &ref,
                                      base::JobContext &context)
{
    return download(ref, u"certificate"_s, {}, context);
}

base::Result<> DocuSignProvider::voidEnvelope(const model::ProviderEnvelopeRef &ref,
                                              const QString &reason, base::JobContext &context)
{
    const QJsonObject body{{u"status"_s, u"voided"_s},
                           {u"voidedReason"_s, reason.left(maxVoidReason)}};
    const auto reply = call(net::HttpMethod::Put, u'/' + ref.value, {}, body, context);
    if (!reply)
        return reply.error();
    return {};
}

base::Result<> DocuSignProvider::remind(const model::ProviderEnvelopeRef &ref,
                                        base::JobContext &context)
{
    QUrlQuery query;
    query.addQueryItem(u"resend_envelope"_s, u"true"_s);
    const auto reply
        = call(net::HttpMethod::Put, u'/' + ref.value + u"/recipients"_s, query, {}, context);
    if (!reply)
        return reply.error();
    return checkRecipientResults(*reply);
}

base::Result<QUrl> DocuSignProvider::envelopesUrl(base::JobContext &context)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_envelopesUrl.isEmpty())
        return m_envelopesUrl;
    net::HttpRequest request;
    request.url = m_settings.authServer;
    request.url.setPath(u"/oauth/userinfo"_s);
    const auto reply = exchangeJson(request, context);
    if (!reply)
        return reply.error();
    const QJsonObject account
        = chooseAccount((*reply)[u"accounts"_s].toArray(), m_settings.accountId);
    if (account.isEmpty())
        return base::Error{base::ErrorKind::NotFound, u"esign.no_account"_s, {}};
    QUrl url(account[u"base_uri"_s].toString());
    url.setPath(u"/restapi/v2.1/accounts/"_s + account[u"account_id"_s].toString()
                + u"/envelopes"_s);
    if (!net::isAllowedUrl(url))
        return malformedReply();
    m_envelopesUrl = url;
    return url;
}

base::Result<net::HttpResponse> DocuSignProvider::exchange(net::HttpRequest request,
                                                           base::JobContext &context)
{
    auto response = net::sendAuthorised(m_http, m_tokens, std::move(request), context);
    if (response && !response->isSuccess())
        return errorFromReply(*response, m_clock.now());
    return response;
}

base::Result<QJsonObject> DocuSignProvider::exchangeJson(const net::HttpRequest &request,
                                                         base::JobContext &context)
{
    const auto response = exchange(request, context);
    if (!response)
        return response.error();
    const QJsonDocument document = QJsonDocument::fromJson(response->body);
    if (!document.isObject())
        return malformedReply();
    return document.object();
}

base::Result<QJsonObject> DocuSignProvider::call(net::HttpMethod method, const QString &path,
                                                 const QUrlQuery &query, const QJsonObject &body,
                                                 base::JobContext &context)
{
    const auto base = envelopesUrl(context);
    if (!base)
        return base.error();
    net::HttpRequest request;
    request.method = method;
    request.url = *base;
    request.url.setPath(base->path() + path);
    request.url.setQuery(query);
    request.headers.set("Accept"_ba, "application/json"_ba);
    if (method != net::HttpMethod::Get) {
        request.headers.set("Content-Type"_ba, "application/json"_ba);
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.timeoutMs = transferTimeoutMs;
    }
    return exchangeJson(request, context);
}

base::Result<QByteArray> DocuSignProvider::download(const model::ProviderEnvelopeRef &ref,
                                                    const QString &what, const QUrlQuery &query,
                                                    base::JobContext &context)
{
    const auto base = envelopesUrl(context);
    if (!base)
        return base.error();
    net::HttpRequest request;
    request.url = *base;
    request.url.setPath(base->path() + u'/' + ref.value + u"/documents/"_s + what);
    request.url.setQuery(query);
    request.headers.set("Accept"_ba, "application/pdf"_ba);
    request.timeoutMs = transferTimeoutMs;
    request.maxResponseBytes = maxPdfBytes;
    const auto response = exchange(request, context);
    if (!response)
        return response.error();
    if (!response->body.startsWith("%PDF-"))
        return malformedReply();
    return response->body;
}

base::Result<QList<QJsonObject>> DocuSignProvider::list(QUrlQuery query, base::JobContext &context)
{
    QList<QJsonObject> envelopes;
    query.addQueryItem(u"count"_s, QString::number(pageSize));
    for (int page = 0; page < maxPages; ++page) {
        QUrlQuery paged = query;
        paged.addQueryItem(u"start_position"_s, QString::number(envelopes.size()));
        const auto reply = call(net::HttpMethod::Get, {}, paged, {}, context);
        if (!reply)
            return reply.error();
        const QJsonArray array = (*reply)[u"envelopes"_s].toArray();
        for (const QJsonValue &value : array)
            envelopes.append(value.toObject());
        const qsizetype total = (*reply)[u"totalSetSize"_s].toString().toInt();
        if (array.isEmpty() || envelopes.size() >= total)
            return envelopes;
    }
    return malformedReply();
}

ProviderEntry catalogueEntry()
{
    return {u"docusign"_s, u"DocuSign"_s, QUrl(u"https://account.docusign.com"_s),
            true, // access codes
            oauthSettings, makeProvider};
}

} // namespace countersign::esign::docusign
