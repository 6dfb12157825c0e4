// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/docusign/sandboxenvelope.h"
#include "core/sandbox/signingidentity.h"

namespace countersign::sandbox::docusign
{

// The sent document with every signer's stamps, sealed with the service's signature. Errors: those
// of signPdf().
base::Result<QByteArray> sealedDocument(const SandboxEnvelope &envelope, const QByteArray &pdf,
                                        const SigningIdentity &identity);

// A one-page PDF, itself sealed: the envelope's ids, who did what when, and the SHA-256 of the
// document.
base::Result<QByteArray> certificateOfCompletion(const SandboxEnvelope &envelope,
                                                 const QByteArray &documentSha256,
                                                 const SigningIdentity &identity,
                                                 const QDateTime &at);

} // namespace countersign::sandbox::docusign
