// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/boostedtrees.h"
#include "core/extraction/fieldranker.h"

namespace countersign::extraction
{

// One field as the readers see it, each field for itself.
struct FirstLook {
    Question question; // its features need not be there any more
    Likelihoods words;
    Likelihoods letters;
    Likelihoods both; // of these two
    Likelihoods tags; // of the third reader, on its own
    double ofKind = 1; // how far the document is of the kinds that an office's decisions taught
};

using FirstLooks = QHash<model::FieldKey, FirstLook>;

FirstLook firstLookOf(const Question &question, Likelihoods words, Likelihoods letters,
                      Likelihoods tags, bool set);

// The likelier ways to read a field. Trees look at them again, now side by side, together with what
// was thought of the other fields, of which the readers know nothing.
struct Shortlist {
    std::vector<QList<qsizetype>> members; // candidates of each value
    // One a value; of a field of one value then "not there" and "there, but not found".
    std::vector<View> views;
    std::vector<double> before; // what the readers think: logarithms of probabilities, in sets
                                // log odds
};

Shortlist shortlistOf(const FirstLooks &looks, model::FieldKey key, const RankingRule &rule,
                      const Reading &reading);

// Ways that are not on the list keep their share.
Likelihoods secondLook(const FirstLook &look, const Shortlist &list, const BoostedTrees &trees,
                       bool set);

} // namespace countersign::extraction
