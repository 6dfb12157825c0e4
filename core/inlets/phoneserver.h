// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/inlets/phonesession.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace countersign::inlets
{

// A file of the page that phones get.
struct PhoneFile {
    QByteArray contentType;
    QByteArray content;
};

struct PhoneServerSettings {
    QString address; // of this machine, where it listens; numeric
    int port = 0; // 0: a free one
    QMap<QString, PhoneFile> files; // by name; "" is the page itself
    PhoneLimits limits;
};

// How things stand, for who shows the code.
struct PhoneStatus {
    bool claimed = false; // a phone has opened the code
    int waitingPages = 0; // that came and are not sent yet
    int documents = 0; // that were made
    QString phone; // its address
    QString errorCode; // of the last document that could not be made

    bool operator==(const PhoneStatus &) const = default;
};

// Serves a page over TLS, on one address, with which a phone on the same network takes pictures and
// sends them. The certificate is made when it starts and never written; who has not scanned the
// code gets the page, and nothing else. Requests that do not name the address are refused, so that
// no web page elsewhere can reach it under another name.
class PhoneServer
{
public:
    // Makes a document of pages; called on a thread of the server's. The answer is its id.
    using Receive
        = std::function<base::Result<QString>(const QList<PhonePage> &, const QString &phone)>;
    using Changed = std::function<void(const PhoneStatus &)>; // on any thread

    // Codes: phone.listen_failed.
    static base::Result<std::unique_ptr<PhoneServer>>
    start(PhoneServerSettings settings, Receive receive, Changed changed, const base::Clock &clock);
    ~PhoneServer(); // stops; waits for a document that is being made
    PhoneServer(const PhoneServer &) = delete;
    PhoneServer &operator=(const PhoneServer &) = delete;

    // With the token, for the code.
    QUrl url() const;
    QString fingerprint() const; // SHA-256 of the certificate, "AB:CD:..."
    QDateTime tokenExpiresAt() const;
    PhoneStatus status() const;
    // Another token; the phone that had the old one is out.
    void renewToken();

private:
    class Impl;
    explicit PhoneServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace countersign::inlets
