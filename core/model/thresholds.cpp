// SPDX-License-Identifier: Apache-2.0
#include "core/model/thresholds.h"

namespace countersign::model
{

namespace
{

constexpr Threshold informationThreshold{0.55, 0.40};

} // namespace

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

} // namespace countersign::model
