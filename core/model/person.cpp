// SPDX-License-Identifier: Apache-2.0
#include "core/model/person.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

Roles rolesFromJson(const QJsonValue &names)
{
    Roles roles;
    for (const Role role : allRoles())
        roles.setFlag(role, names.toArray().contains(roleName(role)));
    return roles;
}

QJsonArray rolesToJson(Roles roles)
{
    return QJsonArray::fromStringList(roleNames(roles).split(u", "_s, Qt::SkipEmptyParts));
}

} // namespace

QList<Role> allRoles()
{
    return {Role::BackOffice, Role::Reviewer, Role::Legal, Role::Administrator};
}

QString roleName(Role role)
{
    switch (role) {
    case Role::BackOffice:
        return u"back_office"_s;
    case Role::Reviewer:
        return u"reviewer"_s;
    case Role::Legal:
        return u"legal"_s;
    case Role::Administrator:
        return u"administrator"_s;
    }
    return {};
}

QString roleNames(Roles roles)
{
    QStringList names;
    for (const Role role : allRoles()) {
        if (roles.testFlag(role))
            names.append(roleName(role));
    }
    return names.join(u", "_s);
}

QJsonArray toJson(const QList<Person> &people)
{
    QJsonArray array;
    for (const Person &person : people)
        array.append(QJsonObject{{u"name"_s, person.name},
                                 {u"email"_s, person.email},
                                 {u"team"_s, person.team},
                                 {u"sees_personal_data"_s, person.seesPersonalData},
                                 {u"sees_whole_pages"_s, person.seesWholePages},
                                 {u"roles"_s, rolesToJson(person.roles)},
                                 {u"login"_s, person.login},
                                 {u"active"_s, person.active}});
    return array;
}

QList<Person> peopleFromJson(const QJsonArray &array)
{
    QList<Person> people;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Person person;
        person.name = object[u"name"_s].toString();
        person.email = object[u"email"_s].toString();
        // What is a team now was called a role before people had any.
        person.team = object[u"team"_s].toString(object[u"role"_s].toString());
        person.seesPersonalData = object[u"sees_personal_data"_s].toBool();
        person.seesWholePages = object[u"sees_whole_pages"_s].toBool();
        person.roles = rolesFromJson(object[u"roles"_s]);
        person.login = object[u"login"_s].toString();
        person.active = object[u"active"_s].toBool(true);
        if (!person.name.isEmpty())
            people.append(person);
    }
    return people;
}

QStringList namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const Person &person : people) {
        if (person.active)
            names.append(person.name);
    }
    return names;
}

QStringList recipientsAmong(const QList<Person> &people)
{
    QStringList recipients = namesOf(people);
    for (const Person &person : people) {
        if (person.active && !person.team.isEmpty() && !recipients.contains(person.team))
            recipients.append(person.team);
    }
    return recipients;
}

Person personNamed(const QList<Person> &people, const QString &name)
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&name](const Person &person) { return person.name == name; });
    if (found != people.end())
        return *found;
    Person unlisted;
    unlisted.name = name;
    return unlisted;
}

bool isSameName(const QString &left, const QString &right)
{
    const auto folded = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
    };
    return folded(left) == folded(right);
}

} // namespace countersign::model
