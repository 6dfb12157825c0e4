// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/esign/providercatalogue.h"
#include "core/net/ratebudget.h"

#include <QJsonObject>
#include <QMutex>
#include <QUrlQuery>

namespace countersign::esign::docusign
{

// DocuSign's eSignature REST API v2.1 for one account, whose server is discovered through
// /oauth/userinfo.
class DocuSignProvider final : public SignatureProvider
{
public:
    DocuSignProvider(ProviderSettings settings, const ProviderContext &context);

    QString id() const override;
    std::chrono::milliseconds minPollInterval() const override;
    base::Result<model::ProviderEnvelopeRef> send(const model::EnvelopeDraft &draft,
                                                  const QByteArray &pdf,
                                                  base::JobContext &context) override;
    base::Result<std::optional<model::ProviderEnvelopeRef>>
    find(const model::EnvelopeId &id, base::JobContext &context) override;
    base::Result<model::EnvelopeState> fetch(const model::ProviderEnvelopeRef &ref,
                                             base::JobContext &context) override;
    base::Result<ChangedPage> changedSince(const QDateTime &since,
                                           base::JobContext &context) override;
    base::Result<QByteArray> downloadSigned(const model::ProviderEnvelopeRef &ref,
                                            base::JobContext &context) override;
    base::Result<QByteArray> downloadCertificate(const model::ProviderEnvelopeRef &ref,
                                                 base::JobContext &context) override;
    base::Result<> voidEnvelope(const model::ProviderEnvelopeRef &ref, const QString &reason,
                                base::JobContext &context) override;
    base::Result<> remind(const model::ProviderEnvelopeRef &ref,
                          base::JobContext &context) override;

private:
    // "https://na3.docusign.net/restapi/v2.1/accounts/{id}/envelopes"
    base::Result<QUrl> envelopesUrl(base::JobContext &context);
    base::Result<net::HttpResponse> exchange(net::HttpRequest request, base::JobContext &context);
    base::Result<QJsonObject> exchangeJson(const net::HttpRequest &request,
                                           base::JobContext &context);
    // One call below the account's envelopes; `path` begins with a slash or is empty.
    base::Result<QJsonObject> call(net::HttpMethod method, const QString &path,
                                   const QUrlQuery &query, const QJsonObject &body,
                                   base::JobContext &context);
    base::Result<QByteArray> download(const model::ProviderEnvelopeRef &ref, const QString &what,
                                      const QUrlQuery &query, base::JobContext &context);
    // All pages of a listing.
    base::Result<QList<QJsonObject>> list(QUrlQuery query, base::JobContext &context);

    const ProviderSettings m_settings;
    net::AccessTokenSource &m_tokens;
    const base::Clock &m_clock;
    net::RateBudget m_budget;
    net::BudgetedHttpClient m_http;
    QMutex m_mutex; // of m_envelopesUrl
    QUrl m_envelopesUrl; // empty until discovered
};

// The catalogue's line for DocuSign.
ProviderEntry catalogueEntry();

} // namespace countersign::esign::docusign
