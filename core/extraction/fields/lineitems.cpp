// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/lineitems.h"

#include "core/extraction/money.h"
#include "core/extraction/reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr int mostRows = 200;
constexpr int gapRows = 2; // lines between rows that are no rows: wrapped descriptions
constexpr int mostTables = 20;

constexpr std::array lineItemsWeightTable = {
    FeatureWeight{"rows", 0.5},
    FeatureWeight{"sums_agree", 1.0},
};

struct ItemTable {
    QJsonArray rows;
    Span span;
    int wrongProducts = 0;
};

bool isTableHeader(const QString &line)
{
    static const std::array columns = {
        QRegularExpression(
            u"\\b(?:description|item|product|service|article|bezeichnung|leistung|artikel|position)\\b"_s,
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"\\b(?:qty|quantity|units?|hours|menge|anzahl|stunden)\\b"_s,
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"\\b(?:price|rate|unit price|each|einzelpreis|preis|satz)\\b"_s,
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"\\b(?:amount|total|betrag|gesamt\\w*|summe)\\b"_s,
                           QRegularExpression::CaseInsensitiveOption),
    };
    return line.size() < 160
        && std::count_if(
               columns.begin(), columns.end(),
               [&line](const QRegularExpression &column) { return column.match(line).hasMatch(); })
        >= 3;
}

const QRegularExpression &itemRowPattern()
{
    static const QRegularExpression pattern(
        u"^\\s*(?:\\d{1,3}[.)]?\\s+)?(?<text>\\D.{0,100}?)\\s+(?<count>\\d{1,7}(?:[.,]\\d{1,3})?)"
        u"\\s*(?:h|hrs?|pcs|st\\w*|x|days?|units?)?\\s+"
        "(?:[A-Z]{3}|[$\\x{20AC}\\x{00A3}])?\\s?(?<price>\\d[\\d.,']{0,15})\\s*(?:[A-Z]{3}|\\x{"
        "20AC})?\\s+"
        "(?:[A-Z]{3}|[$\\x{20AC}\\x{00A3}])?\\s?(?<amount>\\d[\\d.,']{0,15})\\s*(?:[A-Z]{3}|\\x{20AC})?\\s*$"_s);
    return pattern;
}

QString decimalText(qint64 tenThousandths)
{
    MoneyMention money;
    money.tenThousandths = tenThousandths;
    return money.value().trimmed();
}

bool addItemRow(const QString &line, ItemTable &table)
{
    const QRegularExpressionMatch match = itemRowPattern().match(line);
    if (!match.hasMatch())
        return false;
    const auto count = decimalFromPrint(match.captured(u"count"_s));
    const auto price = decimalFromPrint(match.captured(u"price"_s));
    const auto amount = decimalFromPrint(match.captured(u"amount"_s));
    if (!count || !price || !amount)
        return false;
    // A cent of rounding is no error.
    const double product = double(*count) * double(*price) / 10000.0;
    table.wrongProducts += std::abs(product - double(*amount)) > 150 ? 1 : 0;
    table.rows.append(QJsonArray{match.captured(u"text"_s).simplified(), match.captured(u"count"_s),
                                 decimalText(*price), decimalText(*amount)});
    return true;
}

ItemTable tableBelow(const Reading &reading, int header)
{
    ItemTable table;
    table.span = reading.text.lines().at(header).span;
    int misses = 0;
    for (int line = header + 1;
         line < reading.text.lines().size() && table.rows.size() < mostRows && misses <= gapRows;
         ++line) {
        if (addItemRow(reading.text.lineText(line).toString(), table)) {
            table.span.end = reading.text.lines().at(line).span.end;
            misses = 0;
        } else {
            ++misses;
        }
    }
    return table;
}

} // namespace

std::span<const FeatureWeight> lineItemsWeights()
{
    return lineItemsWeightTable;
}

QList<Candidate> lineItemsCandidates(const Reading &reading, const Decisions &)
{
    QList<Candidate> candidates;
    for (int line = 0; line < reading.text.lines().size() && candidates.size() < mostTables;
         ++line) {
        if (!isTableHeader(reading.text.lineText(line).toString()))
            continue;
        const ItemTable table = tableBelow(reading, line);
        if (table.rows.isEmpty())
            continue;
        Candidate candidate;
        candidate.span = table.span;
        candidate.normalised
            = QString::fromUtf8(QJsonDocument(table.rows).toJson(QJsonDocument::Compact));
        candidate.add("rows", std::min(4.0, double(table.rows.size())));
        candidate.addIf(table.wrongProducts == 0, "sums_agree");
        if (table.wrongProducts > 0)
            candidate.issues.append(
                {u"line_items.product_differs"_s, model::IssueSeverity::Contradiction});
        candidates.append(candidate);
    }
    return candidates;
}

} // namespace countersign::extraction
