// SPDX-License-Identifier: Apache-2.0
#include "core/model/mailbox.h"

using namespace Qt::StringLiterals;

namespace countersign::model
{

QJsonObject toJson(const Mailbox &mailbox)
{
    return {{u"host"_s, mailbox.host},
            {u"port"_s, mailbox.port},
            {u"user"_s, mailbox.user},
            {u"oauth"_s, mailbox.oauth},
            {u"authorize_url"_s, mailbox.authorizeUrl},
            {u"token_url"_s, mailbox.tokenUrl},
            {u"client_id"_s, mailbox.clientId},
            {u"scopes"_s, mailbox.scopes},
            {u"redirect"_s, mailbox.redirect},
            {u"trusted_fingerprint"_s, mailbox.trustedFingerprint},
            {u"folder"_s, mailbox.folder},
            {u"unseen_only"_s, mailbox.unseenOnly},
            {u"from"_s, mailbox.from},
            {u"subject"_s, mailbox.subject},
            {u"move_to"_s, mailbox.moveTo},
            {u"type_hint"_s, mailbox.typeHint},
            {u"enabled"_s, mailbox.enabled}};
}

Mailbox mailboxFromJson(const QJsonObject &json)
{
    Mailbox mailbox;
    mailbox.host = json[u"host"_s].toString();
    mailbox.port = json[u"port"_s].toInt(993);
    mailbox.user = json[u"user"_s].toString();
    mailbox.oauth = json[u"oauth"_s].toBool();
    mailbox.authorizeUrl = json[u"authorize_url"_s].toString();
    mailbox.tokenUrl = json[u"token_url"_s].toString();
    mailbox.clientId = json[u"client_id"_s].toString();
    mailbox.scopes = json[u"scopes"_s].toString();
    mailbox.redirect = json[u"redirect"_s].toString();
    mailbox.trustedFingerprint = json[u"trusted_fingerprint"_s].toString();
    mailbox.folder = json[u"folder"_s].toString(u"INBOX"_s);
    mailbox.unseenOnly = json[u"unseen_only"_s].toBool(true);
    mailbox.from = json[u"from"_s].toString();
    mailbox.subject = json[u"subject"_s].toString();
    mailbox.moveTo = json[u"move_to"_s].toString();
    mailbox.typeHint = json[u"type_hint"_s].toString();
    mailbox.enabled = json[u"enabled"_s].toBool(true);
    return mailbox;
}

} // namespace countersign::model
