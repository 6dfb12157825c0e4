// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/net/httpclient.h"

namespace countersign::net
{

// Where an adapter's bearer token comes from; may sign in anew behind the scenes. Errors:
// net.sign_in_required.
class AccessTokenSource
{
public:
    virtual ~AccessTokenSource() = default;
    virtual base::Result<base::Secret> accessToken(base::JobContext &context) = 0;
    // Says that the server refused `token`, so that the next accessToken() gives another one or an
    // error.
    virtual void rejected(const base::Secret &token) = 0;
};

// A token that a person pasted once (a private app's key).
class StaticTokenSource final : public AccessTokenSource
{
public:
    explicit StaticTokenSource(base::Secret token);
    base::Result<base::Secret> accessToken(base::JobContext &context) override;
    void rejected(const base::Secret &token) override;

private:
    base::Secret m_token;
};

// Sends with "Authorization: Bearer"; on 401 asks the source for a fresh token and sends once more.
base::Result<HttpResponse> sendAuthorised(HttpClient &client, AccessTokenSource &tokens,
                                          HttpRequest request, base::JobContext &context);

} // namespace countersign::net
