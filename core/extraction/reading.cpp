// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/reading.h"

#include "core/extraction/fields/contractdates.h"
#include "core/extraction/fields/periods.h"
#include "core/extraction/foreigncues.h"
#include "core/extraction/placecodes.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

// How dates of figures are written where the places are that a document names: month first in the
// United States alone.
DateOrder dateOrderOf(const QList<PlaceMention> &places)
{
    int american = 0;
    int others = 0;
    for (const PlaceMention &place : places) {
        const QString code = placeCode(place.name);
        if (code.startsWith("US"_L1))
            ++american;
        else if (!code.isEmpty())
            ++others;
    }
    if (american > 2 * others)
        return DateOrder::MonthFirst;
    return others > 2 * american ? DateOrder::DayFirst : DateOrder::Unknown;
}

template <typename Mentions>
void addSpans(QList<Span> &spans, const Mentions &mentions)
{
    for (const auto &mention : mentions)
        spans.append(mention.span);
}

Cells cellsOf(const Reading &reading)
{
    QList<Span> values;
    addSpans(values, reading.dates);
    addSpans(values, reading.durations);
    QList<Span> places;
    addSpans(places, reading.places);
    return cellsOf(reading.text, values, places);
}

// "Term (months)", and a bare number: the unit stands in the label.
void addBareNumbers(Reading &reading)
{
    static const QRegularExpression unit(u"(?:\\bin |\\()(?<unit>day|week|month|year)s?$"_s);
    static const QRegularExpression number(u"^[1-9]\\d{0,2}$"_s);
    for (const LabelledCell &cell : std::as_const(reading.cells.all)) {
        const QRegularExpressionMatch match = unit.match(cell.label);
        if (!reading.cells.isForm || !match.hasMatch()
            || !number.match(cell.lines.constFirst()).hasMatch())
            continue;
        DurationMention mention;
        mention.span = cell.span;
        mention.count = cell.lines.constFirst().toInt();
        mention.unit = match.captured(u"unit"_s);
        reading.durations.append(mention);
        reading.cells.labels.insert(cell.span.begin, cell.label);
    }
}

} // namespace

QString Reading::labelAt(int offset) const
{
    return cells.isForm ? cells.labels.value(offset) : QString();
}

Context Reading::contextOfValue(Span span, int before, int after) const
{
    const QString label = labelAt(span.begin);
    return label.isEmpty() ? contextOf(text, span, before, after) : contextOfCell(label);
}

Reading readingOf(const DocumentText &text, const ExtractionContext &context)
{
    const Outline outline = outlineOf(text);
    const std::vector<Token> tokens = tokensOf(text.text());
    const QList<PlaceMention> places = findPlaces(text.text(), tokens);
    Reading reading{text,
                    context,
                    tokens,
                    readsLikeEnglish(text),
                    outline,
                    findDates(text.text(), tokens, context, dateOrderOf(places)),
                    findDurations(text.text(), tokens),
                    findMoney(text.text()),
                    places,
                    findSignatureBlocks(text, outline),
                    {},
                    {}};
    reading.cells = cellsOf(reading);
    addBareNumbers(reading);
    reading.observedDates = observeDates(reading);
    reading.observedPeriods = observePeriods(reading);
    if (!reading.english)
        markForeignPeriods(text, reading.observedPeriods);
    return reading;
}

} // namespace countersign::extraction
