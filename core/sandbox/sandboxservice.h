// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/httpclient.h"
#include "core/net/httpheaders.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace countersign::sandbox
{

struct SandboxRequest {
    QByteArray method; // "GET"
    QString path; // decoded, without the query
    QUrlQuery query;
    net::HttpHeaders headers;
    QByteArray body; // empty for multipart/form-data
    QList<net::MultipartPart> parts;
    QStringList captures; // what the route's {...} segments matched, in order

    // A query parameter, decoded; empty when absent.
    QString parameter(const QString &name) const;
    // The fields of an application/x-www-form-urlencoded body.
    QUrlQuery form() const;
};

struct SandboxResponse {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    net::HttpHeaders headers;

    static SandboxResponse json(int status, const QJsonObject &object);
    static SandboxResponse html(int status, const QString &page);
    static SandboxResponse pdf(const QByteArray &bytes);
    static SandboxResponse redirect(const QUrl &to);
    static SandboxResponse empty(int status);
};

using SandboxHandler = std::function<SandboxResponse(const SandboxRequest &)>;

// The paths a sandbox answers. A pattern is a path whose segments may be placeholders:
// "/crm/v3/objects/{type}/{id}". Of several that match, the first added answers.
class SandboxRoutes
{
public:
    void add(const QByteArray &method, const QString &pattern, SandboxHandler handler);
    // 404 when no route has that path, 405 when one has but for another method.
    SandboxResponse answer(SandboxRequest request) const;

private:
    struct Route {
        QByteArray method;
        QStringList segments;
        SandboxHandler handler;
    };
    QList<Route> m_routes;
};

// A stand-in of one remote service. Its handlers run one at a time, under the server's lock, on
// threads of the server. State that must survive a restart is on disk before a handler returns.
class SandboxService
{
public:
    virtual ~SandboxService() = default;
    virtual void addRoutes(SandboxRoutes &routes) = 0;
};

} // namespace countersign::sandbox
