// SPDX-License-Identifier: Apache-2.0
#include "core/store/learned.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

const QString layoutKind = u"layout"_s;
const QString counterpartyKind = u"counterparty"_s;

} // namespace

LearnedRepository::LearnedRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<model::Memory> LearnedRepository::load() const
{
    const TableCells table(m_cells, u"learned"_s);
    Statement select = m_database.prepare(
        u"SELECT id, kind, body FROM learned WHERE kind IN (?, ?) ORDER BY id"_s);
    select.bindAll(layoutKind, counterpartyKind);
    model::Memory memory;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return memory;
        auto json = table.open(select.text(0), u"body"_s, select.bytes(2));
        if (!json)
            return json.error();
        const QJsonObject body = QJsonDocument::fromJson(*json).object();
        if (select.text(1) == layoutKind) {
            auto layout = model::learnedLayoutFromJson(body);
            if (!layout)
                return corruptRow();
            memory.layouts.append(*layout);
        } else {
            auto counterparty = model::learnedCounterpartyFromJson(body);
            if (!counterparty)
                return corruptRow();
            memory.counterparties.append(*counterparty);
        }
    }
}

base::Result<> LearnedRepository::put(const model::Memory &entries)
{
    for (const model::LearnedLayout &layout : entries.layouts)
        CS_TRY(putEntry(layout.id, layoutKind, layout.changedAt, model::toJson(layout)));
    for (const model::LearnedCounterparty &counterparty : entries.counterparties)
        CS_TRY(putEntry(counterparty.id, counterpartyKind, counterparty.changedAt,
                        model::toJson(counterparty)));
    return {};
}

base::Result<> LearnedRepository::putEntry(const model::LearnedId &id, const QString &kind,
                                           const QDateTime &changedAt, const QJsonObject &body)
{
    const TableCells table(m_cells, u"learned"_s);
    Statement upsert = m_database.prepare(
        u"INSERT INTO learned (id, kind, changed_at, body) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, changed_at = excluded.changed_at,"
        " body = excluded.body"_s);
    upsert.bindAll(
        id.toString(), kind, changedAt,
        table.seal(id.toString(), u"body"_s, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    auto written = upsert.execute();
    if (!written)
        return written.error();
    return {};
}

base::Result<> LearnedRepository::forget(const model::LearnedId &id)
{
    Statement erase = m_database.prepare(u"DELETE FROM learned WHERE id = ? AND kind IN (?, ?)"_s);
    erase.bindAll(id.toString(), layoutKind, counterpartyKind);
    return executeOnRow(std::move(erase), {base::ErrorKind::NotFound, u"memory.unknown"_s, {}});
}

base::Result<int> LearnedRepository::forgetAll()
{
    Statement count = m_database.prepare(u"SELECT COUNT(*) FROM learned WHERE kind IN (?, ?)"_s);
    count.bindAll(layoutKind, counterpartyKind);
    const auto entries = countOf(std::move(count));
    if (!entries)
        return entries.error();
    const auto gone = m_database.prepare(u"DELETE FROM learned"_s).execute();
    if (!gone)
        return gone.error();
    return *entries;
}

} // namespace countersign::store
