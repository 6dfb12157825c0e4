// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/capitals.h"

#include "core/ocr/linestrip.h"
#include "core/ocr/wordparts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

// Where a capital that is told by its height alone begins a word in small letters, or -1.
qsizetype initialIn(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && u"\"'\u201C\u2018(["_s.contains(text.at(at)))
        ++at;
    return at + 1 < text.size() && u"COSUVWXZ"_s.contains(text.at(at))
            && isSmallLetter(text.at(at + 1))
        ? at
        : -1;
}

QString lettersOf(const model::OcrWord &word)
{
    return wordParts(word.text).word;
}

bool endsSentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u':');
}

// Where print is coarse, letters that are surely large are measured small.
bool heightsTell(const std::vector<QList<model::OcrWord>> &lines,
                 const std::vector<std::vector<InitialMark>> &marks)
{
    constexpr double sureReading = 0.95;
    constexpr double leastLarge = 1.2;
    int large = 0;
    int high = 0;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (const InitialMark &mark : marks[line]) {
            const model::OcrWord &word = lines[line].at(mark.word);
            if (word.confidence < sureReading)
                continue;
            ++large;
            high += mark.height >= leastLarge ? 1 : 0;
        }
    }
    return high * 10 >= large * 9;
}

} // namespace

std::vector<InitialMark> measureInitials(const QList<model::OcrWord> &words, LineStrip &strip,
                                         const std::vector<QRectF> &boxesPx)
{
    std::vector<InitialMark> found;
    if (strip.letterPx() <= 0 || boxesPx.size() != std::size_t(words.size()))
        return found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype at = initialIn(words.at(i).text);
        if (at < 0)
            continue;
        const QRect box = boxesPx[std::size_t(i)].toRect();
        const auto baseline = strip.baselineAt(box.left());
        const auto small = strip.smallHeightAt(box.left());
        const auto initial = baseline && small ? strip.initialOf(box, *baseline, at) : std::nullopt;
        if (initial)
            found.push_back({i, at, initial->height() / *small});
    }
    return found;
}

void correctCapitals(std::vector<QList<model::OcrWord>> &lines,
                     const std::vector<std::vector<InitialMark>> &marks)
{
    constexpr double mostSmall = 1.1;
    constexpr double doubtful = 0.93;
    if (!heightsTell(lines, marks))
        return;
    QHash<QString, int> larger; // how often a word begins large rather than small
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (const InitialMark &mark : marks[line])
            larger[lettersOf(lines[line].at(mark.word))] += mark.height > mostSmall ? 1 : -1;
    }
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (const InitialMark &mark : marks[line]) {
            model::OcrWord &word = lines[line][mark.word];
            const bool begins = mark.word > 0 && endsSentence(lines[line].at(mark.word - 1).text);
            if (mark.height <= mostSmall && word.confidence < doubtful && !begins
                && larger.value(lettersOf(word)) < 0)
                word.text[mark.at] = word.text.at(mark.at).toLower();
        }
    }
}

} // namespace countersign::ocr
