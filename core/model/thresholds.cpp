// SPDX-License-Identifier: Apache-2.0
#include "core/model/thresholds.h"

#include <algorithm>

namespace countersign::model
{

namespace
{

constexpr Threshold informationThreshold{0.55, 0.40};

} // namespace

bool isContradicted(const FieldValue &value)
{
    return std::any_of(value.issues.begin(), value.issues.end(), [](const FieldIssue &issue) {
        return issue.severity == IssueSeverity::Contradiction;
    });
}

bool isForInformation(FieldKey key)
{
    switch (key) {
    case FieldKey::Title:
    case FieldKey::Reference:
    case FieldKey::SignedDate:
    case FieldKey::Renewal:
    case FieldKey::SignerTitle:
    case FieldKey::Address:
    case FieldKey::Domain:
    case FieldKey::Phone:
    case FieldKey::Clause:
    case FieldKey::LineItems:
        return true;
    case FieldKey::ContractType:
    case FieldKey::Party:
    case FieldKey::AgreementDate:
    case FieldKey::EffectiveDate:
    case FieldKey::ExpirationDate:
    case FieldKey::Term:
    case FieldKey::RenewalTerm:
    case FieldKey::NoticePeriod:
    case FieldKey::Jurisdiction:
    case FieldKey::Amount:
    case FieldKey::SignerName:
    case FieldKey::SignerEmail:
    case FieldKey::SignaturePresent:
        return false;
    }
    return false;
}

Threshold Thresholds::of(FieldKey key) const
{
    return perField.value(key, isForInformation(key) ? informationThreshold : fallback);
}

bool Thresholds::spares(const FieldValue &value) const
{
    return optional.contains(value.key) && value.origin == FieldOrigin::Extracted
        && value.value.isEmpty() && value.alternatives.isEmpty() && value.issues.isEmpty();
}

FieldDecision Thresholds::decide(const FieldValue &value) const
{
    if (spares(value))
        return FieldDecision::Accept;
    const FieldDecision byConfidence = of(value.key).decide(value.confidence);
    return byConfidence == FieldDecision::Accept && isContradicted(value) ? FieldDecision::Review
                                                                          : byConfidence;
}

} // namespace countersign::model
