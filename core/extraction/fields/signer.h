// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/ranking.h"

namespace countersign::extraction
{

struct Reading;

// Who signs, in what post, with what e-mail address, and whether a signature is there; `group`
// numbers the signature blocks. Signatures are printed ("/s/ Jane Doe"), or ink that recognition
// has looked for at the places to sign: "yes", "no", or either with the doubt signature.unclear.
QList<Candidate> signerNameCandidates(const Reading &reading, const Decisions &earlier);
QList<Candidate> signerTitleCandidates(const Reading &reading, const Decisions &earlier);
QList<Candidate> signerEmailCandidates(const Reading &reading, const Decisions &earlier);
QList<Candidate> signaturePresentCandidates(const Reading &reading, const Decisions &earlier);
std::span<const FeatureWeight> signerWeights();

} // namespace countersign::extraction
