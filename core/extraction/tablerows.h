// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/documenttext.h"

namespace countersign::extraction
{

// Words of one printed row that stand close together.
struct TableCell {
    QString text;
    Span span; // of its words in the text; they may stand apart there
    double left = 0; // fractions of the page's width
    double right = 0;

    double centre() const { return (left + right) / 2; }
};

// One row of the page from edge to edge, whatever columns it was recognised in.
struct TableRow {
    QList<TableCell> cells; // from left to right
    model::PageRect box;

    QString text() const;
};

// The page's rows from top to bottom, by the heights of the words' feet; a slope of the whole page
// is allowed for.
QList<TableRow> tableRows(const DocumentText &text, int pageIndex);

} // namespace countersign::extraction
