// SPDX-License-Identifier: Apache-2.0
#include "core/store/generations.h"

#include "core/store/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

const QString generationKind = u"generation"_s;
constexpr int mostOfAKind = 5;

QString generationRow(int number)
{
    return u"generation."_s + QString::number(number);
}

} // namespace

GenerationRepository::GenerationRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<QList<model::Generation>> GenerationRepository::list() const
{
    const TableCells table(m_cells, u"learned"_s);
    Statement select = m_database.prepare(u"SELECT id, body FROM learned WHERE kind = ?"_s);
    select.bindAll(generationKind);
    auto all = collect<model::Generation>(
        std::move(select), [&](const Statement &row) -> base::Result<model::Generation> {
            auto json = table.open(row.text(0), u"body"_s, row.bytes(1));
            if (!json)
                return json.error();
            return model::generationFromJson(QJsonDocument::fromJson(*json).object());
        });
    if (all)
        std::sort(all->begin(), all->end(),
                  [](const auto &a, const auto &b) { return a.number > b.number; });
    return all;
}

base::Result<int> GenerationRepository::add(model::Generation generation)
{
    const auto known = list();
    if (!known)
        return known.error();
    generation.number = known->isEmpty() ? 1 : known->constFirst().number + 1;
    CS_TRY(put(generation));
    int able = 0, refused = 0;
    for (const model::Generation &each : QList{generation} + *known) {
        const bool isRefused = each.state == model::GenerationState::Refused;
        const int kept = ++(isRefused ? refused : able);
        if (kept > mostOfAKind && each.state != model::GenerationState::Active)
            CS_TRY(remove(each.number));
    }
    return generation.number;
}

base::Result<> GenerationRepository::activate(int number)
{
    auto known = list();
    if (!known)
        return known.error();
    bool found = number == 0;
    for (model::Generation &each : *known) {
        if (each.state == model::GenerationState::Refused)
            continue;
        const bool chosen = each.number == number;
        found = found || chosen;
        each.state = chosen ? model::GenerationState::Active : model::GenerationState::Kept;
        CS_TRY(put(each));
    }
    if (!found)
        return base::Error{base::ErrorKind::NotFound, u"generation.unknown"_s, {}};
    return {};
}

base::Result<> GenerationRepository::put(const model::Generation &generation)
{
    const QString id = generationRow(generation.number);
    const QByteArray body = QJsonDocument(model::toJson(generation)).toJson(QJsonDocument::Compact);
    Statement upsert
        = m_database.prepare(u"INSERT INTO learned (id, kind, changed_at, body) VALUES (?, ?, ?, ?)"
                             " ON CONFLICT (id) DO UPDATE SET body = excluded.body"_s);
    upsert.bindAll(id, generationKind, generation.madeAt,
                   TableCells(m_cells, u"learned"_s).seal(id, u"body"_s, body));
    auto written = upsert.execute();
    return written ? base::Result<>() : written.error();
}

base::Result<> GenerationRepository::remove(int number)
{
    Statement erase = m_database.prepare(u"DELETE FROM learned WHERE id = ? AND kind = ?"_s);
    erase.bindAll(generationRow(number), generationKind);
    auto gone = erase.execute();
    return gone ? base::Result<>() : gone.error();
}

} // namespace countersign::store
