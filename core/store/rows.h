// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/security/aead.h"
#include "core/store/database.h"

#include <QJsonDocument>

#include <optional>

// Small things the repositories share.
namespace countersign::store
{

inline base::Error corruptRow()
{
    return {base::ErrorKind::Corrupt, QStringLiteral("store.corrupt"), {}};
}

// Seals and opens the cells of one table, each for its row and column.
class TableCells
{
public:
    TableCells(const security::CellCipher &cells, QString table)
        : m_cells(cells)
        , m_table(std::move(table))
    {
    }

    QByteArray seal(const QString &row, const QString &column, QByteArrayView plain) const
    {
        return m_cells.seal({m_table, row, column}, plain);
    }
    QByteArray sealText(const QString &row, const QString &column, const QString &plain) const
    {
        return m_cells.sealText({m_table, row, column}, plain);
    }
    base::Result<QByteArray> open(const QString &row, const QString &column,
                                  const QByteArray &sealed) const
    {
        return m_cells.open({m_table, row, column}, sealed);
    }
    base::Result<QString> openText(const QString &row, const QString &column,
                                   const QByteArray &sealed) const
    {
        return m_cells.openText({m_table, row, column}, sealed);
    }

private:
    const security::CellCipher &m_cells;
    QString m_table;
};

// Opens one sealed text after the other, and remembers the first that did not open.
class CellReader
{
public:
    CellReader(const TableCells &cells, QString row)
        : m_cells(cells)
        , m_row(std::move(row))
    {
    }

    QString text(const QString &column, const QByteArray &sealed)
    {
        auto opened = m_cells.openText(m_row, column, sealed);
        if (!opened) {
            if (!m_error)
                m_error = opened.error();
            return {};
        }
        return *opened;
    }
    const std::optional<base::Error> &error() const { return m_error; }

private:
    const TableCells &m_cells;
    QString m_row;
    std::optional<base::Error> m_error;
};

// An id, or NULL for a null one.
template <typename Tag>
void bindId(Statement &statement, int index, const base::Id<Tag> &id)
{
    if (id.isNull())
        statement.bindNull(index);
    else
        statement.bind(index, id.toString());
}

// The id in a column, a null one for NULL and for what is none: ids are keys, so that a row whose
// id was damaged is found to be missing.
template <typename Id>
Id idAt(const Statement &statement, int column)
{
    return Id::parse(statement.text(column)).value_or(Id());
}

// All rows, each through read(statement) -> Result<T>.
template <typename T, typename Read>
base::Result<QList<T>> collect(Statement statement, Read read)
{
    QList<T> rows;
    for (;;) {
        auto more = statement.step();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        base::Result<T> row = read(statement);
        if (!row)
            return row.error();
        rows.append(std::move(*row));
    }
}

// The first row, if there is one.
template <typename T, typename Read>
base::Result<std::optional<T>> first(Statement statement, Read read)
{
    auto more = statement.step();
    if (!more)
        return more.error();
    if (!*more)
        return std::optional<T>();
    base::Result<T> row = read(statement);
    if (!row)
        return row.error();
    return std::optional<T>(std::move(*row));
}

// The number in the only row and column of a query.
inline base::Result<int> countOf(Statement statement)
{
    auto more = statement.step();
    if (!more)
        return more.error();
    return *more ? statement.count(0) : 0;
}

// Runs a change that has to meet a row; `missing` when it met none.
inline base::Result<> executeOnRow(Statement statement, const base::Error &missing)
{
    auto changed = statement.execute();
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return missing;
    return {};
}

} // namespace countersign::store
