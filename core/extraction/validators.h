// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/fieldextractor.h"

namespace countersign::extraction
{

// Holds the fields against their own form and against each other, and adds what it finds as issues
// to the best readings. Never changes a value.
void validateDecisions(Decisions &decisions, const ExtractionContext &context);

} // namespace countersign::extraction
