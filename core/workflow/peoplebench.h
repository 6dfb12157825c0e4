// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/person.h"

#include <QFuture>
#include <QObject>

namespace countersign::workflow
{

// The people of an office, and who of them is at the desk.
struct PeopleView {
    struct Entry {
        model::Person person;
        bool hasPassword = false;
        bool temporary = false; // to be changed at the first sign-in

        bool operator==(const Entry &) const = default;
    };
    bool signIn = false; // else whoever is here works under the name of the settings
    QString atDesk; // empty: nobody has signed in
    model::Roles roles; // of the person at the desk
    int lockMinutes = 0; // without a key or a click, until somebody has to sign in again; 0: never
    QList<Entry> people;

    // Whether the person at the desk may change settings and people.
    bool administers() const { return !signIn || roles.testFlag(model::Role::Administrator); }
    bool operator==(const PeopleView &) const = default;
};

// What the screens ask and tell about people. Every call returns at once; use base::deliver() for
// the answer. Codes: those of PeopleDesk.
class PeopleBench : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    template <typename T = void>
    using Answer = QFuture<base::Result<T>>;

    virtual Answer<PeopleView> people() = 0;

    // `fresh`, where it is not empty, takes the place of the password that is given.
    virtual Answer<> signIn(const QString &name, base::Secret password, base::Secret fresh) = 0;
    virtual Answer<> changePassword(base::Secret password, base::Secret fresh) = 0;
    virtual Answer<> leave() = 0;

    // From now on people sign in, this one first, as an administrator; or nobody any more.
    virtual Answer<> beginSignIn(const model::Person &person, base::Secret password) = 0;
    virtual Answer<> endSignIn() = 0;
    // `formerName` empty: a new person.
    virtual Answer<> savePerson(const model::Person &person, const QString &formerName) = 0;
    virtual Answer<> setActive(const QString &name, bool active) = 0;
    virtual Answer<> removePerson(const QString &name) = 0;
    virtual Answer<> setPassword(const QString &name, base::Secret temporary) = 0;
    virtual Answer<> setLockMinutes(int minutes) = 0;

Q_SIGNALS:
    void peopleChanged();
};

} // namespace countersign::workflow
