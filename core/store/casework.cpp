// SPDX-License-Identifier: Apache-2.0
#include "core/store/casework.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

QByteArray caseworkJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<QJsonObject> openJson(const TableCells &table, const QString &row,
                                   const QByteArray &sealed)
{
    auto json = table.open(row, u"body"_s, sealed);
    if (!json)
        return json.error();
    return QJsonDocument::fromJson(*json).object();
}

base::Result<model::ReviewCase> openCase(const TableCells &table, const QString &row,
                                         const QByteArray &sealed)
{
    auto json = openJson(table, row, sealed);
    if (!json)
        return json.error();
    return model::reviewCaseFromJson(*json);
}

// Every row of a table of documents, by document.
template <typename T, typename Read>
base::Result<QHash<model::DocumentId, T>> byDocument(Statement select, Read read)
{
    QHash<model::DocumentId, T> all;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        base::Result<T> row = read(select);
        if (!row)
            return row.error();
        all.insert(idAt<model::DocumentId>(select, 0), *row);
    }
}

} // namespace

CaseworkRepository::CaseworkRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<model::ReviewCase> CaseworkRepository::reviewCase(const model::DocumentId &id) const
{
    const TableCells table(m_cells, u"review_case"_s);
    Statement select = m_database.prepare(u"SELECT body FROM review_case WHERE document_id = ?"_s);
    select.bindAll(id.toString());
    auto found = first<model::ReviewCase>(std::move(select), [&](const Statement &row) {
        return openCase(table, id.toString(), row.bytes(0));
    });
    if (!found)
        return found.error();
    return found->value_or(model::ReviewCase());
}

base::Result<> CaseworkRepository::setReviewCase(const model::DocumentId &id,
                                                 const model::ReviewCase &review)
{
    const TableCells table(m_cells, u"review_case"_s);
    Statement upsert = m_database.prepare(
        u"INSERT INTO review_case (document_id, standing, until_at, skipped_at, body)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (document_id) DO UPDATE SET"
        " standing = excluded.standing, until_at = excluded.until_at,"
        " skipped_at = excluded.skipped_at, body = excluded.body"_s);
    upsert.bindAll(id.toString(), model::standingName(review.standing), review.until,
                   review.skippedAt,
                   table.seal(id.toString(), u"body"_s, caseworkJson(model::toJson(review))));
    CS_TRY(upsert.execute());
    return {};
}

base::Result<QHash<model::DocumentId, model::ReviewCase>> CaseworkRepository::reviewCases() const
{
    const TableCells table(m_cells, u"review_case"_s);
    return byDocument<model::ReviewCase>(
        m_database.prepare(u"SELECT document_id, body FROM review_case"
                           " WHERE standing <> 'open' OR skipped_at <> ''"_s),
        [&](const Statement &row) { return openCase(table, row.text(0), row.bytes(1)); });
}

base::Result<model::Claim> CaseworkRepository::claim(const model::DocumentId &id) const
{
    const TableCells table(m_cells, u"review_claim"_s);
    Statement select
        = m_database.prepare(u"SELECT owner, expires_at FROM review_claim WHERE document_id = ?"_s);
    select.bindAll(id.toString());
    auto found = first<model::Claim>(
        std::move(select), [&](const Statement &row) -> base::Result<model::Claim> {
            auto owner = table.openText(id.toString(), u"owner"_s, row.bytes(0));
            if (!owner)
                return owner.error();
            return model::Claim{*owner, row.time(1)};
        });
    if (!found)
        return found.error();
    return found->value_or(model::Claim());
}

base::Result<> CaseworkRepository::setClaim(const model::DocumentId &id, const model::Claim &claim)
{
    if (claim.owner.isEmpty()) {
        Statement erase = m_database.prepare(u"DELETE FROM review_claim WHERE document_id = ?"_s);
        erase.bindAll(id.toString());
        CS_TRY(erase.execute());
        return {};
    }
    const TableCells table(m_cells, u"review_claim"_s);
    Statement upsert = m_database.prepare(
        u"INSERT INTO review_claim (document_id, owner, expires_at) VALUES (?, ?, ?)"
        " ON CONFLICT (document_id) DO UPDATE SET owner = excluded.owner,"
        " expires_at = excluded.expires_at"_s);
    upsert.bindAll(id.toString(), table.sealText(id.toString(), u"owner"_s, claim.owner),
                   claim.until);
    CS_TRY(upsert.execute());
    return {};
}

base::Result<> CaseworkRepository::releaseAllOf(const QString &owner)
{
    auto held = claims();
    if (!held)
        return held.error();
    for (auto it = held->cbegin(); it != held->cend(); ++it) {
        if (it->owner == owner)
            CS_TRY(setClaim(it.key(), {}));
    }
    return {};
}

base::Result<QHash<model::DocumentId, model::Claim>> CaseworkRepository::claims() const
{
    const TableCells table(m_cells, u"review_claim"_s);
    return byDocument<model::Claim>(
        m_database.prepare(u"SELECT document_id, owner, expires_at FROM review_claim"_s),
        [&](const Statement &row) -> base::Result<model::Claim> {
            auto owner = table.openText(row.text(0), u"owner"_s, row.bytes(1));
            if (!owner)
                return owner.error();
            return model::Claim{*owner, row.time(2)};
        });
}

base::Result<QList<model::Comment>> CaseworkRepository::comments(const model::DocumentId &id) const
{
    const TableCells table(m_cells, u"review_comment"_s);
    Statement select
        = m_database.prepare(u"SELECT id, removed, body FROM review_comment WHERE document_id = ?"
                             " ORDER BY written_at, id"_s);
    select.bindAll(id.toString());
    return collect<model::Comment>(std::move(select),
                                   [&](const Statement &row) -> base::Result<model::Comment> {
                                       auto json = openJson(table, row.text(0), row.bytes(2));
                                       if (!json)
                                           return json.error();
                                       auto comment = model::commentFromJson(*json);
                                       if (comment)
                                           comment->removed = row.flag(1);
                                       return comment;
                                   });
}

base::Result<> CaseworkRepository::addComment(const model::DocumentId &id,
                                              const model::Comment &comment)
{
    const TableCells table(m_cells, u"review_comment"_s);
    const QString row = comment.id.toString();
    Statement insert = m_database.prepare(
        u"INSERT INTO review_comment (id, document_id, written_at, removed, body)"
        " VALUES (?, ?, ?, ?, ?)"_s);
    insert.bindAll(row, id.toString(), comment.at, comment.removed,
                   table.seal(row, u"body"_s, caseworkJson(model::toJson(comment))));
    CS_TRY(insert.execute());
    return {};
}

base::Result<> CaseworkRepository::setCommentRemoved(const model::DocumentId &id,
                                                     const model::CommentId &comment, bool removed)
{
    Statement update = m_database.prepare(
        u"UPDATE review_comment SET removed = ? WHERE id = ? AND document_id = ?"_s);
    update.bindAll(removed, comment.toString(), id.toString());
    return executeOnRow(std::move(update), {base::ErrorKind::NotFound, u"comment.not_found"_s, {}});
}

base::Result<QHash<model::DocumentId, QList<model::Comment>>>
CaseworkRepository::commentsSince(const QDateTime &from) const
{
    const TableCells table(m_cells, u"review_comment"_s);
    Statement select = m_database.prepare(u"SELECT document_id, id, body FROM review_comment"
                                          " WHERE removed = 0 AND written_at >= ?"
                                          " ORDER BY written_at, id"_s);
    select.bindAll(from);
    QHash<model::DocumentId, QList<model::Comment>> all;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        auto json = openJson(table, select.text(1), select.bytes(2));
        if (!json)
            return json.error();
        auto comment = model::commentFromJson(*json);
        if (!comment)
            return comment.error();
        all[idAt<model::DocumentId>(select, 0)].append(*comment);
    }
}

base::Result<QHash<model::DocumentId, int>> CaseworkRepository::commentCounts() const
{
    return byDocument<int>(
        m_database.prepare(u"SELECT document_id, COUNT(*) FROM review_comment WHERE removed = 0"
                           " GROUP BY document_id"_s),
        [](const Statement &row) -> base::Result<int> { return row.count(1); });
}

} // namespace countersign::store
