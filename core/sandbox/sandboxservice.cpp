// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/sandboxservice.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::sandbox
{

namespace
{

QStringList pathSegments(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

// The values of the placeholders, or nothing when the path is another.
std::optional<QStringList> matchSegments(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList captures;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i].startsWith(u'{'))
            captures.append(path[i]);
        else if (pattern[i] != path[i])
            return std::nullopt;
    }
    return captures;
}

} // namespace

QString SandboxRequest::parameter(const QString &name) const
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

QUrlQuery SandboxRequest::form() const
{
    QString text = QString::fromUtf8(body);
    // In forms a plus sign is a space (WHATWG URL section 5.1); QUrlQuery leaves it alone.
    text.replace(u'+', u"%20"_s);
    return QUrlQuery(text);
}

SandboxResponse SandboxResponse::json(int status, const QJsonObject &object)
{
    return {status,
            "application/json; charset=utf-8"_ba,
            QJsonDocument(object).toJson(QJsonDocument::Compact),
            {}};
}

SandboxResponse SandboxResponse::html(int status, const QString &page)
{
    return {status, "text/html; charset=utf-8"_ba, page.toUtf8(), {}};
}

SandboxResponse SandboxResponse::pdf(const QByteArray &bytes)
{
    return {200, "application/pdf"_ba, bytes, {}};
}

SandboxResponse SandboxResponse::redirect(const QUrl &to)
{
    return {302, {}, {}, {{"Location"_ba, to.toEncoded()}}};
}

SandboxResponse SandboxResponse::empty(int status)
{
    return {status, {}, {}, {}};
}

void SandboxRoutes::add(const QByteArray &method, const QString &pattern, SandboxHandler handler)
{
    m_routes.append({method, pathSegments(pattern), std::move(handler)});
}

SandboxResponse SandboxRoutes::answer(SandboxRequest request) const
{
    const QStringList path = pathSegments(request.path);
    bool pathIsKnown = false;
    for (const Route &route : m_routes) {
        const auto captures = matchSegments(route.segments, path);
        if (!captures)
            continue;
        pathIsKnown = true;
        if (route.method != request.method)
            continue;
        request.captures = *captures;
        return route.handler(request);
    }
    return SandboxResponse::empty(pathIsKnown ? 405 : 404);
}

} // namespace countersign::sandbox
