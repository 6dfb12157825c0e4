// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/fieldcatalogue.h"
#include "core/extraction/fieldranker.h"
#include "core/training/corpus.h"

namespace countersign::training
{

// One field of one labelled document, with the ways of reading it that are right.
struct Instance {
    int document = 0;
    bool labelled = false; // people looked for the field in this document
    extraction::Question question;
    std::vector<char> right; // one for each candidate
    bool absentRight = false;
    bool unseenRight = false; // there is a value, but no candidate holds it
    double share = 1; // how much it counts in training
};

// Fields that the truth files know, in the order of reading.
QList<const extraction::FieldRow *> labelledRows(const Corpus &corpus);

// Decisions by hand-set weights, one a document; candidates are generated with them.
QList<extraction::Decisions> decisionsByHand(const Corpus &corpus);

// One for each document, in order.
std::vector<Instance> instancesOf(const Corpus &corpus, const extraction::FieldRow &row,
                                  const QList<extraction::Decisions> &byHand);

} // namespace countersign::training
