// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/rule.h"

#include <QSet>

namespace countersign::review
{

// What rules are held against besides a document's values.
struct RuleContext {
    model::RuleSet rules;
    QList<model::AcceptedFinding> accepted;
    QList<model::SecondEntry> secondEntries; // of the fields that a second person is asked for
    QSet<model::FieldId> masked
        = {}; // for the person at the desk: nothing is known of their values

    bool operator==(const RuleContext &) const = default;
};

// The rules that the values break, blockers first. A value that a person said is absent or
// unreadable counts as missing.
QList<model::Finding> findings(const QList<model::FieldValue> &fields, const RuleContext &context);

// Whether a rule wants a second person to enter this field of a document of that type.
bool wantsSecondEntry(const model::RuleSet &rules, const QString &contractType,
                      model::FieldKey key);
// The type that a document's values state; empty when none does.
QString contractTypeOf(const QList<model::FieldValue> &fields);

} // namespace countersign::review
