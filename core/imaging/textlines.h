// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"

#include <QList>
#include <QRect>

#include <optional>

namespace countersign::imaging
{

// One line of print, or the part of one between two wide spaces.
struct TextLine {
    QRect box; // pixels of the page's picture, with a little paper around it
    int row = 0; // parts of one line share it; counted over the page

    bool operator==(const TextLine &) const = default;
};

// The lines of one column, from top to bottom.
struct TextColumn {
    QList<TextLine> lines;

    bool operator==(const TextColumn &) const = default;
};

// Where a straight page's lines of print are, in reading order: what stands above columns first,
// then one column after the other. Specks, rules, borders, holes and scribbles are left out.
// `letterPx` is the height of small letters. Nothing when their size is not known.
std::optional<QList<TextColumn>> findTextLines(Pix *grey, double letterPx);

} // namespace countersign::imaging
