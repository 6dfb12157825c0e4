// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/span.h"
#include "core/model/field.h"

#include <QList>

namespace countersign::extraction
{

struct Reading;

// A place in the text that was left for somebody to fill in.
struct Blank {
    Span span; // "this ____ day of ______, 20__", "[Company name]", "______"
    bool isDate = false;
    bool inOpening = false; // before the first clause
};

// Blanks of the contract itself: not those of its signature blocks and exhibits.
QList<Blank> findBlanks(const Reading &reading);

// Says of fields that have no value whether they were left blank, takes back values that are a
// blank's own words ("[Company name]"), and marks a document that looks like an unsigned template
// on its type.
void applyBlanks(QList<model::ExtractedField> &fields, const Reading &reading);

// True for a contract with blanks that nobody has signed.
bool looksUnfilled(const QList<Blank> &blanks, const QList<model::ExtractedField> &fields);

} // namespace countersign::extraction
