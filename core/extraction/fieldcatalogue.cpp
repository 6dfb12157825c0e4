// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldcatalogue.h"

#include "core/extraction/fields/contracttype.h"
#include "core/extraction/fields/title.h"

#include <array>

namespace countersign::extraction
{

namespace
{

constexpr std::array unmeasured = {ConfidenceBand{0, 0.6}, ConfidenceBand{2, 0.8}};

} // namespace

std::span<const FieldRow> fieldCatalogue()
{
    static const std::array rows = {
        FieldRow{model::FieldKey::Title,
                 titleCandidates,
                 {titleWeights(), 2.0, 1},
                 {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::ContractType,
                 contractTypeCandidates,
                 {contractTypeWeights(), 0.0, 1},
                 {unmeasured, unmeasured}},
    };
    return rows;
}

} // namespace countersign::extraction
