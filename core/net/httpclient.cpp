// SPDX-License-Identifier: Apache-2.0
#include "core/net/httpclient.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace countersign::net
{

QByteArray methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET"_ba;
    case HttpMethod::Post:
        return "POST"_ba;
    case HttpMethod::Put:
        return "PUT"_ba;
    case HttpMethod::Patch:
        return "PATCH"_ba;
    case HttpMethod::Delete:
        return "DELETE"_ba;
    }
    return {};
}

bool isAllowedUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    if (url.scheme() == u"https"_s)
        return true;
    // "localhost" can be made to resolve elsewhere; only addresses count besides it where resolvers
    // pin it (RFC 6761 6.3).
    return url.scheme() == u"http"_s
        && (url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback());
}

} // namespace countersign::net
