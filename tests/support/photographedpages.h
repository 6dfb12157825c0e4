// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPolygonF>

// Pages as a telephone's camera sees them, made from flat ones by known maps.
namespace countersign::test
{

struct Photograph {
    QSize sizePx = {2400, 3200};
    // Where the sheet's corners are, clockwise from its top left.
    QPolygonF sheet = {{{300, 250}, {2150, 330}, {2250, 2950}, {180, 2860}}};
    int table = 70; // grey level, with a grain of +-12
    double shadow = 0; // share of the light that is missing at the right edge
    double sagPx = 0; // the lines of the flat page hang by this much in the middle
};

// Lines of words enough for a full page.
QStringList manyLines();
QImage photographed(const QImage &page, const Photograph &how);
// Where a point of the flat page is seen.
QPointF seenAt(const QPointF &point, const QImage &page, const Photograph &how);

} // namespace countersign::test
