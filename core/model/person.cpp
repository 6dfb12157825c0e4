// SPDX-License-Identifier: Apache-2.0
#include "core/model/person.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::model
{

QJsonArray toJson(const QList<Person> &people)
{
    QJsonArray array;
    for (const Person &person : people)
        array.append(QJsonObject{{u"name"_s, person.name},
                                 {u"email"_s, person.email},
                                 {u"role"_s, person.role},
                                 {u"sees_personal_data"_s, person.seesPersonalData},
                                 {u"sees_whole_pages"_s, person.seesWholePages}});
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
        person.role = object[u"role"_s].toString();
        person.seesPersonalData = object[u"sees_personal_data"_s].toBool();
        person.seesWholePages = object[u"sees_whole_pages"_s].toBool();
        if (!person.name.isEmpty())
            people.append(person);
    }
    return people;
}

QStringList namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const Person &person : people)
        names.append(person.name);
    return names;
}

QStringList recipientsAmong(const QList<Person> &people)
{
    QStringList recipients = namesOf(people);
    for (const Person &person : people) {
        if (!person.role.isEmpty() && !recipients.contains(person.role))
            recipients.append(person.role);
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

} // namespace countersign::model
