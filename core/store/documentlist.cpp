// SPDX-License-Identifier: Apache-2.0
#include "core/store/documentrow.h"
#include "core/store/documents.h"
#include "core/store/rows.h"
#include "core/store/textfold.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// Lists of documents. Conditions and orders over readable columns are SQL's; those over sealed
// columns are worked out here, over the candidates that SQL leaves.
namespace countersign::store
{

namespace
{

// The sealed column an order goes by, empty when SQL can sort.
QString sealedSortColumn(DocumentSort sort)
{
    switch (sort) {
    case DocumentSort::Title:
        return u"title"_s;
    case DocumentSort::Counterparty:
        return u"counterparty"_s;
    case DocumentSort::ContractType:
        return u"contract_type"_s;
    case DocumentSort::Assignee:
        return u"assignee"_s;
    case DocumentSort::CapturedAt:
    case DocumentSort::ChangedAt:
    case DocumentSort::Stage:
    case DocumentSort::LowestConfidence:
        return {};
    }
    return {};
}

// Stages sort in the order of a document's life, not of their names.
QString stageRank()
{
    QString rank = u"CASE stage"_s;
    const QList<model::Stage> stages = model::allStages();
    for (int i = 0; i < stages.size(); ++i)
        rank += u" WHEN '%1' THEN %2"_s.arg(model::stageName(stages[i])).arg(i);
    return rank + u" END"_s;
}

QString sqlOrder(const DocumentOrder &order)
{
    QString column = u"captured_at"_s;
    if (order.sort == DocumentSort::ChangedAt)
        column = u"changed_at"_s;
    else if (order.sort == DocumentSort::Stage)
        column = stageRank();
    else if (order.sort == DocumentSort::LowestConfidence)
        column = u"lowest_confidence"_s;
    return u" ORDER BY %1 %2, id %2"_s.arg(column, order.descending ? u"DESC"_s : u"ASC"_s);
}

bool needsOpening(const DocumentFilter &filter)
{
    return filter.ids || filter.text || filter.assignee || filter.contractType;
}

QString sqlWhere(const DocumentFilter &filter)
{
    QStringList conditions;
    if (!filter.stages.isEmpty())
        conditions.append(
            u"stage IN (%1)"_s.arg(QStringList(filter.stages.size(), u"?"_s).join(u',')));
    if (filter.changedSince.isValid())
        conditions.append(u"changed_at >= ?"_s);
    if (filter.duplicatesOnly)
        conditions.append(u"duplicate_of IS NOT NULL"_s);
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

int bindWhere(Statement &statement, const DocumentFilter &filter)
{
    int index = 0;
    for (const model::Stage stage : filter.stages)
        statement.bind(index++, model::stageName(stage));
    if (filter.changedSince.isValid())
        statement.bind(index++, filter.changedSince);
    return index;
}

// Decides on candidates by their sealed columns, opening no more than the filter asks for.
class CandidateFilter
{
public:
    CandidateFilter(const security::CellCipher &cells, const DocumentFilter &filter,
                    QString sortColumn)
        : m_table(cells, u"document"_s)
        , m_filter(filter)
        , m_sortColumn(std::move(sortColumn))
    {
        if (filter.ids)
            m_ids = QSet<model::DocumentId>(filter.ids->begin(), filter.ids->end());
        if (filter.text) {
            m_hits = QSet<model::DocumentId>(filter.text->hits.begin(), filter.text->hits.end());
            m_part = folded(filter.text->part);
        }
    }

    static QString columns()
    {
        return u"id, title, counterparty, contract_type, file_name, assignee"_s;
    }

    // Whether the row stays; `sortText` is the column to sort by.
    base::Result<bool> keeps(const Statement &row, QString &sortText) const
    {
        const auto id = idAt<model::DocumentId>(row, 0);
        if (m_filter.ids && !m_ids.contains(id))
            return false;
        CellReader reader(m_table, row.text(0));
        bool keep = true;
        if (m_filter.assignee)
            keep = reader.text(u"assignee"_s, row.bytes(5)) == *m_filter.assignee;
        if (keep && m_filter.contractType)
            keep = reader.text(u"contract_type"_s, row.bytes(3)) == *m_filter.contractType;
        if (keep && m_filter.text && !m_hits.contains(id))
            keep = containsPart(row, reader);
        if (keep && !m_sortColumn.isEmpty())
            sortText = reader.text(m_sortColumn, row.bytes(columnOf(m_sortColumn)));
        if (reader.error())
            return *reader.error();
        return keep;
    }

private:
    static int columnOf(const QString &name) { return int(columns().split(u", "_s).indexOf(name)); }
    bool containsPart(const Statement &row, CellReader &reader) const
    {
        for (const auto &column : {u"title"_s, u"counterparty"_s, u"file_name"_s}) {
            if (folded(reader.text(column, row.bytes(columnOf(column)))).contains(m_part))
                return true;
        }
        return false;
    }

    TableCells m_table;
    const DocumentFilter &m_filter;
    QString m_sortColumn;
    QSet<model::DocumentId> m_ids;
    QSet<model::DocumentId> m_hits;
    QString m_part;
};

struct Candidate {
    QString id;
    std::optional<QCollatorSortKey> key;
};

void sortCandidates(QList<Candidate> &candidates, bool descending)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [descending](const Candidate &a, const Candidate &b) {
                         return descending ? *b.key < *a.key : *a.key < *b.key;
                     });
}

// Ids that pass the filter, in order.
base::Result<QStringList> candidateIds(Database &database, const security::CellCipher &cells,
                                       const DocumentFilter &filter, const DocumentOrder &order)
{
    const QString sortColumn = sealedSortColumn(order.sort);
    const CandidateFilter decide(cells, filter, sortColumn);
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    Statement select = database.prepare(u"SELECT "_s + CandidateFilter::columns()
                                        + u" FROM document"_s + sqlWhere(filter) + sqlOrder(order));
    bindWhere(select, filter);
    QList<Candidate> candidates;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        QString sortText;
        auto keep = decide.keeps(select, sortText);
        if (!keep)
            return keep.error();
        if (*keep && sortColumn.isEmpty())
            candidates.append({select.text(0), {}});
        else if (*keep)
            candidates.append({select.text(0), collator.sortKey(sortText)});
    }
    if (!sortColumn.isEmpty())
        sortCandidates(candidates, order.descending);
    QStringList ids;
    for (const Candidate &candidate : candidates)
        ids.append(candidate.id);
    return ids;
}

} // namespace

base::Result<QList<DocumentRow>> DocumentRepository::list(const DocumentFilter &filter,
                                                          const DocumentOrder &order) const
{
    const auto read = [this](const Statement &row) { return readDocumentRow(m_cells, row); };
    if (!needsOpening(filter) && sealedSortColumn(order.sort).isEmpty()) {
        Statement select
            = m_database.prepare(u"SELECT "_s + documentRowColumns() + u" FROM document"_s
                                 + sqlWhere(filter) + sqlOrder(order) + u" LIMIT ? OFFSET ?"_s);
        const int next = bindWhere(select, filter);
        select.bind(next, order.limit < 0 ? std::numeric_limits<int>::max() : order.limit);
        select.bind(next + 1, order.offset);
        return collect<DocumentRow>(std::move(select), read);
    }
    auto ids = candidateIds(m_database, m_cells, filter, order);
    if (!ids)
        return ids.error();
    Statement select = m_database.prepare(u"SELECT "_s + documentRowColumns()
                                          + u" FROM document WHERE id = ?"_s);
    QList<DocumentRow> rows;
    const QStringList page = ids->mid(order.offset, order.limit);
    for (const QString &id : page) {
        select.bind(0, id);
        auto found = select.restart();
        if (!found)
            return found.error();
        auto row = read(select);
        if (!row)
            return row.error();
        rows.append(std::move(*row));
    }
    return rows;
}

base::Result<int> DocumentRepository::count(const DocumentFilter &filter) const
{
    if (needsOpening(filter)) {
        auto ids = candidateIds(m_database, m_cells, filter, {});
        if (!ids)
            return ids.error();
        return int(ids->size());
    }
    Statement select = m_database.prepare(u"SELECT COUNT(*) FROM document"_s + sqlWhere(filter));
    bindWhere(select, filter);
    return countOf(std::move(select));
}

base::Result<QHash<model::Stage, int>> DocumentRepository::countsByStage() const
{
    Statement select = m_database.prepare(u"SELECT stage, COUNT(*) FROM document GROUP BY stage"_s);
    QHash<model::Stage, int> counts;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return counts;
        auto stage = model::parseStage(select.text(0));
        if (!stage)
            return corruptRow();
        counts.insert(*stage, select.count(1));
    }
}

base::Result<model::DocumentId> DocumentRepository::findBySha256(const model::Sha256 &sha256) const
{
    Statement select = m_database.prepare(
        u"SELECT id FROM document WHERE sha256 = ? ORDER BY captured_at, id LIMIT 1"_s);
    select.bindAll(sha256.bytes);
    auto found = select.step();
    if (!found)
        return found.error();
    return *found ? idAt<model::DocumentId>(select, 0) : model::DocumentId();
}

} // namespace countersign::store
