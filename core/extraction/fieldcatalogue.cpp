// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldcatalogue.h"

#include "core/extraction/fields/contractdates.h"
#include "core/extraction/fields/contracttype.h"
#include "core/extraction/fields/expiration.h"
#include "core/extraction/fields/jurisdiction.h"
#include "core/extraction/fields/party.h"
#include "core/extraction/fields/periods.h"
#include "core/extraction/fields/title.h"

#include <array>

namespace countersign::extraction
{

namespace
{

constexpr std::array unmeasured = {ConfidenceBand{0, 0.6}, ConfidenceBand{2, 0.8}};

} // namespace

std::span<const FieldRow> fieldCatalogue()
{
    static const std::array rows = {
        FieldRow{model::FieldKey::Title, titleCandidates, {titleWeights(), 2.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::ContractType, contractTypeCandidates, {contractTypeWeights(), 0.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::Party, partyCandidates, {partyWeights(), 4.0, 10}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::AgreementDate, agreementDateCandidates, {agreementDateWeights(), 2.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::EffectiveDate, effectiveDateCandidates, {effectiveDateWeights(), 2.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::SignedDate, signedDateCandidates, {signedDateWeights(), 2.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::Term, termCandidates, {termWeights(), 3.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::RenewalTerm, renewalTermCandidates, {renewalTermWeights(), 4.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::NoticePeriod, noticePeriodCandidates, {noticePeriodWeights(), 5.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::Renewal, renewalCandidates, {renewalWeights(), 1.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::ExpirationDate, expirationCandidates, {expirationWeights(), 2.5, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::Jurisdiction, jurisdictionCandidates, {jurisdictionWeights(), 2.5, 1}, {unmeasured, unmeasured}},
    };
    return rows;
}

} // namespace countersign::extraction
