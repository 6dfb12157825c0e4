// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

#include <span>

namespace countersign::extraction
{

struct Reading;

using Generator = QList<Candidate> (*)(const Reading &, const Decisions &);

// How one field is read.
struct FieldRow {
    model::FieldKey key;
    Generator generate;
    RankingRule ranking;
    bool silenceTells = true; // finding nothing means it is not there; else nothing is said
};

// In the order of reading: a field that is worked out from others comes after them.
std::span<const FieldRow> fieldCatalogue();

} // namespace countersign::extraction
