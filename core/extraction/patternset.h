// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/anchoredpattern.h"

#include <array>
#include <map>
#include <vector>

namespace countersign::extraction
{

// Finds phrases in a text, all of them in one pass over it (Aho and Corasick's automaton). Letters
// are plain ones, of either case.
class PhraseFinder
{
public:
    // Phrases are numbered as they come.
    explicit PhraseFinder(const std::vector<QByteArray> &phrases);

    // Calls found(number of the phrase, offset behind it).
    template <typename Found>
    void find(QStringView text, const Found &found) const
    {
        std::size_t state = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            state = m_next[(state << m_bits) + letterOf(text.at(at).unicode())];
            for (quint32 i = m_first[state]; i < m_first[state + 1]; ++i)
                found(m_found[i], at + 1);
        }
    }

private:
    void addSteps(const std::vector<std::map<quint8, quint32>> &tree,
                  std::vector<std::vector<quint32>> &ends);
    std::size_t letterOf(char16_t unit) const
    {
        // The two letters beyond the plain ones that patterns, too, take for one of them.
        constexpr char16_t longS = 0x017F, kelvin = 0x212A;
        if (unit >= m_letterOf.size())
            return unit == longS ? m_letterOf['s'] : unit == kelvin ? m_letterOf['k'] : 0;
        return m_letterOf[unit];
    }

    std::array<quint8, 128> m_letterOf = {}; // 0: in no phrase
    unsigned m_bits = 0; // of a letter's number
    std::vector<quint32> m_next; // state and letter to state
    std::vector<quint32> m_first; // of each state, into m_found
    std::vector<quint32> m_found; // phrases that end there
};

// Patterns that are looked for in the same texts. Each is tried only where one of the words that it
// begins with stands; they are found in one pass for all patterns. What is found is what the
// patterns find by themselves.
class PatternSet
{
public:
    PatternSet(const QStringList &patterns, QRegularExpression::PatternOptions options);

    // Where the patterns may begin in a text; lives no longer than the set.
    class Scan
    {
    public:
        QRegularExpressionMatch firstOf(std::size_t pattern, qsizetype from = 0) const;
        bool has(std::size_t pattern) const { return firstOf(pattern).hasMatch(); }
        QList<QRegularExpressionMatch> matchesOf(std::size_t pattern, qsizetype most,
                                                 qsizetype from = 0) const;

    private:
        friend class PatternSet;
        struct Place {
            std::size_t pattern = 0;
            qsizetype begin = 0;
            auto operator<=>(const Place &) const = default;
        };

        const PatternSet *m_set = nullptr;
        QString m_text;
        bool m_narrowed = true;
        std::vector<Place> m_places;
    };
    Scan scan(const QString &text) const;
    std::size_t size() const { return m_whole.size(); }

private:
    struct Beginning {
        std::size_t pattern = 0;
        qsizetype length = 0; // from the pattern's begin to behind the phrase
    };

    std::vector<QRegularExpression> m_whole;
    std::vector<AnchoredPattern> m_anchored;
    std::vector<bool> m_begins; // with known words
    std::vector<Beginning> m_beginnings; // of each phrase
    PhraseFinder m_finder;
};

} // namespace countersign::extraction
