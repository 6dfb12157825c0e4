// SPDX-License-Identifier: Apache-2.0
#include "core/publish/textline.h"

#include "core/publish/glyphlessfont.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace countersign::publish
{

namespace
{

constexpr double tall = glyphAscent / 1000.0;
constexpr double low = glyphLowAscent / 1000.0;
constexpr double deep = glyphDescent / 1000.0;
constexpr double leastSlope = 0.0015; // less is a matter of pixels

// A word's box in points with what its letters say of it.
struct WordShape {
    QRectF box;
    bool rises = false; // above small letters
    bool hangs = false; // below the line
};

WordShape shapeOf(const model::OcrWord &word, const QSizeF &sizePt)
{
    WordShape shape{word.box.toPixels(sizePt)};
    for (const QChar letter : word.text) {
        shape.hangs = shape.hangs || u"gjpqyQ,;()[]{}|/$@_\u00e7\u00c7"_s.contains(letter);
        shape.rises = shape.rises || !u"acegmnopqrsuvwxyz.,:;-_~=+\u2013\u2014"_s.contains(letter);
    }
    return shape;
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// How far the page's lines fall a point, by their first and last words that stand on the baseline.
double slopeOf(const std::vector<std::vector<WordShape>> &lines, double pageWidth)
{
    std::vector<double> slopes;
    for (const std::vector<WordShape> &line : lines) {
        std::vector<QPointF> feet;
        for (const WordShape &word : line) {
            if (!word.hangs)
                feet.push_back({word.box.center().x(), word.box.bottom()});
        }
        if (feet.size() >= 2 && feet.back().x() - feet.front().x() > pageWidth / 4)
            slopes.push_back((feet.back().y() - feet.front().y())
                             / (feet.back().x() - feet.front().x()));
    }
    const double slope = slopes.size() >= 3 ? medianOf(slopes) : 0;
    return std::abs(slope) >= leastSlope && std::abs(slope) < 0.2 ? slope : 0;
}

// The box without what the slope has added to it, as it would be on a straight page.
QRectF straightened(const QRectF &box, double slope)
{
    const double steep = std::abs(slope);
    const double height = std::max(box.height() - steep * box.width(), box.height() / 3);
    const double width = std::max(box.width() - steep * height, box.width() / 2);
    QRectF straight(0, 0, width, height);
    straight.moveCenter(box.center());
    return straight;
}

// Baseline at x = 0 and font size of a line.
struct LineMetrics {
    double baseline = 0;
    double fontSize = 0;
};

LineMetrics metricsOf(const std::vector<WordShape> &words, double slope)
{
    std::vector<double> feet;
    std::vector<double> hanging;
    for (const WordShape &word : words) {
        const double foot = word.box.bottom() - slope * word.box.center().x();
        (word.hangs ? hanging : feet).push_back(foot);
    }
    std::vector<double> sizes;
    std::vector<double> lowSizes;
    for (const WordShape &word : words) {
        const double share = (word.rises ? tall : low) + (word.hangs ? deep : 0);
        (word.rises ? sizes : lowSizes).push_back(word.box.height() / share);
    }
    LineMetrics metrics;
    metrics.fontSize = medianOf(sizes.empty() ? lowSizes : sizes);
    metrics.baseline = feet.empty() ? medianOf(hanging) - deep * metrics.fontSize : medianOf(feet);
    return metrics;
}

double sharedHeight(const QRectF &box, double top, double bottom)
{
    const double both = std::min(box.bottom(), bottom) - std::max(box.top(), top);
    const double either = std::max(box.bottom(), bottom) - std::min(box.top(), top);
    return either > 0 ? std::max(both, 0.0) / either : 0;
}

PlacedWord placed(const WordShape &word, const LineMetrics &line, double slope)
{
    const auto onLine = [&](double x) { return line.baseline + slope * x; };
    const double base = onLine(word.box.center().x());
    PlacedWord result;
    result.width = word.box.width();
    result.fontSize = line.fontSize;
    double best = -1;
    for (int variant = 0; variant < 4; ++variant) {
        const double top = base - (variant % 2 == 0 ? tall : low) * line.fontSize;
        const double bottom = base + (variant / 2 == 0 ? 0 : deep) * line.fontSize;
        const double fit = sharedHeight(word.box, top, bottom);
        if (fit > best) {
            best = fit;
            result.variant = variant;
        }
    }
    result.start = {word.box.left(), onLine(word.box.left())};
    if (best >= 0.45)
        return result;
    // Not of this line's letters: a raised note, a large initial, another column's cell.
    result.variant = (word.rises ? 0 : 1) + (word.hangs ? 2 : 0);
    const double share = (word.rises ? tall : low) + (word.hangs ? deep : 0);
    result.fontSize = word.box.height() / share;
    result.start.setY(word.box.bottom() - (word.hangs ? deep * result.fontSize : 0)
                      - slope * word.box.width() / 2);
    return result;
}

PlacedLine placedLine(const model::OcrLine &line, const std::vector<WordShape> &shapes,
                      double slope)
{
    std::vector<WordShape> straight = shapes;
    for (WordShape &word : straight)
        word.box = straightened(word.box, slope);
    const LineMetrics metrics = metricsOf(straight, slope);
    PlacedLine result{{}, slope};
    for (size_t i = 0; i < straight.size(); ++i) {
        PlacedWord word = placed(straight[i], metrics, slope);
        word.codes = glyphlessCodes(line.words.at(qsizetype(i)).text);
        if (i + 1 < straight.size())
            word.gap = straight[i + 1].box.left() - straight[i].box.right();
        result.words.append(word);
    }
    return result;
}

} // namespace

QList<PlacedLine> placedLines(const model::OcrPage &page, const QSizeF &sizePt)
{
    std::vector<std::vector<WordShape>> shapes;
    std::vector<model::OcrLine> lines;
    for (const model::OcrBlock &block : page.blocks) {
        for (const model::OcrLine &line : block.lines) {
            model::OcrLine kept;
            std::vector<WordShape> words;
            for (const model::OcrWord &word : line.words) {
                if (word.text.isEmpty() || word.box.isEmpty())
                    continue;
                kept.words.append(word);
                words.push_back(shapeOf(word, sizePt));
            }
            if (words.empty())
                continue;
            lines.push_back(kept);
            shapes.push_back(words);
        }
    }
    const double slope = slopeOf(shapes, sizePt.width());
    QList<PlacedLine> placed;
    for (size_t i = 0; i < lines.size(); ++i)
        placed.append(placedLine(lines[i], shapes[i], slope));
    return placed;
}

} // namespace countersign::publish
