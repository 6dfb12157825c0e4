// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/sourcedata.h"

namespace countersign::imaging
{

// The same PDF without the colours that it is meant to be printed in (ISO 32000-1, 14.11.5; every
// PDF/A has them), for reading its text: Poppler prepares conversions into them anew for each page,
// which takes three times as long as the text. Length and places of all objects stay as they are.
// Where there are none in plain sight, or the file is larger than 16 MiB, it is the same data.
SourceData withoutOutputIntents(const SourceData &pdf);

} // namespace countersign::imaging
