// SPDX-License-Identifier: Apache-2.0
#include "core/store/fields.h"

#include "core/model/json.h"
#include "core/store/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

base::Result<model::FieldValue> openField(const security::CellCipher &cells, const QString &id,
                                          const QByteArray &sealed)
{
    const TableCells table(cells, u"field_value"_s);
    auto json = table.open(id, u"body"_s, sealed);
    if (!json)
        return json.error();
    return model::fieldValueFromJson(QJsonDocument::fromJson(*json).object());
}

QByteArray sealField(const security::CellCipher &cells, const model::FieldValue &value)
{
    const TableCells table(cells, u"field_value"_s);
    const QByteArray json = QJsonDocument(model::toJson(value)).toJson(QJsonDocument::Compact);
    return table.seal(value.id.toString(), u"body"_s, json);
}

bool sameSlot(const model::FieldValue &a, const model::FieldValue &b)
{
    return a.key == b.key && a.group == b.group && a.qualifier == b.qualifier;
}

base::Result<int> nextOrdinal(Database &database, const model::DocumentId &document)
{
    Statement select = database.prepare(
        u"SELECT COALESCE(MAX(ordinal), -1) + 1 FROM field_value WHERE document_id = ?"_s);
    select.bindAll(document.toString());
    return countOf(std::move(select));
}

} // namespace

FieldRepository::FieldRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<> FieldRepository::replaceExtracted(const model::DocumentId &document,
                                                 const QList<model::FieldValue> &values)
{
    Statement erase
        = m_database.prepare(u"DELETE FROM field_value WHERE document_id = ? AND state = ?"_s);
    erase.bindAll(document.toString(), model::fieldStateName(model::FieldState::Open));
    CS_TRY(erase.execute());
    auto decided = load(document);
    if (!decided)
        return decided.error();
    for (const model::FieldValue &value : values) {
        const bool taken = std::any_of(
            decided->cbegin(), decided->cend(),
            [&value](const model::FieldValue &known) { return sameSlot(known, value); });
        if (!taken)
            CS_TRY(save(document, value));
    }
    return {};
}

base::Result<QList<model::FieldValue>>
FieldRepository::load(const model::DocumentId &document) const
{
    Statement select = m_database.prepare(
        u"SELECT id, body FROM field_value WHERE document_id = ? ORDER BY ordinal, id"_s);
    select.bindAll(document.toString());
    return collect<model::FieldValue>(std::move(select), [this](const Statement &row) {
        return openField(m_cells, row.text(0), row.bytes(1));
    });
}

base::Result<> FieldRepository::save(const model::DocumentId &document,
                                     const model::FieldValue &value)
{
    Statement update = m_database.prepare(
        u"UPDATE field_value SET field_key = ?, state = ?, confidence = ?, body = ?"
        " WHERE id = ? AND document_id = ?"_s);
    const QByteArray body = sealField(m_cells, value);
    const QString id = value.id.toString();
    update.bindAll(model::fieldName(value.key), model::fieldStateName(value.state),
                   value.confidence, body, id, document.toString());
    auto changed = update.execute();
    if (!changed)
        return changed.error();
    if (*changed > 0)
        return {};
    auto ordinal = nextOrdinal(m_database, document);
    if (!ordinal)
        return ordinal.error();
    Statement insert = m_database.prepare(
        u"INSERT INTO field_value (id, document_id, ordinal, field_key, state, confidence, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bindAll(id, document.toString(), *ordinal, model::fieldName(value.key),
                   model::fieldStateName(value.state), value.confidence, body);
    CS_TRY(insert.execute());
    return {};
}

base::Result<> FieldRepository::remove(const model::DocumentId &document,
                                       const model::FieldId &field)
{
    Statement erase
        = m_database.prepare(u"DELETE FROM field_value WHERE id = ? AND document_id = ?"_s);
    erase.bindAll(field.toString(), document.toString());
    CS_TRY(erase.execute());
    return {};
}

} // namespace countersign::store
