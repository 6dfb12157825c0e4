// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/documenttext.h"
#include "core/extraction/tokens.h"

namespace countersign::extraction
{

// For each token the index of the token that its sentence begins with. A block, a full stop before
// a capital, a semicolon and a colon end a sentence; "Inc." and initials do not.
std::vector<std::ptrdiff_t> sentenceBegins(const DocumentText &text,
                                           const std::vector<Token> &tokens);

// Words of the line that names the contract ("SPONSORSHIP AGREEMENT"), at most eight; empty where
// no line near the top does.
std::vector<quint32> nameWords(const DocumentText &text);

} // namespace countersign::extraction
