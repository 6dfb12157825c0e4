// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/imaging/sourcedata.h"

namespace countersign::imaging
{

// The same PDF without encryption, in memory: a password never goes on a command line, where every
// user could read it. Codes: import.password_wrong, import.damaged.
base::Result<SourceData> decryptPdf(const SourceData &data, const base::Secret &password);

} // namespace countersign::imaging
