// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/corpus.h"

#include <optional>

namespace countersign::training
{

// The term of a document of which only the days are labelled on which it binds and ends: the period
// in its text that leads from the one to the other. Empty where no end is labelled, none where
// nothing can be said: the text has no such period, or one that looks like a term though no end is
// labelled.
std::optional<QString> derivedTerm(const LabelledDocument &document);

} // namespace countersign::training
