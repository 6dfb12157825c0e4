// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/tablerows.h"
#include "core/model/pagerect.h"

#include <QList>
#include <QString>

#include <optional>

namespace countersign::extraction
{

// Numbers in ten-thousandths of their unit.
struct ItemRow {
    QString description;
    std::optional<qint64> quantity;
    std::optional<qint64> price;
    std::optional<qint64> amount;
};

// A table of goods, services or fees.
struct ItemTable {
    QList<ItemRow> rows;
    QList<qint64> totals; // sums and taxes below the rows, as printed
    Span header;
    int firstPage = 0;
    QList<model::PageRect> boxes; // on that page
    bool discounted = false; // a column more than quantity times price
};

// Tables whose head names their columns in English, German, French or Spanish; they may go on over
// pages. Linear in the number of words of pages with such a head.
QList<ItemTable> findItemTables(const DocumentText &text);

// "1,200.00", "1.200,00 EUR", "$ 1 200", "(50.00)" (less), in ten-thousandths; letters that
// recognition takes for figures are read as those.
std::optional<qint64> numberOfCell(const QString &printed);

} // namespace countersign::extraction
