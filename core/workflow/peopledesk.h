// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/credentials.h"
#include "core/workflow/peoplebench.h"

namespace countersign::workflow
{

// Who works here, what they may do, and who has signed in. Each change is kept with its audit entry
// in one transaction; only administrators make any where people sign in. Blocking; one caller at a
// time.
// Codes: people.unknown, people.wrong_password, people.wait (RateLimited; facts "retryAfterMs",
// "seconds"),
// people.password_temporary (a fresh one has to be given with it), people.password_short (fact
// "least"), people.name_missing, people.name_reserved, people.name_taken, people.name_fixed,
// people.login_taken, people.login_unknown (fact "login"), people.last_administrator,
// people.signing_in (Conflict: not while people sign in), people.not_signing_in,
// people.not_allowed.
class PeopleDesk
{
public:
    explicit PeopleDesk(StoreSession &session, const security::PassphraseCost &cost = {});

    base::Result<PeopleView> view();

    base::Result<> signIn(const QString &name, const base::Secret &password,
                          const base::Secret &fresh = {});
    // A command of the person who has this account on the machine. Where nobody signs in: nothing.
    base::Result<> signInByLogin(const QString &login);
    base::Result<> changePassword(const QString &name, const base::Secret &password,
                                  const base::Secret &fresh);
    base::Result<> leave();

    base::Result<> beginSignIn(model::Person person, const base::Secret &password);
    // `actor` goes on under their name, as everybody else.
    base::Result<> endSignIn(const QString &actor);

    // Where people sign in a name stays: decisions are recorded under it.
    base::Result<> save(model::Person person, const QString &formerName, const QString &actor);
    // Who is not active has no password any more.
    base::Result<> setActive(const QString &name, bool active, const QString &actor);
    // "people.signing_in": they are kept for the record, and can be made inactive.
    base::Result<> remove(const QString &name, const QString &actor);
    // A temporary one: its owner chooses another at the first sign-in.
    base::Result<> setPassword(const QString &name, const base::Secret &temporary,
                               const QString &actor);
    // For who has the workspace's recovery key: makes this person an administrator, with a
    // temporary password.
    base::Result<> recover(const QString &name, const base::Secret &temporary);
    base::Result<> setLockMinutes(int minutes, const QString &actor);

private:
    base::Result<Credential> countTry(const QString &name);
    base::Result<Credential> judge(const QString &name, const base::Secret &password);
    base::Result<security::PasswordHash> hashed(const base::Secret &password) const;
    base::Result<> giveTemporary(const model::Person &person, const base::Secret &temporary,
                                 const QString &actor);

    StoreSession &m_session;
    security::PassphraseCost m_cost;
};

} // namespace countersign::workflow
