// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/queuecache.h"

#include "core/workflow/queries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// A clock that was set back by less than this loses no change.
constexpr int clockStepSecs = 120;

QString foldedForSearch(const QString &text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.reserve(apart.size());
    std::copy_if(apart.begin(), apart.end(), std::back_inserter(plain),
                 [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    return plain;
}

bool isNewer(const QueueRow &left, const QueueRow &right)
{
    return left.capturedAt != right.capturedAt ? left.capturedAt > right.capturedAt
                                               : left.id > right.id;
}

} // namespace

void QueueCache::keep(const store::DocumentRow &row)
{
    Kept kept{queueRow(row), {}};
    kept.folded = foldedForSearch(
        QStringList{kept.row.title, kept.row.counterparty, row.fileName}.join(u'\n'));
    const auto place = m_places.constFind(row.id);
    if (place != m_places.cend()) {
        m_kept[*place] = kept;
    } else {
        m_places.insert(row.id, m_kept.size());
        m_kept.append(kept);
    }
    m_seen = m_seen.isValid() ? std::max(m_seen, row.changedAt) : row.changedAt;
}

base::Result<> QueueCache::update(Unit &unit)
{
    store::DocumentFilter changed;
    if (m_seen.isValid())
        changed.changedSince = m_seen.addSecs(-clockStepSecs);
    auto rows = unit.documents.list(changed);
    if (!rows)
        return rows.error();
    const qsizetype before = m_kept.size();
    for (const store::DocumentRow &row : std::as_const(*rows))
        keep(row);
    if (m_kept.size() == before)
        return {};
    std::sort(m_kept.begin(), m_kept.end(),
              [](const Kept &left, const Kept &right) { return isNewer(left.row, right.row); });
    for (qsizetype i = 0; i < m_kept.size(); ++i)
        m_places[m_kept.at(i).row.id] = i;
    return {};
}

base::Result<QList<QueueRow>> QueueCache::rows(Unit &unit, const QueueFilter &filter)
{
    CS_TRY(update(unit));
    const QString text = filter.text.trimmed();
    const QString part = foldedForSearch(text);
    QSet<model::DocumentId> hits;
    if (!text.isEmpty()) {
        auto found = unit.search.search(text);
        if (!found)
            return found.error();
        hits = QSet<model::DocumentId>(found->cbegin(), found->cend());
    }
    QList<QueueRow> lines;
    if (text.isEmpty())
        lines.reserve(m_kept.size());
    for (const Kept &kept : std::as_const(m_kept)) {
        if (!filter.stages.isEmpty() && !filter.stages.contains(kept.row.stage))
            continue;
        if (!filter.assignee.isEmpty() && kept.row.assignee != filter.assignee)
            continue;
        if (text.isEmpty() || kept.folded.contains(part) || hits.contains(kept.row.id))
            lines.append(kept.row);
    }
    return pageOf(unit, filter, lines);
}

} // namespace countersign::workflow
