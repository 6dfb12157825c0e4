// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/servicepages.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// HubSpot's numbers of its object types, as its record pages name them:
// https://developers.hubspot.com/docs/guides/api/crm/understanding-the-crm
QString objectTypeNumber(const QString &object)
{
    if (object == u"contacts"_s)
        return u"0-1"_s;
    if (object == u"companies"_s)
        return u"0-2"_s;
    if (object == u"deals"_s)
        return u"0-3"_s;
    return {};
}

QString pageOf(const AccountSettings &account, const QString &path)
{
    QUrl url(account.baseUrl);
    url.setPath(path);
    return url.toString();
}

} // namespace

QString crmRecordPage(const AccountSettings &account, const model::CrmRecordRef &record)
{
    if (account.sandbox)
        return pageOf(account, u"/"_s);
    const QString type = objectTypeNumber(record.object);
    if (account.accountId.isEmpty() || type.isEmpty())
        return {};
    return u"https://app.hubspot.com/contacts/%1/record/%2/%3"_s.arg(account.accountId, type,
                                                                     record.value);
}

QString signerPage(const AccountSettings &account)
{
    return account.sandbox ? pageOf(account, u"/signing"_s) : QString();
}

} // namespace countersign::workflow
