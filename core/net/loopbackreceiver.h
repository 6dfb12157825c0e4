// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

namespace countersign::net
{

// Waits on 127.0.0.1 for the one redirect of an OAuth sign-in (RFC 8252 section 7.3) and answers it
// with a small page. Blocking; create and use on one worker thread. Errors: net.listen_failed,
// net.timeout, job.cancelled.
class LoopbackReceiver
{
public:
    // `base`: "http://127.0.0.1/callback" or "http://localhost"; it gets a port of its own.
    explicit LoopbackReceiver(QUrl base);

    base::Result<> listen();
    QUrl redirectUri() const;
    // The query of the first GET for the redirect's path that carries `state`; others are answered
    // 404 or 400.
    base::Result<QUrlQuery> waitForRedirect(const QString &state, int timeoutMs,
                                            base::JobContext &context);

private:
    QString path() const;

    QUrl m_base;
    QTcpServer m_server;
};

} // namespace countersign::net
