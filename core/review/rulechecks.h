// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/rule.h"

namespace countersign::review
{

// Holds a document's values against one rule. Of what it finds it fills in `code`, `fields` and
// `facts`; the rest is the rule's.
QList<model::Finding> checkAgainst(const model::Rule &rule, const QList<model::FieldValue> &fields,
                                   const QList<model::SecondEntry> &secondEntries);

// `date` moved on by "2 years"; a last of February stays one. Invalid when it is no duration.
QDate movedOn(const QDate &date, const QString &duration);

// Whether an e-mail address can belong to a company of this name: a word of the name, or its
// initials, stand in the domain; or the domain is one of those that anybody can have.
bool domainFits(const QString &email, const QString &party);

} // namespace countersign::review
