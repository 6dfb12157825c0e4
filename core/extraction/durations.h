// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/span.h"

#include <QDate>
#include <QList>
#include <QString>

namespace countersign::extraction
{

// A period in the text, its unit as stated. A count of zero: not a whole number ("55.5 months").
struct DurationMention {
    Span span;
    int count = 0;
    QString unit; // day, week, month, year
    bool wordsDiffer = false; // "two (3) years"; `count` follows the words
    bool anniversary = false; // "the second anniversary of"
    bool hyphenated = false; // "two-year"

    // "2 years", "1 month"
    QString value() const;
};

// "two (2) years", "a period of 18 months", "30-day", "zwei (2) Jahre", "third anniversary": all of
// them in order.
QList<DurationMention> findDurations(const QString &text);

// `date` moved on by a duration value such as "2 years"; invalid when the value is not one.
QDate dateAfter(const QDate &date, const QString &duration);

// Length in days, for comparing; 0 when the value is not a duration.
int durationDays(const QString &duration);

} // namespace countersign::extraction
