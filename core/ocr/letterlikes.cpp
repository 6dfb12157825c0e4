// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/letterlikes.h"

#include "core/ocr/wordcounts.h"
#include "core/ocr/wordparts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

using Words = std::vector<model::OcrWord *>;

constexpr std::size_t farthestBracket = 80; // words, between two that belong together
constexpr double wellKnown = 20; // occurrences
constexpr double oftenUsed = 100; // more than names are

bool startsSmall(const QString &text)
{
    return !text.isEmpty() && isSmallLetter(text.at(0));
}

QString wordOf(const Words &text, std::size_t at)
{
    return at < text.size() ? wordParts(text[at]->text).word : QString();
}

// Whether a bracket that begins a word is never closed: none follows, or another opens before.
bool opensNothing(const Words &text, std::size_t at, QChar open, QChar close)
{
    if (text[at]->text.contains(close))
        return false;
    for (std::size_t i = at + 1; i < text.size() && i < at + farthestBracket; ++i) {
        const qsizetype opens = text[i]->text.indexOf(open);
        const qsizetype closes = text[i]->text.indexOf(close);
        if (closes >= 0)
            return opens >= 0 && opens < closes;
    }
    return true;
}

bool closesNothing(const Words &text, std::size_t at, QChar open, QChar close)
{
    if (text[at]->text.contains(open))
        return false;
    for (std::size_t i = at; i-- > 0 && i + farthestBracket > at;) {
        const qsizetype opens = text[i]->text.lastIndexOf(open);
        const qsizetype closes = text[i]->text.lastIndexOf(close);
        if (opens >= 0)
            return closes > opens;
        if (closes >= 0)
            return true;
    }
    return true;
}

// "10" for "to", where contracts put it and no number's unit follows.
bool isWordTo(const Words &text, std::size_t at, const WordCounts &words)
{
    constexpr double often = 0.03; // of what follows the word before
    static const QStringList readings = {u"10"_s, u"1o"_s, u"(o"_s, u"(0"_s, u"t0"_s};
    static const QStringList units
        = {u"business"_s, u"calendar"_s, u"consecutive"_s, u"or"_s, u"and"_s, u"of"_s, u"per"_s};
    if (!readings.contains(text[at]->text) || at == 0 || at + 1 >= text.size())
        return false;
    const QString before = wordOf(text, at - 1);
    const QString after = wordOf(text, at + 1);
    return !wordParts(text[at - 1]->text).endsPhrase && startsSmall(text[at - 1]->text)
        && startsSmall(text[at + 1]->text) && !units.contains(after)
        && words.count(before, u"to"_s) > often * words.count(before)
        && words.count(u"to"_s, after) > 0;
}

// A thin capital at a sentence's beginning ("Lf any"), and the state ("lowa").
void correctThinCapital(const Words &text, std::size_t at)
{
    static const QRegularExpression wordIf(u"^(?:[LUT1l|\\[]f|I[\\[(])$"_s);
    static const QRegularExpression iowa(u"^lowa(?![a-z])"_s);
    const bool begins = at == 0 || u".:;)"_s.contains(text[at - 1]->text.back());
    if (begins && at + 1 < text.size() && startsSmall(text[at + 1]->text)
        && wordIf.match(text[at]->text).hasMatch())
        text[at]->text = u"If"_s;
    text[at]->text.replace(iowa, u"Iowa"_s);
}

// "EXecutive", and a bracket that closes its own ("[number|").
void correctOwnMarks(QString &text, const WordCounts &words)
{
    static const QRegularExpression twoCapitals(u"^([(\"\u201C]?[A-Z])([A-Z])([a-z]{3,})"_s);
    static const QRegularExpression closed(u"^\\[[A-Za-z]+(\\|)$"_s);
    const auto found = twoCapitals.match(text);
    if (found.hasMatch() && words.count(wordParts(text.left(found.capturedEnd())).word) > wellKnown)
        text[found.capturedStart(2)] = text.at(found.capturedStart(2)).toLower();
    const auto bracket = closed.match(text);
    if (bracket.hasMatch())
        text[bracket.capturedStart(1)] = u']';
}

// A closing quotation mark in worn print.
void correctTradeMark(QString &text)
{
    static const QRegularExpression quoted(
        u"^(\\(?[\"\u201C])([^\"\u201C\u201D]{2,})\u2122(?=[).,;:]*$)"_s);
    static const QRegularExpression twice(u"([\"\u201D])\u2122(?=[).,;:]*$)"_s);
    text.replace(twice, u"\\1"_s);
    const auto found = quoted.match(text);
    if (found.hasMatch())
        text.replace(found.capturedEnd(2), 1,
                     found.captured(1).endsWith(u'"') ? u"\""_s : u"\u201D"_s);
}

} // namespace

bool areMostlyListed(const QList<model::OcrBlock> &blocks, const WordCounts &words)
{
    constexpr qsizetype fewestLetters = 3;
    constexpr double mostly = 0.6;
    int all = 0;
    int listed = 0;
    for (const model::OcrBlock &block : blocks) {
        for (const model::OcrLine &line : block.lines) {
            for (const model::OcrWord &word : line.words) {
                const WordParts parts = wordParts(word.text);
                if (parts.letters.size() < fewestLetters || parts.letters != parts.word)
                    continue;
                ++all;
                listed += words.count(parts.word) > 0 ? 1 : 0;
            }
        }
    }
    return all > 0 && listed >= mostly * all;
}

Letterlikes::Letterlikes(const WordCounts &words)
    : m_words(words)
{
}

// Whether contracts put a word between those around it.
bool Letterlikes::fits(const Words &text, std::size_t at, const QString &word) const
{
    const QString before = at > 0 ? wordOf(text, at - 1) : QString();
    const QString after = wordOf(text, at + 1);
    return m_words.count(word) >= wellKnown
        && (m_words.count(before, word) > 0 || m_words.count(word, after) > 0);
}

// "(he" and "[nitial": a cross or a stroke taken for a bracket. One that was opened stays, unless
// what follows is no word.
QString Letterlikes::withFirstLetter(const Words &text, std::size_t at) const
{
    static const QRegularExpression bracketed(u"^([(\\[])([A-Za-z]+)(['\u2019]s)?([.,;:]?)$"_s);
    const auto found = bracketed.match(text[at]->text);
    if (!found.hasMatch())
        return {};
    const bool round = found.captured(1) == u"(";
    const QString rest = found.captured(2);
    const QString tail = found.captured(3) + found.captured(4);
    const bool quoteFollows
        = at + 1 < text.size() && u"\"\u201C"_s.contains(text[at + 1]->text.at(0));
    const bool opened = !opensNothing(text, at, round ? u'(' : u'[', round ? u')' : u']');
    if (opened && m_words.count(rest) > 0 && !(rest == u"he" && quoteFollows))
        return {};
    if (!std::all_of(rest.cbegin(), rest.cend(), isSmallLetter))
        return {};
    if (round) {
        const QString word = u't' + rest;
        const bool better = m_words.count(word) > 4 * m_words.count(rest);
        const QString before = rest == u"he" && quoteFollows ? u"("_s : QString();
        return better && fits(text, at, word) ? before + word + tail : QString();
    }
    const QString word = u'i' + rest;
    if (m_words.count(word) > m_words.count(rest) && (rest.size() > 1 || fits(text, at, word)))
        return u'I' + rest + tail;
    if (m_words.count(rest) == 0 && fits(text, at, u'f' + rest))
        return u'f' + rest + tail;
    // The capital was read twice.
    if (!opened && rest.startsWith(u'i') && m_words.count(rest) > 0)
        return u'I' + rest.mid(1) + tail;
    return {};
}

// "al)" and "confidential!": an l taken for a bracket, or seen twice.
QString Letterlikes::withLastLetter(const Words &text, std::size_t at) const
{
    static const QRegularExpression ended(u"^([\"\u201C(]?)([A-Za-z]{2,})([)\\]!|])$"_s);
    const auto found = ended.match(text[at]->text);
    if (!found.hasMatch())
        return {};
    const QChar mark = found.captured(3).at(0);
    const QString letters = found.captured(2);
    const QString stem = letters.toLower();
    if ((mark == u')' && !closesNothing(text, at, u'(', u')'))
        || (mark == u']' && !closesNothing(text, at, u'[', u']')))
        return {};
    const QString next = at + 1 < text.size() ? text[at + 1]->text : QString();
    const QString word = stem + u'l';
    if (m_words.count(word) > 4 * m_words.count(stem) && fits(text, at, word))
        return found.captured(1) + letters + u'l';
    const bool goesOn = startsSmall(next);
    const bool dirt = mark == u'!' || letters.endsWith(u'l');
    return goesOn && dirt && m_words.count(stem) > 0 ? found.captured(1) + letters : QString();
}

// "1s" and "s2t".
QString Letterlikes::withLetterForDigit(const Words &text, std::size_t at) const
{
    static const QRegularExpression mixed(u"^([(\"\u201C]?)([A-Za-z0-9]{2,})([,;:.]?)$"_s);
    static const QRegularExpression ordinal(u"^[0-9](?:st|nd|rd|th)$"_s);
    static const std::array<std::pair<QChar, QStringView>, 7> likes = {{{u'0', u"o"},
                                                                        {u'1', u"ilth"},
                                                                        {u'2', u"eza"},
                                                                        {u'4', u"a"},
                                                                        {u'5', u"s"},
                                                                        {u'6', u"oe"},
                                                                        {u'9', u"g"}}};
    const auto found = mixed.match(text[at]->text);
    if (!found.hasMatch())
        return {};
    const QString letters = found.captured(2);
    const auto digits
        = std::count_if(letters.cbegin(), letters.cend(), [](QChar c) { return c.isDigit(); });
    const auto small = std::count_if(letters.cbegin(), letters.cend(), isSmallLetter);
    if (digits != 1 || small + 1 != letters.size() || ordinal.match(letters).hasMatch())
        return {};
    for (const auto &[digit, options] : likes) {
        const qsizetype place = letters.indexOf(digit);
        if (place < 0)
            continue;
        QString best;
        double most = wellKnown;
        for (const QChar letter : options) {
            QString word = letters;
            word[place] = letter;
            if (m_words.count(word) > most && fits(text, at, word)) {
                most = m_words.count(word);
                best = word;
            }
        }
        if (!best.isEmpty())
            return found.captured(1) + best + found.captured(3);
    }
    return {};
}

// "s.bject", "us\u00A2", "b\u00E9": a mark in a word, or dirt above a letter.
QString Letterlikes::withLetterForMark(const Words &text, std::size_t at) const
{
    static const QRegularExpression marked(
        u"^([(\"\u201C]?)([A-Za-z]+)([.:;*\u00A2'\u00E0-\u00FF])([a-z]*)([,;:.]?)$"_s);
    const auto found = marked.match(text[at]->text);
    if (!found.hasMatch())
        return {};
    const QChar mark = found.captured(3).at(0);
    const QString begin = found.captured(2);
    const QString end = found.captured(4);
    const auto whole = [&](QChar letter) { return (begin + letter + end).toLower(); };
    const auto isPart
        = [this](const QString &piece) { return piece.size() < 2 || m_words.count(piece) == 0; };
    constexpr qsizetype shortWord = 2;
    const bool isWithin = begin.size() + end.size() >= shortWord
        && (!end.isEmpty() || (u":*\u00A2"_s.contains(mark) && isSmallLetter(begin.back())));
    QChar best;
    if (mark.isLetter()) {
        const QChar plain = mark.decomposition().isEmpty() ? mark : mark.decomposition().at(0);
        const double enough = isSmallLetter(begin.at(0)) ? 0 : oftenUsed;
        if (m_words.count(whole(plain)) > enough)
            best = plain;
    } else if (isWithin && isPart(begin.toLower()) && isPart(end)) {
        double most = wellKnown;
        for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
            if (m_words.count(whole(letter)) > most && fits(text, at, whole(letter))) {
                most = m_words.count(whole(letter));
                best = letter;
            }
        }
    }
    return best.isNull() ? QString() : found.captured(1) + begin + best + end + found.captured(5);
}

void Letterlikes::correct(QList<model::OcrBlock> &blocks) const
{
    const Words text = wordsOf(blocks);
    for (std::size_t at = 0; at < text.size(); ++at) {
        correctTradeMark(text[at]->text);
        correctThinCapital(text, at);
        correctOwnMarks(text[at]->text, m_words);
        if (isWordTo(text, at, m_words)) {
            text[at]->text = u"to"_s;
            continue;
        }
        QString better = withFirstLetter(text, at);
        if (better.isEmpty())
            better = withLastLetter(text, at);
        if (better.isEmpty())
            better = withLetterForDigit(text, at);
        if (better.isEmpty())
            better = withLetterForMark(text, at);
        if (!better.isEmpty())
            text[at]->text = better;
    }
}

} // namespace countersign::ocr
