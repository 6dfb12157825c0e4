// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/security/password.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// What somebody's password is held against, and how often it was tried in vain.
struct Credential {
    QString person;
    security::PasswordHash password;
    bool temporary = false; // given by an administrator: to be changed at the first sign-in
    int tries = 0; // in a row; a try counts before it is judged
    QDateTime triedAt;

    bool operator==(const Credential &) const = default;
};

// Until when the next try has to wait: two may be wrong in a row, then 5 s, doubling up to a
// quarter of an hour. In ms from `now`; 0: not at all.
qint64 waitBeforeNextTry(const Credential &credential, const QDateTime &now);

// Sealed in the workspace as one list. Empty: nobody signs in.
base::Result<QList<Credential>> credentials(Unit &unit);
base::Result<> setCredentials(Unit &unit, const QList<Credential> &credentials);
// The one of this person; nothing when they have no password.
base::Result<std::optional<Credential>> credentialOf(Unit &unit, const QString &person);
base::Result<> putCredential(Unit &unit, const Credential &credential);
base::Result<> removeCredential(Unit &unit, const QString &person);

} // namespace countersign::workflow
