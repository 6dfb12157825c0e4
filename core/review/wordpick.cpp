// SPDX-License-Identifier: Apache-2.0
#include "core/review/wordpick.h"

#include "core/review/valueinput.h"

#include <algorithm>
#include <iterator>

namespace countersign::review
{

namespace
{

// "the 3rd day of May, 2019" has six.
constexpr int longestValue = 6;

QList<int> rangeOf(int first, int last)
{
    QList<int> range;
    for (int i = first; i <= last; ++i)
        range.append(i);
    return range;
}

bool isSpoken(const model::OcrWord &word)
{
    return std::any_of(word.text.begin(), word.text.end(),
                       [](QChar c) { return c.isLetterOrNumber(); });
}

// Of the height of the frame; what is taller is no word of a line in it.
constexpr double tallestWord = 3;

// Recognition needs a little paper around words; of their height.
constexpr double paperRound = 0.25;

model::PageRect withPaper(const model::PageRect &box)
{
    const double by = box.height * paperRound;
    const double left = std::max(0.0, box.left - by);
    const double top = std::max(0.0, box.top - by);
    return {left, top, std::min(1.0, box.right() + by) - left,
            std::min(1.0, box.bottom() + by) - top};
}

bool isMeant(const model::PageRect &frame, const model::OcrWord &word)
{
    return word.box.overlap(frame) >= 0.5;
}

QString textOf(const QList<model::OcrWord> &words, int first, int last)
{
    QStringList texts;
    for (int i = first; i <= last; ++i)
        texts.append(words.at(i).text);
    return texts.join(u' ');
}

} // namespace

QList<int> wordsOfValue(model::FieldKey key, const QList<model::OcrWord> &words, int clicked)
{
    const model::FieldType type = model::fieldInfo(key).type;
    const bool longestWins = type == model::FieldType::Date || type == model::FieldType::Duration;
    if (!longestWins && type != model::FieldType::Money)
        return {clicked};
    // Amounts are found within other words too, so the fewest words that hold one are meant.
    for (int step = 0; step < longestValue; ++step) {
        const int length = longestWins ? longestValue - step : step + 1;
        for (int first = qMax(0, clicked - length + 1); first <= clicked; ++first) {
            const int last = first + length - 1;
            const bool ends = last < words.size()
                && (!longestWins || (isSpoken(words.at(first)) && isSpoken(words.at(last))));
            if (ends && parseFieldInput(key, textOf(words, first, last)))
                return rangeOf(first, last);
        }
    }
    return {clicked};
}

QStringList linesOf(const model::Evidence &evidence, const QList<model::OcrWord> &words)
{
    QStringList lines;
    for (const model::PageRect &box : evidence.boxes) {
        QStringList line;
        for (const model::OcrWord &word : words) {
            if (box.contains(word.box.left + word.box.width / 2, word.box.centreY()))
                line.append(word.text);
        }
        lines.append(line.join(u' '));
    }
    return lines;
}

model::PageRect withWholeWords(const model::PageRect &frame, const QList<model::OcrWord> &words)
{
    model::PageRect whole = frame;
    bool any = false;
    for (const model::OcrWord &word : words) {
        if (word.box.overlap(frame) <= 0 || word.box.height > tallestWord * frame.height)
            continue;
        whole = whole.united(withPaper(word.box));
        any = any || isMeant(frame, word);
    }
    return any ? whole : frame;
}

QList<model::OcrWord> wordsMeant(const model::PageRect &frame, const QList<model::OcrWord> &words)
{
    QList<model::OcrWord> meant;
    std::copy_if(words.begin(), words.end(), std::back_inserter(meant),
                 [&frame](const model::OcrWord &word) { return isMeant(frame, word); });
    return meant.isEmpty() ? words : meant;
}

} // namespace countersign::review
