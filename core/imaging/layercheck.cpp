// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/layercheck.h"

#include "core/imaging/pagemeasure.h"
#include "core/imaging/pixptr.h"

#include <QRegularExpression>

#include <allheaders.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

namespace
{

using model::PageFinding;
using model::PageIssue;

struct LayerCounts {
    double words = 0;
    double characters = 0;
    double unmapped = 0;
    double alphanumeric = 0;
    double beyondAscii = 0; // words with letters beyond ASCII
    double misencoded = 0; // of those: UTF-8 taken for Latin-1
    double longWords = 0; // Latin, of four letters or more
    double pronounceable = 0; // of those
    double judged = 0; // words with a letter or digit, of Latin script
    double clean = 0; // of those
    std::array<double, 26> letters = {};
};

QString withoutAccents(const QString &word)
{
    const bool plain
        = std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
    return (plain ? word : word.normalized(QString::NormalizationForm_D)).toLower();
}

bool isUnmapped(QChar c)
{
    return c == QChar::ReplacementCharacter || c.category() == QChar::Other_PrivateUse
        || c.category() == QChar::Other_Control || c.category() == QChar::Other_NotAssigned;
}

// "Ã¤" for a, "â€™" for an apostrophe: the bytes of UTF-8, each taken for a character.
bool isMisencoded(const QString &word)
{
    static const QRegularExpression bytes(
        u"[\\x{c2}\\x{c3}][\\x{80}-\\x{bf}\\x{2018}-\\x{2122}\\x{152}\\x{153}\\x{160}\\x{161}]"
        "|\\x{e2}(\\x{20ac}|\\x{80})"_s);
    return bytes.match(word).hasMatch();
}

bool isNumeral(QChar c)
{
    return c.isDigit() || u"IVXLCDMivxlcdm"_s.contains(c);
}

// What stands in print: a word of letters in one of the usual cases, a number, or several such
// joined by a hyphen, a slash, an apostrophe, an at sign or a full stop.
bool isCleanPart(QStringView part)
{
    const auto letters
        = std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
    if (letters == 0 || std::all_of(part.begin(), part.end(), isNumeral))
        return true;
    if (letters < part.size()) // 1st, 12b, A4
        return part.size() <= 4 || part.front().isDigit() != part.back().isDigit();
    const bool tailLower
        = std::none_of(part.begin() + 1, part.end(), [](QChar c) { return c.isUpper(); });
    const bool allUpper
        = std::none_of(part.begin(), part.end(), [](QChar c) { return c.isLower(); });
    return tailLower || allUpper;
}

bool isCleanWord(const QString &word)
{
    static const QRegularExpression around(u"^[^\\p{L}\\p{N}]*|[^\\p{L}\\p{N}]*$"_s);
    static const QRegularExpression joint(
        u"[-/'\\x{2019}@.,:&_\\x{2013}\\x{2014}()\\[\\]$%\\x{ad}]+"_s);
    static const QRegularExpression odd(
        u"[~^|\\\\{}<>\\x{a5}\\x{a2}\\x{ac}\\x{b0}\\x{25a0}=*+!?;\\x{ab}\\x{bb}\"]"_s);
    QString core = word;
    core.remove(around);
    if (core.contains(odd))
        return false;
    if (core.size() == 1 && core.front().isLower())
        return word.size() > 1 || u"aeiouy\u00e0"_s.contains(core.front());
    const QStringList parts = core.split(joint, Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(),
                       [](const QString &part) { return isCleanPart(part); });
}

void countLatin(const QString &word, LayerCounts &counts)
{
    const QString plain = withoutAccents(word);
    double letters = 0;
    bool vowel = false;
    for (const QChar c : plain) {
        if (c < u'a' || c > u'z')
            continue;
        ++letters;
        ++counts.letters[std::size_t(c.unicode() - u'a')];
        vowel = vowel || u"aeiouy"_s.contains(c);
    }
    ++counts.judged;
    counts.clean += isCleanWord(word);
    const bool whole = letters >= 4
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    counts.longWords += whole;
    counts.pronounceable += whole && vowel;
}

void countWord(const QString &word, LayerCounts &counts)
{
    static const QRegularExpression glyphCode(u"^\\(cid:\\d+\\)"_s);
    bool alphanumeric = false;
    bool latin = true;
    bool beyondAscii = false;
    const bool code = word.startsWith(u"(cid:"_s) && glyphCode.match(word).hasMatch();
    for (const QChar c : word) {
        if (u"_-.*=\u2013\u2014\u2026"_s.contains(c)) // lines to sign on, leaders
            continue;
        ++counts.characters;
        counts.unmapped += code || isUnmapped(c);
        counts.alphanumeric += c.isLetterOrNumber();
        alphanumeric = alphanumeric || c.isLetterOrNumber();
        beyondAscii = beyondAscii || (c.unicode() >= 0x80 && c.isLetter());
        latin = latin && (!c.isLetter() || c.script() == QChar::Script_Latin);
    }
    ++counts.words;
    if (beyondAscii) {
        ++counts.beyondAscii;
        counts.misencoded += isMisencoded(word);
    }
    if (alphanumeric && latin && !code)
        countLatin(word, counts);
}

// How alike the letters' frequencies are to those of European languages in Latin script, 0..1. A
// font whose codes are shifted or shuffled has the frequencies of other letters.
double likenessToLanguage(const LayerCounts &counts)
{
    // Per cent in running text: the mean of English, German, French, Spanish, Italian and Dutch.
    constexpr std::array<double, 26> usual
        = {8.6, 1.4, 3.3, 4.4, 14.2, 1.4, 1.7, 2.7, 7.5, 0.4, 0.7, 4.5, 2.7,
           7.6, 6.4, 2.4, 0.6, 6.7,  6.8, 6.7, 3.9, 1.6, 0.8, 0.3, 0.8, 0.8};
    double product = 0;
    double own = 0;
    double theirs = 0;
    for (std::size_t i = 0; i < usual.size(); ++i) {
        product += usual[i] * counts.letters[i];
        own += counts.letters[i] * counts.letters[i];
        theirs += usual[i] * usual[i];
    }
    return own > 0 ? product / std::sqrt(own * theirs) : 0;
}

// Black and white, with the sizes that ink can have that is writing.
struct Writing {
    PixPtr bilevel;
    std::vector<QRect> marks;
};

Writing writingOn(const PageImage &drawn)
{
    Writing writing;
    const PixPtr grey = toPix(drawn.pixels);
    writing.bilevel = grey ? toBilevel(grey.get(), drawn.dpi, drawn.dpi) : nullptr;
    if (!writing.bilevel)
        return writing;
    // At this resolution the letters of a word may hang together; rules and frames are flatter or
    // larger.
    const double leastPx = drawn.dpi * 0.04;
    const double mostPx = drawn.dpi * 0.35;
    constexpr int longestRatio = 30;
    for (const QRect &mark : marksIn(writing.bilevel.get())) {
        if (mark.height() >= leastPx && mark.height() <= mostPx
            && mark.width() <= longestRatio * mark.height() && mark.height() <= 6 * mark.width())
            writing.marks.push_back(mark);
    }
    return writing;
}

// The share of the words that stand on ink; 1 when there are too few to tell.
double wordsOnInk(const QList<model::OcrWord> &words, Pix *bilevel, const QSizeF &sizePx)
{
    constexpr double leastInk = 0.03; // a line of print has 0.15 and more
    constexpr int leastHeightPx = 4;
    constexpr int enough = 5;
    int judged = 0;
    int inked = 0;
    for (const model::OcrWord &word : words) {
        const bool marks = std::any_of(word.text.begin(), word.text.end(),
                                       [](QChar c) { return c.isLetterOrNumber(); });
        const QRect box = word.box.toPixels(sizePx).toAlignedRect();
        const double x = word.box.left + word.box.width / 2;
        const bool seen = x > 0 && x < 1 && word.box.centreY() > 0 && word.box.centreY() < 1;
        // Some programs let long lines run off the page, or shrink them to nothing.
        if (!marks || !seen || box.height() < leastHeightPx)
            continue;
        ++judged;
        inked += inkShare(bilevel, box) >= leastInk;
    }
    return judged >= enough ? double(inked) / judged : 1;
}

struct Covered {
    double inches = 0; // of writing that words stand on
    double bareInches = 0; // without
};

Covered writingUnderWords(const QList<model::OcrWord> &words, const Writing &writing,
                          const QSizeF &sizePx, double dpi)
{
    const int width = int(sizePx.width());
    const int height = int(sizePx.height());
    std::vector<char> under(std::size_t(width) * std::size_t(height), 0);
    for (const model::OcrWord &word : words) {
        const QRect box = word.box.toPixels(sizePx)
                              .toAlignedRect()
                              .adjusted(-2, -2, 2, 2)
                              .intersected(QRect(0, 0, width, height));
        for (int y = box.top(); y <= box.bottom(); ++y)
            std::fill_n(under.begin() + std::ptrdiff_t(y) * width + box.left(), box.width(), 1);
    }
    Covered covered;
    for (const QRect &mark : writing.marks) {
        const QPoint middle = mark.center();
        const bool has
            = under[std::size_t(middle.y()) * std::size_t(width) + std::size_t(middle.x())] != 0;
        (has ? covered.inches : covered.bareInches) += mark.width() / dpi;
    }
    return covered;
}

} // namespace

std::optional<PageFinding> faultOfText(const model::OcrPage &page, bool isScan)
{
    // On 2,255 pages of real contracts the likeness is 0.87 and more, the share of clean words 0.9.
    constexpr double leastLikeness = 0.75;
    constexpr double enoughLetters = 200;
    LayerCounts counts;
    const QList<model::OcrWord> words = page.words();
    for (const model::OcrWord &word : words)
        countWord(word.text, counts);
    if (counts.unmapped * 10 > counts.characters)
        return PageFinding{PageIssue::LayerUnmapped, counts.unmapped / counts.characters};
    if (counts.alphanumeric * 2 < counts.characters)
        return PageFinding{PageIssue::LayerGarbled, 1 - counts.alphanumeric / counts.characters};
    if (counts.misencoded >= 3 && counts.misencoded * 2 > counts.beyondAscii)
        return PageFinding{PageIssue::LayerGarbled, counts.misencoded / counts.words};
    const double spoken = isScan ? 0.8 : 0.5;
    if (counts.longWords >= 5 && counts.pronounceable < spoken * counts.longWords)
        return PageFinding{PageIssue::LayerGarbled, 1 - counts.pronounceable / counts.longWords};
    double letters = 0;
    for (const double count : counts.letters)
        letters += count;
    const double likeness = letters >= enoughLetters ? likenessToLanguage(counts) : 1;
    if (likeness < leastLikeness)
        return PageFinding{PageIssue::LayerGarbled, 1 - likeness};
    const double clean = isScan ? 0.8 : 0.5;
    if (counts.judged >= 20 && counts.clean < clean * counts.judged)
        return PageFinding{PageIssue::LayerGarbled, 1 - counts.clean / counts.judged};
    return std::nullopt;
}

std::optional<PageFinding> faultOfPlace(const model::OcrPage &page, const PageImage &drawn)
{
    constexpr double mostOnInk = 0.7;
    constexpr double aLine = 5; // inches of writing
    const Writing writing = writingOn(drawn);
    if (!writing.bilevel)
        return std::nullopt;
    const QSizeF sizePx = drawn.pixels.size();
    const QList<model::OcrWord> words = page.words();
    const double onInk = wordsOnInk(words, writing.bilevel.get(), sizePx);
    if (onInk < mostOnInk)
        return PageFinding{PageIssue::LayerOffInk, 1 - onInk};
    const Covered covered = writingUnderWords(words, writing, sizePx, drawn.dpi);
    if (covered.bareInches > aLine && covered.bareInches > covered.inches)
        return PageFinding{PageIssue::LayerIncomplete,
                           covered.bareInches / (covered.bareInches + covered.inches)};
    return std::nullopt;
}

} // namespace countersign::imaging
