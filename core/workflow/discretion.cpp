// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/discretion.h"

#include "core/workflow/masking.h"
#include "core/workflow/ruledesk.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

base::Result<QStringList> withheldValues(Unit &unit, const QString &person,
                                         const model::DocumentId &id)
{
    auto fields = unit.fields.load(id);
    if (!fields)
        return fields.error();
    auto context = ruleContext(unit, id);
    if (!context)
        return context.error();
    const QSet<model::FieldId> hidden = withheldFrom(person, *fields, *context);
    QStringList values;
    for (const model::FieldValue &field : std::as_const(*fields)) {
        if (hidden.contains(field.id) && !field.value.isEmpty())
            values.append(field.value);
    }
    return values;
}

// Wherever the text has one of the values, dots stand for it.
QString withoutValues(QString text, const QStringList &values)
{
    for (const QString &value : values)
        text.replace(value, hiddenText(), Qt::CaseInsensitive);
    return text;
}

// The parties of a line stand one behind the other.
const QString between = u" / "_s;

void hide(const model::Person &person, const QStringList &withheld, QString &title,
          QString &counterparty, PartyMasks &masks)
{
    if (!person.seesPersonalData)
        masks.hide(title, counterparty);
    title = withoutValues(title, withheld);
    counterparty = withoutValues(counterparty, withheld);
}

} // namespace

const PartyMasks::Mask &PartyMasks::maskOf(const QString &counterparty)
{
    const auto known = m_masks.constFind(counterparty);
    if (known != m_masks.cend())
        return *known;
    Mask mask;
    QStringList parties = counterparty.split(between);
    for (QString &party : parties) {
        if (!isPersonal(model::FieldKey::Party, party))
            continue;
        const QString initials = masked(model::FieldKey::Party, party);
        mask.persons.append({QStringMatcher(party, Qt::CaseInsensitive), initials});
        party = initials;
    }
    mask.shown = parties.join(between);
    return *m_masks.insert(counterparty, mask);
}

void PartyMasks::hide(QString &title, QString &counterparty)
{
    const Mask &mask = maskOf(counterparty);
    for (const Person &person : mask.persons) {
        if (person.name.indexIn(title) >= 0)
            title.replace(person.name.pattern(), person.initials, Qt::CaseInsensitive);
    }
    if (!mask.persons.isEmpty())
        counterparty = mask.shown;
}

base::Result<> makeDiscreet(Unit &unit, const model::Person &person, QueueRow &line,
                            PartyMasks &masks)
{
    // Of a hundred thousand lines nearly all: no time is to be lost with them.
    if (!line.secondWanted && person.seesPersonalData)
        return {};
    auto withheld = line.secondWanted ? withheldValues(unit, person.name, line.id) : QStringList();
    if (!withheld)
        return withheld.error();
    hide(person, *withheld, line.title, line.counterparty, masks);
    return {};
}

base::Result<> makeDiscreet(Unit &unit, const model::Person &person, DocumentView &view)
{
    auto withheld = withheldValues(unit, person.name, view.document.id);
    if (!withheld)
        return withheld.error();
    PartyMasks masks;
    hide(person, *withheld, view.document.title, view.document.counterparty, masks);
    view.duplicateTitle = withoutValues(view.duplicateTitle, *withheld);
    return {};
}

} // namespace countersign::workflow
