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
          QString &counterparty)
{
    QStringList parties = counterparty.split(between);
    for (QString &party : parties) {
        if (person.seesPersonalData || !isPersonal(model::FieldKey::Party, party))
            continue;
        const QString initials = masked(model::FieldKey::Party, party);
        title.replace(party, initials, Qt::CaseInsensitive);
        party = initials;
    }
    title = withoutValues(title, withheld);
    counterparty = withoutValues(parties.join(between), withheld);
}

} // namespace

base::Result<> makeDiscreet(Unit &unit, const model::Person &person, QueueRow &line)
{
    // Of a hundred thousand lines nearly all: no time is to be lost with them.
    if (!line.secondWanted && person.seesPersonalData)
        return {};
    auto withheld = line.secondWanted ? withheldValues(unit, person.name, line.id) : QStringList();
    if (!withheld)
        return withheld.error();
    hide(person, *withheld, line.title, line.counterparty);
    return {};
}

base::Result<> makeDiscreet(Unit &unit, const model::Person &person, DocumentView &view)
{
    auto withheld = withheldValues(unit, person.name, view.document.id);
    if (!withheld)
        return withheld.error();
    hide(person, *withheld, view.document.title, view.document.counterparty);
    view.duplicateTitle = withoutValues(view.duplicateTitle, *withheld);
    return {};
}

} // namespace countersign::workflow
