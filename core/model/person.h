// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace countersign::model
{

// What someone in the office does; one person may do several things. Without any they read and
// comment.
enum class Role { BackOffice = 1, Reviewer = 2, Legal = 4, Administrator = 8 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

QList<Role> allRoles(); // in the order in which they are shown
QString roleName(Role role); // "back_office"
// "back_office, legal"
QString roleNames(Roles roles);

// A colleague as the office has written them down. Someone who is not in the list may see all, as
// long as nobody signs in.
struct Person {
    QString name; // the name decisions are recorded under
    QString email;
    QString team; // free text: "Legal"; documents can be passed on to a team
    bool seesPersonalData = true; // else e-mail, phone, address and signer names are masked
    bool seesWholePages = true; // else only what stands around the field
    Roles roles = {}; // count where people sign in
    QString login = {}; // their account on this machine, for commands; empty: none
    bool active = true; // else they are kept for the record alone

    bool operator==(const Person &) const = default;
};

QJsonArray toJson(const QList<Person> &people);
QList<Person> peopleFromJson(const QJsonArray &array);

// Those who are active.
QStringList namesOf(const QList<Person> &people);
// Names and teams: whom a document can be passed on to.
QStringList recipientsAmong(const QList<Person> &people);
// The person of this name; one that may see all when the list has none.
Person personNamed(const QList<Person> &people, const QString &name);
// Whether two names would be taken for the same person's: case, spaces and compatible characters
// make no difference.
bool isSameName(const QString &left, const QString &right);

} // namespace countersign::model
