// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/httpclient.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMutex>
#include <QNetworkReply>
#include <QObject>
#include <QWaitCondition>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace countersign::net
{

// One request under way, shared by the thread that waits and the thread that runs it.
class HttpExchange
{
public:
    explicit HttpExchange(const HttpRequest &request);

    const HttpRequest &request() const { return m_request; }
    // The first answer counts; later ones are dropped.
    void settle(base::Result<HttpResponse> answer);
    // Waits at most `ms`; nothing when there is no answer yet.
    std::optional<base::Result<HttpResponse>> wait(int ms);

private:
    const HttpRequest m_request;
    QMutex m_mutex;
    QWaitCondition m_settled;
    std::optional<base::Result<HttpResponse>> m_answer;
};

// Runs exchanges on the thread it lives in. Everything but the constructor is called there.
class HttpExchanger final : public QObject
{
    Q_OBJECT
public:
    explicit HttpExchanger(const QByteArray &userAgent);
    ~HttpExchanger() override;

    void begin(const std::shared_ptr<HttpExchange> &exchange);
    void abandon(const std::shared_ptr<HttpExchange> &exchange);

private:
    struct Running {
        std::shared_ptr<HttpExchange> exchange;
        QByteArray body;
    };
    void collect(QNetworkReply *reply);
    void finish(QNetworkReply *reply);
    QNetworkRequest networkRequest(const HttpRequest &request) const;

    const QByteArray m_userAgent;
    QNetworkAccessManager *m_manager = nullptr; // made in the thread on first use
    QHash<QNetworkReply *, Running> m_running;
};

} // namespace countersign::net
