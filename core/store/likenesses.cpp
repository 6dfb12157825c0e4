// SPDX-License-Identifier: Apache-2.0
#include "core/store/likenesses.h"

#include "core/store/rows.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

const QString likenessTable = u"document_likeness"_s;

QByteArray findingJson(const LikenessFinding &finding)
{
    return QJsonDocument(QJsonObject{{u"other"_s, finding.other.toString()},
                                     {u"pages"_s, finding.pages},
                                     {u"equal"_s, finding.equalPages},
                                     {u"decided"_s, finding.decided}})
        .toJson(QJsonDocument::Compact);
}

LikenessFinding findingOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {model::DocumentId::parse(object[u"other"_s].toString()).value_or(model::DocumentId()),
            object[u"pages"_s].toInt(), object[u"equal"_s].toInt(), object[u"decided"_s].toBool()};
}

} // namespace

LikenessRepository::LikenessRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<> LikenessRepository::put(const model::DocumentId &document,
                                       const QByteArray &sketches, const LikenessFinding &finding)
{
    const TableCells table(m_cells, likenessTable);
    const QString row = document.toString();
    Statement upsert = m_database.prepare(
        u"INSERT INTO document_likeness (document_id, sketches, finding) VALUES (?, ?, ?)"
        " ON CONFLICT (document_id) DO UPDATE SET sketches = excluded.sketches,"
        " finding = excluded.finding"_s);
    upsert.bindAll(row, table.seal(row, u"sketches"_s, sketches),
                   table.seal(row, u"finding"_s, findingJson(finding)));
    if (auto written = upsert.execute(); !written)
        return written.error();
    return {};
}

base::Result<LikenessFinding> LikenessRepository::finding(const model::DocumentId &document) const
{
    Statement select
        = m_database.prepare(u"SELECT finding FROM document_likeness WHERE document_id = ?"_s);
    select.bindAll(document.toString());
    auto found = select.step();
    if (!found)
        return found.error();
    if (!*found)
        return LikenessFinding{};
    const TableCells table(m_cells, likenessTable);
    const auto json = table.open(document.toString(), u"finding"_s, select.bytes(0));
    if (!json)
        return json.error();
    return findingOf(*json);
}

base::Result<> LikenessRepository::setFinding(const model::DocumentId &document,
                                              const LikenessFinding &finding)
{
    const TableCells table(m_cells, likenessTable);
    const QString row = document.toString();
    Statement update
        = m_database.prepare(u"UPDATE document_likeness SET finding = ? WHERE document_id = ?"_s);
    update.bindAll(table.seal(row, u"finding"_s, findingJson(finding)), row);
    if (auto written = update.execute(); !written)
        return written.error();
    return {};
}

base::Result<QList<LikenessRepository::Entry>> LikenessRepository::all() const
{
    const TableCells table(m_cells, likenessTable);
    return collect<Entry>(
        m_database.prepare(u"SELECT document_id, sketches FROM document_likeness"_s),
        [&table](const Statement &row) -> base::Result<Entry> {
            const auto document = idAt<model::DocumentId>(row, 0);
            const auto sketches = table.open(document.toString(), u"sketches"_s, row.bytes(1));
            if (!sketches)
                return sketches.error();
            return Entry{document, *sketches};
        });
}

} // namespace countersign::store
