// SPDX-License-Identifier: Apache-2.0
#include "core/training/taggertrainer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace countersign::training
{

namespace
{

using extraction::Tag;
using extraction::TagChain;
using extraction::TagPlace;
using extraction::TagStrip;
using Tags = std::vector<Tag>;

constexpr std::array allTags = {Tag::Outside, Tag::Begin, Tag::Inside};

// Of the mentions of a value those are meant whose score by hand comes this near to the best.
constexpr double surelyMeant = 0.5;

double bestRightScore(const Instance &instance)
{
    double best = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < instance.right.size(); ++i) {
        if (instance.right[i] != 0)
            best = std::max(best, instance.question.candidates.at(qsizetype(i)).score);
    }
    return best;
}

// Descent by single strips, with steps that shorten where a weight has moved far already.
class Descent
{
public:
    explicit Descent(const TaggerSettings &settings)
        : m_settings(settings)
        , m_weights(extraction::tagWeightCount)
        , m_moved(extraction::tagWeightCount, 1e-6F)
    {
    }

    void look(const TagStrip &strip, const Tags &tags, quint32 seed)
    {
        const TagStrip worn = wornStrip(strip, seed);
        const TagChain chain(worn, m_weights);
        for (std::size_t word = 0; word < worn.size(); ++word) {
            for (const Tag tag : {Tag::Begin, Tag::Inside}) {
                const double pull
                    = chain.probabilityOf(word, tag) - (tags[word] == tag ? 1.0 : 0.0);
                for (const quint16 bucket : worn.signsOf(word))
                    move(extraction::tagWeightPlace(bucket, tag), pull);
            }
            if (word > 0)
                moveSteps(chain, word, tags);
        }
    }

    const extraction::TagWeights &weights() const { return m_weights; }

private:
    // Without the part of its observations that chance takes away.
    TagStrip wornStrip(const TagStrip &strip, quint32 seed) const
    {
        const auto bound = quint32(m_settings.lost * double(std::numeric_limits<quint32>::max()));
        TagStrip worn;
        for (std::size_t word = 0; word < strip.size(); ++word) {
            worn.addWord();
            for (const quint16 bucket : strip.signsOf(word)) {
                if (extraction::mixedHash(seed + quint32(word), bucket) >= bound)
                    worn.addSign(bucket);
            }
        }
        return worn;
    }

    void moveSteps(const TagChain &chain, std::size_t word, const Tags &tags)
    {
        for (const Tag before : allTags) {
            for (const Tag tag : allTags) {
                const bool taken = tags[word - 1] == before && tags[word] == tag;
                move(extraction::tagStepPlace(before, tag),
                     chain.probabilityOf(word, before, tag) - (taken ? 1.0 : 0.0));
            }
        }
    }

    void move(std::size_t place, double pull)
    {
        float &weight = m_weights[place];
        const auto gradient = float(pull + m_settings.penalty * double(weight));
        m_moved[place] += gradient * gradient;
        weight -= float(m_settings.rate) * gradient / std::sqrt(m_moved[place]);
    }

    const TaggerSettings &m_settings;
    extraction::TagWeights m_weights;
    std::vector<float> m_moved;
};

// Of places that overlap the longest is tagged.
void writeTags(std::vector<Tags> &tags, std::vector<TagPlace> &places)
{
    std::stable_sort(places.begin(), places.end(), [](const TagPlace &a, const TagPlace &b) {
        return a.last - a.first > b.last - b.first;
    });
    for (const TagPlace &place : places) {
        const auto first = tags[place.strip].begin() + std::ptrdiff_t(place.first);
        const auto last = tags[place.strip].begin() + std::ptrdiff_t(place.last);
        if (std::any_of(first, last, [](Tag tag) { return tag != Tag::Outside; }))
            continue;
        std::fill(first, last, Tag::Inside);
        *first = Tag::Begin;
    }
}

struct Lesson {
    const TagStrip *strip;
    Tags tags;
};

std::vector<Lesson> lessonsOf(const std::vector<const Instance *> &instances, bool set)
{
    std::vector<Lesson> lessons;
    for (const Instance *instance : instances) {
        if (instance->unseenRight)
            continue;
        std::vector<Tags> tags = tagsOf(*instance, set);
        for (std::size_t strip = 0; strip < tags.size(); ++strip) {
            if (!tags[strip].empty())
                lessons.push_back({&instance->question.tags.strips[strip], std::move(tags[strip])});
        }
    }
    return lessons;
}

} // namespace

std::vector<Tags> tagsOf(const Instance &instance, bool set)
{
    const extraction::TagQuestion &question = instance.question.tags;
    const double leastScore = bestRightScore(instance) - surelyMeant;
    std::vector<Tags> tags;
    for (const TagStrip &strip : question.strips)
        tags.emplace_back(strip.size(), Tag::Outside);
    std::vector<TagPlace> meant;
    std::vector<char> doubtful(tags.size(), 0);
    for (std::size_t i = 0; i < instance.right.size(); ++i) {
        if (instance.right[i] == 0)
            continue;
        const bool sure = set || instance.question.candidates.at(qsizetype(i)).score >= leastScore;
        for (const TagPlace &place : question.places[i]) {
            if (sure)
                meant.push_back(place);
            else
                doubtful[place.strip] = 1;
        }
    }
    writeTags(tags, meant);
    for (const TagPlace &place : meant)
        doubtful[place.strip] = 0;
    for (std::size_t strip = 0; strip < tags.size(); ++strip) {
        if (doubtful[strip] != 0)
            tags[strip].clear();
    }
    return tags;
}

extraction::TagWeights trainTagger(const std::vector<const Instance *> &instances, bool set,
                                   const TaggerSettings &settings)
{
    const std::vector<Lesson> lessons = lessonsOf(instances, set);
    std::vector<quint32> order(lessons.size());
    std::iota(order.begin(), order.end(), 0U);
    Descent descent(settings);
    for (int round = 0; round < settings.rounds; ++round) {
        // Another order each round, the same in every training.
        std::stable_sort(order.begin(), order.end(), [round](quint32 a, quint32 b) {
            return extraction::mixedHash(a, quint32(round))
                < extraction::mixedHash(b, quint32(round));
        });
        for (const quint32 at : order)
            descent.look(*lessons[at].strip, lessons[at].tags,
                         extraction::mixedHash(at, quint32(round)));
    }
    return descent.weights();
}

} // namespace countersign::training
