// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/rule.h"

#include <QString>

// Rules and what breaks them, as people read them.
namespace countersign::ui
{

// What a kind of rule asks: "One date is not after another".
QString ruleKindText(model::RuleKind kind);
// A rule as a sentence: "Effective date is not after expiration date".
QString ruleText(const model::Rule &rule);
QString ruleSeverityText(model::RuleSeverity severity);
// The label of a rule's parameter, with its mnemonic; empty for kinds that have none.
QString ruleParameterText(model::RuleKind kind);
QString ruleParameterHint(model::RuleKind kind);

// What is wrong, and what would lift it.
QString findingText(const model::Finding &finding);
QString findingRemedy(const model::Finding &finding);

} // namespace countersign::ui
