// SPDX-License-Identifier: Apache-2.0
#include "core/store/records.h"

#include "core/security/hash.h"
#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

QString recordRow(const model::DocumentId &document, int version)
{
    return u"%1/%2"_s.arg(document.toString()).arg(version);
}

} // namespace

RecordRepository::RecordRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<model::ContractRecord> RecordRepository::append(model::ContractRecord record)
{
    auto known = versions(record.document);
    if (!known)
        return known.error();
    record.version = known->isEmpty() ? 1 : known->last() + 1;
    const QByteArray json = model::canonicalJson(record);
    record.sha256 = {security::sha256(json)};
    const TableCells table(m_cells, u"contract_record"_s);
    Statement insert = m_database.prepare(
        u"INSERT INTO contract_record (document_id, version, sha256, approved_at, body)"
        " VALUES (?, ?, ?, ?, ?)"_s);
    insert.bindAll(record.document.toString(), record.version, record.sha256.bytes,
                   record.approvedAt,
                   table.seal(recordRow(record.document, record.version), u"body"_s, json));
    CS_TRY(insert.execute());
    return record;
}

base::Result<model::ContractRecord> RecordRepository::load(const model::DocumentId &document,
                                                           int version) const
{
    Statement select = m_database.prepare(
        u"SELECT sha256, body FROM contract_record WHERE document_id = ? AND version = ?"_s);
    select.bindAll(document.toString(), version);
    auto found = select.step();
    if (!found)
        return found.error();
    if (!*found)
        return base::Error{base::ErrorKind::NotFound, u"record.not_found"_s, {}};
    const TableCells table(m_cells, u"contract_record"_s);
    auto json = table.open(recordRow(document, version), u"body"_s, select.bytes(1));
    if (!json)
        return json.error();
    auto record = model::contractRecordFromJson(*json);
    if (!record)
        return record.error();
    if (record->sha256.bytes != select.bytes(0))
        return base::Error{base::ErrorKind::Corrupt, u"record.corrupt"_s, {}};
    return record;
}

base::Result<std::optional<model::ContractRecord>>
RecordRepository::newest(const model::DocumentId &document) const
{
    auto known = versions(document);
    if (!known)
        return known.error();
    if (known->isEmpty())
        return std::optional<model::ContractRecord>();
    auto record = load(document, known->last());
    if (!record)
        return record.error();
    return std::optional(std::move(*record));
}

base::Result<QList<int>> RecordRepository::versions(const model::DocumentId &document) const
{
    Statement select = m_database.prepare(
        u"SELECT version FROM contract_record WHERE document_id = ? ORDER BY version"_s);
    select.bindAll(document.toString());
    return collect<int>(std::move(select),
                        [](const Statement &row) -> base::Result<int> { return row.count(0); });
}

} // namespace countersign::store
