// SPDX-License-Identifier: Apache-2.0
#include "core/store/untouched.h"

#include "core/store/rows.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

QString untouchedRow(const model::DocumentId &document, int source)
{
    return u"%1/%2"_s.arg(document.toString()).arg(source);
}

} // namespace

UntouchedRepository::UntouchedRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<> UntouchedRepository::add(const model::DocumentId &document, int source,
                                        const model::UntouchedOriginal &original)
{
    const TableCells table(m_cells, u"untouched_original"_s);
    const QCborArray body{original.mediaType, original.size, original.page};
    Statement insert = m_database.prepare(
        u"INSERT INTO untouched_original (document_id, source_index, sha256, object, body)"
        " VALUES (?, ?, ?, ?, ?)"_s);
    insert.bindAll(
        document.toString(), source, original.sha256.bytes, original.object.bytes,
        table.seal(untouchedRow(document, source), u"body"_s, QCborValue(body).toCbor()));
    CS_TRY(insert.execute());
    return {};
}

base::Result<QMap<int, model::UntouchedOriginal>>
UntouchedRepository::load(const model::DocumentId &document) const
{
    using Pair = std::pair<int, model::UntouchedOriginal>;
    const TableCells table(m_cells, u"untouched_original"_s);
    Statement select
        = m_database.prepare(u"SELECT source_index, sha256, object, body FROM untouched_original"
                             " WHERE document_id = ? ORDER BY source_index"_s);
    select.bindAll(document.toString());
    auto rows = collect<Pair>(std::move(select), [&](const Statement &row) -> base::Result<Pair> {
        const int source = row.count(0);
        auto body = table.open(untouchedRow(document, source), u"body"_s, row.bytes(3));
        if (!body)
            return body.error();
        const QCborArray values = QCborValue::fromCbor(*body).toArray();
        return Pair{source,
                    {values.at(0).toString(),
                     {row.bytes(1)},
                     {row.bytes(2)},
                     values.at(1).toInteger(),
                     int(values.at(2).toInteger())}};
    });
    if (!rows)
        return rows.error();
    QMap<int, model::UntouchedOriginal> originals;
    for (const auto &[source, original] : std::as_const(*rows))
        originals.insert(source, original);
    return originals;
}

} // namespace countersign::store
