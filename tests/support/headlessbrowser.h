// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace countersign::test
{

// A Chromium without a window and with a film for a camera, driven through the pipe of its
// developer tools. Certificates are not checked.
class HeadlessBrowser
{
public:
    // Empty when there is none on this machine.
    static QString program();

    // `film`: a file of JPEG pictures one after the other (.mjpeg).
    explicit HeadlessBrowser(const QString &film);
    ~HeadlessBrowser();

    bool open(const QString &url);
    // What a JavaScript expression gives; null when it fails.
    QJsonValue evaluate(const QString &expression);
    // Until the expression is true, at most so long.
    bool waitFor(const QString &expression, int timeoutMs = 30'000);
    QString lastError() const { return m_lastError; }

private:
    QJsonObject call(const QString &method, const QJsonObject &parameters);
    QJsonObject answerTo(int id);

    QTemporaryDir m_profile;
    QProcess m_process;
    int m_toBrowser = -1;
    int m_fromBrowser = -1;
    int m_lastId = 0;
    QByteArray m_received;
    QString m_session;
    QString m_lastError;
};

} // namespace countersign::test
