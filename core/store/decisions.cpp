// SPDX-License-Identifier: Apache-2.0
#include "core/store/decisions.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

DecisionRepository::DecisionRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<> DecisionRepository::append(const model::Decision &decision)
{
    const TableCells table(m_cells, u"decision"_s);
    const QString id = decision.id.toString();
    Statement insert = m_database.prepare(
        u"INSERT INTO decision (id, document_id, field_id, field_key, action, decided_at,"
        " milliseconds, key_presses, pointer_moves, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bindAll(
        id, decision.document.toString(), decision.field.toString(), model::fieldName(decision.key),
        model::decisionActionName(decision.action), decision.at, decision.effort.milliseconds,
        decision.effort.keys, decision.effort.pointerMoves,
        table.seal(id, u"body"_s,
                   QJsonDocument(model::toJson(decision)).toJson(QJsonDocument::Compact)));
    CS_TRY(insert.execute());
    return {};
}

base::Result<QList<model::Decision>> DecisionRepository::read(Statement select) const
{
    const TableCells table(m_cells, u"decision"_s);
    return collect<model::Decision>(
        std::move(select), [&](const Statement &row) -> base::Result<model::Decision> {
            auto json = table.open(row.text(0), u"body"_s, row.bytes(1));
            if (!json)
                return json.error();
            return model::decisionFromJson(QJsonDocument::fromJson(*json).object());
        });
}

base::Result<QList<model::Decision>> DecisionRepository::since(const QDateTime &from) const
{
    Statement select = m_database.prepare(
        u"SELECT id, body FROM decision WHERE decided_at >= ? ORDER BY number"_s);
    select.bindAll(from);
    return read(std::move(select));
}

base::Result<QList<model::Decision>>
DecisionRepository::ofDocument(const model::DocumentId &id) const
{
    Statement select = m_database.prepare(
        u"SELECT id, body FROM decision WHERE document_id = ? ORDER BY number"_s);
    select.bindAll(id.toString());
    return read(std::move(select));
}

base::Result<> DecisionRepository::addSample(const QualitySample &sample)
{
    Statement insert = m_database.prepare(
        u"INSERT INTO quality_sample (document_id, field_id, field_key, drawn_at, outcome,"
        " judged_at) VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert.bindAll(sample.document.toString(), sample.field.toString(),
                   model::fieldName(sample.key), sample.drawnAt, sample.outcome, sample.judgedAt);
    CS_TRY(insert.execute());
    return {};
}

base::Result<> DecisionRepository::judgeSample(const model::DocumentId &document,
                                               const model::FieldId &field, const QString &outcome,
                                               const QDateTime &at)
{
    Statement update = m_database.prepare(u"UPDATE quality_sample SET outcome = ?, judged_at = ?"
                                          " WHERE document_id = ? AND field_id = ?"_s);
    update.bindAll(outcome, at, document.toString(), field.toString());
    CS_TRY(update.execute());
    return {};
}

base::Result<QList<QualitySample>> DecisionRepository::samplesSince(const QDateTime &from) const
{
    Statement select = m_database.prepare(
        u"SELECT document_id, field_id, field_key, drawn_at, outcome, judged_at"
        " FROM quality_sample WHERE drawn_at >= ? ORDER BY drawn_at"_s);
    select.bindAll(from);
    return collect<QualitySample>(std::move(select),
                                  [](const Statement &row) -> base::Result<QualitySample> {
                                      const auto key = model::parseFieldKey(row.text(2));
                                      if (!key)
                                          return corruptRow();
                                      return QualitySample{idAt<model::DocumentId>(row, 0),
                                                           idAt<model::FieldId>(row, 1),
                                                           *key,
                                                           row.time(3),
                                                           row.text(4),
                                                           row.time(5)};
                                  });
}

base::Result<QSet<model::FieldId>> DecisionRepository::sampleIds(const QString &condition,
                                                                 const model::DocumentId &id) const
{
    Statement select = m_database.prepare(
        u"SELECT field_id FROM quality_sample WHERE document_id = ?"_s + condition);
    select.bindAll(id.toString());
    auto ids = collect<model::FieldId>(std::move(select),
                                       [](const Statement &row) -> base::Result<model::FieldId> {
                                           return idAt<model::FieldId>(row, 0);
                                       });
    if (!ids)
        return ids.error();
    return QSet<model::FieldId>(ids->cbegin(), ids->cend());
}

base::Result<QSet<model::FieldId>>
DecisionRepository::openSamples(const model::DocumentId &id) const
{
    return sampleIds(u" AND outcome = ''"_s, id);
}

base::Result<QSet<model::FieldId>> DecisionRepository::allSamples(const model::DocumentId &id) const
{
    return sampleIds({}, id);
}

} // namespace countersign::store
