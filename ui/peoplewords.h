// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/person.h"

#include <QString>

// What people do, in words.
namespace countersign::ui
{

QString roleText(model::Role role); // "Reviewer"
QString rolesText(model::Roles roles); // "Reviewer, Legal"; a dash for none
// What somebody with this role may do.
QString roleHint(model::Role role);
// What of a contract somebody is shown: "Everything", "No personal data".
QString clearanceText(const model::Person &person);
// When the program locks itself: "after 10 minutes", "never".
QString lockText(int minutes);

} // namespace countersign::ui
