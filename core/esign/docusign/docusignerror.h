// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/net/httpclient.h"

#include <QDateTime>

namespace countersign::esign::docusign
{

// The Error behind an unsuccessful answer. DocuSign says nearly everything with status 400 and an
// errorCode: limits, wrong states and unknown envelopes are told apart by it. Fact "detail" is that
// code.
base::Error errorFromReply(const net::HttpResponse &response, const QDateTime &now);

} // namespace countersign::esign::docusign
