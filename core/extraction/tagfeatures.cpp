// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/tagfeatures.h"

#include <algorithm>

namespace countersign::extraction
{

namespace
{

constexpr std::ptrdiff_t wordsAround = 4; // of a candidate, which are read along
constexpr std::ptrdiff_t bagBefore = 12;
constexpr std::ptrdiff_t bagBehind = 6;
constexpr int longestWordRead = 12;
constexpr int letterRun = 3;

enum class Sign : quint32 {
    Always = 1,
    Word,
    WordPair,
    Before,
    Behind,
    Head,
    Tail,
    Run,
    Shape,
    ShapeWord,
    BagBefore,
    BagBehind,
    Place,
};

quint32 signOf(Sign sign, quint32 what)
{
    return mixedHash(quint32(sign) * 40503U, what);
}

// How a word looks: length of figures; all, the first, one or no letter of it a capital.
quint32 shapeOf(QStringView word)
{
    const auto length = quint32(std::min<qsizetype>(word.size(), 5));
    const QChar first = word.front();
    if (first.isDigit())
        return 10 + length;
    if (!first.isLetter())
        return 100 + first.unicode();
    const bool capital = first.isUpper();
    const bool rest = word.size() > 1 && word.at(1).isUpper();
    if (!capital)
        return 1;
    if (word.size() == 1)
        return 2;
    return rest ? 3 : 4;
}

} // namespace

TagFeatures::TagFeatures(const Reading &reading)
    : m_reading(reading)
    , m_tokens(reading.tokens)
    , m_words(reading.tokens.size())
{
}

TagFeatures::Stretch TagFeatures::stretchOf(Span span) const
{
    const auto tokenFrom = [this](int offset) {
        return std::lower_bound(m_tokens.begin(), m_tokens.end(), offset,
                                [](const Token &token, int at) { return token.span.begin < at; })
            - m_tokens.begin();
    };
    return {tokenFrom(span.begin), span.isEmpty() ? tokenFrom(span.begin) : tokenFrom(span.end)};
}

quint32 TagFeatures::wordAt(std::ptrdiff_t token) const
{
    return token < 0 || token >= std::ptrdiff_t(m_tokens.size())
        ? 0U
        : m_tokens[std::size_t(token)].hash;
}

quint32 TagFeatures::shapeAt(std::ptrdiff_t token) const
{
    return token < 0 || token >= std::ptrdiff_t(m_tokens.size())
        ? 0U
        : shapeOf(m_reading.text.view(m_tokens[std::size_t(token)].span));
}

void TagFeatures::writeLetters(TagStrip &strip, const Token &token) const
{
    const QStringView word = m_reading.text.view(token.span);
    if (!token.isWord)
        return;
    const QString lower = word.left(longestWordRead).toString().toLower();
    const QStringView letters(lower);
    strip.addSign(signOf(Sign::Head, stableHash(letters.left(letterRun))));
    strip.addSign(signOf(Sign::Tail, stableHash(letters.right(letterRun))));
    for (qsizetype at = 0; at + letterRun <= letters.size(); at += 2)
        strip.addSign(signOf(Sign::Run, stableHash(letters.mid(at, letterRun))));
}

void TagFeatures::writePlace(TagStrip &strip, std::ptrdiff_t token) const
{
    const DocumentText &text = m_reading.text;
    const int at = m_tokens[std::size_t(token)].span.begin;
    const int line = text.lineAt(at);
    const bool begins = line >= 0
        && (token == 0
            || m_tokens[std::size_t(token - 1)].span.begin < text.lines().at(line).span.begin);
    const quint32 part = (m_reading.outline.preamble.contains(at) ? 1U : 0U)
        + (at >= m_reading.outline.signatures ? 2U : 0U);
    strip.addSign(signOf(Sign::Place, 1 + part));
    strip.addSign(signOf(Sign::Place, mixedHash(part, shapeAt(token))));
    strip.addSign(signOf(Sign::Place, begins ? 10 : 11));
    strip.addSign(signOf(Sign::Place, 20 + quint32(std::clamp(line, 0, 63) / 4)));
    strip.addSign(signOf(Sign::Place, 50 + quint32(10.0 * at / std::max(1, text.size()))));
}

const TagStrip &TagFeatures::wordSigns(std::ptrdiff_t token) const
{
    TagStrip &word = m_words[std::size_t(token)];
    if (word.size() == 0)
        word = observedWord(token);
    return word;
}

TagStrip TagFeatures::observedWord(std::ptrdiff_t token) const
{
    TagStrip strip;
    strip.addWord();
    const auto add = [&strip](Sign sign, quint32 what) { strip.addSign(signOf(sign, what)); };
    const quint32 word = wordAt(token);
    const quint32 shape = shapeAt(token);
    add(Sign::Always, 0);
    add(Sign::Word, word);
    add(Sign::WordPair, mixedHash(wordAt(token - 1), word));
    add(Sign::WordPair, mixedHash(mixedHash(word, wordAt(token + 1)), 1));
    for (const std::ptrdiff_t step : {1, 2, 3}) {
        add(Sign::Before, mixedHash(quint32(step), wordAt(token - step)));
        add(Sign::Behind, mixedHash(quint32(step), wordAt(token + step)));
    }
    add(Sign::Before, mixedHash(wordAt(token - 2), wordAt(token - 1)));
    add(Sign::Behind, mixedHash(wordAt(token + 1), wordAt(token + 2)));
    add(Sign::Shape, shape);
    add(Sign::Shape, mixedHash(shapeAt(token - 1), mixedHash(shape, shapeAt(token + 1))));
    add(Sign::ShapeWord, mixedHash(wordAt(token - 1), shape));
    add(Sign::ShapeWord, mixedHash(mixedHash(shape, wordAt(token + 1)), 1));
    for (std::ptrdiff_t step = 1; step <= bagBefore; ++step)
        add(Sign::BagBefore, wordAt(token - step));
    for (std::ptrdiff_t step = 1; step <= bagBehind; ++step)
        add(Sign::BagBehind, wordAt(token + step));
    writeLetters(strip, m_tokens[std::size_t(token)]);
    writePlace(strip, token);
    return strip;
}

// What is read for places of the text: they and the words around them, joined where they overlap.
std::vector<TagFeatures::Stretch> TagFeatures::readAround(std::vector<Stretch> places) const
{
    std::sort(places.begin(), places.end(),
              [](const Stretch &a, const Stretch &b) { return a.first < b.first; });
    std::vector<Stretch> read;
    for (const Stretch &place : places) {
        if (place.isEmpty())
            continue;
        const std::ptrdiff_t from = std::max<std::ptrdiff_t>(0, place.first - wordsAround);
        const std::ptrdiff_t to
            = std::min(std::ptrdiff_t(m_tokens.size()), place.last + wordsAround);
        if (!read.empty() && from <= read.back().last)
            read.back().last = std::max(read.back().last, to);
        else
            read.push_back({from, to});
    }
    return read;
}

TagQuestion TagFeatures::questionOf(const QList<QList<Span>> &candidates) const
{
    std::vector<Stretch> stretches;
    for (const QList<Span> &spans : candidates) {
        for (const Span span : spans)
            stretches.push_back(stretchOf(span));
    }
    const std::vector<Stretch> read = readAround(stretches);
    TagQuestion question;
    for (const Stretch &stretch : read) {
        TagStrip &strip = question.strips.emplace_back();
        for (std::ptrdiff_t token = stretch.first; token < stretch.last; ++token)
            strip.addWord(wordSigns(token));
    }
    auto own = stretches.cbegin();
    for (const QList<Span> &spans : candidates) {
        std::vector<TagPlace> &places = question.places.emplace_back();
        for (qsizetype i = 0; i < spans.size(); ++i, ++own) {
            if (own->isEmpty())
                continue;
            const auto behind = std::upper_bound(
                read.begin(), read.end(), own->first,
                [](std::ptrdiff_t at, const Stretch &strip) { return at < strip.first; });
            const std::ptrdiff_t from = (behind - 1)->first;
            places.push_back({std::size_t(behind - read.begin() - 1),
                              std::size_t(own->first - from), std::size_t(own->last - from)});
        }
    }
    return question;
}

} // namespace countersign::extraction
