// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/fieldranker.h"
#include "core/extraction/tagfeatures.h"

#include <array>
#include <vector>

namespace countersign::extraction
{

// What a word is of a field's value.
enum class Tag : std::size_t { Outside, Begin, Inside };
constexpr std::size_t tagCount = 3;

// Weights of the third reader: for each bucket that of Begin and of Inside, "outside" being
// nothing; then, by tag before and tag, what the step between them weighs.
using TagWeights = std::vector<float>;
constexpr std::size_t tagWeightCount = 2 * tagBuckets + tagCount * tagCount;

constexpr std::size_t tagWeightPlace(std::size_t bucket, Tag tag)
{
    return 2 * bucket + std::size_t(tag) - 1;
}
constexpr std::size_t tagStepPlace(Tag from, Tag to)
{
    return 2 * tagBuckets + std::size_t(from) * tagCount + std::size_t(to);
}

// How likely each way of tagging the words of a strip is: a linear-chain conditional random field
// (Lafferty, McCallum and Pereira, 2001), worked out from both ends (Rabiner, 1989, section III A,
// scaled as in V A).
class TagChain
{
public:
    TagChain(const TagStrip &strip, const TagWeights &weights);

    double probabilityOf(std::size_t word, Tag tag) const;
    double probabilityOf(std::size_t word, Tag before, Tag tag) const; // of the step to the word
    // That the words from `first` to before `last` are a value, no more and no less.
    double probabilityOf(std::size_t first, std::size_t last) const;
    // That no word is of a value.
    double probabilityOfNothing() const;

private:
    using Tags = std::array<double, tagCount>;

    void weighWords(const TagStrip &strip, const TagWeights &weights);
    void goForward();
    void goBack();
    double step(std::size_t word, std::size_t before, std::size_t tag) const;

    std::array<Tags, tagCount> m_steps = {}; // from tag to tag
    std::vector<Tags> m_words; // what the words alone tell
    std::vector<Tags> m_from; // of each tag, by the words up to here; they add up to 1
    std::vector<Tags> m_to; // likewise by the words behind
    std::vector<double> m_scales;
};

// Of each candidate that one of its places is a value, and of "not there" that no place is. They do
// not add up to 1.
Likelihoods taggedLikelihoods(const TagQuestion &question, const TagWeights &weights);

} // namespace countersign::extraction
