// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace countersign::test
{

// WebKit's own small browser, of the family of Safari, on a display that nobody sees and driven
// through WebDriver. Certificates are not checked; there is no camera, but pages may ask for one.
class WebKitBrowser
{
public:
    // What is missing on this machine; empty when all is there.
    static QString missing();

    WebKitBrowser();
    ~WebKitBrowser();

    bool open(const QString &url);
    // What a JavaScript expression gives; null when it fails.
    QJsonValue evaluate(const QString &expression);
    // The same, of a function's body with arguments.
    QJsonValue run(const QString &body, const QJsonArray &arguments);
    // Until the expression is true, at most so long.
    bool waitFor(const QString &expression, int timeoutMs = 60'000);
    // As a person does: where it is seen, by a press of the pointer.
    bool click(const QString &selector);
    // Into a field for files.
    bool choose(const QString &selector, const QStringList &paths);
    QString lastError() const { return m_lastError; }

private:
    void startDisplay();
    void startDriver();
    QString element(const QString &selector);
    QJsonValue call(const QByteArray &method, const QString &path, const QJsonObject &body = {});

    QTemporaryDir m_home;
    QProcess m_display;
    QProcess m_driver;
    QNetworkAccessManager m_client;
    int m_port = 0;
    QString m_session; // "/session/..."
    QString m_lastError;
};

} // namespace countersign::test
