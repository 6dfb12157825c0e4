// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/envelope.h"

#include <QJsonObject>

// Envelopes in the JSON of DocuSign's eSignature REST API v2.1, where nearly every scalar is a
// string.
namespace countersign::esign::docusign
{

// Text custom fields that carry our ids.
inline constexpr QStringView documentField = u"CountersignDocument";
inline constexpr QStringView envelopeField = u"CountersignEnvelope";

// Whether the draft can be sent at all; esign.invalid_draft with "detail" = no_signer, recipient,
// access_code, tab, order.
base::Result<> checkDraft(const model::EnvelopeDraft &draft);

// An envelopeDefinition that sends at once. The draft has passed checkDraft().
QJsonObject envelopeDefinition(const model::EnvelopeDraft &draft, const QByteArray &pdf);

// An `envelope` object with its recipients and custom fields; esign.malformed_reply without an
// envelopeId. A status that is new to us reads as Draft, which says nothing when merged.
base::Result<model::EnvelopeState> parseEnvelope(const QJsonObject &envelope);

// Value of a text custom field; empty when absent.
QString customField(const QJsonObject &envelope, QStringView name);

// DocuSign writes seven digits of a second's fraction.
QDateTime parseTime(const QString &text);

} // namespace countersign::esign::docusign
