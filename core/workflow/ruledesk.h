// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/rules.h"
#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// The office's rules: kept version by version, tried on the last documents, and the warnings that
// people let pass. Codes: rule.malformed, rule.not_broken, review.reason_missing.
class RuleDesk
{
public:
    explicit RuleDesk(StoreSession &session);

    base::Result<model::RuleSet> rules();
    // Keeps them as the next version, which it answers with.
    base::Result<model::RuleSet> save(const QList<model::Rule> &rules, const QString &actor);
    // What the rule would have said of the documents read last.
    base::Result<RulePreview> preview(const model::Rule &rule, int documents);
    // Lets a warning pass for the values as they are; answers with how the document stood before.
    base::Result<model::ReviewCase> accept(const model::DocumentId &id, const QString &rule,
                                           const QString &reason, const QString &actor);

private:
    StoreSession &m_session;
};

// What a document's values are held against.
base::Result<review::RuleContext> ruleContext(Unit &unit, const model::DocumentId &id);

// Fields whose value `person` must not see: someone else entered them, and a second person has to
// enter them on their own; or the two entries differ, and `person` has not looked again since.
QSet<model::FieldId> withheldFrom(const QString &person, const QList<model::FieldValue> &fields,
                                  const review::RuleContext &context);
// A field as it looks to the second person: where it stands, not what was read there; its one issue
// is field.second_person.
model::FieldValue withheld(model::FieldValue field);

// After a value of a field was stored: what that means for a second entry of it.
base::Result<> noteSecondEntry(Unit &unit, const model::DocumentId &id,
                               const model::FieldValue &value);
// Keeps what a second person entered; a value taken back ends it.
base::Result<> keepSecondEntry(Unit &unit, const model::DocumentId &id,
                               const model::FieldValue &first, const model::FieldValue &second,
                               const QString &actor);

} // namespace countersign::workflow
