// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace countersign::model
{

// A mailbox that is looked into again and again, over IMAP. Its password or token is in the
// SecretStore.
struct Mailbox {
    QString id; // random, made when it is set up
    QString host;
    int port = 993; // TLS from the first byte
    QString user;
    bool oauth = false; // signs in with an access token (XOAUTH2) instead of a password
    QString authorizeUrl; // of the service that gives tokens
    QString tokenUrl;
    QString clientId;
    QString scopes; // parted by spaces
    QString redirect; // that the client is registered with; empty: http://127.0.0.1/callback
    QString trustedFingerprint; // SHA-256 of the server's certificate, when nobody known signed it
    QString folder = QStringLiteral("INBOX");
    bool unseenOnly = true;
    QString from; // only messages whose sender contains this; empty: all
    QString subject; // the same
    QString moveTo; // folder for what is done; empty: it is marked as seen
    QString typeHint; // "nda"; empty: none
    bool enabled = true;

    bool operator==(const Mailbox &) const = default;
};

QJsonObject toJson(const Mailbox &mailbox);
Mailbox mailboxFromJson(const QJsonObject &json);

} // namespace countersign::model
