// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/atdesk.h"

#include "core/workflow/casedesk.h"
#include "core/workflow/credentials.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr model::Roles everybodyMay;
constexpr model::Roles reviewersMay = model::Roles(model::Role::Reviewer) | model::Role::Legal;
constexpr model::Roles capturersMay = model::Roles(model::Role::BackOffice) | model::Role::Reviewer;
constexpr model::Roles workersMay = reviewersMay | model::Role::BackOffice;
constexpr model::Roles anyRoleMay = workersMay | model::Role::Administrator;
constexpr model::Roles administratorsMay = model::Role::Administrator;

// By how the action's name begins; the first row that fits counts. What no row names is the
// administrators'.
struct ActionRoles {
    QLatin1StringView prefix;
    model::Roles roles;
};

constexpr ActionRoles actionTable[] = {
    {QLatin1StringView("session."), everybodyMay},
    {QLatin1StringView("comment."), everybodyMay},
    {QLatin1StringView("capture."), capturersMay},
    {QLatin1StringView("scanning."), capturersMay | model::Role::Administrator},
    {QLatin1StringView("inlet.tried_again"), capturersMay | model::Role::Administrator},
    {QLatin1StringView("document.ingested"), capturersMay},
    {QLatin1StringView("document.unlocked"), capturersMay},
    {QLatin1StringView("document.retried"), capturersMay},
    {QLatin1StringView("document.routed"), capturersMay},
    {QLatin1StringView("document.kept_beside"), capturersMay},
    {QLatin1StringView("document.assigned"), anyRoleMay},
    {QLatin1StringView("document.due_set"), anyRoleMay},
    {QLatin1StringView("document.released"), everybodyMay},
    {QLatin1StringView("document.claimed"), reviewersMay},
    {QLatin1StringView("document.approved"), reviewersMay},
    {QLatin1StringView("document.rejected"), reviewersMay},
    {QLatin1StringView("document.reopened"), reviewersMay},
    {QLatin1StringView("document.archived"), model::Role::Legal},
    {QLatin1StringView("document.exported"), workersMay},
    {QLatin1StringView("document.searchable_saved"), workersMay},
    {QLatin1StringView("page.read_again"), reviewersMay},
    {QLatin1StringView("field."), reviewersMay},
    {QLatin1StringView("second."), reviewersMay},
    {QLatin1StringView("review."), reviewersMay},
    {QLatin1StringView("rule.accepted"), reviewersMay},
    {QLatin1StringView("fields."), reviewersMay | model::Role::Administrator},
    {QLatin1StringView("envelope."), reviewersMay},
    {QLatin1StringView("audit.exported"),
     model::Roles(model::Role::Legal) | model::Role::Administrator},
};

base::Error nobodySignedIn()
{
    return {base::ErrorKind::Unauthorised, u"people.nobody_signed_in"_s, {}};
}

} // namespace

model::Roles rolesFor(const QString &action, bool ofDocument)
{
    // Who corrected a document takes back what that taught; the rest of the memory is the office's.
    if (ofDocument && action == u"memory.forgotten"_s)
        return reviewersMay | model::Role::Administrator;
    const auto *row = std::find_if(
        std::begin(actionTable), std::end(actionTable),
        [&action](const ActionRoles &each) { return action.startsWith(each.prefix); });
    return row == std::end(actionTable) ? administratorsMay : row->roles;
}

bool isProgramName(const QString &name)
{
    return name == u"system"_s || name == u"recovery key"_s || name.startsWith(u"provider:"_s);
}

base::Result<bool> peopleSignIn(Unit &unit)
{
    auto known = credentials(unit);
    if (!known)
        return known.error();
    return !known->isEmpty();
}

base::Result<model::Person> personAtDesk(Unit &unit)
{
    auto known = people(unit);
    if (!known)
        return known.error();
    auto signIn = peopleSignIn(unit);
    if (!signIn)
        return signIn.error();
    if (*signIn) {
        const QString seated = unit.seat.person();
        const auto found
            = std::find_if(known->cbegin(), known->cend(), [&seated](const model::Person &each) {
                  return each.active && each.name == seated;
              });
        return found == known->cend() ? base::Result<model::Person>(nobodySignedIn()) : *found;
    }
    auto name = unit.settings.reviewerName();
    if (!name)
        return name.error();
    return model::personNamed(*known, *name);
}

base::Result<QString> nameAtDesk(Unit &unit)
{
    auto person = personAtDesk(unit);
    if (!person)
        return person.error();
    return person->name;
}

base::Result<> checkMay(Unit &unit, const QString &actor, const QString &action,
                        const model::DocumentId &document)
{
    if (isProgramName(actor))
        return {};
    auto signIn = peopleSignIn(unit);
    if (!signIn)
        return signIn.error();
    if (!*signIn)
        return {};
    auto known = people(unit);
    if (!known)
        return known.error();
    const model::Roles needed = rolesFor(action, !document.isNull());
    const bool may = std::any_of(known->cbegin(), known->cend(), [&](const model::Person &each) {
        return each.name == actor && each.active && (!needed || (each.roles & needed));
    });
    if (may)
        return {};
    return base::Error{base::ErrorKind::Unauthorised,
                       u"people.not_allowed"_s,
                       {{u"person"_s, actor}, {u"roles"_s, model::roleNames(needed)}}};
}

base::Result<> checkMay(StoreSession &session, const QString &actor, const QString &action)
{
    return session.read<void>([&](Unit &unit) { return checkMay(unit, actor, action); });
}

base::Result<QString> whoMay(Unit &unit, const QString &action)
{
    auto person = nameAtDesk(unit);
    if (!person)
        return person;
    CS_TRY(checkMay(unit, *person, action));
    return person;
}

base::Result<QString> whoMay(StoreSession &session, const QString &action)
{
    return session.read<QString>([&](Unit &unit) { return whoMay(unit, action); });
}

} // namespace countersign::workflow
