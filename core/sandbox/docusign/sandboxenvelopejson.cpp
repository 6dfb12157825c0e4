// SPDX-License-Identifier: Apache-2.0
// The two JSON forms of a SandboxEnvelope: what answers show and what the state file holds.
#include "core/sandbox/docusign/sandboxenvelope.h"

#include "core/base/clock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign::sandbox::docusign
{

namespace
{

void insertTime(QJsonObject &object, const QString &key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, wireTime(time));
}

QJsonObject recipientWireJson(const SandboxRecipient &recipient)
{
    QJsonObject object{{u"recipientId"_s, recipient.id},
                       {u"recipientType"_s, recipient.isSigner ? u"signer"_s : u"carboncopy"_s},
                       {u"name"_s, recipient.name},
                       {u"email"_s, recipient.email},
                       {u"routingOrder"_s, QString::number(recipient.order)},
                       {u"status"_s, recipient.status}};
    insertTime(object, u"sentDateTime"_s, recipient.sentAt);
    insertTime(object, u"deliveredDateTime"_s, recipient.deliveredAt);
    insertTime(object, u"signedDateTime"_s, recipient.signedAt);
    insertTime(object, u"declinedDateTime"_s, recipient.declinedAt);
    if (!recipient.declinedReason.isEmpty())
        object.insert(u"declinedReason"_s, recipient.declinedReason);
    return object;
}

QJsonObject fieldsWireJson(const SandboxEnvelope &envelope)
{
    QJsonArray fields;
    int number = 0;
    for (const auto &[name, value] : envelope.customFields)
        fields.append(QJsonObject{{u"fieldId"_s, QString::number(++number)},
                                  {u"name"_s, name},
                                  {u"value"_s, value},
                                  {u"show"_s, u"false"_s},
                                  {u"required"_s, u"false"_s}});
    return {{u"textCustomFields"_s, fields}, {u"listCustomFields"_s, QJsonArray()}};
}

QString storedTime(const QDateTime &time)
{
    return time.isValid() ? base::toIso(time) : QString();
}

QJsonArray storedTabs(const QList<SandboxTab> &tabs)
{
    QJsonArray array;
    for (const SandboxTab &tab : tabs)
        array.append(QJsonArray{tab.isDate, tab.page, tab.box.x(), tab.box.y(), tab.box.width(),
                                tab.box.height()});
    return array;
}

QList<SandboxTab> restoredTabs(const QJsonArray &array)
{
    QList<SandboxTab> tabs;
    for (const QJsonValue &tab : array)
        tabs.append({tab[0].toBool(),
                     tab[1].toInt(1),
                     {tab[2].toDouble(), tab[3].toDouble(), tab[4].toDouble(), tab[5].toDouble()}});
    return tabs;
}

QJsonObject storedRecipient(const SandboxRecipient &recipient)
{
    return {{u"id"_s, recipient.id},
            {u"signer"_s, recipient.isSigner},
            {u"name"_s, recipient.name},
            {u"email"_s, recipient.email},
            {u"access_code"_s, recipient.accessCode},
            {u"order"_s, recipient.order},
            {u"status"_s, recipient.status},
            {u"sent"_s, storedTime(recipient.sentAt)},
            {u"delivered"_s, storedTime(recipient.deliveredAt)},
            {u"signed"_s, storedTime(recipient.signedAt)},
            {u"declined"_s, storedTime(recipient.declinedAt)},
            {u"reason"_s, recipient.declinedReason},
            {u"reminders"_s, recipient.reminders},
            {u"tabs"_s, storedTabs(recipient.tabs)}};
}

SandboxRecipient restoredRecipient(const QJsonObject &object)
{
    const auto time = [&](const QString &key) { return base::fromIso(object[key].toString()); };
    SandboxRecipient recipient;
    recipient.id = object[u"id"_s].toString();
    recipient.isSigner = object[u"signer"_s].toBool();
    recipient.name = object[u"name"_s].toString();
    recipient.email = object[u"email"_s].toString();
    recipient.accessCode = object[u"access_code"_s].toString();
    recipient.order = object[u"order"_s].toInt(1);
    recipient.status = object[u"status"_s].toString();
    recipient.sentAt = time(u"sent"_s);
    recipient.deliveredAt = time(u"delivered"_s);
    recipient.signedAt = time(u"signed"_s);
    recipient.declinedAt = time(u"declined"_s);
    recipient.declinedReason = object[u"reason"_s].toString();
    recipient.reminders = object[u"reminders"_s].toInt();
    recipient.tabs = restoredTabs(object[u"tabs"_s].toArray());
    return recipient;
}

} // namespace

QJsonObject recipientsWireJson(const SandboxEnvelope &envelope)
{
    QJsonArray signers;
    QJsonArray copies;
    for (const SandboxRecipient &recipient : envelope.recipients)
        (recipient.isSigner ? signers : copies).append(recipientWireJson(recipient));
    return {{u"signers"_s, signers},
            {u"carbonCopies"_s, copies},
            {u"recipientCount"_s, QString::number(envelope.recipients.size())}};
}

QJsonObject wireJson(const SandboxEnvelope &envelope, const QString &include)
{
    const QString uri = u"/envelopes/"_s + envelope.id;
    QJsonObject object{{u"envelopeId"_s, envelope.id},
                       {u"envelopeUri"_s, uri},
                       {u"documentsUri"_s, uri + u"/documents"_s},
                       {u"certificateUri"_s, uri + u"/documents/certificate"_s},
                       {u"status"_s, envelope.status},
                       {u"emailSubject"_s, envelope.subject},
                       {u"emailBlurb"_s, envelope.blurb}};
    if (!envelope.transactionId.isEmpty())
        object.insert(u"transactionId"_s, envelope.transactionId);
    if (!envelope.voidedReason.isEmpty())
        object.insert(u"voidedReason"_s, envelope.voidedReason);
    insertTime(object, u"createdDateTime"_s, envelope.createdAt);
    insertTime(object, u"sentDateTime"_s, envelope.sentAt);
    insertTime(object, u"deliveredDateTime"_s, envelope.deliveredAt);
    insertTime(object, u"completedDateTime"_s, envelope.completedAt);
    insertTime(object, u"declinedDateTime"_s, envelope.declinedAt);
    insertTime(object, u"voidedDateTime"_s, envelope.voidedAt);
    insertTime(object, u"statusChangedDateTime"_s, envelope.statusChangedAt);
    insertTime(object, u"expireDateTime"_s, envelope.expiresAt);
    const QStringList wanted = include.split(u',');
    if (wanted.contains(u"recipients"_s))
        object.insert(u"recipients"_s, recipientsWireJson(envelope));
    if (wanted.contains(u"custom_fields"_s))
        object.insert(u"customFields"_s, fieldsWireJson(envelope));
    return object;
}

QJsonObject stateJson(const SandboxEnvelope &envelope)
{
    QJsonArray recipients;
    for (const SandboxRecipient &recipient : envelope.recipients)
        recipients.append(storedRecipient(recipient));
    QJsonArray fields;
    for (const auto &[name, value] : envelope.customFields)
        fields.append(QJsonArray{name, value});
    return {{u"id"_s, envelope.id},
            {u"transaction"_s, envelope.transactionId},
            {u"subject"_s, envelope.subject},
            {u"blurb"_s, envelope.blurb},
            {u"document"_s, envelope.documentName},
            {u"status"_s, envelope.status},
            {u"voided_reason"_s, envelope.voidedReason},
            {u"created"_s, storedTime(envelope.createdAt)},
            {u"sent"_s, storedTime(envelope.sentAt)},
            {u"delivered"_s, storedTime(envelope.deliveredAt)},
            {u"completed"_s, storedTime(envelope.completedAt)},
            {u"declined"_s, storedTime(envelope.declinedAt)},
            {u"voided"_s, storedTime(envelope.voidedAt)},
            {u"changed"_s, storedTime(envelope.statusChangedAt)},
            {u"expires"_s, storedTime(envelope.expiresAt)},
            {u"fields"_s, fields},
            {u"recipients"_s, recipients}};
}

SandboxEnvelope envelopeFromState(const QJsonObject &state)
{
    const auto text = [&](const QString &key) { return state[key].toString(); };
    const auto time = [&](const QString &key) { return base::fromIso(state[key].toString()); };
    SandboxEnvelope envelope;
    envelope.id = text(u"id"_s);
    envelope.transactionId = text(u"transaction"_s);
    envelope.subject = text(u"subject"_s);
    envelope.blurb = text(u"blurb"_s);
    envelope.documentName = text(u"document"_s);
    envelope.status = text(u"status"_s);
    envelope.voidedReason = text(u"voided_reason"_s);
    envelope.createdAt = time(u"created"_s);
    envelope.sentAt = time(u"sent"_s);
    envelope.deliveredAt = time(u"delivered"_s);
    envelope.completedAt = time(u"completed"_s);
    envelope.declinedAt = time(u"declined"_s);
    envelope.voidedAt = time(u"voided"_s);
    envelope.statusChangedAt = time(u"changed"_s);
    envelope.expiresAt = time(u"expires"_s);
    const QJsonArray fields = state[u"fields"_s].toArray();
    for (const QJsonValue &field : fields)
        envelope.customFields.append({field[0].toString(), field[1].toString()});
    const QJsonArray recipients = state[u"recipients"_s].toArray();
    for (const QJsonValue &recipient : recipients)
        envelope.recipients.append(restoredRecipient(recipient.toObject()));
    return envelope;
}

} // namespace countersign::sandbox::docusign
