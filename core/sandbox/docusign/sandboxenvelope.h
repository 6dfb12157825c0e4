// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QString>

namespace countersign::sandbox::docusign
{

struct SandboxTab {
    bool isDate = false; // dateSigned, else signHere
    int page = 1;
    QRectF box; // 72 dpi from the page's top left corner
};

struct SandboxRecipient {
    QString id;
    bool isSigner = true; // else carbon copy
    QString name;
    QString email;
    QString accessCode;
    int order = 1;
    QString status; // created, sent, delivered, completed, declined
    QDateTime sentAt;
    QDateTime deliveredAt;
    QDateTime signedAt;
    QDateTime declinedAt;
    QString declinedReason;
    int reminders = 0;
    QList<SandboxTab> tabs;

    bool isDone() const;
    // Somebody whose turn it is to sign.
    bool isWaitedFor() const;
};

// An envelope in the words of DocuSign's API.
struct SandboxEnvelope {
    QString id;
    QString transactionId;
    QString subject;
    QString blurb;
    QString documentName;
    QString status; // created, sent, delivered, completed, declined, voided
    QString voidedReason;
    QDateTime createdAt;
    QDateTime sentAt;
    QDateTime deliveredAt;
    QDateTime completedAt;
    QDateTime declinedAt;
    QDateTime voidedAt;
    QDateTime statusChangedAt;
    QDateTime expiresAt;
    QList<std::pair<QString, QString>> customFields;
    QList<SandboxRecipient> recipients;

    bool isOpen() const; // sent or delivered
    SandboxRecipient *recipient(const QString &recipientId);
    QString customField(const QString &name) const;
    // Changes the status and the times that go with it.
    void become(const QString &newStatus, const QDateTime &at);
    // Sends to those whose turn has come; carbon copies are done with that. Completes the envelope
    // after the last one.
    void passOn(const QDateTime &at);
};

// From an envelopeDefinition that passed the checks, not yet sent.
SandboxEnvelope envelopeFromDefinition(const QJsonObject &definition, const QString &id,
                                       const QDateTime &at);

// As answers show it. `include` = the parameter of that name: recipients, custom_fields.
QJsonObject wireJson(const SandboxEnvelope &envelope, const QString &include);
QJsonObject recipientsWireJson(const SandboxEnvelope &envelope);

// As the state file holds it.
QJsonObject stateJson(const SandboxEnvelope &envelope);
SandboxEnvelope envelopeFromState(const QJsonObject &state);

// "2026-11-22T09:30:00.1230000Z", as DocuSign writes times; empty for none.
QString wireTime(const QDateTime &time);

} // namespace countersign::sandbox::docusign
