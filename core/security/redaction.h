// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign::security
{

// The text with e-mail addresses, phone numbers, bearer and basic credentials, JWTs, URL user parts
// and secret-looking query parameters replaced by "[email]", "[phone]", "[token]": the last net
// under log lines, which should carry none to begin with.
QString redact(const QString &text);

} // namespace countersign::security
