// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/tempoffice.h"

namespace countersign::test
{

base::Secret secretOf(const QString &text);
model::Person personOf(const QString &name, model::Roles roles);

// An office in which people can sign in: Ada is its first administrator. What can't be done ends
// the test program.
class PeopledOffice : public TempOffice
{
public:
    inline static const QString ada = QStringLiteral("Ada Admin");
    inline static const QString adasPassword = QStringLiteral("correct horse");

    PeopledOffice();

    workflow::PeopleDesk &desk() { return office().people(); }
    void begin(); // and Ada is at the desk
    // Adds somebody who has chosen this password; nobody is at the desk then.
    void add(const model::Person &person, const QString &password);
    void be(const QString &name, const QString &password);
    // A recognised document with these fields.
    model::DocumentId addDocument(const QList<model::FieldValue> &fields = {});
};

} // namespace countersign::test
