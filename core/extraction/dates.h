// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/fieldextractor.h"
#include "core/extraction/tokens.h"

#include <QDate>
#include <QList>
#include <QString>

namespace countersign::extraction
{

// A date in the text. `other` is the second reading of a date of figures whose day and month could
// be swapped.
struct DateMention {
    Span span;
    QDate date;
    QDate other;
    bool twoDigitYear = false;
    bool repaired = false; // letters were read as digits
    bool orderKnown = false; // something in the document or the office's habit told `date` from
                             // `other`

    bool operator==(const DateMention &) const = default;
};

// All dates of the text in order: "May 3, 2019", "3rd day of May, 2019", "third day of May, 2019",
// "3. Mai 2019", "1er mai 2019", "3 de mayo de 2019", "03.05.2019", "3.V.2019", "5/3/19",
// "2019-05-03". Where day and month could be swapped, other dates of figures in the
// same document decide; else both readings are kept, the likelier first: by `context.dateOrder`,
// then as the document writes dates with a month's name, then as its `country` does, then month
// first for '/', day first for '.'.
// `tokens` are the text's.
QList<DateMention> findDates(const QString &text, const std::vector<Token> &tokens,
                             const ExtractionContext &context,
                             DateOrder country = DateOrder::Unknown);
QList<DateMention> findDates(const QString &text, const ExtractionContext &context,
                             DateOrder country = DateOrder::Unknown);

} // namespace countersign::extraction
