// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/documenttext.h"
#include "core/extraction/outline.h"

namespace countersign::extraction
{

// One person's place to sign, with what is written around it. Empty spans: not there.
struct SignatureBlock {
    int group = 0; // from 1, in the order of the page
    Span anchor; // where it begins: "By:", the line to sign on
    Span name;
    Span title;
    Span email;
    Span date; // behind "Date:"
    Span mark; // a conformed signature, "/s/ Jane Doe"
    bool nameLabelled = false; // behind "Name:", not guessed from the line below the signature
    bool titleLabelled = false;
};

// Blocks of the signing part; side-by-side columns are told apart by their place on the page.
QList<SignatureBlock> findSignatureBlocks(const DocumentText &text, const Outline &outline);

} // namespace countersign::extraction
