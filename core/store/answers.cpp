// SPDX-License-Identifier: Apache-2.0
#include "core/store/answers.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

const QString answersKind = u"answers"_s;

base::Result<model::DocumentAnswers> openAnswers(const security::CellCipher &cells,
                                                 const QString &id, const QByteArray &sealed)
{
    auto json = TableCells(cells, u"learned"_s).open(id, u"body"_s, sealed);
    if (!json)
        return json.error();
    return model::documentAnswersFromJson(QJsonDocument::fromJson(*json).object());
}

} // namespace

AnswerRepository::AnswerRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<model::DocumentAnswers> AnswerRepository::of(const model::DocumentId &document) const
{
    const QString id = document.toString();
    Statement select = m_database.prepare(u"SELECT body FROM learned WHERE id = ? AND kind = ?"_s);
    select.bindAll(id, answersKind);
    auto found = first<model::DocumentAnswers>(std::move(select), [&](const Statement &row) {
        return openAnswers(m_cells, id, row.bytes(0));
    });
    if (!found)
        return found.error();
    model::DocumentAnswers none;
    none.document = document;
    return found->value_or(none);
}

base::Result<> AnswerRepository::put(const model::DocumentAnswers &answers, const QDateTime &now)
{
    const QString id = answers.document.toString();
    const QByteArray body = QJsonDocument(model::toJson(answers)).toJson(QJsonDocument::Compact);
    Statement upsert = m_database.prepare(
        u"INSERT INTO learned (id, kind, changed_at, body) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at, body = excluded.body"_s);
    upsert.bindAll(id, answersKind, now,
                   TableCells(m_cells, u"learned"_s).seal(id, u"body"_s, body));
    auto written = upsert.execute();
    return written ? base::Result<>() : written.error();
}

base::Result<QList<model::DocumentAnswers>> AnswerRepository::approved(int mostDocuments) const
{
    Statement select = m_database.prepare(
        u"SELECT id, body FROM learned WHERE kind = ? ORDER BY changed_at DESC, id LIMIT ?"_s);
    select.bindAll(answersKind, mostDocuments);
    auto all = collect<model::DocumentAnswers>(std::move(select), [this](const Statement &row) {
        return openAnswers(m_cells, row.text(0), row.bytes(1));
    });
    if (all)
        all->removeIf(
            [](const model::DocumentAnswers &each) { return !each.approvedAt.isValid(); });
    return all;
}

} // namespace countersign::store
