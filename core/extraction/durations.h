// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/tokens.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

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

// "two (2) years", "a period of 18 months", "30-day", "1.5 years", "zwei (2) Jahre", "trois ans",
// "dos (2) años", "second (2nd) anniversary", "month to month": all of them in order.
// `tokens` are the text's.
QList<DurationMention> findDurations(const QString &text, const std::vector<Token> &tokens);
QList<DurationMention> findDurations(const QString &text);

// `date` moved on by a duration value such as "2 years"; invalid when the value is not one.
QDate dateAfter(const QDate &date, const QString &duration);

// Length in days, for comparing; 0 when the value is not a duration.
int durationDays(const QString &duration);

// The period from one date to another, as a contract would print it: "2 years", "7 months", "16
// days". Where it is no whole number of months both roundings, where it is a matter of days with
// the last day left out and counted. Empty unless `to` is later.
QStringList durationsBetween(const QDate &from, const QDate &to);

} // namespace countersign::extraction
