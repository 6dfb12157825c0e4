// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/tagchain.h"

#include <algorithm>
#include <cmath>

namespace countersign::extraction
{

namespace
{

constexpr std::size_t outside = std::size_t(Tag::Outside);
constexpr std::size_t begin = std::size_t(Tag::Begin);
constexpr std::size_t inside = std::size_t(Tag::Inside);

} // namespace

TagChain::TagChain(const TagStrip &strip, const TagWeights &weights)
    : m_words(strip.size())
    , m_from(strip.size())
    , m_to(strip.size())
    , m_scales(strip.size(), 1)
{
    for (std::size_t before = 0; before < tagCount; ++before) {
        for (std::size_t tag = 0; tag < tagCount; ++tag)
            m_steps[before][tag] = std::exp(double(weights[tagStepPlace(Tag(before), Tag(tag))]));
    }
    m_steps[outside][inside] = 0; // nothing goes on that has not begun
    weighWords(strip, weights);
    goForward();
    goBack();
}

void TagChain::weighWords(const TagStrip &strip, const TagWeights &weights)
{
    for (std::size_t word = 0; word < strip.size(); ++word) {
        double begins = 0, goesOn = 0;
        for (const quint16 bucket : strip.signsOf(word)) {
            begins += double(weights[tagWeightPlace(bucket, Tag::Begin)]);
            goesOn += double(weights[tagWeightPlace(bucket, Tag::Inside)]);
        }
        const double highest = std::max({0.0, begins, goesOn});
        m_words[word]
            = {std::exp(-highest), std::exp(begins - highest), std::exp(goesOn - highest)};
    }
}

void TagChain::goForward()
{
    for (std::size_t word = 0; word < m_words.size(); ++word) {
        double sum = 0;
        for (std::size_t tag = 0; tag < tagCount; ++tag) {
            double reached = word == 0 && tag != inside ? 1 : 0;
            for (std::size_t before = 0; word > 0 && before < tagCount; ++before)
                reached += m_from[word - 1][before] * m_steps[before][tag];
            m_from[word][tag] = reached * m_words[word][tag];
            sum += m_from[word][tag];
        }
        m_scales[word] = sum;
        for (double &likely : m_from[word])
            likely /= sum;
    }
}

void TagChain::goBack()
{
    if (!m_to.empty())
        m_to.back() = {1, 1, 1};
    for (std::size_t word = m_to.size(); word-- > 1;) {
        for (std::size_t before = 0; before < tagCount; ++before) {
            for (std::size_t tag = 0; tag < tagCount; ++tag)
                m_to[word - 1][before] += step(word, before, tag) * m_to[word][tag];
        }
    }
}

// To the tag of a word from the one before it, by what the word tells.
double TagChain::step(std::size_t word, std::size_t before, std::size_t tag) const
{
    return m_steps[before][tag] * m_words[word][tag] / m_scales[word];
}

double TagChain::probabilityOf(std::size_t word, Tag tag) const
{
    return m_from[word][std::size_t(tag)] * m_to[word][std::size_t(tag)];
}

double TagChain::probabilityOf(std::size_t word, Tag before, Tag tag) const
{
    return m_from[word - 1][std::size_t(before)] * step(word, std::size_t(before), std::size_t(tag))
        * m_to[word][std::size_t(tag)];
}

double TagChain::probabilityOf(std::size_t first, std::size_t last) const
{
    if (first >= last || last > m_words.size())
        return 0;
    double likely = m_from[first][begin];
    std::size_t tag = begin;
    for (std::size_t word = first + 1; word < last; ++word) {
        likely *= step(word, tag, inside);
        tag = inside;
    }
    if (last == m_words.size())
        return likely;
    return likely
        * (step(last, tag, outside) * m_to[last][outside]
           + step(last, tag, begin) * m_to[last][begin]);
}

double TagChain::probabilityOfNothing() const
{
    if (m_words.empty())
        return 1;
    double likely = m_from[0][outside];
    for (std::size_t word = 1; word < m_words.size(); ++word)
        likely *= step(word, outside, outside);
    return likely;
}

Likelihoods taggedLikelihoods(const TagQuestion &question, const TagWeights &weights)
{
    std::vector<TagChain> chains;
    Likelihoods result;
    result.absent = 1;
    for (const TagStrip &strip : question.strips) {
        chains.emplace_back(strip, weights);
        result.absent *= chains.back().probabilityOfNothing();
    }
    for (const std::vector<TagPlace> &places : question.places) {
        double likeliest = 0;
        for (const TagPlace &place : places)
            likeliest
                = std::max(likeliest, chains[place.strip].probabilityOf(place.first, place.last));
        result.candidates.push_back(likeliest);
    }
    return result;
}

} // namespace countersign::extraction
