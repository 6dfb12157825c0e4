// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fields/signer.h"

#include "core/extraction/reading.h"

#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr std::array signerWeightTable = {
    FeatureWeight{"in_block", 1.0},
    FeatureWeight{"labelled", 2.0},
    FeatureWeight{"marked", 1.0},
};

// Two blocks may hold the same person or post: the block is part of the identity.
Candidate signerCandidate(const Reading &reading, const SignatureBlock &block, Span span,
                          bool labelled)
{
    Candidate candidate;
    candidate.span = span;
    candidate.normalised = reading.text.original(span);
    candidate.group = block.group;
    candidate.identity = u"%1 %2"_s.arg(block.group).arg(candidate.normalised.toCaseFolded());
    candidate.add("in_block");
    candidate.addIf(labelled, "labelled");
    candidate.addIf(!block.mark.isEmpty(), "marked");
    return candidate;
}

} // namespace

std::span<const FeatureWeight> signerWeights()
{
    return signerWeightTable;
}

QList<Candidate> signerNameCandidates(const Reading &reading, const Decisions &)
{
    QList<Candidate> candidates;
    for (const SignatureBlock &block : reading.signatureBlocks) {
        if (!block.name.isEmpty())
            candidates.append(signerCandidate(reading, block, block.name, block.nameLabelled));
    }
    return candidates;
}

QList<Candidate> signerTitleCandidates(const Reading &reading, const Decisions &)
{
    QList<Candidate> candidates;
    for (const SignatureBlock &block : reading.signatureBlocks) {
        if (!block.title.isEmpty())
            candidates.append(signerCandidate(reading, block, block.title, block.titleLabelled));
    }
    return candidates;
}

QList<Candidate> signerEmailCandidates(const Reading &reading, const Decisions &)
{
    QList<Candidate> candidates;
    for (const SignatureBlock &block : reading.signatureBlocks) {
        if (!block.email.isEmpty())
            candidates.append(signerCandidate(reading, block, block.email, true));
    }
    return candidates;
}

QList<Candidate> signaturePresentCandidates(const Reading &reading, const Decisions &)
{
    QList<Candidate> candidates;
    for (const SignatureBlock &block : reading.signatureBlocks) {
        if (block.mark.isEmpty())
            continue;
        Candidate candidate = signerCandidate(reading, block, block.mark, true);
        candidate.normalised = u"yes"_s;
        candidates.append(candidate);
    }
    return candidates;
}

} // namespace countersign::extraction
