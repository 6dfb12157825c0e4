// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/linestrip.h"

#include "core/imaging/pagemeasure.h"
#include "core/imaging/pixptr.h"

#include <allheaders.h>

#include <algorithm>
#include <cstdlib>

namespace countersign::ocr
{

namespace
{

constexpr double reach = 10; // around a place, in heights of small letters
constexpr std::size_t enough = 5; // letters

} // namespace

LineStrip::LineStrip(imaging::PixPtr picture, double letterPx)
    : m_picture(std::move(picture))
    , m_letterPx(letterPx)
{
}

LineStrip::~LineStrip() = default;

const std::vector<QRect> &LineStrip::marks()
{
    constexpr int betweenInkAndPaper = 128;
    if (!m_marks) {
        const imaging::PixPtr bilevel(pixThresholdToBinary(m_picture.get(), betweenInkAndPaper));
        m_marks = bilevel ? imaging::marksIn(bilevel.get()) : std::vector<QRect>();
        m_picture.reset();
    }
    return *m_marks;
}

std::optional<int> LineStrip::baselineAt(int x)
{
    std::vector<int> bottoms;
    for (const QRect &mark : marks()) {
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

std::optional<double> LineStrip::smallHeightAt(int x)
{
    std::vector<int> heights;
    for (const QRect &mark : marks()) {
        if (std::abs(mark.center().x() - x) < reach * m_letterPx && mark.height() > 0.8 * m_letterPx
            && mark.height() < 1.2 * m_letterPx && mark.width() > 0.3 * m_letterPx
            && mark.width() < 2 * m_letterPx)
            heights.push_back(mark.height());
    }
    if (heights.size() < enough)
        return std::nullopt;
    const auto middle = heights.begin() + std::ptrdiff_t(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

std::optional<QRect> LineStrip::stopOf(const QRect &word, int baseline, qsizetype closers)
{
    const double within = (0.9 + 0.5 * double(closers)) * m_letterPx;
    std::optional<QRect> last;
    for (const QRect &mark : marks()) {
        const bool atEnd
            = mark.right() > word.right() - within && mark.left() < word.right() + 0.2 * m_letterPx;
        const bool small = mark.height() < 0.75 * m_letterPx && mark.width() < 0.5 * m_letterPx;
        const bool low = mark.top() > baseline - 0.5 * m_letterPx
            && mark.bottom() > baseline - 0.2 * m_letterPx;
        if (atEnd && small && low && (!last || mark.right() > last->right()))
            last = mark;
    }
    return last;
}

std::optional<QRect> LineStrip::initialOf(const QRect &word, int baseline, qsizetype openers)
{
    const double left = word.left() + 0.6 * double(openers) * m_letterPx;
    std::optional<QRect> first;
    for (const QRect &mark : marks()) {
        const bool atBegin
            = mark.left() > left - 0.4 * m_letterPx && mark.left() < left + 0.6 * m_letterPx;
        const bool stands = std::abs(mark.bottom() - baseline) < 0.25 * m_letterPx;
        const bool letter = mark.height() > 0.75 * m_letterPx && mark.width() > 0.25 * m_letterPx;
        if (atBegin && stands && letter && (!first || mark.left() < first->left()))
            first = mark;
    }
    if (!first || first->width() > 1.9 * m_letterPx || first->height() > 1.9 * m_letterPx)
        return std::nullopt;
    return first;
}

} // namespace countersign::ocr
