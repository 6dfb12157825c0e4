// SPDX-License-Identifier: Apache-2.0
#include "core/review/lineitems.h"

#include "core/review/valueinput.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::review
{

namespace
{

QString cellOf(const QStringList &row, ItemColumn column)
{
    return row.value(int(column)).trimmed();
}

} // namespace

QList<QStringList> itemRows(const QString &stored)
{
    QList<QStringList> rows;
    const QJsonArray table = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &value : table) {
        QStringList row;
        for (const QJsonValue &cell : value.toArray())
            row.append(cell.toVariant().toString());
        row.resize(itemColumns);
        rows.append(row);
    }
    return rows;
}

QString storedItems(const QList<QStringList> &rows)
{
    QJsonArray table;
    for (const QStringList &row : rows)
        table.append(QJsonArray::fromStringList(row));
    return QString::fromUtf8(QJsonDocument(table).toJson(QJsonDocument::Compact));
}

std::optional<qint64> hundredthsOf(const QString &printed)
{
    // The currency is not the question here, but the separators are.
    const auto money = parseMoneyInput(printed, u"USD"_s);
    if (!money || money->isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double value = money->section(u' ', 0, 0).toDouble(&isNumber);
    return isNumber ? std::optional(qint64(std::llround(value * 100))) : std::nullopt;
}

QList<int> rowsThatDontMultiply(const QList<QStringList> &rows)
{
    QList<int> wrong;
    for (int i = 0; i < rows.size(); ++i) {
        const auto quantity = hundredthsOf(cellOf(rows.at(i), ItemColumn::Quantity));
        const auto price = hundredthsOf(cellOf(rows.at(i), ItemColumn::UnitPrice));
        const auto amount = hundredthsOf(cellOf(rows.at(i), ItemColumn::Amount));
        // A cent is lost or won by rounding.
        if (quantity && price && amount && std::abs(*quantity * *price - *amount * 100) > 100)
            wrong.append(i);
    }
    return wrong;
}

std::optional<qint64> sumOfItems(const QList<QStringList> &rows)
{
    qint64 sum = 0;
    for (const QStringList &row : rows) {
        const auto amount = hundredthsOf(cellOf(row, ItemColumn::Amount));
        if (!amount)
            return std::nullopt;
        sum += *amount;
    }
    return rows.isEmpty() ? std::nullopt : std::optional(sum);
}

} // namespace countersign::review
