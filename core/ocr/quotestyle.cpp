// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/quotestyle.h"

#include <QChar>

#include <algorithm>

namespace countersign::ocr
{

namespace
{

constexpr QChar straightDouble = u'"';
constexpr QChar straightSingle = u'\'';
constexpr QChar openDouble = u'\u201C';
constexpr QChar closeDouble = u'\u201D';
constexpr QChar openSingle = u'\u2018';
constexpr QChar closeSingle = u'\u2019';

bool isCurledDouble(QChar c)
{
    return c == openDouble || c == closeDouble;
}

template <typename Change>
void forEachWord(QList<model::OcrBlock> &blocks, Change change)
{
    for (model::OcrBlock &block : blocks) {
        for (model::OcrLine &line : block.lines) {
            for (model::OcrWord &word : line.words)
                change(word.text);
        }
    }
}

// Curls double marks by their side of a word, and apostrophes behind letters. A figure's mark with
// no quotation open may be inches, as one without a letter before it may be minutes: they stay.
class Curler
{
public:
    void curl(QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar before = i > 0 ? text.at(i - 1) : QChar();
            if (text.at(i) == straightSingle && before.isLetter())
                text[i] = closeSingle;
            else if (text.at(i) == straightDouble)
                curlDouble(text, i, before);
            else if (isCurledDouble(text.at(i)))
                m_open = text.at(i) == openDouble;
        }
    }

private:
    void curlDouble(QString &text, qsizetype at, QChar before)
    {
        const bool opens
            = at + 1 < text.size() && (before.isNull() || QStringView(u"([-").contains(before));
        if (before.isDigit() && !m_open)
            return;
        text[at] = opens ? openDouble : closeDouble;
        m_open = opens;
    }

    bool m_open = false;
};

void straighten(QString &text)
{
    for (QChar &c : text) {
        if (isCurledDouble(c))
            c = straightDouble;
        else if (c == openSingle || c == closeSingle)
            c = straightSingle;
    }
}

bool isPossessive(const QString &text, QChar apostrophe)
{
    const qsizetype at = text.indexOf(apostrophe);
    return at > 0 && at + 1 < text.size() && text.at(at - 1).isLetter() && text.at(at + 1) == u's';
}

// As most of them are, where they differ by more than chance.
void makeApostrophesAlike(QList<model::OcrBlock> &blocks)
{
    constexpr int clearly = 2;
    int upright = 0;
    int curled = 0;
    forEachWord(blocks, [&](const QString &text) {
        upright += isPossessive(text, straightSingle) ? 1 : 0;
        curled += isPossessive(text, closeSingle) ? 1 : 0;
    });
    if (std::max(upright, curled) <= clearly * std::min(upright, curled))
        return;
    const QChar usual = curled > upright ? closeSingle : straightSingle;
    const QChar other = curled > upright ? straightSingle : closeSingle;
    forEachWord(blocks, [&](QString &text) {
        if (isPossessive(text, other))
            text.replace(text.indexOf(other), 1, usual);
    });
}

} // namespace

void unifyQuotes(QList<model::OcrBlock> &blocks)
{
    // Straight double marks are often read as curled, curled ones hardly ever as straight.
    constexpr double curledFrom = 0.9;
    constexpr double straightFrom = 0.6;
    constexpr qsizetype least = 2; // double marks on the page
    qsizetype curled = 0;
    qsizetype straight = 0;
    forEachWord(blocks, [&](const QString &text) {
        curled += std::count_if(text.cbegin(), text.cend(), isCurledDouble);
        straight += text.count(straightDouble);
    });
    const double all = double(curled + straight);
    if (all >= least && double(curled) >= curledFrom * all)
        forEachWord(blocks, [curler = Curler()](QString &text) mutable { curler.curl(text); });
    else if (all >= least && double(straight) >= straightFrom * all)
        forEachWord(blocks, straighten);
    else
        makeApostrophesAlike(blocks);
}

} // namespace countersign::ocr
