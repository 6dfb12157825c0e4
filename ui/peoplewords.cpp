// SPDX-License-Identifier: Apache-2.0
#include "ui/peoplewords.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
};

} // namespace

QString roleText(model::Role role)
{
    switch (role) {
    case model::Role::BackOffice:
        return PeopleWords::tr("Back office");
    case model::Role::Reviewer:
        return PeopleWords::tr("Reviewer");
    case model::Role::Legal:
        return PeopleWords::tr("Legal");
    case model::Role::Administrator:
        return PeopleWords::tr("Administrator");
    }
    return {};
}

QString rolesText(model::Roles roles)
{
    QStringList words;
    for (const model::Role role : model::allRoles()) {
        if (roles.testFlag(role))
            words.append(roleText(role));
    }
    return words.isEmpty() ? u"\u2013"_s : words.join(u", "_s);
}

QString roleHint(model::Role role)
{
    switch (role) {
    case model::Role::BackOffice:
        return PeopleWords::tr("Scans and takes in, assigns, exports.");
    case model::Role::Reviewer:
        return PeopleWords::tr("Takes in, decides, approves, sends for signature.");
    case model::Role::Legal:
        return PeopleWords::tr("Decides, approves, sends, signs off, exports the log.");
    case model::Role::Administrator:
        return PeopleWords::tr("Changes settings, rules, accounts and people.");
    }
    return {};
}

QString clearanceText(const model::Person &person)
{
    if (person.seesPersonalData && person.seesWholePages)
        return PeopleWords::tr("Everything");
    if (person.seesWholePages)
        return PeopleWords::tr("No personal data");
    if (person.seesPersonalData)
        return PeopleWords::tr("Only the lines of fields");
    return PeopleWords::tr("Only lines, no personal data");
}

QString lockText(int minutes)
{
    return minutes > 0 ? PeopleWords::tr("after %n minute(s)", nullptr, minutes)
                       : PeopleWords::tr("never");
}

} // namespace countersign::ui
