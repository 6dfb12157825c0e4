// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/net/httpclient.h"

#include <QDateTime>

#include <optional>

namespace countersign::net
{

// The Error that an unsuccessful answer stands for: 401 net.unauthorised, 403 net.forbidden, 404
// and 410 net.not_found, 409 and 412 net.conflict, 429 net.rate_limited, 408 and 5xx
// net.server_error (retryable), anything else net.rejected. Facts: "status", and "retryAfterMs"
// where the server named one.
base::Error errorFromResponse(const HttpResponse &response, const QDateTime &now);

// Retry-After in either of its forms (RFC 9110 section 10.2.3), at most a day; nothing when absent
// or malformed.
std::optional<qint64> retryAfterMs(const HttpHeaders &headers, const QDateTime &now);

} // namespace countersign::net
