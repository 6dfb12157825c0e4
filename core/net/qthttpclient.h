// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/httpclient.h"

#include <QThread>

#include <memory>

namespace countersign::net
{

class HttpExchanger;

// HttpClient on Qt Network. A thread of its own runs the network access manager; send() hands the
// request over and blocks the caller until the answer, the time-out or the cancellation. TLS 1.2 or
// newer with verification; plain http to loopback only; only GET follows redirects, within its
// origin. Any number of threads may send at the same time.
class QtHttpClient final : public HttpClient
{
public:
    explicit QtHttpClient(const QByteArray &userAgent);
    ~QtHttpClient() override;
    QtHttpClient(const QtHttpClient &) = delete;
    QtHttpClient &operator=(const QtHttpClient &) = delete;

    base::Result<HttpResponse> send(const HttpRequest &request, base::JobContext &context) override;

private:
    QThread m_thread;
    HttpExchanger *m_exchanger; // lives in m_thread, which deletes it when it ends
};

} // namespace countersign::net
