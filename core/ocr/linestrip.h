// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

#include <QRect>

#include <optional>
#include <vector>

namespace countersign::ocr
{

// A line's picture as its marks: all that hangs together, in pixels of the picture. Measured when
// first asked for.
class LineStrip
{
public:
    // `letterPx`: the height of small letters. Takes a picture in grey or black and white.
    LineStrip(imaging::PixPtr picture, double letterPx);
    ~LineStrip();

    double letterPx() const { return m_letterPx; }
    // The row on which the letters around a place stand: most of them reach down to it.
    std::optional<int> baselineAt(int x);
    // The height of the small letters around a place.
    std::optional<double> smallHeightAt(int x);
    // The last small mark near the baseline at the right end of a word, `closers` quotation marks
    // and brackets before it.
    std::optional<QRect> stopOf(const QRect &word, int baseline, qsizetype closers);
    // A word's first letter where it touches no other, `openers` quotation marks and brackets
    // after its left end.
    std::optional<QRect> initialOf(const QRect &word, int baseline, qsizetype openers);

private:
    const std::vector<QRect> &marks();

    imaging::PixPtr m_picture;
    std::optional<std::vector<QRect>> m_marks;
    double m_letterPx;
};

} // namespace countersign::ocr
