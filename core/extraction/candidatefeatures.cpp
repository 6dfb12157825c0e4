// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/candidatefeatures.h"

#include "core/extraction/patternset.h"
#include "core/extraction/sentences.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

// Words say less than what a generator looked for: their weights are held closer to nothing.
constexpr float wordValue = 0.5F;
constexpr float farWordValue = 0.25F;
constexpr int nearTokens = 6;
constexpr int farTokens = 20;
constexpr int insideTokens = 8;
constexpr int headLength = 1500;

enum class Slot : quint32 {
    Named = 1,
    NamedOfKind,
    Left,
    LeftBag,
    LeftFar,
    Right,
    RightBag,
    RightFar,
    Pair,
    Inside,
    Value,
    Heading,
    HeadingWord,
    Place,
    Standing,
    Document,
    SentenceBegin,
    NamedPair,
    Joint,
};

constexpr std::array documentPhrases = {
    "governed by",      "laws of the",   "effective date",
    "as of the",        "dated",         "term of this",
    "shall terminate",  "shall expire",  "perpetu",
    "indefinite",       "renew",         "successive",
    "notice",           "prior written", "____",
    "until terminated", "governing law", "choice of law",
    "initial term",     "day of",        "dear ",
    "expiration",       "years from",    "remain in effect",
    "automatically",    "in full force", "either party may",
    "exhibit",          "[date]",        "entered into",
    "terminated by",    "anniversary",
};

quint32 kindOfPaper(const QString &head)
{
    static const std::array<QLatin1StringView, 8> kinds
        = {"disclosure"_L1, "confidential"_L1, "amend"_L1,   "license"_L1,
           "consult"_L1,    "supply"_L1,       "service"_L1, "distribut"_L1};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (head.contains(kinds[i]))
            return quint32(std::min<std::size_t>(i, 1) == i ? 1 : i);
    }
    return 0;
}

quint32 stepOf(double value, std::initializer_list<double> bounds)
{
    quint32 step = 0;
    for (const double bound : bounds)
        step += value >= bound ? 1 : 0;
    return step;
}

constexpr quint32 handScore = 9; // among the Standing observations

// Spans of all candidates by their place, to find those that overlap.
class Neighbours
{
public:
    explicit Neighbours(const QList<Candidate> &candidates)
    {
        for (const Candidate &candidate : candidates)
            m_spans.push_back(candidate.span);
        std::sort(m_spans.begin(), m_spans.end(), [](const Span &a, const Span &b) {
            return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
        });
        m_spans.erase(std::unique(m_spans.begin(), m_spans.end()), m_spans.end());
    }

    // Looks at a few on either side only: a hostile text has any number of them.
    void compare(const Span &span, bool &withinLonger, bool &coversShorter) const
    {
        constexpr std::ptrdiff_t reach = 12;
        const auto at
            = std::lower_bound(m_spans.begin(), m_spans.end(), span,
                               [](const Span &a, const Span &b) { return a.begin < b.begin; });
        const auto first = at - std::min(reach, at - m_spans.begin());
        const auto last = at + std::min(reach, m_spans.end() - at);
        for (auto other = first; other != last; ++other) {
            if (!other->overlaps(span))
                continue;
            withinLonger |= other->length() > span.length();
            coversShorter |= other->length() < span.length();
        }
    }

private:
    std::vector<Span> m_spans;
};

// Of parties and titles there are many candidates, and measured: they gain nothing.
bool meansBySentence(model::FieldKey key)
{
    const model::FieldType type = model::fieldInfo(key).type;
    return type != model::FieldType::Party && type != model::FieldType::Text;
}

quint32 bucketOf(Slot slot, quint32 what)
{
    return mixedHash(quint32(slot), what) % featureBuckets;
}

} // namespace

quint32 handScoreBucket()
{
    return bucketOf(Slot::Standing, handScore);
}

// Collects features; a slot keeps what is alike in different places apart.
class CandidateFeatures::Writer
{
public:
    void add(Slot slot, quint32 what, float value = 1)
    {
        m_features.push_back({bucketOf(slot, what), value});
    }
    void addDetail(Slot slot, quint32 what, quint32 detail, float value = 1)
    {
        add(slot, mixedHash(what, detail), value);
    }
    FeatureVector take() { return std::move(m_features); }

private:
    FeatureVector m_features;
};

struct CandidateFeatures::Standing {
    quint32 order = 0;
    quint32 fromEnd = 0;
    quint32 mentions = 1;
    bool mostMentioned = false;
    bool smallest = false; // of the values, as text: earliest of dates
    bool largest = false;
    bool firstOfValue = false;
    bool bestByHand = false;
    bool withinLonger = false; // another candidate covers it and more
    bool coversShorter = false;
    double score = 0; // by hand-set weights, above "not there"
};

CandidateFeatures::CandidateFeatures(const Reading &reading)
    : m_reading(reading)
    , m_tokens(reading.tokens)
    , m_sentences(sentenceBegins(reading.text, m_tokens))
    , m_nameWords(nameWords(reading.text))
{
    m_kind = kindOfPaper(reading.text.text().left(headLength).toLower());
    static const PhraseFinder finder(
        std::vector<QByteArray>(documentPhrases.begin(), documentPhrases.end()));
    std::array<bool, documentPhrases.size()> said = {};
    finder.find(reading.text.text(), [&said](quint32 phrase, qsizetype) { said[phrase] = true; });
    for (std::size_t i = 0; i < documentPhrases.size(); ++i) {
        if (said[i])
            m_cues.push_back(stableHash(documentPhrases[i]));
    }
    m_cues.push_back(mixedHash(1, m_kind));
    m_cues.push_back(mixedHash(2, stepOf(reading.text.size(), {2000, 5000, 10000, 20000, 50000})));
    m_cues.push_back(mixedHash(3, stepOf(double(reading.dates.size()), {1, 2, 4})));
    m_cues.push_back(mixedHash(4, stepOf(double(reading.durations.size()), {1, 3, 8})));
    m_cues.push_back(mixedHash(5, stepOf(reading.text.meanConfidence(), {0.7, 0.85, 0.93, 0.98})));
}

std::ptrdiff_t CandidateFeatures::tokenAt(int offset) const
{
    return std::lower_bound(m_tokens.begin(), m_tokens.end(), offset,
                            [](const Token &token, int at) { return token.span.begin < at; })
        - m_tokens.begin();
}

quint32 CandidateFeatures::hashAt(std::ptrdiff_t token) const
{
    return token < 0 || token >= std::ptrdiff_t(m_tokens.size())
        ? 0U
        : m_tokens[std::size_t(token)].hash;
}

void CandidateFeatures::writeNamed(Writer &out, const Candidate &candidate) const
{
    for (const Feature &feature : candidate.features) {
        const auto value = float(std::clamp(feature.value, -3.0, 3.0));
        const quint32 name = stableHash(feature.name);
        out.add(Slot::Named, name, value);
        out.addDetail(Slot::NamedOfKind, name, m_kind, value);
    }
    for (const model::FieldIssue &issue : candidate.issues)
        out.add(Slot::Named, stableHash(issue.code));
}

void CandidateFeatures::writeContext(Writer &out, Span span) const
{
    const std::ptrdiff_t first = tokenAt(span.begin);
    const std::ptrdiff_t last = tokenAt(std::max(span.end, span.begin)); // behind the span
    for (int i = 1; i <= farTokens; ++i) {
        const quint32 left = hashAt(first - i);
        const quint32 right = hashAt(last + i - 1);
        if (i <= 4) {
            out.addDetail(Slot::Left, left, quint32(i), wordValue);
            out.addDetail(Slot::Right, right, quint32(i), wordValue);
        }
        if (i <= nearTokens) {
            out.add(Slot::LeftBag, left, wordValue);
            out.add(Slot::RightBag, right, wordValue);
            out.add(Slot::Pair, mixedHash(hashAt(first - i - 1), left), wordValue);
            out.addDetail(Slot::Pair, mixedHash(right, hashAt(last + i)), 77, wordValue);
        } else {
            out.add(Slot::LeftFar, left, farWordValue);
            if (i <= farTokens / 2)
                out.add(Slot::RightFar, right, farWordValue);
        }
    }
    out.addDetail(Slot::Pair,
                  mixedHash(hashAt(first - 3), mixedHash(hashAt(first - 2), hashAt(first - 1))), 1,
                  wordValue);
    out.addDetail(Slot::Pair,
                  mixedHash(hashAt(last), mixedHash(hashAt(last + 1), hashAt(last + 2))), 2,
                  wordValue);
}

// Who or what the sentence is about.
void CandidateFeatures::writeSentence(Writer &out, Span span) const
{
    constexpr int firstWords = 5;
    constexpr int longestReach = 60;
    const std::ptrdiff_t first = tokenAt(span.begin);
    if (first >= std::ptrdiff_t(m_tokens.size()))
        return;
    const std::ptrdiff_t begin = std::max(m_sentences[std::size_t(first)], first - longestReach);
    for (std::ptrdiff_t i = begin; i < std::min(begin + firstWords, first); ++i) {
        out.add(Slot::SentenceBegin, hashAt(i), wordValue);
        if (i + 1 < first)
            out.addDetail(Slot::SentenceBegin, mixedHash(hashAt(i), hashAt(i + 1)), 1, wordValue);
    }
}

// Observations that mean more together: two of the generator's, and the next words with the place.
void CandidateFeatures::writePairs(Writer &out, const Candidate &candidate) const
{
    std::vector<quint32> observed;
    for (const Feature &feature : candidate.features) {
        if (feature.value == 1)
            observed.push_back(stableHash(feature.name));
    }
    std::sort(observed.begin(), observed.end());
    for (std::size_t i = 0; i < observed.size(); ++i) {
        for (std::size_t j = i + 1; j < observed.size(); ++j)
            out.addDetail(Slot::NamedPair, observed[i], observed[j], wordValue);
    }
    const Span span = candidate.span;
    const std::ptrdiff_t first = tokenAt(span.begin);
    const std::ptrdiff_t last = tokenAt(std::max(span.end, span.begin));
    const quint32 place = placeOf(span);
    const quint32 left = hashAt(first - 1);
    const quint32 right = hashAt(last);
    const auto addJoint = [&](quint32 words, quint32 which) {
        out.addDetail(Slot::Joint, words, which, wordValue);
    };
    addJoint(mixedHash(left, right), 1);
    addJoint(mixedHash(left, right), 10 + place);
    addJoint(left, 20 + place);
    addJoint(right, 30 + place);
    addJoint(mixedHash(left, hashAt(first - 2)), 40 + place);
    addJoint(mixedHash(right, hashAt(last + 1)), 50 + place);
}

// In the preamble, among the signatures, both or neither.
quint32 CandidateFeatures::placeOf(Span span) const
{
    const bool preamble = m_reading.outline.preamble.contains(span.begin);
    const bool signing = span.begin >= m_reading.outline.signatures;
    return (preamble ? 1U : 0U) + (signing ? 2U : 0U);
}

void CandidateFeatures::writeInside(Writer &out, model::FieldKey key,
                                    const Candidate &candidate) const
{
    const std::ptrdiff_t first = tokenAt(candidate.span.begin);
    const std::ptrdiff_t last = tokenAt(std::max(candidate.span.end, candidate.span.begin));
    for (std::ptrdiff_t i = first; i < std::min(last, first + insideTokens); ++i)
        out.add(Slot::Inside, m_tokens[std::size_t(i)].hash, wordValue);
    if (last > first) {
        out.addDetail(Slot::Inside, m_tokens[std::size_t(first)].hash, 1, wordValue);
        out.addDetail(Slot::Inside, m_tokens[std::size_t(last - 1)].hash, 2, wordValue);
    }
    out.addDetail(Slot::Inside, 3, stepOf(double(last - first), {1, 2, 3, 4, 5, 7, 10, 15}));
    const QStringView printed = m_reading.text.view(candidate.span);
    const bool capitals
        = std::none_of(printed.begin(), printed.end(), [](QChar c) { return c.isLower(); });
    out.addDetail(Slot::Inside, 4, capitals ? 1 : 0);
    out.addDetail(Slot::Inside, 5,
                  stepOf(m_reading.text.wordConfidence(candidate.span), {0.5, 0.8, 0.95}));
    switch (model::fieldInfo(key).type) {
    case model::FieldType::Duration:
    case model::FieldType::Choice:
        out.add(Slot::Value, stableHash(candidate.normalised), wordValue);
        out.addDetail(Slot::Value, stableHash(candidate.normalised.section(u' ', 1)), 1, wordValue);
        break;
    case model::FieldType::Text:
    case model::FieldType::Date:
    case model::FieldType::Money:
    case model::FieldType::Party:
    case model::FieldType::Email:
    case model::FieldType::YesNo:
    case model::FieldType::Clause:
    case model::FieldType::Table:
        break;
    }
}

void CandidateFeatures::writePlace(Writer &out, Span span) const
{
    const DocumentText &text = m_reading.text;
    const int lineIndex = text.lineAt(span.begin);
    if (lineIndex < 0)
        return;
    const TextLine &line = text.lines().at(lineIndex);
    const QString kind = m_reading.outline.kindAt(span.begin);
    out.add(Slot::Heading, stableHash(kind));
    if (const ClauseSpan *clause = m_reading.outline.clauseOf(span.begin)) {
        const bool borrows = clause->words.isEmpty() && clause->parent >= 0;
        const QString words
            = borrows ? m_reading.outline.clauses.at(clause->parent).words : clause->words;
        for (const Token &token : tokensOf(words.left(80)))
            out.add(Slot::HeadingWord, token.hash, wordValue);
    }
    out.addDetail(Slot::Place, 1, placeOf(span));
    out.addDetail(Slot::Place, 2, stepOf(lineIndex, {1, 2, 4, 8, 16, 32, 64, 128}));
    out.addDetail(Slot::Place, 3, quint32(std::min(line.pageIndex, 4)));
    out.addDetail(Slot::Place, 4, quint32(10.0 * span.begin / std::max(1, text.size())));
    const int before = span.begin - line.span.begin;
    const int after = std::max(0, line.span.end - span.end);
    out.addDetail(Slot::Place, mixedHash(5, stepOf(before, {1, 8, 30})),
                  stepOf(after, {1, 3, 12, 40}));
    out.addDetail(Slot::Place, 6, line.startsBlock ? 1 : 0);
    out.addDetail(Slot::Place, 7,
                  stepOf(line.box.left + line.box.width / 2, {0.3, 0.45, 0.55, 0.7}));
}

void CandidateFeatures::writeStanding(Writer &out, const Standing &standing) const
{
    out.addDetail(Slot::Standing, 1, stepOf(standing.order, {1, 2, 3, 5, 8, 15}));
    out.addDetail(Slot::Standing, 2, stepOf(standing.fromEnd, {1, 2, 3, 5}));
    out.addDetail(Slot::Standing, 3, stepOf(standing.mentions, {2, 3, 5}));
    out.addDetail(Slot::Standing, 4, standing.mostMentioned ? 1 : 0);
    out.addDetail(Slot::Standing, 5, standing.smallest ? 1 : 0);
    out.addDetail(Slot::Standing, 6, standing.largest ? 1 : 0);
    out.addDetail(Slot::Standing, 7, standing.firstOfValue ? 1 : 0);
    out.addDetail(Slot::Standing, 8, standing.bestByHand ? 1 : 0);
    out.addDetail(Slot::Standing, 10,
                  (standing.withinLonger ? 1U : 0U) + (standing.coversShorter ? 2U : 0U));
    out.add(Slot::Standing, handScore,
            float(std::clamp(standing.score, -8.0, 8.0)) * handScoreScale);
}

FeatureVector CandidateFeatures::documentFeatures(const char *way,
                                                  const QList<Candidate> &candidates,
                                                  double bestScore) const
{
    Writer out;
    const quint32 side = stableHash(way);
    out.add(Slot::Document, side);
    for (const quint32 cue : m_cues)
        out.addDetail(Slot::Document, side, cue, wordValue);
    for (const quint32 word : m_nameWords)
        out.addDetail(Slot::Document, side, mixedHash(word, 8), wordValue);
    out.addDetail(Slot::Document, side,
                  mixedHash(6, stepOf(double(candidates.size()), {1, 2, 4, 8, 20})));
    out.addDetail(Slot::Document, side, mixedHash(7, stepOf(bestScore, {-3, -1, 0, 1, 2, 4})));
    return out.take();
}

Choice CandidateFeatures::choiceOf(model::FieldKey key, const QList<Candidate> &candidates,
                                   double absentScore) const
{
    QHash<QString, quint32> mentions;
    quint32 most = 0;
    double best = -100;
    QString smallest, largest;
    for (const Candidate &candidate : candidates) {
        most = std::max(most, ++mentions[candidate.normalised]);
        best = std::max(best, candidate.score);
        if (smallest.isEmpty() || candidate.normalised < smallest)
            smallest = candidate.normalised;
        largest = std::max(largest, candidate.normalised);
    }
    const Neighbours neighbours(candidates);
    Choice choice;
    QHash<QString, bool> met;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const Candidate &candidate = candidates.at(i);
        Standing standing{quint32(i), quint32(candidates.size() - 1 - i)};
        standing.mentions = mentions.value(candidate.normalised);
        standing.mostMentioned = standing.mentions == most;
        standing.smallest = candidate.normalised == smallest;
        standing.largest = candidate.normalised == largest;
        standing.firstOfValue = !std::exchange(met[candidate.normalised], true);
        standing.bestByHand = candidate.score >= best;
        standing.score = candidate.score - absentScore;
        neighbours.compare(candidate.span, standing.withinLonger, standing.coversShorter);
        Writer out;
        writeNamed(out, candidate);
        writeContext(out, candidate.span);
        if (meansBySentence(key)) {
            writeSentence(out, candidate.span);
            writePairs(out, candidate);
        }
        writeInside(out, key, candidate);
        writePlace(out, candidate.span);
        writeStanding(out, standing);
        choice.candidates.push_back(out.take());
    }
    choice.absent = documentFeatures("absent", candidates, best - absentScore);
    choice.unseen = documentFeatures("unseen", candidates, best - absentScore);
    return choice;
}

} // namespace countersign::extraction
