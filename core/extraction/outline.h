// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/documenttext.h"

namespace countersign::extraction
{

// A numbered or well-known heading.
struct Heading {
    Span span; // number and words
    QString number; // "13", "4.2", "IV", "(a)"; empty for an unnumbered one
    QString words; // "Governing Law"
    QString kind; // clause kind, "governing_law"; empty when unknown
};

// One clause, from its number or heading to the next one's, whatever its level.
struct ClauseSpan {
    Span span;
    Span head; // number and heading; empty for the opening
    QString number;
    QString words; // of the heading; may be empty
    QString kind; // own, else that of the clause above; "opening", "signatures", "exhibit"
    int level = 0;
    int parent = -1; // index into Outline::clauses
};

// How a contract is laid out: opening, clauses, signatures.
struct Outline {
    QList<Heading> headings; // clauses that have words for a heading
    QList<ClauseSpan> clauses; // gapless, in the order of the text
    Span preamble; // from the first character to the recitals or the first clause
    int signatures = 0; // offset where signing begins; text size when there is no such place

    // The innermost clause an offset stands in, or nullptr.
    const ClauseSpan *clauseOf(int offset) const;
    // Kind of that clause, or empty.
    QString kindAt(int offset) const;
};

Outline outlineOf(const DocumentText &text);

} // namespace countersign::extraction
