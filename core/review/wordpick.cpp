// SPDX-License-Identifier: Apache-2.0
#include "core/review/wordpick.h"

#include "core/review/valueinput.h"

#include <algorithm>

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

} // namespace countersign::review
