// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/spelling.h"

#include "core/ocr/lookalikes.h"
#include "core/ocr/wordcounts.h"
#include "core/ocr/wordparts.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

constexpr double pairShare = 0.7; // of what precedes a word in its probability
constexpr double timesOnPage = 20; // a word that comes again and again is meant so
constexpr int oftenOnPage = 3;
constexpr double rareWord = 0.02; // occurrences, of words that contracts hardly use
constexpr double noWord = 0.002;
constexpr double nameBonus = 4; // a capital letter: names are in no list
constexpr qsizetype longNonsense = 6; // letters, of small ones that make no word and no name
constexpr double nonsenseMalus = 2.3;
constexpr double clearly = 2; // by which another word has to be likelier, natural logarithm
constexpr double sureReading = 0.9;
constexpr qsizetype longestAcronym = 5;

double mostCost(qsizetype letters)
{
    if (letters <= 3)
        return 1.2;
    return letters <= 6 ? 2.2 : 3.4;
}

bool isPlain(const WordParts &parts)
{
    return parts.letters.size() >= 3 && parts.letters == parts.word;
}

bool isAcronym(const QString &letters)
{
    return letters.size() <= longestAcronym && letters == letters.toUpper();
}

// A letter alone, but for those that are words and those that count points.
bool isLoneLetter(const WordParts &parts)
{
    return parts.word.size() == 1 && parts.letters == parts.word && parts.before.isEmpty()
        && parts.after.isEmpty() && parts.word != u"a"_s && parts.word != u"i"_s;
}

// In the capitals of what was read.
QString writtenLike(const QString &word, const QString &letters)
{
    if (letters.size() > 1 && letters == letters.toUpper())
        return word.toUpper();
    const bool tallStroke = letters.startsWith(u'l') && word.startsWith(u'i') && word.size() > 2;
    if (letters.at(0).isUpper() || tallStroke)
        return word.at(0).toUpper() + word.mid(1);
    return word;
}

} // namespace

struct Spelling::Text {
    struct Place {
        model::OcrWord *source = nullptr;
        WordParts parts;
        bool broken = false; // goes on in, or came from, another line
    };

    std::vector<Place> places;
    QHash<QString, int> seen;
    QHash<QString, int> names; // words with a capital that contracts don't have, and how often
    mutable QHash<QString, bool> known; // to the language

    // The word that tells something of the one at a place; empty: none.
    QString before(std::size_t at) const
    {
        return at > 0 && !places[at - 1].parts.endsPhrase ? places[at - 1].parts.word : QString();
    }
    QString after(std::size_t at) const
    {
        return at + 1 < places.size() && !places[at].parts.endsPhrase ? places[at + 1].parts.word
                                                                      : QString();
    }
};

Spelling::Spelling(const WordCounts &words, const Lookalikes &lookalikes,
                   std::function<bool(const QString &)> isWord)
    : m_words(words)
    , m_lookalikes(lookalikes)
    , m_isWord(std::move(isWord))
{
}

Spelling::Text Spelling::textOf(QList<model::OcrBlock> &blocks) const
{
    Text text;
    bool goesOn = false;
    for (model::OcrBlock &block : blocks) {
        for (model::OcrLine &line : block.lines) {
            for (model::OcrWord &word : line.words) {
                const bool hyphened = word.text.endsWith(u'-');
                text.places.push_back({&word, wordParts(word.text), goesOn || hyphened});
                goesOn = hyphened;
                const QString &letters = text.places.back().parts.word;
                if (!letters.isEmpty())
                    ++text.seen[letters];
            }
        }
    }
    for (auto seen = text.seen.begin(); seen != text.seen.end();)
        seen = *seen < oftenOnPage ? text.seen.erase(seen) : std::next(seen);
    forgetMisread(text);
    for (const Text::Place &place : text.places) {
        if (isName(place.parts))
            ++text.names[place.parts.word];
    }
    return text;
}

// What comes again and again in small letters and is no word is misread alike each time ("vou",
// which the language's list has: of three letters it has nearly everything).
void Spelling::forgetMisread(Text &text) const
{
    for (const Text::Place &place : text.places) {
        const QString &word = place.parts.word;
        if (place.parts.letters == word && m_words.count(word) == 0 && text.seen.contains(word)
            && (word.size() <= 3 || !m_isWord(word)))
            text.seen.remove(word);
    }
}

// The share of misread letters, guessed from the words in small letters that are none. 0: this is
// no text in the language of the list.
double Spelling::surprise(Text &text) const
{
    constexpr int enough = 8;
    constexpr double mostly = 0.6;
    constexpr double least = 1e-5;
    constexpr double most = 0.2;
    int words = 0;
    int listed = 0;
    int unknown = 0;
    qsizetype letters = 0;
    for (const Text::Place &place : text.places) {
        if (!isPlain(place.parts) || place.broken)
            continue;
        const QString &word = place.parts.word;
        ++words;
        letters += word.size();
        if (m_words.count(word) > 0) {
            ++listed;
            continue;
        }
        unknown += isKnown(text, word) ? 0 : 1;
    }
    if (words < enough || listed < mostly * words)
        return 0;
    return std::clamp(double(unknown) / double(letters), least, most);
}

bool Spelling::isKnown(const Text &text, const QString &word) const
{
    const auto known = text.known.constFind(word);
    return known == text.known.cend() ? *text.known.insert(word, m_isWord(word)) : *known;
}

// The logarithm of a word's probability behind another.
double Spelling::weight(const Text &text, const QString &before, const QString &word) const
{
    double times = m_words.count(word) + timesOnPage * text.seen.value(word);
    if (times == 0)
        times = isKnown(text, word) ? rareWord : noWord;
    const double first = before.isEmpty() ? 0 : m_words.count(before);
    const double pair = first > 0 ? m_words.count(before, word) / first : 0;
    return std::log(pairShare * pair + (1 - pairShare) * times / m_words.total());
}

double Spelling::weightAt(const Text &text, std::size_t at, const QString &word) const
{
    const QString after = text.after(at);
    return weight(text, text.before(at), word) + (after.isEmpty() ? 0 : weight(text, word, after));
}

// A long word that is none but for one letter that looks like another is misread, whatever its
// capital and however often it comes ("Contidential"): 24 of 24 on 86 scans, and on contracts'
// own texts 1 of 200,000 words was changed. Empty: it is not of that kind.
QString Spelling::longLookalike(const WordParts &parts) const
{
    constexpr qsizetype longWord = 8;
    constexpr double oneLetter = 1.1;
    constexpr double wellKnown = 5; // occurrences
    const auto isSmall = [](QChar c) { return c >= u'a' && c <= u'z'; };
    if (parts.word.size() < longWord || m_words.count(parts.word) > 0
        || !std::all_of(parts.letters.cbegin() + 1, parts.letters.cend(), isSmall))
        return {};
    double best = wellKnown;
    QString found;
    for (const Lookalikes::Near &near : m_lookalikes.near(parts.word, oneLetter)) {
        const QString &word = m_words.words().at(near.word);
        if (word.size() >= longWord - 1 && m_words.count(word) > best) {
            best = m_words.count(word);
            found = word;
        }
    }
    return found.isEmpty() || m_isWord(parts.word) || m_isWord(parts.letters) ? QString() : found;
}

bool Spelling::isName(const WordParts &parts) const
{
    constexpr qsizetype longName = 6;
    return parts.word.size() >= longName && parts.letters.at(0).isUpper()
        && m_words.count(parts.word) == 0;
}

// A name that comes again and again on the page, for one in doubt that is but a letter from it.
QString Spelling::nameOnPage(const Text &text, std::size_t at) const
{
    constexpr double oneLetter = 1.7;
    const Text::Place &place = text.places[at];
    if (place.source->confidence >= sureReading || !isName(place.parts)
        || m_isWord(place.parts.letters))
        return {};
    const int itself = text.names.value(place.parts.word);
    QStringList often;
    for (auto name = text.names.cbegin(); name != text.names.cend(); ++name) {
        if (name.value() >= oftenOnPage && name.value() > 2 * itself)
            often.append(name.key());
    }
    if (often.isEmpty())
        return {};
    std::sort(often.begin(), often.end());
    const auto near = Lookalikes(often).near(place.parts.word, oneLetter);
    return near.size() == 1 ? often.at(near.front().word) : QString();
}

// What the word at a place is meant to be; empty: what it says.
QString Spelling::better(const Text &text, std::size_t at, double editCost) const
{
    const WordParts &parts = text.places[at].parts;
    const bool listed = m_words.count(parts.word) > 0;
    const bool name = !listed && parts.letters.at(0).isUpper();
    double best = weightAt(text, at, parts.word) + (name ? nameBonus : 0) + clearly;
    if (text.places[at].source->confidence < sureReading && parts.letters == parts.word
        && parts.word.size() >= longNonsense && !listed && !text.seen.contains(parts.word)
        && !isKnown(text, parts.word))
        best -= nonsenseMalus;
    QString found;
    for (const Lookalikes::Near &near :
         m_lookalikes.near(parts.word, mostCost(parts.word.size()))) {
        const QString &word = m_words.words().at(near.word);
        if (word == parts.word)
            continue;
        const double weight = weightAt(text, at, word) - near.cost * editCost;
        if (weight > best) {
            best = weight;
            found = word;
        }
    }
    return found;
}

void Spelling::correct(QList<model::OcrBlock> &blocks) const
{
    Text text = textOf(blocks);
    const double misread = surprise(text);
    if (misread == 0)
        return;
    const double editCost = -std::log(misread);
    for (std::size_t at = 0; at < text.places.size(); ++at) {
        Text::Place &place = text.places[at];
        const WordParts &parts = place.parts;
        QString whole = place.broken ? QString() : longLookalike(parts);
        if (whole.isEmpty() && !place.broken)
            whole = nameOnPage(text, at);
        const bool sure = whole.isEmpty() && place.source->confidence >= sureReading
            && (m_words.count(parts.word) > 0 || text.seen.contains(parts.word));
        if ((parts.word.size() < 2 && !isLoneLetter(parts)) || place.broken || sure
            || isAcronym(parts.letters))
            continue;
        const QString word = whole.isEmpty() ? better(text, at, editCost) : whole;
        if (word.isEmpty())
            continue;
        place.source->text = parts.before + writtenLike(word, parts.letters) + parts.after;
        place.parts.word = word;
    }
}

} // namespace countersign::ocr
