// SPDX-License-Identifier: Apache-2.0
#include "core/esign/docusign/envelopejson.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::esign::docusign
{

using model::EnvelopeStatus;
using model::Recipient;
using model::RecipientRole;

namespace
{

// Limits of envelopeDefinition and signer in the API description.
constexpr qsizetype maxSubject = 100;
constexpr qsizetype maxBlurb = 10'000;
constexpr qsizetype maxAccessCode = 50;

base::Error invalidDraft(const QString &detail)
{
    return base::Error{
        base::ErrorKind::InvalidInput, u"esign.invalid_draft"_s, {{u"detail"_s, detail}}};
}

bool isUsable(const Recipient &recipient)
{
    return !recipient.name.trimmed().isEmpty() && recipient.email.contains(u'@')
        && !recipient.email.contains(u'\n');
}

// A tab's place: points from the page's top left corner.
QJsonObject tabJson(const model::SignatureTab &tab)
{
    const auto points = [](double fraction, double size) {
        return QString::number(std::lround(std::clamp(fraction, 0.0, 1.0) * size));
    };
    QJsonObject object{{u"documentId"_s, u"1"_s},
                       {u"pageNumber"_s, QString::number(tab.pageIndex + 1)},
                       {u"xPosition"_s, points(tab.box.left, tab.pageSizePt.width())},
                       {u"yPosition"_s, points(tab.box.top, tab.pageSizePt.height())}};
    if (!tab.box.isEmpty()) {
        object.insert(u"width"_s, points(tab.box.width, tab.pageSizePt.width()));
        object.insert(u"height"_s, points(tab.box.height, tab.pageSizePt.height()));
    }
    return object;
}

QJsonObject tabsOf(const model::EnvelopeDraft &draft, int recipient)
{
    QJsonArray signHere;
    QJsonArray dateSigned;
    for (const model::SignatureTab &tab : draft.tabs) {
        if (tab.recipient != recipient)
            continue;
        switch (tab.kind) {
        case model::TabKind::SignHere:
            signHere.append(tabJson(tab));
            break;
        case model::TabKind::DateSigned:
            dateSigned.append(tabJson(tab));
            break;
        }
    }
    QJsonObject tabs;
    if (!signHere.isEmpty())
        tabs.insert(u"signHereTabs"_s, signHere);
    if (!dateSigned.isEmpty())
        tabs.insert(u"dateSignedTabs"_s, dateSigned);
    return tabs;
}

QJsonObject recipientJson(const Recipient &recipient, int index)
{
    QJsonObject object{{u"recipientId"_s, QString::number(index + 1)},
                       {u"routingOrder"_s, QString::number(recipient.order)},
                       {u"name"_s, recipient.name.trimmed()},
                       {u"email"_s, recipient.email.trimmed()}};
    if (recipient.authentication == model::RecipientAuthentication::AccessCode)
        object.insert(u"accessCode"_s, recipient.accessCode);
    return object;
}

QJsonObject recipientsJson(const model::EnvelopeDraft &draft)
{
    QJsonArray signers;
    QJsonArray copies;
    for (int i = 0; i < int(draft.recipients.size()); ++i) {
        QJsonObject recipient = recipientJson(draft.recipients[i], i);
        if (draft.recipients[i].role == RecipientRole::CarbonCopy) {
            copies.append(recipient);
            continue;
        }
        const QJsonObject tabs = tabsOf(draft, i);
        if (!tabs.isEmpty())
            recipient.insert(u"tabs"_s, tabs);
        signers.append(recipient);
    }
    QJsonObject recipients{{u"signers"_s, signers}};
    if (!copies.isEmpty())
        recipients.insert(u"carbonCopies"_s, copies);
    return recipients;
}

QJsonObject hiddenField(QStringView name, const QString &value)
{
    return {{u"name"_s, name.toString()},
            {u"value"_s, value},
            {u"show"_s, u"false"_s},
            {u"required"_s, u"false"_s}};
}

EnvelopeStatus envelopeStatusOf(const QString &text, const QString &voidedReason)
{
    if (text == u"sent"_s || text == u"processing"_s || text == u"correct"_s)
        return EnvelopeStatus::Sent;
    if (text == u"delivered"_s) // opened by the recipients
        return EnvelopeStatus::Viewed;
    if (text == u"signed"_s)
        return EnvelopeStatus::Signed;
    if (text == u"completed"_s)
        return EnvelopeStatus::Completed;
    if (text == u"declined"_s)
        return EnvelopeStatus::Declined;
    if (text == u"timedout"_s)
        return EnvelopeStatus::Expired;
    // An envelope that ran out is voided by DocuSign itself; only the reason tells.
    if (text == u"voided"_s && voidedReason.contains(u"expired"_s, Qt::CaseInsensitive))
        return EnvelopeStatus::Expired;
    if (text == u"voided"_s || text == u"deleted"_s)
        return EnvelopeStatus::Voided;
    return EnvelopeStatus::Draft;
}

EnvelopeStatus recipientStatusOf(const QString &text, RecipientRole role)
{
    if (text == u"sent"_s)
        return EnvelopeStatus::Sent;
    if (text == u"delivered"_s)
        return EnvelopeStatus::Viewed;
    if (text == u"signed"_s || text == u"completed"_s)
        return role == RecipientRole::Signer ? EnvelopeStatus::Signed : EnvelopeStatus::Delivered;
    if (text == u"declined"_s)
        return EnvelopeStatus::Declined;
    return EnvelopeStatus::Draft;
}

struct NumberedRecipient {
    int number = 0;
    Recipient recipient;
};

NumberedRecipient parseRecipient(const QJsonObject &object, RecipientRole role)
{
    Recipient recipient;
    recipient.name = object[u"name"_s].toString();
    recipient.email = object[u"email"_s].toString();
    recipient.role = role;
    recipient.order = qMax(1, object[u"routingOrder"_s].toString().toInt());
    recipient.status = recipientStatusOf(object[u"status"_s].toString(), role);
    recipient.declineReason = object[u"declinedReason"_s].toString();
    for (const QString &field :
         {u"sentDateTime"_s, u"deliveredDateTime"_s, u"signedDateTime"_s, u"declinedDateTime"_s}) {
        const QDateTime at = parseTime(object[field].toString());
        if (at.isValid() && (!recipient.statusAt.isValid() || at > recipient.statusAt))
            recipient.statusAt = at;
    }
    return {object[u"recipientId"_s].toString().toInt(), recipient};
}

// In the order of their numbers, which is the draft's.
QList<Recipient> parseRecipients(const QJsonObject &recipients)
{
    QList<NumberedRecipient> numbered;
    const auto append = [&](const QString &kind, RecipientRole role) {
        const QJsonArray array = recipients[kind].toArray();
        for (const QJsonValue &value : array)
            numbered.append(parseRecipient(value.toObject(), role));
    };
    append(u"signers"_s, RecipientRole::Signer);
    append(u"carbonCopies"_s, RecipientRole::CarbonCopy);
    std::stable_sort(
        numbered.begin(), numbered.end(),
        [](const NumberedRecipient &a, const NumberedRecipient &b) { return a.number < b.number; });
    QList<Recipient> list;
    for (const NumberedRecipient &entry : numbered)
        list.append(entry.recipient);
    return list;
}

// DocuSign keeps an envelope at "sent" until everybody has opened it; what one recipient did shows
// earlier.
EnvelopeStatus withRecipients(EnvelopeStatus status, const QList<Recipient> &recipients)
{
    for (const Recipient &recipient : recipients) {
        if (recipient.role == RecipientRole::Signer
            && (recipient.status == EnvelopeStatus::Viewed
                || recipient.status == EnvelopeStatus::Signed))
            status = model::merged(status, recipient.status);
    }
    return status;
}

QString reasonOf(const QJsonObject &envelope, const QList<Recipient> &recipients)
{
    for (const Recipient &recipient : recipients) {
        if (recipient.status == EnvelopeStatus::Declined && !recipient.declineReason.isEmpty())
            return recipient.declineReason;
    }
    return envelope[u"voidedReason"_s].toString();
}

} // namespace

base::Result<> checkDraft(const model::EnvelopeDraft &draft)
{
    bool hasSigner = false;
    for (const Recipient &recipient : draft.recipients) {
        hasSigner = hasSigner || recipient.role == RecipientRole::Signer;
        if (!isUsable(recipient))
            return invalidDraft(u"recipient"_s);
        if (recipient.order < 1)
            return invalidDraft(u"order"_s);
        if (recipient.authentication == model::RecipientAuthentication::AccessCode
            && (recipient.accessCode.isEmpty() || recipient.accessCode.size() > maxAccessCode))
            return invalidDraft(u"access_code"_s);
    }
    if (!hasSigner)
        return invalidDraft(u"no_signer"_s);
    for (const model::SignatureTab &tab : draft.tabs) {
        const bool isPlaced = tab.pageIndex >= 0 && !tab.pageSizePt.isEmpty();
        const bool isSigners = tab.recipient >= 0 && tab.recipient < draft.recipients.size()
            && draft.recipients[tab.recipient].role == RecipientRole::Signer;
        if (!isPlaced || !isSigners)
            return invalidDraft(u"tab"_s);
    }
    return {};
}

QJsonObject envelopeDefinition(const model::EnvelopeDraft &draft, const QByteArray &pdf)
{
    const QJsonObject document{{u"documentId"_s, u"1"_s},
                               {u"name"_s, draft.fileName},
                               {u"fileExtension"_s, u"pdf"_s},
                               {u"documentBase64"_s, QString::fromLatin1(pdf.toBase64())}};
    const QJsonArray fields{hiddenField(documentField, draft.document.toString()),
                            hiddenField(envelopeField, draft.id.toString())};
    return {{u"status"_s, u"sent"_s},
            {u"emailSubject"_s, draft.subject.simplified().left(maxSubject)},
            {u"emailBlurb"_s, draft.message.left(maxBlurb)},
            {u"transactionId"_s, draft.id.toString()},
            {u"documents"_s, QJsonArray{document}},
            {u"recipients"_s, recipientsJson(draft)},
            {u"customFields"_s, QJsonObject{{u"textCustomFields"_s, fields}}}};
}

QString customField(const QJsonObject &envelope, QStringView name)
{
    const QJsonArray fields
        = envelope[u"customFields"_s].toObject()[u"textCustomFields"_s].toArray();
    for (const QJsonValue &value : fields) {
        const QJsonObject field = value.toObject();
        if (field[u"name"_s].toString() == name)
            return field[u"value"_s].toString();
    }
    return {};
}

QDateTime parseTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text.left(19), Qt::ISODate);
    if (!time.isValid())
        return {};
    QString fraction = u"0"_s + text.mid(19, 4);
    fraction.remove(u'Z');
    return QDateTime(time.date(), time.time(), Qt::UTC)
        .addMSecs(std::lround(fraction.toDouble() * 1000));
}

base::Result<model::EnvelopeState> parseEnvelope(const QJsonObject &envelope)
{
    model::EnvelopeState state;
    state.ref.value = envelope[u"envelopeId"_s].toString();
    if (state.ref.value.isEmpty())
        return base::Error{base::ErrorKind::Network, u"esign.malformed_reply"_s, {}};
    if (const auto id = model::DocumentId::parse(customField(envelope, documentField)))
        state.document = *id;
    state.recipients = parseRecipients(envelope[u"recipients"_s].toObject());
    state.status = withRecipients(
        envelopeStatusOf(envelope[u"status"_s].toString(), envelope[u"voidedReason"_s].toString()),
        state.recipients);
    state.reason = reasonOf(envelope, state.recipients);
    state.statusAt = parseTime(envelope[u"statusChangedDateTime"_s].toString());
    return state;
}

} // namespace countersign::esign::docusign
