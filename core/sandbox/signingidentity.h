// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/x509.h"

#include <QString>

namespace countersign::sandbox
{

// The test authority of a sandbox and the certificate that its signing service seals documents
// with.
struct SigningIdentity {
    security::Certificate root;
    security::Certificate signer;
    security::PrivateKey key;
};

// Reads the identity that an earlier run left in `folder`, or makes one there: root.pem (what a
// person adds to their trusted certificates), signer.pem, signer.key. Errors: those of StateFile
// and of security.
base::Result<SigningIdentity> loadOrMakeIdentity(const QString &folder, const base::Clock &clock);

} // namespace countersign::sandbox
