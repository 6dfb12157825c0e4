// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/lineitems.h"

#include "core/extraction/itemtable.h"
#include "core/extraction/money.h"
#include "core/extraction/reading.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr std::array lineItemsWeightTable = {
    FeatureWeight{"rows", 0.5},
    FeatureWeight{"sums_agree", 1.0},
};

constexpr qint64 cent = 100; // in ten-thousandths

// "1200.00"; a quantity without zeros at its end.
QString decimalText(qint64 tenThousandths, bool trimmed = false)
{
    MoneyMention money;
    money.tenThousandths = std::abs(tenThousandths);
    QString text = money.value().trimmed();
    while (trimmed && text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return tenThousandths < 0 ? u'-' + text : text;
}

QString cellText(const std::optional<qint64> &number, bool trimmed = false)
{
    return number ? decimalText(*number, trimmed) : QString();
}

// A cent of rounding is no error.
bool productAgrees(const ItemRow &row)
{
    if (!row.quantity || !row.price || !row.amount)
        return true;
    const double product = double(*row.quantity) * double(*row.price) / 10000.0;
    return std::abs(product - double(*row.amount)) <= 1.5 * cent;
}

enum class SumCheck { None, Agrees, Differs };

// The rows' sum is printed below them, or is with a tax that is printed there, too.
SumCheck sumCheckOf(const ItemTable &table)
{
    if (table.totals.isEmpty())
        return SumCheck::None;
    qint64 sum = 0;
    for (const ItemRow &row : table.rows)
        sum += row.amount.value_or(0);
    const auto near = [&](qint64 total) {
        return std::abs(total - sum) <= cent * std::max<qsizetype>(1, table.rows.size() / 2);
    };
    for (const qint64 total : table.totals) {
        if (near(total))
            return SumCheck::Agrees;
        for (const qint64 tax : table.totals) {
            if (near(total - tax) && tax < total)
                return SumCheck::Agrees;
        }
    }
    return SumCheck::Differs;
}

Candidate tableCandidate(const ItemTable &table)
{
    // Without a labelled set: how sure by what can be checked.
    constexpr double checked = 0.93;
    constexpr double partlyChecked = 0.85;
    constexpr double unchecked = 0.7;
    QJsonArray rows;
    bool products = false;
    bool agree = true;
    for (const ItemRow &row : table.rows) {
        rows.append(QJsonArray{row.description.simplified(), cellText(row.quantity, true),
                               cellText(row.price), cellText(row.amount)});
        products = products || (row.quantity && row.price && row.amount);
        agree = agree && productAgrees(row);
    }
    const SumCheck sum = sumCheckOf(table);
    Candidate candidate;
    candidate.span = table.header;
    candidate.place = {table.firstPage, table.boxes, -1, -1};
    candidate.normalised = QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
    candidate.add("rows", std::min(4.0, double(table.rows.size())));
    candidate.addIf(agree && sum != SumCheck::Differs, "sums_agree");
    if (!agree && !table.discounted)
        candidate.issues.append(
            {u"line_items.product_differs"_s, model::IssueSeverity::Contradiction});
    if (sum == SumCheck::Differs)
        candidate.issues.append({u"line_items.sum_differs"_s, model::IssueSeverity::Contradiction});
    const bool summed = sum == SumCheck::Agrees;
    candidate.measured = summed && products ? checked
        : summed || products                ? partlyChecked
                                            : unchecked;
    return candidate;
}

} // namespace

std::span<const FeatureWeight> lineItemsWeights()
{
    return lineItemsWeightTable;
}

QList<Candidate> lineItemsCandidates(const Reading &reading, const Decisions &)
{
    QList<Candidate> candidates;
    for (const ItemTable &table : findItemTables(reading.text))
        candidates.append(tableCandidate(table));
    return candidates;
}

} // namespace countersign::extraction
