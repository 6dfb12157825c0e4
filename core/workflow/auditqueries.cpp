// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/auditqueries.h"

#include "core/audit/auditreader.h"
#include "core/workflow/masking.h"
#include "core/workflow/ruledesk.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// What entries tell the person at the desk: as much of the values as the review shows them.
class Discretion
{
public:
    Discretion(Unit &unit, model::Person person)
        : m_unit(unit)
        , m_person(std::move(person))
    {
    }

    base::Result<> apply(model::AuditEvent &event)
    {
        auto key = model::parseFieldKey(event.details[u"field"_s].toString());
        if (!key)
            return {};
        auto withheldHere = withheldKeys(event.subject);
        if (!withheldHere)
            return withheldHere.error();
        for (const QString &fact : {u"before"_s, u"after"_s}) {
            const QString value = event.details[fact].toString();
            if (withheldHere->contains(*key))
                event.details.remove(fact);
            else if (isPersonal(*key, value) && !m_person.seesPersonalData)
                event.details[fact] = masked(*key, value);
        }
        return {};
    }

private:
    // Of fields that this person is to enter without seeing what the first one did.
    base::Result<QSet<model::FieldKey>> withheldKeys(const QString &subject)
    {
        const auto known = m_withheld.constFind(subject);
        if (known != m_withheld.cend())
            return *known;
        QSet<model::FieldKey> keys;
        const auto id = model::DocumentId::parse(subject);
        auto fields = id ? m_unit.fields.load(*id) : id.error();
        auto context = id ? ruleContext(m_unit, *id) : id.error();
        if (fields && context) {
            const QSet<model::FieldId> hidden = withheldFrom(m_person.name, *fields, *context);
            for (const model::FieldValue &field : std::as_const(*fields)) {
                if (hidden.contains(field.id))
                    keys.insert(field.key);
            }
        }
        m_withheld.insert(subject, keys);
        return keys;
    }

    Unit &m_unit;
    const model::Person m_person;
    QHash<QString, QSet<model::FieldKey>> m_withheld;
};

base::Result<> makeDiscreet(Unit &unit, QList<model::AuditEntry> &entries)
{
    auto person = personAtDesk(unit);
    if (!person)
        return person.error();
    Discretion discretion(unit, *person);
    for (model::AuditEntry &entry : entries)
        CS_TRY(discretion.apply(entry.event));
    return {};
}

} // namespace

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
    CS_TRY(makeDiscreet(unit, slice->entries));
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
    CS_TRY(makeDiscreet(unit, slice->entries));
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
