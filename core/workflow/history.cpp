// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/history.h"

#include "core/extraction/names.h"
#include "core/workflow/crmdesk.h"
#include "core/workflow/masking.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// Names are sealed and have to be opened one by one: older contracts tell little.
constexpr int newestDocuments = 2000;

// As refreshSummary() joins them.
QStringList partiesOf(const store::DocumentSummary &summary)
{
    return summary.counterparty.split(u" / "_s, Qt::SkipEmptyParts);
}

QSet<QString> identitiesOf(const store::DocumentSummary &summary)
{
    QSet<QString> identities;
    for (const QString &name : partiesOf(summary))
        identities.insert(extraction::nameIdentity(name));
    identities.remove(QString());
    return identities;
}

base::Result<QList<store::DocumentRow>> newestRows(Unit &unit)
{
    return unit.documents.list({}, {store::DocumentSort::CapturedAt, true, newestDocuments, 0});
}

} // namespace

base::Result<PreviousContract> queryPreviousContract(Unit &unit, const model::DocumentId &id)
{
    auto own = unit.documents.row(id);
    if (!own)
        return own.error();
    auto rows = newestRows(unit);
    if (!rows)
        return rows.error();
    const QSet<QString> parties = identitiesOf(own->summary);
    const store::DocumentRow *best = nullptr;
    qsizetype shared = 0;
    for (const store::DocumentRow &row : std::as_const(*rows)) {
        const qsizetype common = (identitiesOf(row.summary) & parties).size();
        if (row.id != id && common > shared) {
            best = &row;
            shared = common;
        }
    }
    if (!best)
        return PreviousContract{};
    auto fields = unit.fields.load(best->id);
    if (!fields)
        return fields.error();
    auto person = personAtDesk(unit);
    if (!person)
        return person.error();
    fields->removeIf([&person](const model::FieldValue &field) {
        return field.value.isEmpty()
            || (isPersonal(field.key, field.value) && !person->seesPersonalData);
    });
    return PreviousContract{best->id, best->summary.title, *fields};
}

base::Result<QStringList> queryKnownParties(Unit &unit)
{
    auto rows = newestRows(unit);
    if (!rows)
        return rows.error();
    auto memory = unit.learned.load();
    if (!memory)
        return memory.error();
    // One spelling of each: what was learned, else the newest.
    QMap<QString, QString> byIdentity;
    for (const model::LearnedCounterparty &party : std::as_const(memory->counterparties))
        byIdentity.insert(extraction::nameIdentity(party.name), party.name);
    for (const store::DocumentRow &row : std::as_const(*rows)) {
        for (const QString &name : partiesOf(row.summary)) {
            const QString identity = extraction::nameIdentity(name);
            if (!byIdentity.contains(identity))
                byIdentity.insert(identity, name);
        }
    }
    auto companies = knownCompanies(unit);
    if (!companies)
        return companies.error();
    for (const QString &name : std::as_const(*companies)) {
        const QString identity = extraction::nameIdentity(name);
        if (!byIdentity.contains(identity))
            byIdentity.insert(identity, name);
    }
    QStringList names = byIdentity.values();
    names.removeAll(QString());
    std::sort(names.begin(), names.end(), [](const QString &left, const QString &right) {
        return left.compare(right, Qt::CaseInsensitive) < 0;
    });
    return names;
}

} // namespace countersign::workflow
