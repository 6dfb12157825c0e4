// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scanrequest.h"

namespace countersign::capture
{

// Drivers name sources and modes each in their own words; these are told by what the words have in
// common. Nothing: neither of ours (film, the back side alone, halftone).
std::optional<ScanSource> sourceOfWord(const QString &word);
std::optional<ScanColour> colourOfWord(const QString &word);

} // namespace countersign::capture
