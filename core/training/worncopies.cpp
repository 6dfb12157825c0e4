// SPDX-License-Identifier: Apache-2.0
#include "core/training/worncopies.h"

#include <algorithm>

namespace countersign::training
{

namespace
{

using extraction::FeatureVector;
using extraction::HashedFeature;

// Decides by chance, always alike for the same observation.
class Wear
{
public:
    Wear(const WearSettings &settings, quint32 seed)
        : m_settings(settings)
        , m_seed(seed)
    {
    }

    extraction::Choice worn(const extraction::Choice &choice) const
    {
        extraction::Choice result;
        for (const FeatureVector &features : choice.candidates)
            result.candidates.push_back(worn(features));
        result.absent = worn(choice.absent);
        result.unseen = worn(choice.unseen);
        return result;
    }

private:
    FeatureVector worn(const FeatureVector &features) const
    {
        FeatureVector kept;
        std::copy_if(features.begin(), features.end(), std::back_inserter(kept),
                     [this](const HashedFeature &feature) { return !isLost(feature); });
        return kept;
    }

    // Observations of words and letters are of less than one.
    bool isLost(const HashedFeature &feature) const
    {
        if (feature.bucket == extraction::handScoreBucket())
            return false;
        const bool isWord = feature.value > 0 && feature.value < 1;
        const double chance = double(extraction::mixedHash(feature.bucket, m_seed))
            / double(std::numeric_limits<quint32>::max());
        return chance < (isWord ? m_settings.lost : m_settings.lostCues);
    }

    const WearSettings &m_settings;
    quint32 m_seed;
};

} // namespace

std::vector<Instance> wornCopies(const Instance &instance, const WearSettings &settings)
{
    std::vector<Instance> copies;
    for (int i = 0; i < settings.copies; ++i) {
        const Wear wear(settings, extraction::mixedHash(quint32(instance.document), quint32(i)));
        Instance copy;
        copy.document = instance.document;
        copy.labelled = instance.labelled;
        copy.right = instance.right;
        copy.absentRight = instance.absentRight;
        copy.unseenRight = instance.unseenRight;
        copy.share = settings.share / settings.copies;
        copy.question.key = instance.question.key;
        copy.question.choice = wear.worn(instance.question.choice);
        copy.question.letters = wear.worn(instance.question.letters);
        copies.push_back(std::move(copy));
    }
    return copies;
}

} // namespace countersign::training
