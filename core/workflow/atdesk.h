// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/person.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// Whether people sign in here: once somebody has a password.
base::Result<bool> peopleSignIn(Unit &unit);
// The person at the desk: who has signed in, "people.nobody_signed_in" (Unauthorised) before. Where
// nobody signs in it is the name of the settings; one who is not in the list may see all.
base::Result<model::Person> personAtDesk(Unit &unit);
base::Result<QString> nameAtDesk(Unit &unit);

// Refuses, where people sign in, what somebody's roles do not cover: "people.not_allowed"
// (Unauthorised; facts "person", "roles": those that would do). What is done is named by the audit
// action it is recorded as; Unit::record() asks this too, so that what somebody may not do can't be
// recorded, and what can't be recorded is not done. To be asked by itself before anything that a
// transaction would not take back.
base::Result<> checkMay(Unit &unit, const QString &actor, const QString &action,
                        const model::DocumentId &document = {});
base::Result<> checkMay(StoreSession &session, const QString &actor, const QString &action);
// Who is at the desk, where they may do it. What is not recorded (looking, edits of a stack) asks
// this before.
base::Result<QString> whoMay(Unit &unit, const QString &action);
base::Result<QString> whoMay(StoreSession &session, const QString &action);
// The roles of which one is needed; without any everybody may.
model::Roles rolesFor(const QString &action, bool ofDocument);

// Names the program records its own doings under; nobody can have one.
bool isProgramName(const QString &name);

} // namespace countersign::workflow
