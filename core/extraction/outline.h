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

// How a contract is laid out: opening, headings, signatures.
struct Outline {
    QList<Heading> headings;
    Span preamble; // from the first character to the recitals or the first clause
    int signatures = 0; // offset where signing begins; text size when there is no such place

    // The heading under which an offset stands, or nullptr.
    const Heading *headingOf(int offset) const;
    // Kind of that heading, or empty.
    QString kindAt(int offset) const;
};

Outline outlineOf(const DocumentText &text);

// Kind of clause that a heading's words announce; empty when unknown.
QString clauseKind(const QString &words);

} // namespace countersign::extraction
