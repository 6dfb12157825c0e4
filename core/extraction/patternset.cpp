// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/patternset.h"

#include <algorithm>
#include <bit>
#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr qsizetype shortestPhrase = 2; // single letters stand everywhere

// Letters that stand at a fixed place of whatever the pattern matches.
struct Phrase {
    QByteArray letters;
    qsizetype offset = 0; // from the match's begin
};

bool isQuantifier(QChar c)
{
    return c == u'?' || c == u'*' || c == u'+' || c == u'{';
}

// Behind the bracket that closes the one at `open`.
qsizetype behindBracket(QStringView pattern, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < pattern.size(); ++at) {
        const QChar c = pattern.at(at);
        if (c == u'\\') {
            ++at;
        } else if (c == u'[') {
            while (++at < pattern.size() && pattern.at(at) != u']')
                at += pattern.at(at) == u'\\' ? 1 : 0;
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')' && --depth == 0) {
            return at + 1;
        }
        if (depth == 0)
            return at + 1;
    }
    return pattern.size();
}

QList<QStringView> alternativesOf(QStringView pattern)
{
    QList<QStringView> alternatives;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < pattern.size();) {
        const QChar c = pattern.at(at);
        if (c == u'|') {
            alternatives.append(pattern.mid(begin, at - begin));
            begin = ++at;
        } else {
            at = c == u'\\' ? at + 2 : c == u'(' || c == u'[' ? behindBracket(pattern, at) : at + 1;
        }
    }
    alternatives.append(pattern.mid(begin));
    return alternatives;
}

bool isAssertion(QStringView part)
{
    return part.startsWith(u'^') || part.startsWith(u'$') || part.startsWith(u"\\b")
        || part.startsWith(u"(?!") || part.startsWith(u"(?=") || part.startsWith(u"(?<!")
        || part.startsWith(u"(?<=");
}

// What the alternatives of a pattern begin with: of each the longest run of plain letters, as far
// as its width is fixed. A group stands for its own alternatives.
class BeginningReader
{
public:
    // False where an alternative begins with nothing that is known.
    bool read(QStringView pattern) { return readEach(pattern, {}); }
    const std::vector<Phrase> &phrases() const { return m_phrases; }

private:
    struct Seen {
        Phrase run;
        Phrase longest;
        qsizetype width = 0;

        void endRun()
        {
            if (run.letters.size() > longest.letters.size())
                longest = run;
            run = {{}, width};
        }
    };

    bool readEach(QStringView pattern, const Seen &before)
    {
        const QList<QStringView> alternatives = alternativesOf(pattern);
        return std::all_of(alternatives.cbegin(), alternatives.cend(),
                           [&](QStringView alternative) { return readOne(alternative, before); });
    }

    bool readOne(QStringView alternative, Seen seen)
    {
        qsizetype behind = 0;
        for (qsizetype at = 0; at < alternative.size(); at = behind) {
            const QChar c = alternative.at(at);
            behind = c == u'(' || c == u'[' ? behindBracket(alternative, at) : at + 1;
            if (isAssertion(alternative.mid(at, 4))) {
                behind = c == u'\\' ? at + 2 : behind;
                continue;
            }
            const bool escaped = c == u'\\' && behind < alternative.size()
                && !alternative.at(behind).isLetterOrNumber();
            behind += escaped ? 1 : 0;
            if ((c == u'\\' && !escaped)
                || (behind < alternative.size() && isQuantifier(alternative.at(behind))))
                break;
            if (c == u'(') {
                Seen inner = seen;
                inner.endRun();
                if (inner.longest.letters.size() < shortestPhrase)
                    return readGroup(alternative.mid(at, behind - at), seen);
                break;
            }
            ++seen.width;
            if (c == u'.' || c == u'[' || c.unicode() >= 128)
                seen.endRun();
            else
                seen.run.letters.append(
                    char((escaped ? alternative.at(at + 1) : c).toLower().unicode()));
        }
        seen.endRun();
        m_phrases.push_back(seen.longest);
        return seen.longest.letters.size() >= shortestPhrase;
    }

    // "(?:one|other)", "(?i:one|other)", "(?<name>one|other)"
    bool readGroup(QStringView group, const Seen &before)
    {
        const bool named = group.startsWith(u"(?<");
        if (!named && !group.startsWith(u"(?:") && !group.startsWith(u"(?i:"))
            return false;
        const qsizetype from = group.indexOf(named ? u'>' : u':') + 1;
        return readEach(group.mid(from, group.size() - from - 1), before);
    }

    std::vector<Phrase> m_phrases;
};

std::optional<std::vector<Phrase>> beginningsOf(const QString &pattern)
{
    BeginningReader reader;
    return reader.read(pattern) ? std::optional(reader.phrases()) : std::nullopt;
}

} // namespace

PhraseFinder::PhraseFinder(const std::vector<QByteArray> &phrases)
{
    std::size_t letters = 1;
    for (const QByteArray &phrase : phrases) {
        for (const char c : phrase) {
            quint8 &letter = m_letterOf.at(std::size_t(c));
            if (letter == 0)
                letter = quint8(letters++);
        }
    }
    for (std::size_t c = 'a'; c <= 'z'; ++c)
        m_letterOf.at(c - 'a' + 'A') = m_letterOf.at(c);
    m_bits = unsigned(std::bit_width(letters - 1));
    // The phrases as a tree; states are numbered from its root.
    std::vector<std::map<quint8, quint32>> tree(1);
    std::vector<std::vector<quint32>> ends(1);
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        quint32 state = 0;
        for (const char c : phrases[i]) {
            const auto [branch, isNew]
                = tree[state].try_emplace(m_letterOf.at(std::size_t(c)), quint32(tree.size()));
            state = branch->second;
            if (isNew) {
                tree.emplace_back();
                ends.emplace_back();
            }
        }
        ends[state].push_back(quint32(i));
    }
    addSteps(tree, ends);
    for (const std::vector<quint32> &found : ends) {
        m_first.push_back(quint32(m_found.size()));
        m_found.insert(m_found.end(), found.begin(), found.end());
    }
    m_first.push_back(quint32(m_found.size()));
}

// Breadth first: where no phrase goes on, the longest end of what was read goes on that begins one.
void PhraseFinder::addSteps(const std::vector<std::map<quint8, quint32>> &tree,
                            std::vector<std::vector<quint32>> &ends)
{
    m_next.assign(tree.size() << m_bits, 0);
    std::vector<quint32> shorter(tree.size(), 0);
    std::vector<quint32> order{0};
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t state = order[i];
        const auto steps = m_next.begin() + std::ptrdiff_t(state << m_bits);
        const std::size_t other = shorter[state];
        if (state != 0) {
            std::copy_n(m_next.begin() + std::ptrdiff_t(other << m_bits), std::size_t(1) << m_bits,
                        steps);
            ends[state].insert(ends[state].end(), ends[other].begin(), ends[other].end());
        }
        for (const auto &[letter, longer] : tree[state]) {
            shorter[longer] = steps[letter];
            steps[letter] = longer;
            order.push_back(longer);
        }
    }
}

PatternSet::PatternSet(const QStringList &patterns, QRegularExpression::PatternOptions options)
    : m_finder({})
{
    std::vector<QByteArray> phrases;
    for (const QString &pattern : patterns) {
        const auto beginnings = beginningsOf(pattern);
        for (const Phrase &phrase : beginnings.value_or(std::vector<Phrase>())) {
            phrases.push_back(phrase.letters);
            m_beginnings.push_back({m_whole.size(), phrase.offset + phrase.letters.size()});
        }
        m_begins.push_back(beginnings.has_value());
        m_whole.emplace_back(pattern, options);
        m_anchored.emplace_back(pattern, options);
    }
    m_finder = PhraseFinder(phrases);
}

PatternSet::Scan PatternSet::scan(const QString &text) const
{
    Scan scan;
    scan.m_set = this;
    scan.m_text = text;
    // Letters of two units are rare, and may be broken: patterns have their own ways with them.
    scan.m_narrowed
        = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSurrogate(); });
    if (!scan.m_narrowed)
        return scan;
    m_finder.find(text, [&](quint32 phrase, qsizetype end) {
        const Beginning &beginning = m_beginnings[phrase];
        if (end >= beginning.length)
            scan.m_places.push_back({beginning.pattern, end - beginning.length});
    });
    std::sort(scan.m_places.begin(), scan.m_places.end());
    return scan;
}

QRegularExpressionMatch PatternSet::Scan::firstOf(std::size_t pattern, qsizetype from) const
{
    if (!m_narrowed || !m_set->m_begins[pattern])
        return m_set->m_whole[pattern].match(m_text, from);
    const QList<QRegularExpressionMatch> matches = matchesOf(pattern, 1, from);
    return matches.isEmpty() ? QRegularExpressionMatch() : matches.constFirst();
}

QList<QRegularExpressionMatch> PatternSet::Scan::matchesOf(std::size_t pattern, qsizetype most,
                                                           qsizetype from) const
{
    QList<QRegularExpressionMatch> matches;
    if (!m_narrowed || !m_set->m_begins[pattern]) {
        auto found = m_set->m_whole[pattern].globalMatch(m_text, from);
        while (matches.size() < most && found.hasNext())
            matches.append(found.next());
        return matches;
    }
    qsizetype free = 0;
    auto place = std::lower_bound(m_places.begin(), m_places.end(), Place{pattern, from});
    for (; place != m_places.end() && place->pattern == pattern && matches.size() < most; ++place) {
        if (place->begin < free)
            continue;
        free = place->begin + 1; // a place may be told by several words
        const QRegularExpressionMatch match
            = m_set->m_anchored[pattern].matchAt(m_text, place->begin);
        if (!match.hasMatch())
            continue;
        matches.append(match);
        free = std::max(free, match.capturedEnd());
    }
    return matches;
}

} // namespace countersign::extraction
