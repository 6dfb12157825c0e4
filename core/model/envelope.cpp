// SPDX-License-Identifier: Apache-2.0
#include "core/model/envelope.h"

#include "core/model/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

constexpr EnvelopeStatus envelopeStatuses[]
    = {EnvelopeStatus::Draft,    EnvelopeStatus::Sent,   EnvelopeStatus::Delivered,
       EnvelopeStatus::Viewed,   EnvelopeStatus::Signed, EnvelopeStatus::Completed,
       EnvelopeStatus::Declined, EnvelopeStatus::Voided, EnvelopeStatus::Expired};

QJsonObject recipientToJson(const Recipient &recipient)
{
    return {{u"name"_s, recipient.name},
            {u"email"_s, recipient.email},
            {u"role"_s, int(recipient.role)},
            {u"order"_s, recipient.order},
            {u"authentication"_s, int(recipient.authentication)},
            {u"access_code"_s, recipient.accessCode}};
}

Recipient recipientFromJson(const QJsonObject &object)
{
    Recipient recipient;
    recipient.name = object[u"name"_s].toString();
    recipient.email = object[u"email"_s].toString();
    recipient.role = RecipientRole(qBound(0, object[u"role"_s].toInt(), 1));
    recipient.order = object[u"order"_s].toInt(1);
    recipient.authentication
        = RecipientAuthentication(qBound(0, object[u"authentication"_s].toInt(), 1));
    recipient.accessCode = object[u"access_code"_s].toString();
    return recipient;
}

QJsonObject tabToJson(const SignatureTab &tab)
{
    return {{u"kind"_s, int(tab.kind)},
            {u"recipient"_s, tab.recipient},
            {u"page"_s, tab.pageIndex},
            {u"box"_s, toJson(tab.box)},
            {u"width_pt"_s, tab.pageSizePt.width()},
            {u"height_pt"_s, tab.pageSizePt.height()}};
}

SignatureTab tabFromJson(const QJsonObject &object)
{
    SignatureTab tab;
    tab.kind = TabKind(qBound(0, object[u"kind"_s].toInt(), 1));
    tab.recipient = object[u"recipient"_s].toInt();
    tab.pageIndex = object[u"page"_s].toInt();
    tab.box = pageRectFromJson(object[u"box"_s].toArray());
    tab.pageSizePt = {object[u"width_pt"_s].toDouble(), object[u"height_pt"_s].toDouble()};
    return tab;
}

} // namespace

QString envelopeStatusName(EnvelopeStatus status)
{
    switch (status) {
    case EnvelopeStatus::Draft:
        return u"draft"_s;
    case EnvelopeStatus::Sent:
        return u"sent"_s;
    case EnvelopeStatus::Delivered:
        return u"delivered"_s;
    case EnvelopeStatus::Viewed:
        return u"viewed"_s;
    case EnvelopeStatus::Signed:
        return u"signed"_s;
    case EnvelopeStatus::Completed:
        return u"completed"_s;
    case EnvelopeStatus::Declined:
        return u"declined"_s;
    case EnvelopeStatus::Voided:
        return u"voided"_s;
    case EnvelopeStatus::Expired:
        return u"expired"_s;
    }
    return {};
}

base::Result<EnvelopeStatus> parseEnvelopeStatus(const QString &name)
{
    for (const EnvelopeStatus status : envelopeStatuses) {
        if (envelopeStatusName(status) == name)
            return status;
    }
    return base::Error{
        base::ErrorKind::InvalidInput, u"envelope.status_unknown"_s, {{u"status"_s, name}}};
}

bool isTerminal(EnvelopeStatus status)
{
    return status >= EnvelopeStatus::Completed;
}

EnvelopeStatus merged(EnvelopeStatus known, EnvelopeStatus reported)
{
    return isTerminal(known) ? known : std::max(known, reported);
}

QByteArray toJson(const EnvelopeDraft &draft)
{
    QJsonArray recipients;
    for (const Recipient &recipient : draft.recipients)
        recipients.append(recipientToJson(recipient));
    QJsonArray tabs;
    for (const SignatureTab &tab : draft.tabs)
        tabs.append(tabToJson(tab));
    const QJsonObject object{{u"id"_s, draft.id.toString()},
                             {u"document"_s, draft.document.toString()},
                             {u"record_version"_s, draft.recordVersion},
                             {u"subject"_s, draft.subject},
                             {u"message"_s, draft.message},
                             {u"file_name"_s, draft.fileName},
                             {u"recipients"_s, recipients},
                             {u"tabs"_s, tabs}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<EnvelopeDraft> envelopeDraftFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    auto id = EnvelopeId::parse(object[u"id"_s].toString());
    auto document = DocumentId::parse(object[u"document"_s].toString());
    if (!id || !document)
        return base::Error{base::ErrorKind::Corrupt, u"envelope.malformed"_s, {}};
    EnvelopeDraft draft;
    draft.id = *id;
    draft.document = *document;
    draft.recordVersion = object[u"record_version"_s].toInt();
    draft.subject = object[u"subject"_s].toString();
    draft.message = object[u"message"_s].toString();
    draft.fileName = object[u"file_name"_s].toString();
    const QJsonArray recipients = object[u"recipients"_s].toArray();
    for (const QJsonValue &recipient : recipients)
        draft.recipients.append(recipientFromJson(recipient.toObject()));
    const QJsonArray tabs = object[u"tabs"_s].toArray();
    for (const QJsonValue &tab : tabs)
        draft.tabs.append(tabFromJson(tab.toObject()));
    return draft;
}

} // namespace countersign::model
