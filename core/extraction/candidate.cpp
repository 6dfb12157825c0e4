// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/candidate.h"

#include <cstring>

namespace countersign::extraction
{

double Candidate::featureValue(const char *feature) const
{
    double sum = 0;
    for (const Feature &mine : features) {
        if (std::strcmp(mine.name, feature) == 0)
            sum += mine.value;
    }
    return sum;
}

QString decidedValue(const Decisions &decisions, model::FieldKey key)
{
    const auto slot = decisions.constFind(key);
    return slot == decisions.cend() || slot->isEmpty() ? QString()
                                                       : slot->constFirst().best.normalised;
}

} // namespace countersign::extraction
