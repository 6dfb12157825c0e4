// SPDX-License-Identifier: Apache-2.0
#include "core/net/accesstoken.h"

using namespace Qt::StringLiterals;

namespace countersign::net
{

StaticTokenSource::StaticTokenSource(base::Secret token)
    : m_token(std::move(token))
{
}

base::Result<base::Secret> StaticTokenSource::accessToken(base::JobContext &)
{
    if (m_token.isEmpty())
        return base::Error{base::ErrorKind::Unauthorised, u"net.sign_in_required"_s, {}};
    return m_token.clone();
}

void StaticTokenSource::rejected(const base::Secret &) { }

base::Result<HttpResponse> sendAuthorised(HttpClient &client, AccessTokenSource &tokens,
                                          HttpRequest request, base::JobContext &context)
{
    auto token = tokens.accessToken(context);
    if (!token)
        return token.error();
    request.headers.set("Authorization"_ba, "Bearer " + token->view().toByteArray());
    auto response = client.send(request, context);
    if (!response || response->status != 401)
        return response;

    tokens.rejected(*token);
    auto fresh = tokens.accessToken(context);
    if (!fresh || fresh->view() == token->view())
        return response;
    request.headers.set("Authorization"_ba, "Bearer " + fresh->view().toByteArray());
    return client.send(request, context);
}

} // namespace countersign::net
