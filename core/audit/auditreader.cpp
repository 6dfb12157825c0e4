// SPDX-License-Identifier: Apache-2.0
#include "core/audit/auditreader.h"

#include "core/audit/auditrow.h"
#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace countersign::audit
{

namespace
{

// The conditions that the database can decide; the actor is sealed.
struct AuditFilter {
    QStringList conditions;
    QStringList values;

    void add(const QString &condition, const QString &value)
    {
        conditions += condition;
        values += value;
    }
    QString where() const
    {
        return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    }
    void bindTo(store::Statement &statement) const
    {
        for (int i = 0; i < values.size(); ++i)
            statement.bind(i, values.at(i));
    }
};

AuditFilter filterOf(const AuditQuery &query)
{
    AuditFilter filter;
    if (!query.subject.isEmpty())
        filter.add(u"subject = ?"_s, query.subject);
    if (!query.actionPrefix.isEmpty())
        filter.add(u"substr(action, 1, %1) = ?"_s.arg(query.actionPrefix.size()),
                   query.actionPrefix);
    if (query.from.isValid())
        filter.add(u"time_utc >= ?"_s, base::toIso(query.from));
    if (query.to.isValid())
        filter.add(u"time_utc <= ?"_s, base::toIso(query.to));
    return filter;
}

QString selection(const AuditQuery &query, const AuditFilter &filter)
{
    return u"SELECT %1 FROM audit%2 ORDER BY seq %3"_s.arg(
        auditColumns(), filter.where(), query.oldestFirst ? u"ASC"_s : u"DESC"_s);
}

base::Result<qint64> countMatching(store::Database &database, const AuditFilter &filter)
{
    store::Statement statement = database.prepare(u"SELECT count(*) FROM audit"_s + filter.where());
    filter.bindTo(statement);
    CS_TRY(statement.step());
    return statement.integer(0);
}

base::Result<AuditSlice> readByDatabase(store::Database &database,
                                        const security::CellCipher &cells, const AuditQuery &query)
{
    const AuditFilter filter = filterOf(query);
    const auto total = countMatching(database, filter);
    CS_TRY(total);
    AuditSlice slice{{}, *total};
    store::Statement statement = database.prepare(
        selection(query, filter) + u" LIMIT %1 OFFSET %2"_s.arg(query.limit).arg(query.offset));
    filter.bindTo(statement);
    for (;;) {
        const auto row = statement.step();
        CS_TRY(row);
        if (!*row)
            return slice;
        slice.entries += entryFrom(rowFrom(statement), cells);
    }
}

base::Result<AuditSlice> readByActor(store::Database &database, const security::CellCipher &cells,
                                     const AuditQuery &query)
{
    const AuditFilter filter = filterOf(query);
    AuditSlice slice;
    store::Statement statement = database.prepare(selection(query, filter));
    filter.bindTo(statement);
    for (;;) {
        const auto row = statement.step();
        CS_TRY(row);
        if (!*row)
            return slice;
        const model::AuditEntry entry = entryFrom(rowFrom(statement), cells);
        if (entry.event.actor != query.actor)
            continue;
        const qint64 position = slice.total++ - query.offset;
        if (position >= 0 && (query.limit < 0 || position < query.limit))
            slice.entries += entry;
    }
}

} // namespace

base::Result<AuditSlice> readAudit(store::Database &database, const security::CellCipher &cells,
                                   const AuditQuery &query)
{
    return query.actor.isEmpty() ? readByDatabase(database, cells, query)
                                 : readByActor(database, cells, query);
}

} // namespace countersign::audit
