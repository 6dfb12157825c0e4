// SPDX-License-Identifier: Apache-2.0
#include "core/store/rules.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

QString entryRow(const model::DocumentId &document, const model::FieldId &field)
{
    return document.toString() + u'/' + field.toString();
}

} // namespace

RuleRepository::RuleRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<QList<model::RuleSet>> RuleRepository::versions() const
{
    const TableCells table(m_cells, u"rule_version"_s);
    Statement select
        = m_database.prepare(u"SELECT version, body FROM rule_version ORDER BY version DESC"_s);
    return collect<model::RuleSet>(
        std::move(select), [&](const Statement &row) -> base::Result<model::RuleSet> {
            auto json = table.open(row.text(0), u"body"_s, row.bytes(1));
            if (!json)
                return json.error();
            return model::ruleSetFromJson(QJsonDocument::fromJson(*json).object());
        });
}

base::Result<model::RuleSet> RuleRepository::newest() const
{
    auto all = versions();
    if (!all)
        return all.error();
    return all->isEmpty() ? model::standardRules() : all->first();
}

base::Result<model::RuleSet> RuleRepository::append(model::RuleSet rules)
{
    const TableCells table(m_cells, u"rule_version"_s);
    auto newestNumber
        = countOf(m_database.prepare(u"SELECT COALESCE(MAX(version), 0) FROM rule_version"_s));
    if (!newestNumber)
        return newestNumber.error();
    rules.version = *newestNumber + 1;
    Statement insert = m_database.prepare(
        u"INSERT INTO rule_version (version, changed_at, body) VALUES (?, ?, ?)"_s);
    insert.bindAll(rules.version, rules.changedAt,
                   table.seal(QString::number(rules.version), u"body"_s,
                              QJsonDocument(model::toJson(rules)).toJson(QJsonDocument::Compact)));
    CS_TRY(insert.execute());
    return rules;
}

base::Result<QList<model::SecondEntry>>
RuleRepository::secondEntries(const model::DocumentId &id) const
{
    const TableCells table(m_cells, u"second_entry"_s);
    Statement select
        = m_database.prepare(u"SELECT field_id, body FROM second_entry WHERE document_id = ?"_s);
    select.bindAll(id.toString());
    return collect<model::SecondEntry>(
        std::move(select), [&](const Statement &row) -> base::Result<model::SecondEntry> {
            auto json
                = table.open(entryRow(id, idAt<model::FieldId>(row, 0)), u"body"_s, row.bytes(1));
            if (!json)
                return json.error();
            return model::secondEntryFromJson(QJsonDocument::fromJson(*json).object());
        });
}

base::Result<> RuleRepository::putSecondEntry(const model::DocumentId &id,
                                              const model::SecondEntry &entry, bool agreed)
{
    const TableCells table(m_cells, u"second_entry"_s);
    Statement upsert = m_database.prepare(
        u"INSERT INTO second_entry (document_id, field_id, state, body) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (document_id, field_id) DO UPDATE SET state = excluded.state,"
        " body = excluded.body"_s);
    upsert.bindAll(id.toString(), entry.field.toString(), agreed ? u"agreed"_s : u"waiting"_s,
                   table.seal(entryRow(id, entry.field), u"body"_s,
                              QJsonDocument(model::toJson(entry)).toJson(QJsonDocument::Compact)));
    CS_TRY(upsert.execute());
    return {};
}

base::Result<QSet<model::DocumentId>> RuleRepository::waitingForSecond() const
{
    auto ids = collect<model::DocumentId>(
        m_database.prepare(
            u"SELECT DISTINCT document_id FROM second_entry WHERE state = 'waiting'"_s),
        [](const Statement &row) -> base::Result<model::DocumentId> {
            return idAt<model::DocumentId>(row, 0);
        });
    if (!ids)
        return ids.error();
    return QSet<model::DocumentId>(ids->cbegin(), ids->cend());
}

} // namespace countersign::store
