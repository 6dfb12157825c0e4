// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldcatalogue.h"

#include "core/extraction/fields/amount.h"
#include "core/extraction/fields/clause.h"
#include "core/extraction/fields/contact.h"
#include "core/extraction/fields/contractdates.h"
#include "core/extraction/fields/contracttype.h"
#include "core/extraction/fields/expiration.h"
#include "core/extraction/fields/jurisdiction.h"
#include "core/extraction/fields/lineitems.h"
#include "core/extraction/fields/party.h"
#include "core/extraction/fields/periods.h"
#include "core/extraction/fields/reference.h"
#include "core/extraction/fields/signer.h"
#include "core/extraction/fields/title.h"

#include <array>

namespace countersign::extraction
{

std::span<const FieldRow> fieldCatalogue()
{
    using Key = model::FieldKey;
    // Key, generator, {weights, score of "not there", most slots}, does silence mean absence?
    static const std::array rows = {
        FieldRow{Key::Title, titleCandidates, {titleWeights(), 2.0, 1}},
        FieldRow{Key::ContractType, contractTypeCandidates, {contractTypeWeights(), 0.0, 1}},
        FieldRow{Key::Party, partyCandidates, {partyWeights(), 4.0, 24}},
        FieldRow{Key::AgreementDate, agreementDateCandidates, {agreementDateWeights(), 2.0, 1}},
        FieldRow{Key::EffectiveDate, effectiveDateCandidates, {effectiveDateWeights(), 0.8, 1}},
        FieldRow{Key::SignedDate, signedDateCandidates, {signedDateWeights(), 2.0, 1}},
        FieldRow{Key::Term, termCandidates, {termWeights(), 2.5, 1}},
        FieldRow{Key::RenewalTerm, renewalTermCandidates, {renewalTermWeights(), 4.0, 1}},
        FieldRow{Key::NoticePeriod, noticePeriodCandidates, {noticePeriodWeights(), 6.0, 1}},
        FieldRow{Key::Renewal, renewalCandidates, {renewalWeights(), 1.0, 1}},
        FieldRow{Key::ExpirationDate, expirationCandidates, {expirationWeights(), 2.5, 1}},
        FieldRow{Key::Jurisdiction, jurisdictionCandidates, {jurisdictionWeights(), 2.5, 1}},
        FieldRow{Key::Reference, referenceCandidates, {referenceWeights(), 1.0, 1}},
        FieldRow{Key::Amount, amountCandidates, {amountWeights(), 0.0, 60}},
        FieldRow{Key::SignerName, signerNameCandidates, {signerWeights(), 0.0, 40}},
        FieldRow{Key::SignerTitle, signerTitleCandidates, {signerWeights(), 0.0, 40}},
        FieldRow{Key::SignerEmail, signerEmailCandidates, {signerWeights(), 0.0, 40}},
        FieldRow{
            Key::SignaturePresent, signaturePresentCandidates, {signerWeights(), 0.0, 40}, false},
        FieldRow{Key::Address, addressCandidates, {contactWeights(), 0.0, 20}},
        FieldRow{Key::Domain, domainCandidates, {contactWeights(), 0.0, 20}},
        FieldRow{Key::Phone, phoneCandidates, {contactWeights(), 0.0, 20}},
        FieldRow{Key::Clause, clauseCandidates, {clauseWeights(), 0.0, 400}, false},
        FieldRow{Key::LineItems, lineItemsCandidates, {lineItemsWeights(), 0.0, 1}, false},
    };
    return rows;
}

} // namespace countersign::extraction
