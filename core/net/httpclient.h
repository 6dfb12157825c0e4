// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/net/httpheaders.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace countersign::net
{

enum class HttpMethod { Get, Post, Put, Patch, Delete };
QByteArray methodName(HttpMethod method);

// One part of a multipart/form-data body.
struct MultipartPart {
    QString name;
    QString fileName; // empty: an ordinary form field
    QByteArray contentType; // empty: none is sent
    QByteArray body;
};

struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    QList<MultipartPart> parts; // when there are any they are sent in place of `body`
    int timeoutMs = 30'000; // of the whole exchange
    qint64 maxResponseBytes = 64 * 1024 * 1024;
};

struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    bool isSuccess() const { return status >= 200 && status < 300; }
};

// Sends one request and waits for its answer on the calling thread, which must be a worker's. Any
// HTTP status is an answer, not an error. Errors: net.unreachable, net.timeout, net.tls,
// net.interrupted (the answer broke off: the server may have acted), net.too_large,
// net.insecure_url, net.redirected (to another host), job.cancelled.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    virtual base::Result<HttpResponse> send(const HttpRequest &request, base::JobContext &context)
        = 0;
};

// True for https anywhere and for plain http to this machine itself.
bool isAllowedUrl(const QUrl &url);

} // namespace countersign::net
