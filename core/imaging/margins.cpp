// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/margins.h"

#include <allheaders.h>

#include <algorithm>

namespace countersign::imaging
{

namespace
{

// Nothing further inside is taken for an edge, whatever it hangs together with.
constexpr double edgeReach = 0.06;
constexpr double holeFromMm = 3.5; // to 8.5: staples' holes are smaller, nothing punched is larger
constexpr double holeToMm = 8.5;
constexpr double holeReachMm = 24;

bool reachesEdge(const Sheet &sheet, const QRect &mark)
{
    return mark.left() <= 1 || mark.top() <= 1 || mark.right() >= sheet.width() - 2
        || mark.bottom() >= sheet.height() - 2;
}

bool isEdge(const Sheet &sheet, const QRect &mark)
{
    const double letters = 3 * sheet.letterOrUsualPx();
    return reachesEdge(sheet, mark) && (mark.width() > letters || mark.height() > letters);
}

// White inside, ink in a frame along the edges.
PixPtr inkOfFrame(const Sheet &sheet)
{
    const int across = std::max(4, int(edgeReach * sheet.width()));
    const int down = std::max(4, int(edgeReach * sheet.height()));
    PixPtr frame(pixCopy(nullptr, sheet.bilevel.get()));
    if (frame)
        pixRasterop(frame.get(), across, down, sheet.width() - 2 * across,
                    sheet.height() - 2 * down, PIX_CLR, nullptr, 0, 0);
    return frame;
}

// A disc fills 0.785 of its box; one that the threshold frayed or a staple cut, somewhat less.
bool isHole(const Sheet &sheet, const QRect &mark)
{
    const double from = sheet.mm(holeFromMm);
    const double to = sheet.mm(holeToMm);
    if (mark.width() < from || mark.height() < from || mark.width() > to || mark.height() > to)
        return false;
    const double shape = double(mark.width()) / mark.height();
    if (shape < 0.8 || shape > 1.25)
        return false;
    const int reach = int(sheet.mm(holeReachMm));
    const QRect inner
        = QRect(0, 0, sheet.width(), sheet.height()).adjusted(reach, reach, -reach, -reach);
    if (inner.intersects(mark))
        return false;
    const double filled = double(sheet.inkIn(mark)) / (double(mark.width()) * mark.height());
    return filled > 0.68 && filled < 0.92;
}

} // namespace

double removeDarkEdges(Sheet &sheet)
{
    const auto edges = [&sheet](const QRect &mark) { return isEdge(sheet, mark); };
    if (std::none_of(sheet.marks.cbegin(), sheet.marks.cend(), edges))
        return 0;
    const PixPtr frame = inkOfFrame(sheet);
    const PixPtr dark(frame ? pixExtractBorderConnComps(frame.get(), 8) : nullptr);
    const PixPtr mask(dark ? pixDilateBrick(nullptr, dark.get(), 5, 5) : nullptr);
    l_int32 pixels = 0;
    if (!mask || pixCountPixels(dark.get(), &pixels, nullptr) != 0)
        return 0;
    pixSetMasked(sheet.grey.get(), mask.get(), l_uint32(sheet.paper));
    pixSubtract(sheet.bilevel.get(), sheet.bilevel.get(), mask.get());
    measureMarks(sheet);
    return double(pixels) / (double(sheet.width()) * sheet.height());
}

int removePunchHoles(Sheet &sheet)
{
    const auto firstHole
        = std::stable_partition(sheet.marks.begin(), sheet.marks.end(),
                                [&](const QRect &mark) { return !isHole(sheet, mark); });
    for (auto hole = firstHole; hole != sheet.marks.end(); ++hole)
        sheet.erase(hole->adjusted(-3, -3, 3, 3));
    const int count = int(sheet.marks.end() - firstHole);
    sheet.marks.erase(firstHole, sheet.marks.end());
    return count;
}

} // namespace countersign::imaging
