// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/hubspot/crmbook.h"
#include "core/sandbox/sandboxservice.h"

#include <QJsonArray>
#include <QList>

namespace countersign::sandbox
{

struct HubSpotSandboxOptions {
    QString folder; // of the account's state and files
    QByteArray accessToken = "sandbox-service-key"; // what a client must present
    QStringList currencies = {QStringLiteral("USD")}; // the company's own first
    int callsPerTenSeconds = 190;
    QStringList companies = {}; // that a new account has already
};

// A stand-in of HubSpot: properties, records, associations, notes and files of one account over the
// date-based API (2026-09), and a page at "/" that shows what the account holds.
class HubSpotSandbox final : public SandboxService
{
public:
    HubSpotSandbox(HubSpotSandboxOptions options, const base::Clock &clock);

    // Takes up what an earlier run left; before the server starts.
    base::Result<> load();
    void addRoutes(SandboxRoutes &routes) override;

    // For tests, inside SandboxServer::locked().
    hubspot::CrmBook &book() { return m_book; }

private:
    using ApiHandler = SandboxResponse (HubSpotSandbox::*)(const SandboxRequest &);
    void addApiRoute(SandboxRoutes &routes, const QByteArray &method, const QString &path,
                     ApiHandler handler);
    // Key, rate and version before anything else; the version is cut off the captures.
    SandboxResponse guarded(SandboxRequest request, ApiHandler handler);
    bool isWithinRate();

    SandboxResponse accountDetails(const SandboxRequest &request);
    SandboxResponse pipelines(const SandboxRequest &request);
    SandboxResponse listProperties(const SandboxRequest &request);
    SandboxResponse showProperty(const SandboxRequest &request);
    SandboxResponse createProperty(const SandboxRequest &request);
    SandboxResponse createGroup(const SandboxRequest &request);

    SandboxResponse listRecords(const SandboxRequest &request);
    SandboxResponse showRecord(const SandboxRequest &request);
    SandboxResponse createRecord(const SandboxRequest &request);
    SandboxResponse updateRecord(const SandboxRequest &request);
    SandboxResponse batchRead(const SandboxRequest &request);
    SandboxResponse batchUpsert(const SandboxRequest &request);
    SandboxResponse search(const SandboxRequest &request);
    SandboxResponse associate(const SandboxRequest &request);
    SandboxResponse readAssociations(const SandboxRequest &request);

    SandboxResponse uploadFile(const SandboxRequest &request);
    SandboxResponse showFile(const SandboxRequest &request);
    SandboxResponse signedUrl(const SandboxRequest &request);
    SandboxResponse viewFile(const SandboxRequest &request);
    SandboxResponse overview(const SandboxRequest &request);

    struct BatchOutcome {
        QJsonArray results;
        QJsonArray errors;
    };
    void upsertOne(const QString &type, const QJsonObject &input, BatchOutcome &outcome);
    SandboxResponse batchAnswer(const BatchOutcome &outcome) const;

    const HubSpotSandboxOptions m_options;
    const base::Clock &m_clock;
    hubspot::CrmBook m_book;
    QList<QDateTime> m_calls; // of the last ten seconds
};

} // namespace countersign::sandbox
