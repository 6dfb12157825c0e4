// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/auditqueries.h"

#include "core/audit/auditreader.h"

namespace countersign::workflow
{

base::Result<AuditPage> queryAudit(Unit &unit, const AuditFilter &filter)
{
    audit::AuditQuery query;
    query.subject = filter.document.isNull() ? QString() : filter.document.toString();
    query.actionPrefix = filter.actionPrefix;
    query.actor = filter.actor;
    query.from = filter.from;
    query.to = filter.to;
    query.limit = filter.limit;
    query.offset = filter.offset;
    auto slice = audit::readAudit(unit.database, unit.cells, query);
    if (!slice)
        return slice.error();
    AuditPage page{slice->entries, {}, slice->total};
    for (const model::AuditEntry &entry : std::as_const(page.entries)) {
        const QString &subject = entry.event.subject;
        if (subject.isEmpty() || page.documentTitles.contains(subject))
            continue;
        auto id = model::DocumentId::parse(subject);
        auto row = id ? unit.documents.row(*id) : id.error();
        if (row)
            page.documentTitles.insert(subject, row->summary.title);
    }
    return page;
}

base::Result<QList<TimelineEntry>> queryTimeline(Unit &unit, const model::DocumentId &id)
{
    audit::AuditQuery query;
    query.subject = id.toString();
    query.oldestFirst = true;
    query.limit = -1;
    auto slice = audit::readAudit(unit.database, unit.cells, query);
    if (!slice)
        return slice.error();
    QList<TimelineEntry> timeline;
    for (const model::AuditEntry &entry : std::as_const(slice->entries)) {
        QMap<QString, QString> facts;
        for (auto it = entry.event.details.constBegin(); it != entry.event.details.constEnd(); ++it)
            facts.insert(it.key(), it.value().toVariant().toString());
        timeline.append({entry.at, entry.event.actor, entry.event.action, facts});
    }
    return timeline;
}

} // namespace countersign::workflow
