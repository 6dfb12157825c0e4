// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/labels.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace countersign::extraction
{

namespace
{

constexpr double cellGap = 0.04; // a wider one parts cells; share of the page's width
constexpr double sameEdge = 0.015;
// Of a line's height: nearer than what stands left of it may be, and at all.
constexpr double closeAbove = 0.5;
constexpr double nearAbove = 1.3;
constexpr qsizetype longestLabel = 6; // words
constexpr qsizetype longestWithoutMark = 3;
constexpr qsizetype mostLines = 3; // of a cell
constexpr int mostBehind = 3; // words after the value in its cell

bool isSameRow(const model::PageRect &a, const model::PageRect &b)
{
    return std::abs(a.centreY() - b.centreY()) < std::min(a.height, b.height) / 2;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
}

} // namespace

PageLabels::PageLabels(QList<PlacedWord> words)
    : m_words(std::move(words))
    , m_places(std::size_t(m_words.size()))
{
    std::vector<int> order;
    for (int word = 0; word < m_words.size(); ++word)
        order.push_back(word);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return boxOf(a).centreY() < boxOf(b).centreY(); });
    for (const int word : order) {
        if (m_rows.empty() || !isSameRow(boxOf(m_rows.back().back()), boxOf(word)))
            m_rows.emplace_back();
        m_rows.back().push_back(word);
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        std::vector<int> &line = m_rows[row];
        std::stable_sort(line.begin(), line.end(),
                         [&](int a, int b) { return boxOf(a).left < boxOf(b).left; });
        for (std::size_t column = 0; column < line.size(); ++column)
            m_places[std::size_t(line[column])] = {row, column};
    }
}

bool PageLabels::areParted(int left, int right) const
{
    return boxOf(right).left - boxOf(left).right() > cellGap;
}

int PageLabels::cellEnd(int first) const
{
    const Place place = m_places.at(std::size_t(first));
    const std::vector<int> &row = m_rows.at(place.row);
    std::size_t column = place.column;
    while (column + 1 < row.size() && !areParted(row[column], row[column + 1]))
        ++column;
    return row[column];
}

// The words before it on its line, as far as no gap and no colon parts them.
PageLabels::Run PageLabels::leftOf(int word) const
{
    const Place place = m_places.at(std::size_t(word));
    const std::vector<int> &row = m_rows.at(place.row);
    Run run;
    for (std::size_t column = place.column; column > 0; --column) {
        const int left = row[column - 1];
        const bool colon = m_words.at(left).text.endsWith(u':');
        if (run.words.isEmpty())
            run.closed = colon;
        else if (colon || areParted(left, run.words.constFirst()))
            break;
        // The value of the cell before it: what a label is made of begins with a capital.
        if (run.closed && hasDigit(m_words.at(left).text)) {
            while (run.words.size() > 1 && !m_words.at(run.words.constFirst()).text.at(0).isUpper())
                run.words.removeFirst();
            break;
        }
        run.words.prepend(left);
    }
    return run;
}

// The cell just above that begins at the same edge.
PageLabels::Run PageLabels::above(int word, double within) const
{
    const model::PageRect &box = boxOf(word);
    const Place place = m_places.at(std::size_t(word));
    Run run;
    if (place.row == 0)
        return run;
    const std::vector<int> &row = m_rows.at(place.row - 1);
    for (std::size_t column = 0; column < row.size(); ++column) {
        const model::PageRect &other = boxOf(row[column]);
        if (run.words.isEmpty()) {
            const bool begins = column == 0 || areParted(row[column - 1], row[column]);
            if (begins && std::abs(other.left - box.left) < sameEdge
                && box.top - other.bottom() < within * box.height)
                run.words.append(row[column]);
        } else if (!areParted(run.words.constLast(), row[column])) {
            run.words.append(row[column]);
        } else {
            break;
        }
    }
    run.closed = !run.words.isEmpty() && m_words.at(run.words.constLast()).text.endsWith(u':');
    return run;
}

bool PageLabels::isLabel(const Run &run) const
{
    if (run.words.isEmpty() || run.words.size() > longestLabel)
        return false;
    bool hasLetters = false;
    for (const int word : run.words) {
        const QString &text = m_words.at(word).text;
        if (hasDigit(text))
            return false;
        hasLetters = hasLetters
            || std::any_of(text.begin(), text.end(), [](QChar each) { return each.isLetter(); });
    }
    return hasLetters && !m_words.at(run.words.constLast()).text.endsWith(u',');
}

QString PageLabels::textOf(const Run &run) const
{
    QStringList texts;
    for (const int word : run.words)
        texts.append(m_words.at(word).text);
    QString text = texts.join(u' ').toLower();
    while (!text.isEmpty() && !text.back().isLetterOrNumber())
        text.chop(1);
    return text;
}

QString PageLabels::cellLabelOf(int first) const
{
    const Run left = leftOf(first);
    const bool begins
        = left.words.isEmpty() || left.closed || areParted(left.words.constLast(), first);
    return begins ? labelOf(first, cellEnd(first)) : QString();
}

QList<int> PageLabels::linesOf(int first) const
{
    QList<int> lines = {first};
    for (std::size_t row = m_places.at(std::size_t(first)).row + 1;
         row < m_rows.size() && lines.size() < mostLines; ++row) {
        const model::PageRect &last = boxOf(lines.constLast());
        const std::vector<int> &words = m_rows.at(row);
        const auto next = std::find_if(words.begin(), words.end(), [&](int word) {
            return std::abs(boxOf(word).left - last.left) < sameEdge
                && boxOf(word).top - last.bottom() < closeAbove * last.height;
        });
        if (next == words.end() || isLabel(leftOf(*next)))
            break;
        lines.append(*next);
    }
    return lines;
}

QString PageLabels::labelOf(int first, int last) const
{
    const Place end = m_places.at(std::size_t(last));
    const Place cell = m_places.at(std::size_t(cellEnd(last)));
    if (cell.column > end.column + mostBehind)
        return {};
    const Run left = leftOf(first);
    if (left.closed && isLabel(left))
        return textOf(left);
    const bool beginsCell = left.words.isEmpty() || areParted(left.words.constLast(), first);
    const bool hasLeft = isLabel(left);
    const Run upper = beginsCell ? above(first, hasLeft ? closeAbove : nearAbove) : Run();
    if (isLabel(upper))
        return textOf(upper);
    // Without a colon or a gap behind it, it soon is a sentence.
    const bool apart = beginsCell || left.words.size() <= longestWithoutMark;
    return apart && hasLeft ? textOf(left) : QString();
}

} // namespace countersign::extraction
