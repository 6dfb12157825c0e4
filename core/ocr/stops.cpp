// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/stops.h"

#include "core/imaging/pagemeasure.h"
#include "core/imaging/pixptr.h"

#include <allheaders.h>

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

// What may follow a stop within its word.
bool isCloser(QChar c)
{
    return u"'\"\u2019\u201D\u00BB)]"_s.contains(c);
}

// Where the full stop or comma at a word's end stands in its text, or -1.
qsizetype stopIn(const QString &text)
{
    qsizetype at = text.size() - 1;
    while (at > 0 && isCloser(text.at(at)))
        --at;
    return at > 0 && u".,"_s.contains(text.at(at)) ? at : -1;
}

// The marks of a line, in pixels of its strip.
class LineMarks
{
public:
    LineMarks(Pix *strip, double letterPx)
        : m_letterPx(letterPx)
    {
        constexpr int betweenInkAndPaper = 128;
        const imaging::PixPtr bilevel(pixThresholdToBinary(strip, betweenInkAndPaper));
        if (bilevel)
            m_marks = imaging::marksIn(bilevel.get());
    }

    // Where the letters around a place stand: most of them reach down to the line.
    std::optional<int> baselineAt(int x) const
    {
        constexpr double reach = 10; // letter heights
        constexpr std::size_t enough = 5;
        std::vector<int> bottoms;
        for (const QRect &mark : m_marks) {
            if (std::abs(mark.center().x() - x) < reach * m_letterPx
                && mark.height() > 0.75 * m_letterPx && mark.height() < 2 * m_letterPx
                && mark.width() < 2 * m_letterPx)
                bottoms.push_back(mark.bottom());
        }
        if (bottoms.size() < enough)
            return std::nullopt;
        const auto middle = bottoms.begin() + std::ptrdiff_t(bottoms.size() * 2 / 5);
        std::nth_element(bottoms.begin(), middle, bottoms.end());
        return *middle;
    }

    // The last small mark near the line at the right end of a word.
    std::optional<QRect> stopOf(const QRect &word, int baseline, qsizetype closers) const
    {
        const double within = (0.9 + 0.5 * double(closers)) * m_letterPx;
        std::optional<QRect> last;
        for (const QRect &mark : m_marks) {
            const bool atEnd = mark.right() > word.right() - within
                && mark.left() < word.right() + 0.2 * m_letterPx;
            const bool small = mark.height() < 0.75 * m_letterPx && mark.width() < 0.5 * m_letterPx;
            const bool low = mark.top() > baseline - 0.5 * m_letterPx
                && mark.bottom() > baseline - 0.2 * m_letterPx;
            if (atEnd && small && low && (!last || mark.right() > last->right()))
                last = mark;
        }
        return last;
    }

private:
    std::vector<QRect> m_marks;
    double m_letterPx;
};

bool isStopLike(const StopMark &mark)
{
    return mark.hangs <= 0.04 && mark.hangs + mark.longer <= 0.09;
}

bool isCommaLike(const StopMark &mark)
{
    return mark.hangs >= 0.12 && mark.longer >= 0.08;
}

QChar readAs(const std::vector<QList<model::OcrWord>> &lines, std::size_t line,
             const StopMark &mark)
{
    return lines[line].at(mark.word).text.at(mark.at);
}

// In worn print commas have lost their tails, and their shape tells nothing.
bool hangsWhereRead(const std::vector<QList<model::OcrWord>> &lines,
                    const std::vector<std::vector<StopMark>> &marks)
{
    int commas = 0;
    int hanging = 0;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (const StopMark &mark : marks[line]) {
            const bool comma = readAs(lines, line, mark) == u',';
            commas += comma ? 1 : 0;
            hanging += comma && !isStopLike(mark) ? 1 : 0;
        }
    }
    return hanging * 5 >= commas * 4;
}

} // namespace

std::vector<StopMark> measureStops(const QList<model::OcrWord> &words, Pix *strip,
                                   const std::vector<QRectF> &boxesPx, double letterPx)
{
    std::vector<StopMark> found;
    if (letterPx <= 0 || boxesPx.size() != std::size_t(words.size()))
        return found;
    std::optional<LineMarks> marks;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &text = words.at(i).text;
        const qsizetype at = stopIn(text);
        if (at < 0)
            continue;
        if (!marks)
            marks.emplace(strip, letterPx);
        const QRect box = boxesPx[std::size_t(i)].toRect();
        const auto baseline = marks->baselineAt(box.right());
        const auto stop
            = baseline ? marks->stopOf(box, *baseline, text.size() - 1 - at) : std::nullopt;
        if (stop)
            found.push_back({i, at, (stop->bottom() - *baseline) / letterPx,
                             (stop->height() - stop->width()) / letterPx});
    }
    return found;
}

// Measured on faxes, copies and scans: of the commas one in fifty reaches less than 0.12 lower and
// longer than a stop, of the stops one in fifty more than 0.11.
void correctStops(std::vector<QList<model::OcrWord>> &lines,
                  const std::vector<std::vector<StopMark>> &marks)
{
    const bool shapesTell = hangsWhereRead(lines, marks);
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (const StopMark &mark : marks[line]) {
            QString &text = lines[line][mark.word].text;
            if (isCommaLike(mark))
                text[mark.at] = u',';
            else if (shapesTell && isStopLike(mark))
                text[mark.at] = u'.';
        }
    }
}

} // namespace countersign::ocr
