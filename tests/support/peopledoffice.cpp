// SPDX-License-Identifier: Apache-2.0
#include "tests/support/peopledoffice.h"

#include "core/security/hash.h"

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

void orDie(const base::Result<> &done)
{
    if (!done)
        qFatal("%s", qPrintable(base::describe(done.error())));
}

} // namespace

base::Secret secretOf(const QString &text)
{
    return base::Secret::fromString(text);
}

model::Person personOf(const QString &name, model::Roles roles)
{
    model::Person person;
    person.name = name;
    person.roles = roles;
    return person;
}

PeopledOffice::PeopledOffice()
    : TempOffice(1)
{
}

void PeopledOffice::begin()
{
    orDie(desk().beginSignIn(personOf(ada, {}), secretOf(adasPassword)));
}

void PeopledOffice::add(const model::Person &person, const QString &password)
{
    const QString first = u"first one"_s;
    orDie(desk().save(person, {}, ada));
    orDie(desk().setPassword(person.name, secretOf(first), ada));
    orDie(desk().signIn(person.name, secretOf(first), secretOf(password)));
    orDie(desk().leave());
}

void PeopledOffice::be(const QString &name, const QString &password)
{
    orDie(desk().signIn(name, secretOf(password)));
}

model::DocumentId PeopledOffice::addDocument(const QList<model::FieldValue> &fields)
{
    model::Document document;
    document.id = model::DocumentId::generate();
    document.sha256.bytes = security::sha256(document.id.toString().toUtf8());
    document.stage = model::Stage::Recognized;
    document.title = u"scan"_s;
    document.capturedAt = clock.now();
    document.changedAt = document.capturedAt;
    orDie(session().write([&](workflow::Unit &unit) -> base::Result<> {
        CS_TRY(unit.documents.insert(document));
        return unit.fields.replaceExtracted(document.id, fields);
    }));
    return document.id;
}

} // namespace countersign::test
