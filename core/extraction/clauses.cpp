// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/clauses.h"

#include "core/extraction/reading.h"

namespace countersign::extraction
{

namespace
{

// The lines that begin within the span, page by page.
QList<model::ClauseArea> areasOf(const DocumentText &text, Span span)
{
    QList<model::ClauseArea> areas;
    for (int line = std::max(0, text.lineAt(span.begin));
         line < text.lines().size() && text.lines().at(line).span.begin < span.end; ++line) {
        const TextLine &printed = text.lines().at(line);
        if (printed.span.begin < span.begin || printed.span.isEmpty())
            continue;
        if (!areas.isEmpty() && areas.constLast().pageIndex == printed.pageIndex)
            areas.last().box = areas.constLast().box.united(printed.box);
        else
            areas.append({printed.pageIndex, printed.box});
    }
    return areas;
}

QList<model::ClauseSegment> clausesIn(const DocumentText &text, const Outline &outline)
{
    QList<model::ClauseSegment> segments;
    for (const ClauseSpan &clause : outline.clauses)
        segments.append({clause.number, clause.words, clause.kind, clause.level, clause.parent,
                         text.evidence(clause.head), areasOf(text, clause.span)});
    return segments;
}

} // namespace

QList<model::ClauseSegment> readClauses(const model::OcrDocument &document)
{
    const DocumentText text(document);
    return text.wordCount() == 0 ? QList<model::ClauseSegment>() : clausesIn(text, outlineOf(text));
}

QList<model::ClauseSegment> clausesOf(const Reading &reading)
{
    return reading.text.wordCount() == 0 ? QList<model::ClauseSegment>()
                                         : clausesIn(reading.text, reading.outline);
}

} // namespace countersign::extraction
