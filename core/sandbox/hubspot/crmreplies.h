// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/hubspot/crmbook.h"
#include "core/sandbox/sandboxservice.h"

#include <QJsonArray>

namespace countersign::sandbox::hubspot
{

// Error bodies as the API writes them: status, message, correlationId, category, errors.
SandboxResponse crmError(int status, const QString &category, const QString &message,
                         const QJsonArray &errors = {});
SandboxResponse validationError(const QString &message, const QList<ValueProblem> &problems = {});
SandboxResponse unknownRecord();
SandboxResponse tooManyRequests();
// An entry of "errors" in the answer to a batch.
QJsonObject batchError(const QString &category, const QString &message, const QString &id,
                       const QList<ValueProblem> &problems = {});

// A record with the named properties (and those every answer has).
QJsonObject recordJson(const SandboxRecord &record, const QStringList &properties);
QJsonObject fileJson(const SandboxFile &file);

// The properties of a request; nothing when one is no string, which the API does not take.
std::optional<CrmValues> stringValues(const QJsonValue &properties);

} // namespace countersign::sandbox::hubspot
