// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldcatalogue.h"

#include "core/extraction/fields/contractdates.h"
#include "core/extraction/fields/contracttype.h"
#include "core/extraction/fields/expiration.h"
#include "core/extraction/fields/jurisdiction.h"
#include "core/extraction/fields/party.h"
#include "core/extraction/fields/periods.h"
#include "core/extraction/fields/amount.h"
#include "core/extraction/fields/clause.h"
#include "core/extraction/fields/contact.h"
#include "core/extraction/fields/lineitems.h"
#include "core/extraction/fields/reference.h"
#include "core/extraction/fields/signer.h"
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
        FieldRow{model::FieldKey::EffectiveDate, effectiveDateCandidates, {effectiveDateWeights(), 0.8, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::SignedDate, signedDateCandidates, {signedDateWeights(), 2.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::Term, termCandidates, {termWeights(), 2.5, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::RenewalTerm, renewalTermCandidates, {renewalTermWeights(), 4.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::NoticePeriod, noticePeriodCandidates, {noticePeriodWeights(), 5.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::Renewal, renewalCandidates, {renewalWeights(), 1.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::ExpirationDate, expirationCandidates, {expirationWeights(), 2.5, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::Jurisdiction, jurisdictionCandidates, {jurisdictionWeights(), 2.5, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::Reference, referenceCandidates, {referenceWeights(), 1.0, 1}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::Amount, amountCandidates, {amountWeights(), 0.0, 60}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::SignerName, signerNameCandidates, {signerWeights(), 0.0, 40}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::SignerTitle, signerTitleCandidates, {signerWeights(), 0.0, 40}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::SignerEmail, signerEmailCandidates, {signerWeights(), 0.0, 40}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::SignaturePresent, signaturePresentCandidates, {signerWeights(), 0.0, 40}, {unmeasured, unmeasured}, false},
        FieldRow{model::FieldKey::Address, addressCandidates, {contactWeights(), 0.0, 20}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::Domain, domainCandidates, {contactWeights(), 0.0, 20}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::Phone, phoneCandidates, {contactWeights(), 0.0, 20}, {unmeasured, unmeasured}},
        FieldRow{model::FieldKey::Clause, clauseCandidates, {clauseWeights(), 0.0, 400}, {unmeasured, unmeasured}, false},
        FieldRow{model::FieldKey::LineItems, lineItemsCandidates, {lineItemsWeights(), 0.0, 1}, {unmeasured, unmeasured}, false},
    };
    return rows;
}

} // namespace countersign::extraction
