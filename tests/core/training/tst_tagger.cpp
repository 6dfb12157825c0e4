// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/tagchain.h"
#include "core/extraction/thirdopinion.h"
#include "core/training/taggertrainer.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::training;
using extraction::Tag;
using extraction::TagChain;
using extraction::TagStrip;
using extraction::TagWeights;
using model::FieldKey;

namespace
{

constexpr std::array allTags = {Tag::Outside, Tag::Begin, Tag::Inside};

// Words of two observations each.
TagStrip stripOf(const QList<quint32> &words)
{
    TagStrip strip;
    for (const quint32 word : words) {
        strip.addWord();
        strip.addSign(word);
        strip.addSign(word + 100);
    }
    return strip;
}

TagWeights someWeights(const TagStrip &strip)
{
    TagWeights weights(extraction::tagWeightCount);
    float next = -0.9F;
    for (std::size_t word = 0; word < strip.size(); ++word) {
        for (const quint16 bucket : strip.signsOf(word)) {
            weights[extraction::tagWeightPlace(bucket, Tag::Begin)] = next;
            weights[extraction::tagWeightPlace(bucket, Tag::Inside)] = -next / 2;
            next += 0.35F;
        }
    }
    weights[extraction::tagStepPlace(Tag::Begin, Tag::Inside)] = 1.5F;
    weights[extraction::tagStepPlace(Tag::Inside, Tag::Outside)] = -0.4F;
    return weights;
}

bool isPossible(const std::vector<Tag> &tags)
{
    Tag before = Tag::Outside;
    for (const Tag tag : tags) {
        if (before == Tag::Outside && tag == Tag::Inside)
            return false;
        before = tag;
    }
    return true;
}

double weightOf(const TagStrip &strip, const TagWeights &weights, const std::vector<Tag> &tags)
{
    double sum = 0;
    for (std::size_t word = 0; word < tags.size(); ++word) {
        for (const quint16 bucket : strip.signsOf(word)) {
            if (tags[word] != Tag::Outside)
                sum += double(weights[extraction::tagWeightPlace(bucket, tags[word])]);
        }
        if (word > 0)
            sum += double(weights[extraction::tagStepPlace(tags[word - 1], tags[word])]);
    }
    return std::exp(sum);
}

// All ways to tag so many words, by counting in threes.
std::vector<std::vector<Tag>> allWays(std::size_t words)
{
    std::vector<std::vector<Tag>> ways;
    const int count = int(std::pow(3, double(words)));
    for (int number = 0; number < count; ++number) {
        std::vector<Tag> tags;
        for (int rest = number; tags.size() < words; rest /= 3)
            tags.push_back(allTags[std::size_t(rest % 3)]);
        if (isPossible(tags))
            ways.push_back(tags);
    }
    return ways;
}

// Counts a share of all ways, each by its weight.
template <typename Holds>
double share(const TagStrip &strip, const TagWeights &weights, const Holds &holds)
{
    double all = 0, part = 0;
    for (const std::vector<Tag> &tags : allWays(strip.size())) {
        const double weight = weightOf(strip, weights, tags);
        all += weight;
        part += holds(tags) ? weight : 0;
    }
    return part / all;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

Instance instanceOf(const QString &state, const QString &home)
{
    const LabelledDocument document(
        {},
        test::documentFromText(
            u"AGREEMENT\n\nThis Agreement is made between Alder Systems, Inc., "
            "a %1 corporation,\nand Jane Alderson.\n\n1. LAW. This Agreement "
            "shall be governed by the laws of the State of %2.\n"_s.arg(home, state)));
    const auto rows = extraction::fieldCatalogue();
    const auto row = std::find_if(rows.begin(), rows.end(), [](const extraction::FieldRow &each) {
        return each.key == FieldKey::Jurisdiction;
    });
    Instance instance;
    instance.labelled = true;
    instance.question = extraction::questionOf(document.features(), row->key,
                                               row->generate(document.reading(), {}), row->ranking);
    for (const extraction::Candidate &candidate : std::as_const(instance.question.candidates))
        instance.right.push_back(candidate.normalised == state ? 1 : 0);
    return instance;
}

} // namespace

// The reader that tags words one after the other.
class tst_Tagger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Worked out from both ends, and by going through all ways.
    void chainCountsAllWays()
    {
        const TagStrip strip = stripOf({3, 8, 21, 34, 5});
        const TagWeights weights = someWeights(strip);
        const TagChain chain(strip, weights);
        for (std::size_t word = 0; word < strip.size(); ++word) {
            for (const Tag tag : allTags) {
                QVERIFY(isNear(
                    chain.probabilityOf(word, tag),
                    share(strip, weights, [&](const auto &tags) { return tags[word] == tag; })));
                for (const Tag before : allTags) {
                    if (word > 0)
                        QVERIFY(isNear(chain.probabilityOf(word, before, tag),
                                       share(strip, weights, [&](const auto &tags) {
                                           return tags[word - 1] == before && tags[word] == tag;
                                       })));
                }
            }
        }
        QVERIFY(isNear(chain.probabilityOfNothing(), share(strip, weights, [](const auto &tags) {
                           return std::all_of(tags.begin(), tags.end(),
                                              [](Tag tag) { return tag == Tag::Outside; });
                       })));
    }

    // A value is the words from its begin on, and none behind them.
    void valuesEndWhereTheyEnd()
    {
        const TagStrip strip = stripOf({3, 8, 21, 34, 5});
        const TagWeights weights = someWeights(strip);
        const TagChain chain(strip, weights);
        for (std::size_t first = 0; first < strip.size(); ++first) {
            for (std::size_t last = first + 1; last <= strip.size(); ++last) {
                const auto isValue = [&](const std::vector<Tag> &tags) {
                    bool is = tags[first] == Tag::Begin;
                    for (std::size_t word = first + 1; word < last; ++word)
                        is = is && tags[word] == Tag::Inside;
                    return is && (last == tags.size() || tags[last] != Tag::Inside);
                };
                QVERIFY(isNear(chain.probabilityOf(first, last), share(strip, weights, isValue)));
            }
        }
        QCOMPARE(chain.probabilityOf(2, 2), 0.0);
        QCOMPARE(chain.probabilityOf(3, 99), 0.0);
    }

    void nothingToReadIsNothing()
    {
        const auto read = extraction::taggedLikelihoods({}, TagWeights(extraction::tagWeightCount));
        QCOMPARE(read.absent, 1.0);
        QVERIFY(read.candidates.empty());
    }

    // The words of the right candidate are tagged, the others are not.
    void tagsStandOnTheRightWords()
    {
        const Instance instance = instanceOf(u"Ohio"_s, u"Texas"_s);
        int begins = 0;
        for (const std::vector<Tag> &tags : tagsOf(instance, false))
            begins += int(std::count(tags.begin(), tags.end(), Tag::Begin));
        QCOMPARE(begins, 1);
    }

    // Whose law governs is learned from where it stands, and the same lessons teach the same.
    void placesTeachTheChoice()
    {
        const QStringList states = {u"Ohio"_s, u"Texas"_s, u"Oregon"_s, u"Florida"_s, u"Nevada"_s};
        std::vector<Instance> lessons;
        for (qsizetype i = 0; i < states.size(); ++i)
            lessons.push_back(instanceOf(states.at(i), states.at((i + 2) % states.size())));
        std::vector<const Instance *> pointers;
        for (const Instance &lesson : lessons)
            pointers.push_back(&lesson);
        const TagWeights weights = trainTagger(pointers, false, {});
        QCOMPARE(trainTagger(pointers, false, {}), weights);
        const Instance unseen = instanceOf(u"Utah"_s, u"Maine"_s);
        const auto read = extraction::taggedLikelihoods(unseen.question.tags, weights);
        QCOMPARE(read.candidates.size(), unseen.right.size());
        double right = 0, wrong = 0;
        for (std::size_t i = 0; i < unseen.right.size(); ++i) {
            double &likeliest = unseen.right[i] != 0 ? right : wrong;
            likeliest = std::max(likeliest, read.candidates[i]);
        }
        QVERIFY2(right > 4 * wrong, qPrintable(u"%1 %2"_s.arg(right).arg(wrong)));
    }

    // Of a slot: its own value, and the likeliest other one or "not there".
    void opinionsAreAboutTheSlot()
    {
        extraction::Question question;
        for (const QString &value : {u"Ohio"_s, u"Utah"_s, u"Ohio"_s}) {
            const int begin = 10 * int(question.candidates.size());
            extraction::Candidate candidate;
            candidate.span = {begin, begin + 4};
            candidate.normalised = value;
            question.candidates.append(candidate);
            question.spans.append({candidate.span});
        }
        const extraction::Likelihoods read{{0.2, 0.3, 0.7}, 0.1, 0};
        extraction::RankedSlot slot;
        slot.best = question.candidates.at(0);
        const auto opinion = extraction::thirdOpinionOf(slot, question, read, false);
        QCOMPARE(opinion.own, 0.7);
        QCOMPARE(opinion.rival, 0.3);
        const auto silence = extraction::thirdOpinionOf({}, question, read, false);
        QCOMPARE(silence.own, 0.1);
        QCOMPARE(silence.rival, 0.7);
        // Other parties are no rivals of a party.
        QCOMPARE(extraction::thirdOpinionOf(slot, question, read, true).rival, 0.0);
    }
};

QTEST_GUILESS_MAIN(tst_Tagger)
#include "tst_tagger.moc"
