// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

#include <allheaders.h>

namespace countersign::ocr
{

// What a line of print is painted with.
inline constexpr int letterPx = 20;
inline constexpr int baseline = 40; // the first row below the letters

inline void paint(Pix *line, const QRect &mark)
{
    for (int y = mark.top(); y <= mark.bottom(); ++y) {
        for (int x = mark.left(); x <= mark.right(); ++x)
            pixSetPixel(line, l_uint32(x), l_uint32(y), 0);
    }
}

} // namespace countersign::ocr
