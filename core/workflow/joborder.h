// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// Which job comes first: the page that a person is looking at, the rest of that document, then what
// people have given by hand, then what came from folders; then what is done anew because a setting
// has changed; last the reader learns. Jobs are pages, so that a long batch is overtaken between
// two of them.
enum class JobOrder {
    Learning = 0,
    Renewed = 1,
    Batch = 5,
    OwnQueue = 10,
    Extraction = 20, // short, and a document is of no use without
    VisibleDocument = 40,
    VisiblePage = 50,
};

// The place in the queue of a document that nobody is looking at, by its origin.
JobOrder usualOrder(const model::Document &document);

// Puts what waits of a document in front of everything else, the page first.
base::Result<> hurry(Unit &unit, const model::DocumentId &document, int pageIndex);
// Puts it back into its usual place.
base::Result<> hurryNoMore(Unit &unit, const model::DocumentId &document);

} // namespace countersign::workflow
