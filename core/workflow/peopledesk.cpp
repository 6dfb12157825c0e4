// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/peopledesk.h"

#include "core/workflow/atdesk.h"
#include "core/workflow/casedesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int leastPasswordLength = 6; // bytes; wrong tries have to wait
constexpr int standardLockMinutes = 10;
const QString lockSetting = u"people.lock_minutes"_s;

base::Error peopleError(base::ErrorKind kind, const QString &code, const QVariantMap &facts = {})
{
    return {kind, code, facts};
}

model::Person *personIn(QList<model::Person> &known, const QString &name)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const model::Person &each) { return each.name == name; });
    return found == known.end() ? nullptr : &*found;
}

base::Result<> storePeople(Unit &unit, const QList<model::Person> &known)
{
    return unit.settings.setValue(u"review.people"_s, model::toJson(known));
}

QJsonObject auditFactsOf(const model::Person &person)
{
    return {{u"person"_s, person.name},
            {u"roles"_s, model::roleNames(person.roles)},
            {u"team"_s, person.team},
            {u"login"_s, person.login},
            {u"personal_data"_s, person.seesPersonalData},
            {u"whole_pages"_s, person.seesWholePages}};
}

// Where people sign in, somebody has to be left who can change who they are.
base::Result<> checkAdministered(Unit &unit, const QList<model::Person> &known)
{
    auto all = credentials(unit);
    if (!all)
        return all.error();
    const auto administers = [&](const Credential &each) {
        const model::Person person = model::personNamed(known, each.person);
        return person.active && person.roles.testFlag(model::Role::Administrator);
    };
    if (all->isEmpty() || std::any_of(all->cbegin(), all->cend(), administers))
        return {};
    return peopleError(base::ErrorKind::Conflict, u"people.last_administrator"_s);
}

base::Result<> checkFree(const model::Person &person, const QString &formerName,
                         const QList<model::Person> &known)
{
    if (person.name.isEmpty())
        return peopleError(base::ErrorKind::InvalidInput, u"people.name_missing"_s);
    if (isProgramName(person.name))
        return peopleError(base::ErrorKind::InvalidInput, u"people.name_reserved"_s);
    for (const model::Person &other : known) {
        if (other.name == formerName)
            continue;
        if (model::isSameName(other.name, person.name))
            return peopleError(base::ErrorKind::Conflict, u"people.name_taken"_s);
        if (!person.login.isEmpty() && other.login == person.login)
            return peopleError(base::ErrorKind::Conflict, u"people.login_taken"_s);
    }
    return {};
}

// The list after this one has come in, in the place of the one who had the former name.
base::Result<QList<model::Person>> withPerson(Unit &unit, const model::Person &person,
                                              const QString &formerName)
{
    auto known = people(unit);
    if (!known)
        return known.error();
    CS_TRY(checkFree(person, formerName, *known));
    model::Person *former = formerName.isEmpty() ? nullptr : personIn(*known, formerName);
    if (!formerName.isEmpty() && !former)
        return peopleError(base::ErrorKind::NotFound, u"people.unknown"_s);
    if (former)
        *former = person;
    else
        known->append(person);
    return known;
}

base::Result<model::Person> activePerson(Unit &unit, const QString &name)
{
    auto known = people(unit);
    if (!known)
        return known.error();
    const model::Person *person = personIn(*known, name);
    if (!person || !person->active)
        return peopleError(base::ErrorKind::NotFound, u"people.unknown"_s);
    return *person;
}

void tidy(model::Person &person)
{
    person.name = person.name.simplified();
    person.email = person.email.trimmed();
    person.team = person.team.trimmed();
    person.login = person.login.trimmed();
}

base::Result<PeopleView> peopleView(Unit &unit)
{
    auto known = people(unit);
    if (!known)
        return known.error();
    auto all = credentials(unit);
    if (!all)
        return all.error();
    auto minutes = unit.settings.value(lockSetting);
    if (!minutes)
        return minutes.error();
    PeopleView view;
    view.signIn = !all->isEmpty();
    view.lockMinutes = minutes->toInt(standardLockMinutes);
    if (const auto person = personAtDesk(unit)) {
        view.atDesk = person->name;
        view.roles = person->roles;
    }
    for (const model::Person &person : std::as_const(*known)) {
        PeopleView::Entry entry{person, false, false};
        for (const Credential &each : std::as_const(*all)) {
            entry.hasPassword = entry.hasPassword || each.person == person.name;
            entry.temporary = entry.temporary || (each.person == person.name && each.temporary);
        }
        view.people.append(entry);
    }
    return view;
}

} // namespace

PeopleDesk::PeopleDesk(StoreSession &session, const security::PassphraseCost &cost)
    : m_session(session)
    , m_cost(cost)
{
}

base::Result<PeopleView> PeopleDesk::view()
{
    return m_session.read<PeopleView>(peopleView);
}

// ---------------------------------------------------------------- signing in

base::Result<Credential> PeopleDesk::countTry(const QString &name)
{
    return m_session.write<Credential>([&](Unit &unit) -> base::Result<Credential> {
        CS_TRY(activePerson(unit, name));
        auto credential = credentialOf(unit, name);
        if (!credential)
            return credential.error();
        if (!*credential)
            return peopleError(base::ErrorKind::NotFound, u"people.unknown"_s);
        Credential tried = **credential;
        const QDateTime now = unit.clock.now();
        if (const qint64 wait = waitBeforeNextTry(tried, now); wait > 0)
            return peopleError(base::ErrorKind::RateLimited, u"people.wait"_s,
                               {{u"retryAfterMs"_s, wait}, {u"seconds"_s, (wait + 999) / 1000}});
        ++tried.tries;
        tried.triedAt = now;
        CS_TRY(putCredential(unit, tried));
        return tried;
    });
}

// The credential, when the password is its own. A program killed before the answer has used up the
// try.
base::Result<Credential> PeopleDesk::judge(const QString &name, const base::Secret &password)
{
    auto tried = countTry(name);
    if (!tried)
        return tried;
    const auto right = security::isPassword(password, tried->password);
    if (!right)
        return right.error();
    if (*right)
        return tried;
    CS_TRY(m_session.write([&](Unit &unit) {
        return unit.record(u"system"_s, u"session.refused"_s, {},
                           {{u"person"_s, name}, {u"tries"_s, tried->tries}});
    }));
    return peopleError(base::ErrorKind::Unauthorised, u"people.wrong_password"_s,
                       {{u"tries"_s, tried->tries}});
}

base::Result<security::PasswordHash> PeopleDesk::hashed(const base::Secret &password) const
{
    if (password.size() < leastPasswordLength)
        return peopleError(base::ErrorKind::InvalidInput, u"people.password_short"_s,
                           {{u"least"_s, leastPasswordLength}});
    return security::hashPassword(password, m_cost);
}

base::Result<> PeopleDesk::signIn(const QString &name, const base::Secret &password,
                                  const base::Secret &fresh)
{
    auto credential = judge(name, password);
    if (!credential)
        return credential.error();
    const bool changes = !fresh.isEmpty();
    if (credential->temporary && !changes) {
        credential->tries = 0;
        CS_TRY(m_session.write([&](Unit &unit) { return putCredential(unit, *credential); }));
        return peopleError(base::ErrorKind::Unauthorised, u"people.password_temporary"_s);
    }
    if (changes) {
        auto chosen = hashed(fresh);
        if (!chosen)
            return chosen.error();
        credential->password = *chosen;
        credential->temporary = false;
    }
    credential->tries = 0;
    CS_TRY(m_session.write([&](Unit &unit) -> base::Result<> {
        CS_TRY(putCredential(unit, *credential));
        CS_TRY(unit.casework.releaseAllOf(name)); // who is just coming has nothing in hand
        if (changes)
            CS_TRY(unit.record(name, u"session.password_changed"_s, {}, {{u"person"_s, name}}));
        return unit.record(name, u"session.began"_s, {}, {{u"person"_s, name}});
    }));
    m_session.seat().take(name);
    return {};
}

base::Result<> PeopleDesk::signInByLogin(const QString &login)
{
    auto signedIn = m_session.write<QString>([&](Unit &unit) -> base::Result<QString> {
        auto signIn = peopleSignIn(unit);
        if (!signIn)
            return signIn.error();
        if (!*signIn)
            return QString();
        auto known = people(unit);
        if (!known)
            return known.error();
        for (const model::Person &person : std::as_const(*known)) {
            if (!person.active || person.login.isEmpty() || person.login != login)
                continue;
            CS_TRY(unit.record(person.name, u"session.command"_s, {},
                               {{u"person"_s, person.name}, {u"login"_s, login}}));
            return person.name;
        }
        return peopleError(base::ErrorKind::Unauthorised, u"people.login_unknown"_s,
                           {{u"login"_s, login}});
    });
    if (!signedIn)
        return signedIn.error();
    m_session.seat().take(*signedIn);
    return {};
}

base::Result<> PeopleDesk::changePassword(const QString &name, const base::Secret &password,
                                          const base::Secret &fresh)
{
    auto credential = judge(name, password);
    if (!credential)
        return credential.error();
    auto chosen = hashed(fresh);
    if (!chosen)
        return chosen.error();
    credential->password = *chosen;
    credential->temporary = false;
    credential->tries = 0;
    return m_session.write([&](Unit &unit) -> base::Result<> {
        CS_TRY(putCredential(unit, *credential));
        return unit.record(name, u"session.password_changed"_s, {}, {{u"person"_s, name}});
    });
}

base::Result<> PeopleDesk::leave()
{
    const QString name = m_session.seat().person();
    if (name.isEmpty())
        return {};
    m_session.seat().leave(); // whatever comes of the record
    return m_session.write([&](Unit &unit) -> base::Result<> {
        CS_TRY(unit.casework.releaseAllOf(name));
        return unit.record(name, u"session.ended"_s, {}, {{u"person"_s, name}});
    });
}

base::Result<> PeopleDesk::beginSignIn(model::Person person, const base::Secret &password)
{
    tidy(person);
    person.active = true;
    person.roles |= model::Role::Administrator;
    auto chosen = hashed(password);
    if (!chosen)
        return chosen.error();
    CS_TRY(m_session.write([&](Unit &unit) -> base::Result<> {
        auto signIn = peopleSignIn(unit);
        if (!signIn)
            return signIn.error();
        if (*signIn)
            return peopleError(base::ErrorKind::Conflict, u"people.signing_in"_s);
        auto listed = people(unit);
        if (!listed)
            return listed.error();
        auto known
            = withPerson(unit, person, personIn(*listed, person.name) ? person.name : QString());
        if (!known)
            return known.error();
        CS_TRY(storePeople(unit, *known));
        CS_TRY(putCredential(unit, {person.name, *chosen, false, 0, {}}));
        return unit.record(person.name, u"people.sign_in_begun"_s, {}, auditFactsOf(person));
    }));
    m_session.seat().take(person.name);
    return {};
}

base::Result<> PeopleDesk::endSignIn(const QString &actor)
{
    CS_TRY(m_session.write([&](Unit &unit) -> base::Result<> {
        CS_TRY(unit.record(actor, u"people.sign_in_ended"_s, {}, {{u"person"_s, actor}}));
        CS_TRY(unit.settings.setReviewerName(actor));
        return setCredentials(unit, {});
    }));
    m_session.seat().leave();
    return {};
}

// ---------------------------------------------------------------- who they are

base::Result<> PeopleDesk::save(model::Person person, const QString &formerName,
                                const QString &actor)
{
    tidy(person);
    return m_session.write([&](Unit &unit) -> base::Result<> {
        auto signIn = peopleSignIn(unit);
        if (!signIn)
            return signIn.error();
        if (*signIn && !formerName.isEmpty() && person.name != formerName)
            return peopleError(base::ErrorKind::Conflict, u"people.name_fixed"_s);
        auto known = withPerson(unit, person, formerName);
        if (!known)
            return known.error();
        CS_TRY(checkAdministered(unit, *known));
        CS_TRY(storePeople(unit, *known));
        return unit.record(actor, formerName.isEmpty() ? u"person.added"_s : u"person.changed"_s,
                           {}, auditFactsOf(person));
    });
}

base::Result<> PeopleDesk::setActive(const QString &name, bool active, const QString &actor)
{
    return m_session.write([&](Unit &unit) -> base::Result<> {
        auto known = people(unit);
        if (!known)
            return known.error();
        model::Person *person = personIn(*known, name);
        if (!person)
            return peopleError(base::ErrorKind::NotFound, u"people.unknown"_s);
        person->active = active;
        CS_TRY(checkAdministered(unit, *known));
        // Recorded first: who makes themselves inactive still may.
        CS_TRY(unit.record(actor, active ? u"person.reactivated"_s : u"person.deactivated"_s, {},
                           {{u"person"_s, name}}));
        CS_TRY(storePeople(unit, *known));
        CS_TRY(unit.casework.releaseAllOf(name));
        return removeCredential(unit, name);
    });
}

base::Result<> PeopleDesk::remove(const QString &name, const QString &actor)
{
    return m_session.write([&](Unit &unit) -> base::Result<> {
        auto signIn = peopleSignIn(unit);
        if (!signIn)
            return signIn.error();
        if (*signIn)
            return peopleError(base::ErrorKind::Conflict, u"people.signing_in"_s);
        auto known = people(unit);
        if (!known)
            return known.error();
        if (known->removeIf([&](const model::Person &each) { return each.name == name; }) == 0)
            return peopleError(base::ErrorKind::NotFound, u"people.unknown"_s);
        CS_TRY(storePeople(unit, *known));
        return unit.record(actor, u"person.removed"_s, {}, {{u"person"_s, name}});
    });
}

base::Result<> PeopleDesk::giveTemporary(const model::Person &person, const base::Secret &temporary,
                                         const QString &actor)
{
    auto chosen = hashed(temporary);
    if (!chosen)
        return chosen.error();
    return m_session.write([&](Unit &unit) -> base::Result<> {
        CS_TRY(putCredential(unit, {person.name, *chosen, true, 0, {}}));
        return unit.record(actor, u"person.password_set"_s, {}, {{u"person"_s, person.name}});
    });
}

base::Result<> PeopleDesk::setPassword(const QString &name, const base::Secret &temporary,
                                       const QString &actor)
{
    auto person = m_session.read<model::Person>([&](Unit &unit) -> base::Result<model::Person> {
        auto signIn = peopleSignIn(unit);
        if (!signIn)
            return signIn.error();
        // The first password is its owner's own: see beginSignIn().
        if (!*signIn)
            return peopleError(base::ErrorKind::Conflict, u"people.not_signing_in"_s);
        return activePerson(unit, name);
    });
    if (!person)
        return person.error();
    return giveTemporary(*person, temporary, actor);
}

base::Result<> PeopleDesk::recover(const QString &name, const base::Secret &temporary)
{
    model::Person person;
    const QString actor = u"recovery key"_s;
    CS_TRY(m_session.write([&](Unit &unit) -> base::Result<> {
        auto known = people(unit);
        if (!known)
            return known.error();
        model::Person *found = personIn(*known, name);
        if (!found)
            return peopleError(base::ErrorKind::NotFound, u"people.unknown"_s);
        found->active = true;
        found->roles |= model::Role::Administrator;
        person = *found;
        CS_TRY(storePeople(unit, *known));
        return unit.record(actor, u"person.changed"_s, {}, auditFactsOf(person));
    }));
    return giveTemporary(person, temporary, actor);
}

base::Result<> PeopleDesk::setLockMinutes(int minutes, const QString &actor)
{
    return m_session.write([&](Unit &unit) -> base::Result<> {
        CS_TRY(unit.settings.setValue(lockSetting, std::clamp(minutes, 0, 24 * 60)));
        return unit.record(actor, u"people.lock_set"_s, {}, {{u"minutes"_s, minutes}});
    });
}

} // namespace countersign::workflow
