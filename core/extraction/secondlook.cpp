// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/secondlook.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace countersign::extraction
{

namespace
{

constexpr qsizetype mostValues = 12;
constexpr qsizetype mostOfSet = 40;
constexpr double leastLikely = 1e-6;
constexpr double likelyMember = 0.4;

// Places in a view.
enum Seen : std::size_t {
    Way, // 0 value, 1 "not there", 2 "not found"
    Before,
    ByWords,
    ByLetters,
    Order,
    AheadOfOthers,
    LettersAhead,
    AbsentByWords,
    AbsentByLetters,
    UnseenByWords,
    ByHand,
    HandOrder,
    HandAhead,
    Values,
    Mentions,
    Position,
    Line,
    InPreamble,
    InSignatures,
    WordConfidence,
    MeanConfidence,
    TextSize,
    Length,
    LongerRival,
    ShorterRival,
    OthersSum,
    OthersLikely,
    Page,
    SameInFirst, // of the sibling fields
    SameInSecond,
    FirstAbsent,
    PlaceInFirst,
    PlaceInSecond,
    PeopleAmongOthers,
    Dates,
    Durations,
    LengthInWords,
    ByTags,
    TagsAhead,
    AbsentByTags,
    FirstNamed = 40,
};

float logOf(double probability)
{
    return float(std::log(std::max(probability, leastLikely)));
}

float oddsOf(double probability)
{
    const double kept = std::clamp(probability, leastLikely, 1 - leastLikely);
    return float(std::log(kept / (1 - kept)));
}

// Fields that choose among the same mentions: what one takes the other rarely means.
struct Siblings {
    model::FieldKey key;
    std::array<model::FieldKey, 2> others;
};

std::array<model::FieldKey, 2> siblingsOf(model::FieldKey key)
{
    using Key = model::FieldKey;
    static constexpr std::array rows = {
        Siblings{Key::EffectiveDate, {Key::AgreementDate, Key::ExpirationDate}},
        Siblings{Key::AgreementDate, {Key::EffectiveDate, Key::ExpirationDate}},
        Siblings{Key::ExpirationDate, {Key::EffectiveDate, Key::Term}},
        Siblings{Key::Term, {Key::RenewalTerm, Key::NoticePeriod}},
        Siblings{Key::RenewalTerm, {Key::Term, Key::NoticePeriod}},
        Siblings{Key::NoticePeriod, {Key::Term, Key::RenewalTerm}},
    };
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [key](const Siblings &siblings) { return siblings.key == key; });
    return row == rows.end() ? std::array{key, key} : row->others;
}

// Sums over the candidates of a value.
struct ValueSums {
    QList<qsizetype> members;
    qsizetype shown = 0; // the likeliest member
    double words = 0;
    double letters = 0;
    double both = 0;
    double tags = 0;
    double hand = -100;
};

class ViewMaker
{
public:
    ViewMaker(const FirstLooks &looks, model::FieldKey key, const RankingRule &rule,
              const Reading &reading)
        : m_looks(looks)
        , m_look(*looks.constFind(key))
        , m_key(key)
        , m_rule(rule)
        , m_reading(reading)
        , m_set(isSetOfValues(rule))
    {
        gather();
    }

    Shortlist take()
    {
        Shortlist list;
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            list.members.push_back(m_values[i].members);
            list.views.push_back(viewOf(i));
            list.before.push_back(double(before(m_values[i].both)));
        }
        if (m_set)
            return list;
        for (const int way : {1, 2}) {
            const double both = way == 1 ? m_look.both.absent : m_look.both.unseen;
            list.views.push_back(viewWithout(way, both, list));
            list.before.push_back(double(logOf(both)));
        }
        return list;
    }

private:
    float before(double both) const { return m_set ? oddsOf(both) : logOf(both); }

    void gather()
    {
        QHash<QString, std::size_t> places;
        const auto &candidates = m_look.question.candidates;
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            const QString form = m_set ? QString::number(i) : valueIdentity(candidates.at(i));
            const auto known = places.constFind(form);
            const std::size_t place = known == places.cend() ? m_values.size() : *known;
            if (known == places.cend()) {
                places.insert(form, place);
                m_values.push_back({});
            }
            add(m_values[place], i);
        }
        m_distinct = m_values.size();
        std::stable_sort(m_values.begin(), m_values.end(),
                         [](const ValueSums &a, const ValueSums &b) { return a.both > b.both; });
        const auto most = std::size_t(m_set ? mostOfSet : mostValues);
        if (m_values.size() > most)
            m_values.resize(most);
    }

    void add(ValueSums &value, qsizetype candidate) const
    {
        const auto at = std::size_t(candidate);
        if (value.members.isEmpty()
            || m_look.both.candidates[at] > m_look.both.candidates[std::size_t(value.shown)])
            value.shown = candidate;
        value.members.append(candidate);
        value.words += m_look.words.candidates[at];
        value.letters += m_look.letters.candidates[at];
        value.both += m_look.both.candidates[at];
        value.tags = std::max(value.tags, m_look.tags.candidates[at]);
        value.hand = std::max(value.hand, m_look.question.candidates.at(candidate).score);
    }

    const Candidate &shown(std::size_t i) const
    {
        return m_look.question.candidates.at(m_values[i].shown);
    }

    View viewOf(std::size_t i) const
    {
        const ValueSums &value = m_values[i];
        View view = {};
        view[Before] = before(value.both);
        view[ByWords] = before(value.words);
        view[ByLetters] = before(value.letters);
        view[ByTags] = oddsOf(value.tags);
        view[Order] = float(i);
        view[Mentions]
            = float(m_set ? m_look.question.spans.at(value.shown).size() : value.members.size());
        writeRivals(view, i);
        writeDocument(view);
        writePlace(view, shown(i).span);
        writeSiblings(view, shown(i));
        writeNamed(view, shown(i));
        return view;
    }

    // "Not there" is judged by what there is instead.
    View viewWithout(int way, double both, const Shortlist &list) const
    {
        View view = {};
        if (!list.views.empty())
            view = list.views.front();
        else
            writeDocument(view);
        view[Way] = float(way);
        view[Before] = logOf(both);
        return view;
    }

    void writeRivals(View &view, std::size_t i) const
    {
        const ValueSums &value = m_values[i];
        float bestBefore = before(0), bestLetters = before(0);
        double bestHand = -100, bestTags = 0, sum = 0, people = 0, longer = 0, shorter = 0;
        int likely = 0, handOrder = 0;
        const Span span = shown(i).span;
        for (std::size_t other = 0; other < m_values.size(); ++other) {
            if (other == i)
                continue;
            const ValueSums &rival = m_values[other];
            bestBefore = std::max(bestBefore, before(rival.both));
            bestLetters = std::max(bestLetters, before(rival.letters));
            bestTags = std::max(bestTags, rival.tags);
            bestHand = std::max(bestHand, rival.hand);
            handOrder += rival.hand > value.hand ? 1 : 0;
            const Candidate &candidate = shown(other);
            if (candidate.span.overlaps(span)) {
                double &strongest = candidate.span.length() > span.length() ? longer : shorter;
                strongest = std::max(strongest, rival.both);
                continue;
            }
            sum += rival.both;
            likely += rival.both > likelyMember ? 1 : 0;
            people += candidate.featureValue("personal") > 0 ? rival.both : 0;
        }
        view[AheadOfOthers] = view[Before] - bestBefore;
        view[LettersAhead] = view[ByLetters] - bestLetters;
        view[TagsAhead] = view[ByTags] - oddsOf(bestTags);
        view[ByHand] = float(value.hand - m_rule.absentScore);
        view[HandOrder] = float(handOrder);
        view[HandAhead] = float(value.hand - bestHand);
        view[LongerRival] = float(longer);
        view[ShorterRival] = float(shorter);
        view[OthersSum] = float(sum);
        view[OthersLikely] = float(likely);
        view[PeopleAmongOthers] = float(people);
    }

    void writeDocument(View &view) const
    {
        view[AbsentByWords] = logOf(m_look.words.absent);
        view[AbsentByLetters] = logOf(m_look.letters.absent);
        view[UnseenByWords] = logOf(m_look.words.unseen);
        view[AbsentByTags] = oddsOf(m_look.tags.absent);
        view[Values] = float(m_distinct);
        view[MeanConfidence] = float(m_reading.text.meanConfidence());
        view[TextSize] = float(std::log1p(m_reading.text.size()));
        view[Dates] = float(m_reading.dates.size());
        view[Durations] = float(m_reading.durations.size());
    }

    void writePlace(View &view, Span span) const
    {
        const DocumentText &text = m_reading.text;
        const int line = text.lineAt(span.begin);
        view[Position] = float(span.begin) / float(std::max(1, text.size()));
        view[Line] = float(line);
        view[Page] = line < 0 ? 0 : float(text.lines().at(line).pageIndex);
        view[InPreamble] = m_reading.outline.preamble.contains(span.begin) ? 1 : 0;
        view[InSignatures] = span.begin >= m_reading.outline.signatures ? 1 : 0;
        view[WordConfidence] = float(text.wordConfidence(span));
        view[Length] = float(span.length());
        view[LengthInWords] = float(text.view(span).count(u' '));
    }

    void writeSiblings(View &view, const Candidate &candidate) const
    {
        const auto siblings = siblingsOf(m_key);
        for (std::size_t i = 0; i < siblings.size(); ++i) {
            const auto sibling = m_looks.constFind(siblings[i]);
            if (siblings[i] == m_key || sibling == m_looks.cend())
                continue;
            double value = 0, place = 0;
            const auto &others = sibling->question.candidates;
            for (qsizetype other = 0; other < others.size(); ++other) {
                const double likely = sibling->both.candidates[std::size_t(other)];
                if (likely < leastLikely)
                    continue;
                value += others.at(other).normalised == candidate.normalised ? likely : 0;
                place += others.at(other).span.overlaps(candidate.span) ? likely : 0;
            }
            view[i == 0 ? SameInFirst : SameInSecond] = float(value);
            view[i == 0 ? PlaceInFirst : PlaceInSecond] = float(place);
            if (i == 0)
                view[FirstAbsent] = float(sibling->both.absent);
        }
    }

    void writeNamed(View &view, const Candidate &candidate) const
    {
        for (const Feature &feature : candidate.features) {
            for (std::size_t i = 0; i < m_rule.weights.size(); ++i) {
                if (FirstNamed + i < viewCount
                    && std::strcmp(m_rule.weights[i].name, feature.name) == 0)
                    view[FirstNamed + i] += float(feature.value);
            }
        }
    }

    const FirstLooks &m_looks;
    const FirstLook &m_look;
    model::FieldKey m_key;
    const RankingRule &m_rule;
    const Reading &m_reading;
    bool m_set;
    std::vector<ValueSums> m_values; // likeliest first
    std::size_t m_distinct = 0;
};

void level(Likelihoods &likelihoods)
{
    double sum = likelihoods.absent + likelihoods.unseen;
    for (const double likelihood : likelihoods.candidates)
        sum += likelihood;
    if (sum <= 0)
        return;
    likelihoods.absent /= sum;
    likelihoods.unseen /= sum;
    for (double &likelihood : likelihoods.candidates)
        likelihood /= sum;
}

} // namespace

FirstLook firstLookOf(const Question &question, Likelihoods words, Likelihoods letters,
                      Likelihoods tags, bool set)
{
    FirstLook look;
    look.question.key = question.key;
    look.question.candidates = question.candidates;
    look.question.spans = question.spans;
    look.both = blended(words, letters, question.key, set);
    look.words = std::move(words);
    look.letters = std::move(letters);
    look.tags = std::move(tags);
    return look;
}

Shortlist shortlistOf(const FirstLooks &looks, model::FieldKey key, const RankingRule &rule,
                      const Reading &reading)
{
    return ViewMaker(looks, key, rule, reading).take();
}

Likelihoods secondLook(const FirstLook &look, const Shortlist &list, const BoostedTrees &trees,
                       bool set)
{
    Likelihoods result = look.both;
    if (trees.isEmpty())
        return result;
    for (std::size_t i = 0; i < list.members.size(); ++i) {
        const double more = trees.valueOf(list.views[i]);
        for (const qsizetype member : list.members[i]) {
            double &likelihood = result.candidates[std::size_t(member)];
            likelihood
                = set ? 1 / (1 + std::exp(-list.before[i] - more)) : likelihood * std::exp(more);
        }
    }
    if (set)
        return result;
    const std::size_t absent = list.members.size();
    result.absent *= std::exp(trees.valueOf(list.views[absent]));
    result.unseen *= std::exp(trees.valueOf(list.views[absent + 1]));
    level(result);
    return result;
}

} // namespace countersign::extraction
