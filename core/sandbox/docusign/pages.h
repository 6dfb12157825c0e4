// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/docusign/sandboxenvelope.h"

#include <QString>
#include <QUrlQuery>

// The pages that people see in their browser; English, as the stand-in's other texts.
namespace countersign::sandbox::docusign
{

QString consentPage(const QUrlQuery &asked);
QString messagePage(const QString &title, const QString &text);
// Every envelope with links for those whose turn it is.
QString inboxPage(const QList<SandboxEnvelope> &envelopes);
QString signerPage(const SandboxEnvelope &envelope, const SandboxRecipient &recipient);

} // namespace countersign::sandbox::docusign
