// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

#include <QRect>

#include <optional>
#include <vector>

namespace countersign::imaging
{

// A bilevel picture as a table of bytes, for looking at it from the side.
class InkMap
{
public:
    explicit InkMap(Pix *bilevel);

    QRect whole() const { return {0, 0, m_width, m_height}; }
    bool isInk(int x, int y) const { return m_ink[index(x, y)] != 0; }
    // True also for rows outside of the region.
    bool isRowBlank(const QRect &region, int y) const;
    // The smallest rectangle around the region's ink; empty without any.
    QRect bounds(const QRect &region) const;

private:
    std::size_t index(int x, int y) const
    {
        return std::size_t(y) * std::size_t(m_width) + std::size_t(x);
    }

    int m_width = 0;
    int m_height = 0;
    std::vector<unsigned char> m_ink;
};

// A strip of white with columns of text on both sides. Right and bottom are exclusive.
struct Gutter {
    int left = 0;
    int right = 0;
    int top = 0;
    int bottom = 0;
    int lines = 0; // of the side with fewer of them
};

// The gutter of the region that parts most text, with `top` and `bottom` where the text on either
// side begins and ends. `letterPx` is the height of small letters; `strictness` times as wide and
// as high as the least must the strip be, and on both sides of it must stand `leastLines`.
std::optional<Gutter> findGutter(const InkMap &ink, const QRect &region, double letterPx,
                                 int strictness, int leastLines);

} // namespace countersign::imaging
