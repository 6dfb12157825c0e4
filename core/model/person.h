// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace countersign::model
{

// A colleague as the office has written them down. Someone who is not in the list may see all.
struct Person {
    QString name; // the name decisions are recorded under
    QString email;
    QString role; // free text: "Legal"; documents can be passed on to a role
    bool seesPersonalData = true; // else e-mail, phone, address and signer names are masked
    bool seesWholePages = true; // else only what stands around the field

    bool operator==(const Person &) const = default;
};

QJsonArray toJson(const QList<Person> &people);
QList<Person> peopleFromJson(const QJsonArray &array);

QStringList namesOf(const QList<Person> &people);
// Names and roles: whom a document can be passed on to.
QStringList recipientsAmong(const QList<Person> &people);
// The person of this name; one that may see all when the list has none.
Person personNamed(const QList<Person> &people, const QString &name);

} // namespace countersign::model
