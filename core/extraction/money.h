// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/span.h"

#include <QList>
#include <QString>

#include <optional>

namespace countersign::extraction
{

// A sum of money in the text, counted in ten-thousandths of the currency's unit.
struct MoneyMention {
    Span span;
    qint64 tenThousandths = 0;
    QString currency; // ISO 4217
    bool wordsDiffer = false; // "ten thousand dollars ($1,000)"
    bool ambiguous = false; // "1.000": thousands or decimals
    bool currencyAssumed = false; // a bare "$"

    // "1200.00 USD"
    QString value() const;
};

// "$1,200.00", "US$ 2.5 million", "EUR 1.200,50", "1'200 CHF", "zehntausend Euro (10.000 EUR)": all
// of them in order.
QList<MoneyMention> findMoney(const QString &text);

// A number as printed, in ten-thousandths; German and English separators are told apart by their
// grouping.
std::optional<qint64> decimalFromPrint(const QString &printed, bool *ambiguous = nullptr);

} // namespace countersign::extraction
