// SPDX-License-Identifier: Apache-2.0
#include "core/review/rules.h"

#include "core/review/rulechecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::review
{

namespace
{

bool appliesTo(const model::Rule &rule, const QString &contractType)
{
    return rule.enabled && (rule.contractType.isEmpty() || rule.contractType == contractType);
}

// Changes with every value that the finding is about, so that an acceptance ends with them.
QString fingerprintOf(const model::Finding &finding, const QList<model::FieldValue> &fields)
{
    QStringList parts{finding.code};
    for (const model::FieldValue &value : fields) {
        if (finding.fields.contains(value.id))
            parts.append(value.value);
    }
    return parts.join(QChar(0x1f));
}

void noteAcceptance(model::Finding &finding, const QList<model::AcceptedFinding> &accepted)
{
    if (finding.blocks())
        return;
    for (const model::AcceptedFinding &each : accepted) {
        if (each.rule != finding.rule || each.fingerprint != finding.fingerprint)
            continue;
        finding.acceptedBy = each.by;
        finding.acceptedReason = each.reason;
    }
}

bool tellsOf(const model::Finding &finding, const QSet<model::FieldId> &fields)
{
    return std::any_of(finding.fields.begin(), finding.fields.end(),
                       [&fields](const model::FieldId &each) { return fields.contains(each); });
}

} // namespace

QString contractTypeOf(const QList<model::FieldValue> &fields)
{
    for (const model::FieldValue &value : fields) {
        if (value.key == model::FieldKey::ContractType)
            return value.value;
    }
    return {};
}

bool wantsSecondEntry(const model::RuleSet &rules, const QString &contractType, model::FieldKey key)
{
    return std::any_of(rules.rules.begin(), rules.rules.end(), [&](const model::Rule &rule) {
        return rule.kind == model::RuleKind::SecondEntry && appliesTo(rule, contractType)
            && rule.fields.contains(key);
    });
}

QList<model::Finding> findings(const QList<model::FieldValue> &fields, const RuleContext &context)
{
    const QString type = contractTypeOf(fields);
    QList<model::Finding> found;
    for (const model::Rule &rule : context.rules.rules) {
        if (!appliesTo(rule, type))
            continue;
        QList<model::Finding> broken = checkAgainst(rule, fields, context.secondEntries);
        if (rule.kind != model::RuleKind::SecondEntry)
            broken.removeIf(
                [&](const model::Finding &each) { return tellsOf(each, context.masked); });
        for (model::Finding &finding : broken) {
            finding.rule = rule.id;
            finding.kind = rule.kind;
            // What a second person has to enter is never approved without.
            finding.severity = rule.kind == model::RuleKind::SecondEntry
                ? model::RuleSeverity::Blocker
                : rule.severity;
            finding.keys = rule.fields;
            finding.fingerprint = fingerprintOf(finding, fields);
            noteAcceptance(finding, context.accepted);
            found.append(finding);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const model::Finding &left, const model::Finding &right) {
                         return left.blocks() && !right.blocks();
                     });
    return found;
}

} // namespace countersign::review
