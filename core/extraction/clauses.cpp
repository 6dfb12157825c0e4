// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/clauses.h"

#include "core/extraction/reading.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int longestBeginning = 60; // characters

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

// To the first stop, which ends a heading in small letters too ("Effective date and term."), else
// as many whole words as tell the clause from others.
QString beginningOf(const DocumentText &text, const ClauseSpan &clause)
{
    if (clause.number.isEmpty() || !clause.words.isEmpty())
        return {};
    const Span said{clause.head.end, std::min(clause.span.end, clause.head.end + longestBeginning)};
    static const QRegularExpression numbering(u"^[^\\p{L}\\p{N}]+"_s);
    static const QRegularExpression stop(u"(?<=\\p{L}\\p{L})[.:;](?:\\s|$)"_s);
    QString words = text.view(said).toString().simplified().remove(numbering);
    if (const auto end = stop.match(words); end.hasMatch())
        return words.left(end.capturedStart());
    if (said.end < clause.span.end && words.contains(u' '))
        words.truncate(words.lastIndexOf(u' '));
    return words;
}

QList<model::ClauseSegment> clausesIn(const DocumentText &text, const Outline &outline)
{
    QList<model::ClauseSegment> segments;
    for (const ClauseSpan &clause : outline.clauses)
        segments.append({clause.number, clause.words, clause.kind, clause.level, clause.parent,
                         text.evidence(clause.head), areasOf(text, clause.span),
                         beginningOf(text, clause)});
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
