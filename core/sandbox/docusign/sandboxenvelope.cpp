// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/docusign/sandboxenvelope.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::sandbox::docusign
{

namespace
{

QList<SandboxTab> parseTabs(const QJsonObject &tabs)
{
    QList<SandboxTab> list;
    for (const QString &kind : {u"signHereTabs"_s, u"dateSignedTabs"_s}) {
        const QJsonArray array = tabs[kind].toArray();
        for (const QJsonValue &value : array) {
            const QJsonObject tab = value.toObject();
            const auto number = [&](const QString &key) { return tab[key].toString().toDouble(); };
            // Anchored tabs that were allowed to miss their anchor have no place.
            if (tab.contains(u"pageNumber"_s))
                list.append({kind == u"dateSignedTabs"_s,
                             int(number(u"pageNumber"_s)),
                             {number(u"xPosition"_s), number(u"yPosition"_s), number(u"width"_s),
                              number(u"height"_s)}});
        }
    }
    return list;
}

void parseDefinedRecipients(SandboxEnvelope &envelope, const QJsonObject &recipients)
{
    for (const QString &kind : {u"signers"_s, u"carbonCopies"_s}) {
        const QJsonArray array = recipients[kind].toArray();
        for (const QJsonValue &value : array) {
            const QJsonObject object = value.toObject();
            SandboxRecipient recipient;
            recipient.id = object[u"recipientId"_s].toString();
            recipient.isSigner = kind == u"signers"_s;
            recipient.name = object[u"name"_s].toString();
            recipient.email = object[u"email"_s].toString();
            recipient.accessCode = object[u"accessCode"_s].toString();
            recipient.order = object[u"routingOrder"_s].toString(u"1"_s).toInt();
            recipient.status = u"created"_s;
            recipient.tabs = parseTabs(object[u"tabs"_s].toObject());
            envelope.recipients.append(recipient);
        }
    }
}

} // namespace

bool SandboxRecipient::isDone() const
{
    return status == u"completed"_s || status == u"declined"_s;
}

bool SandboxRecipient::isWaitedFor() const
{
    return isSigner && (status == u"sent"_s || status == u"delivered"_s);
}

bool SandboxEnvelope::isOpen() const
{
    return status == u"sent"_s || status == u"delivered"_s;
}

SandboxRecipient *SandboxEnvelope::recipient(const QString &recipientId)
{
    const auto it = std::find_if(recipients.begin(), recipients.end(),
                                 [&](const SandboxRecipient &r) { return r.id == recipientId; });
    return it == recipients.end() ? nullptr : &*it;
}

QString SandboxEnvelope::customField(const QString &name) const
{
    for (const auto &[key, value] : customFields) {
        if (key == name)
            return value;
    }
    return {};
}

void SandboxEnvelope::become(const QString &newStatus, const QDateTime &at)
{
    status = newStatus;
    statusChangedAt = at;
    if (newStatus == u"sent"_s)
        sentAt = at;
    else if (newStatus == u"delivered"_s)
        deliveredAt = at;
    else if (newStatus == u"completed"_s)
        completedAt = at;
    else if (newStatus == u"declined"_s)
        declinedAt = at;
    else if (newStatus == u"voided"_s)
        voidedAt = at;
}

void SandboxEnvelope::passOn(const QDateTime &at)
{
    while (true) {
        int turn = 0;
        for (const SandboxRecipient &recipient : std::as_const(recipients)) {
            if (!recipient.isDone() && (turn == 0 || recipient.order < turn))
                turn = recipient.order;
        }
        if (turn == 0) {
            become(u"completed"_s, at);
            return;
        }
        bool isWaiting = false;
        for (SandboxRecipient &recipient : recipients) {
            if (recipient.order != turn || recipient.isDone())
                continue;
            if (recipient.status == u"created"_s) {
                recipient.status = recipient.isSigner ? u"sent"_s : u"completed"_s;
                recipient.sentAt = at;
            }
            isWaiting = isWaiting || recipient.isSigner;
        }
        if (isWaiting)
            return;
    }
}

SandboxEnvelope envelopeFromDefinition(const QJsonObject &definition, const QString &id,
                                       const QDateTime &at)
{
    SandboxEnvelope envelope;
    envelope.id = id;
    envelope.transactionId = definition[u"transactionId"_s].toString();
    envelope.subject = definition[u"emailSubject"_s].toString();
    envelope.blurb = definition[u"emailBlurb"_s].toString();
    envelope.documentName = definition[u"documents"_s][0][u"name"_s].toString();
    envelope.createdAt = at;
    envelope.become(u"created"_s, at);
    const QJsonArray fields = definition[u"customFields"_s][u"textCustomFields"_s].toArray();
    for (const QJsonValue &field : fields)
        envelope.customFields.append({field[u"name"_s].toString(), field[u"value"_s].toString()});
    parseDefinedRecipients(envelope, definition[u"recipients"_s].toObject());
    return envelope;
}

QString wireTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"0000Z"_s
                          : QString();
}

} // namespace countersign::sandbox::docusign
