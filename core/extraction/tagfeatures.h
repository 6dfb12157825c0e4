// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/reading.h"
#include "core/extraction/tokens.h"

#include <span>
#include <vector>

namespace countersign::extraction
{

constexpr int tagBits = 15;
constexpr quint32 tagBuckets = 1U << tagBits;

// Words in a row as the third reader sees them: what is observed of each, by bucket.
class TagStrip
{
public:
    // Observations of the word that is added last.
    void addWord() { m_begins.push_back(m_signs.size()); }
    void addSign(quint32 hash) { m_signs.push_back(quint16(hash % tagBuckets)); }
    void addWord(const TagStrip &word)
    {
        addWord();
        m_signs.insert(m_signs.end(), word.m_signs.begin(), word.m_signs.end());
    }

    std::size_t size() const { return m_begins.size(); }
    std::span<const quint16> signsOf(std::size_t word) const
    {
        const std::size_t end = word + 1 < m_begins.size() ? m_begins[word + 1] : m_signs.size();
        return {m_signs.data() + m_begins[word], end - m_begins[word]};
    }

private:
    std::vector<quint16> m_signs;
    std::vector<std::size_t> m_begins;
};

// The words from `first` to before `last` of a strip; no words where the paper shows none.
struct TagPlace {
    std::size_t strip = 0;
    std::size_t first = 0;
    std::size_t last = 0;

    bool isEmpty() const { return first >= last; }
};

// What there is to read for one field: the lines around its candidates, and where those stand.
struct TagQuestion {
    std::vector<TagStrip> strips;
    std::vector<std::vector<TagPlace>> places; // of each candidate
};

// Words by their letters, shape and neighbours. It knows no cues, no headings and no hand-set
// scores.
class TagFeatures
{
public:
    explicit TagFeatures(const Reading &reading);

    TagQuestion questionOf(const QList<QList<Span>> &candidates) const;

private:
    struct Stretch {
        std::ptrdiff_t first = 0;
        std::ptrdiff_t last = 0;

        bool isEmpty() const { return first >= last; }
    };

    Stretch stretchOf(Span span) const;
    std::vector<Stretch> readAround(std::vector<Stretch> places) const;
    quint32 wordAt(std::ptrdiff_t token) const;
    quint32 shapeAt(std::ptrdiff_t token) const;
    const TagStrip &wordSigns(std::ptrdiff_t token) const;
    TagStrip observedWord(std::ptrdiff_t token) const;
    void writeLetters(TagStrip &strip, const Token &token) const;
    void writePlace(TagStrip &strip, std::ptrdiff_t token) const;

    const Reading &m_reading;
    const std::vector<Token> &m_tokens;
    // Of each token, made when it is first read: fields read the same lines.
    mutable std::vector<TagStrip> m_words;
};

} // namespace countersign::extraction
