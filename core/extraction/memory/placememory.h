// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/memory/pagevalues.h"
#include "core/model/memory.h"

#include <QSet>

#include <optional>

namespace countersign::extraction
{

// Words that are not kept beside a value: those of names, addresses and numbers of people.
using PrivateWords = QSet<QString>;
// Of the values of a document that name somebody; common words of companies' names are not private.
PrivateWords privateWordsOf(const QList<model::FieldValue> &values);

// Where the value stands, by its label and the words around it; a private word, and any with a
// figure or an @, is kept as an empty one, which stands for any word. Of a value that was typed or
// worked out, whose evidence does not mean it, the only place on the pages that does; nothing when
// there are several, or when nothing that may be kept stands beside it.
std::optional<model::LearnedPlace> placeOf(const model::FieldValue &value,
                                           const QList<PageWords> &pages,
                                           const ExtractionContext &context,
                                           const PrivateWords &names);

// What stands at a place learned earlier, in another document of the layout: raw, normalised and
// evidence are set, `confidence` is that of the least sure word.
std::optional<model::FieldCandidate> readAt(const model::LearnedPlace &place,
                                            const QList<PageWords> &pages,
                                            const ExtractionContext &context);

} // namespace countersign::extraction
