// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/docusign/sandboxenvelope.h"
#include "core/sandbox/sandboxservice.h"

#include <optional>

namespace countersign::sandbox::docusign
{

// The answer of GET /envelopes for the request's filters (from_date, transaction_ids, envelope_ids,
// custom_field), paged by count and start_position. Nothing when none of the first three is there.
std::optional<QJsonObject> envelopeList(const QList<SandboxEnvelope> &envelopes,
                                        const SandboxRequest &request);

} // namespace countersign::sandbox::docusign
