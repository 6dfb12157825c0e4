// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QSizeF>

namespace countersign::publish
{

// A word on its line's baseline; lengths in points on the upright page, y down.
struct PlacedWord {
    QByteArray codes; // of the invisible font
    QPointF start; // on the baseline
    double width = 0;
    double gap = 0; // to the next word of the line
    double fontSize = 0;
    int variant = 0; // of the font, see textFontName()
};

struct PlacedLine {
    QList<PlacedWord> words;
    double slope = 0; // of the baseline: how far it falls a point
};

// Finds the baselines under boxes that fit tightly around the letters: the same for the words of a
// line whichever letters they have, and sloping where the page was scanned askew. A line's words
// have one font size, which text extraction goes by when it puts lines and columns together.
QList<PlacedLine> placedLines(const model::OcrPage &page, const QSizeF &sizePt);

} // namespace countersign::publish
