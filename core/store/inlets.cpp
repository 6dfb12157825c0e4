// SPDX-License-Identifier: Apache-2.0
#include "core/store/inlets.h"

#include "core/security/hash.h"
#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

// In the order of InletState.
const QStringList inletStateNames = {u"taken"_s, u"passed"_s, u"problem"_s};

QString inletColumns()
{
    return u"id, inlet, state, document_id, changed_at, body"_s;
}

} // namespace

InletRepository::InletRepository(Database &database, const security::CellCipher &cells,
                                 base::Secret hashKey)
    : m_database(database)
    , m_cells(cells)
    , m_hashKey(std::move(hashKey))
{
}

QString InletRepository::itemId(const QString &inlet, const QString &reference) const
{
    // The inlet's id has no line feed, so that no two pairs are one text.
    const QByteArray text = (inlet + u'\n' + reference).toUtf8();
    return QString::fromLatin1(security::hmacSha256(m_hashKey.view(), text).toHex());
}

base::Result<InletItem> InletRepository::read(const Statement &row) const
{
    const TableCells table(m_cells, u"inlet_item"_s);
    InletItem item;
    item.id = row.text(0);
    item.inlet = row.text(1);
    const qsizetype state = inletStateNames.indexOf(row.text(2));
    if (state < 0)
        return corruptRow();
    item.state = InletState(state);
    item.document = idAt<model::DocumentId>(row, 3);
    item.changedAt = row.time(4);
    auto body = table.open(item.id, u"body"_s, row.bytes(5));
    if (!body)
        return body.error();
    const QJsonObject json = QJsonDocument::fromJson(*body).object();
    item.name = json[u"name"_s].toString();
    item.reason = json[u"reason"_s].toString();
    return item;
}

base::Result<std::optional<InletItem>> InletRepository::find(const QString &id) const
{
    Statement select
        = m_database.prepare(u"SELECT "_s + inletColumns() + u" FROM inlet_item WHERE id = ?"_s);
    select.bindAll(id);
    return first<InletItem>(std::move(select), [this](const Statement &row) { return read(row); });
}

base::Result<> InletRepository::put(const InletItem &item)
{
    const TableCells table(m_cells, u"inlet_item"_s);
    const QByteArray body
        = QJsonDocument(QJsonObject{{u"name"_s, item.name}, {u"reason"_s, item.reason}})
              .toJson(QJsonDocument::Compact);
    Statement upsert = m_database.prepare(
        u"INSERT INTO inlet_item ("_s + inletColumns()
        + u") VALUES (?, ?, ?, ?, ?, ?)"
          " ON CONFLICT (id) DO UPDATE SET state = excluded.state,"
          " document_id = excluded.document_id, changed_at = excluded.changed_at,"
          " body = excluded.body"_s);
    upsert.bind(0, item.id).bind(1, item.inlet).bind(2, inletStateNames.at(int(item.state)));
    bindId(upsert, 3, item.document);
    upsert.bind(4, item.changedAt).bind(5, table.seal(item.id, u"body"_s, body));
    CS_TRY(upsert.execute());
    return {};
}

base::Result<> InletRepository::remove(const QString &id)
{
    Statement erase = m_database.prepare(u"DELETE FROM inlet_item WHERE id = ?"_s);
    erase.bindAll(id);
    CS_TRY(erase.execute());
    return {};
}

base::Result<QList<InletItem>> InletRepository::problems(const QString &inlet) const
{
    Statement select = m_database.prepare(
        u"SELECT "_s + inletColumns()
        + u" FROM inlet_item WHERE inlet = ? AND state = 'problem' ORDER BY changed_at DESC"_s);
    select.bindAll(inlet);
    return collect<InletItem>(std::move(select),
                              [this](const Statement &row) { return read(row); });
}

base::Result<> InletRepository::setProvenance(const model::DocumentId &document,
                                              const model::Provenance &source)
{
    const TableCells table(m_cells, u"document_provenance"_s);
    const QByteArray body = QJsonDocument(model::toJson(source)).toJson(QJsonDocument::Compact);
    Statement insert = m_database.prepare(
        u"INSERT INTO document_provenance (document_id, body) VALUES (?, ?)"_s);
    insert.bindAll(document.toString(), table.seal(document.toString(), u"body"_s, body));
    CS_TRY(insert.execute());
    return {};
}

base::Result<model::Provenance> InletRepository::provenance(const model::DocumentId &document) const
{
    Statement select
        = m_database.prepare(u"SELECT body FROM document_provenance WHERE document_id = ?"_s);
    select.bindAll(document.toString());
    auto found = select.step();
    if (!found)
        return found.error();
    if (!*found)
        return model::Provenance();
    auto body = TableCells(m_cells, u"document_provenance"_s)
                    .open(document.toString(), u"body"_s, select.bytes(0));
    if (!body)
        return body.error();
    return model::provenanceFromJson(QJsonDocument::fromJson(*body).object());
}

} // namespace countersign::store
