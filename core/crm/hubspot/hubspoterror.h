// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/net/httpclient.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

namespace countersign::crm
{

// What HubSpot's error answers mean to us. They come as the body of a 4xx or 5xx, and as entries of
// "errors" inside a 200 or 207 (there `status` is 0). Every member of the body is optional. `zone`
// is the account's: its daily limit ends at midnight there.
base::Error hubSpotError(const net::HttpResponse &response, const QDateTime &now,
                         const QTimeZone &zone);
base::Error hubSpotItemError(const QJsonObject &error);

// True for the 404 of a record that is not there (as opposed to a path that is not).
bool isRecordNotFound(const net::HttpResponse &response);

} // namespace countersign::crm
