// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/cells.h"

#include "core/extraction/labels.h"

#include <QSet>

#include <map>

namespace countersign::extraction
{

namespace
{

constexpr qsizetype longestCellLine = 90; // characters beside a value; running text has more
constexpr qsizetype fewestLabels = 5; // different ones
constexpr qsizetype fewestValues = 4;

struct Page {
    QList<TextWord> words;
    PageLabels labels;
};

// Its pages, as far as they are asked for.
class Pages
{
public:
    explicit Pages(const DocumentText &text)
        : m_text(text)
    {
    }

    const Page &at(int index)
    {
        const auto known = m_pages.find(index);
        if (known != m_pages.end())
            return known->second;
        const QList<TextWord> words = m_text.wordsOn(index);
        QList<PlacedWord> placed;
        for (const TextWord &word : words)
            placed.append({word.text, word.box});
        return m_pages.emplace(index, Page{words, PageLabels(placed)}).first->second;
    }

    QString labelOf(Span span)
    {
        const int line = m_text.lineAt(span.begin);
        if (line < 0 || m_text.lineText(line).size() > span.length() + longestCellLine)
            return {};
        const model::Evidence evidence = m_text.evidence(span);
        return evidence.isEmpty()
            ? QString()
            : at(evidence.pageIndex).labels.labelOf(evidence.firstWord, evidence.lastWord);
    }

private:
    const DocumentText &m_text;
    std::map<int, Page> m_pages;
};

// Of 96 forms of all kinds 0.4 to 0.7 of the words stood in lines of running text, of 412 of 425
// contracts more. Short papers that have no dates to speak of are no forms.
bool lacksProse(const DocumentText &text)
{
    constexpr qsizetype runningWords = 8; // a line
    constexpr double leastRunning = 0.7;
    qsizetype running = 0;
    for (const TextLine &line : text.lines()) {
        const qsizetype words = text.view(line.span).count(u' ') + 1;
        running += words >= runningWords ? words : 0;
    }
    return double(running) < leastRunning * text.wordCount();
}

LabelledCell cellAt(const DocumentText &text, int pageIndex, const Page &page, int first)
{
    LabelledCell cell;
    cell.label = page.labels.cellLabelOf(first);
    for (const int begin : page.labels.linesOf(first)) {
        const Span span{page.words.at(begin).span.begin,
                        page.words.at(page.labels.cellEnd(begin)).span.end};
        if (cell.lines.isEmpty())
            cell.span = span;
        cell.lines.append(text.original(span));
        const model::Evidence line = text.evidence(span);
        cell.place.boxes += line.boxes;
        cell.place.lastWord = line.lastWord;
    }
    cell.place.pageIndex = pageIndex;
    cell.place.firstWord = first;
    return cell;
}

} // namespace

Cells cellsOf(const DocumentText &text, const QList<Span> &values, const QList<Span> &places)
{
    Cells cells;
    Pages pages(text);
    const auto addLabel = [&](Span span) {
        const QString label = pages.labelOf(span);
        if (!label.isEmpty())
            cells.labels.insert(span.begin, label);
    };
    for (const Span &value : values)
        addLabel(value);
    const QSet<QString> different(cells.labels.cbegin(), cells.labels.cend());
    cells.isForm = different.size() >= fewestLabels && 2 * different.size() > values.size();
    cells.lacksProse = values.size() >= fewestValues && lacksProse(text);
    for (const Span &place : places) {
        if (cells.isForm)
            addLabel(place);
    }
    if (!cells.isForm && !cells.lacksProse)
        return cells;
    for (int index = 0; index < text.pageCount(); ++index) {
        const Page &page = pages.at(index);
        for (int first = 0; first < page.words.size(); ++first) {
            if (!page.labels.cellLabelOf(first).isEmpty())
                cells.all.append(cellAt(text, index, page, first));
        }
    }
    return cells;
}

} // namespace countersign::extraction
