// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace countersign::review
{

// The columns of a contract's line items, in the order in which they are stored.
enum class ItemColumn { Description, Quantity, UnitPrice, Amount };
inline constexpr int itemColumns = 4;

// The rows of the stored form, a JSON array of rows that are arrays of texts as printed; each has
// all columns. Empty where the text is no such table.
QList<QStringList> itemRows(const QString &stored);
QString storedItems(const QList<QStringList> &rows);

// "1,200.00", "1.200,00 EUR": a printed number in hundredths; nothing where there is none.
std::optional<qint64> hundredthsOf(const QString &printed);

// Rows whose quantity times unit price is not their amount.
QList<int> rowsThatDontMultiply(const QList<QStringList> &rows);
// Of the amounts, in hundredths; nothing when one of them can't be read.
std::optional<qint64> sumOfItems(const QList<QStringList> &rows);

} // namespace countersign::review
