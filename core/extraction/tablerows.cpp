// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/tablerows.h"

#include <algorithm>

namespace countersign::extraction
{

namespace
{

// White space wider than this share of the page parts cells; two blanks of small print.
constexpr double cellGap = 0.0125;
constexpr double sameRow = 0.5; // of a word's height

// How far lines fall to the right, in page heights a page width, by the median of long lines.
double pageSlope(const QList<TextWord> &words)
{
    constexpr double longLine = 0.3;
    QList<double> slopes;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype end = i;
        while (end < words.size() && words.at(end).line == words.at(i).line)
            ++end;
        const model::PageRect &first = words.at(i).box;
        const model::PageRect &last = words.at(end - 1).box;
        if (last.left - first.left > longLine)
            slopes.append((last.bottom() - first.bottom()) / (last.left - first.left));
        i = end;
    }
    if (slopes.size() < 3)
        return 0;
    std::nth_element(slopes.begin(), slopes.begin() + slopes.size() / 2, slopes.end());
    return slopes.at(slopes.size() / 2);
}

TableRow rowOfWords(QList<TextWord> words)
{
    std::sort(words.begin(), words.end(),
              [](const TextWord &a, const TextWord &b) { return a.box.left < b.box.left; });
    TableRow row;
    for (const TextWord &word : std::as_const(words)) {
        row.box = row.box.united(word.box);
        if (row.cells.isEmpty() || word.box.left - row.cells.constLast().right > cellGap) {
            row.cells.append({word.text, word.span, word.box.left, word.box.right()});
            continue;
        }
        TableCell &cell = row.cells.last();
        cell.text += u' ' + word.text;
        cell.span
            = {std::min(cell.span.begin, word.span.begin), std::max(cell.span.end, word.span.end)};
        cell.right = std::max(cell.right, word.box.right());
    }
    return row;
}

} // namespace

QString TableRow::text() const
{
    QString all;
    for (const TableCell &cell : cells)
        all += all.isEmpty() ? cell.text : u' ' + cell.text;
    return all;
}

QList<TableRow> tableRows(const DocumentText &text, int pageIndex)
{
    QList<TextWord> words = text.wordsOn(pageIndex);
    const double slope = pageSlope(words);
    // A comma hangs below the line and a capital stands above it: the middle is the steadiest.
    const auto height
        = [slope](const TextWord &word) { return word.box.centreY() - slope * word.box.left; };
    std::stable_sort(words.begin(), words.end(),
                     [&](const TextWord &a, const TextWord &b) { return height(a) < height(b); });
    QList<TableRow> rows;
    QList<TextWord> open;
    double middle = 0;
    for (const TextWord &word : std::as_const(words)) {
        const double at = height(word);
        if (!open.isEmpty()
            && at - middle > sameRow * std::max(word.box.height, open.constFirst().box.height)) {
            rows.append(rowOfWords(open));
            open.clear();
        }
        middle
            = open.isEmpty() ? at : (middle * double(open.size()) + at) / double(open.size() + 1);
        open.append(word);
    }
    if (!open.isEmpty())
        rows.append(rowOfWords(open));
    return rows;
}

} // namespace countersign::extraction
