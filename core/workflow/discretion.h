// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

#include <QHash>
#include <QStringMatcher>

// What lines about a document say of its fields: titles and counterparties, in the queue, in
// searches and above the document.
namespace countersign::workflow
{

// How lines of parties are shown to who may not see the names of natural persons. A queue names
// the same parties again and again: each line is judged once.
class PartyMasks
{
public:
    // The line with initials for persons; their names are taken out of the title too.
    void hide(QString &title, QString &counterparty);

private:
    struct Person {
        QStringMatcher name;
        QString initials;
    };
    struct Mask {
        QString shown;
        QList<Person> persons;
    };
    const Mask &maskOf(const QString &counterparty);

    QHash<QString, Mask> m_masks;
};

// Without what somebody else has entered and this person is to enter unseen, and with natural
// persons by their initials where the person may not see personal data.
base::Result<> makeDiscreet(Unit &unit, const model::Person &person, QueueRow &line,
                            PartyMasks &masks);
base::Result<> makeDiscreet(Unit &unit, const model::Person &person, DocumentView &view);

} // namespace countersign::workflow
