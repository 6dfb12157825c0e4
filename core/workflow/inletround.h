// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/intake.h"

#include <optional>

namespace countersign::workflow
{

// What a round through an inlet brought.
struct InletRound {
    QList<IngestOutcome> taken; // with `duplicateOf` where the content was there already
    QList<IngestOutcome> setAside; // with the error
    model::InletStatus status;
};

// Notes in `round` and `sums` what came of one file or message. The answer is what is wrong with
// it, if something is; an error, if it may go better another time.
base::Result<std::optional<base::Error>> countOutcomes(const QList<IngestOutcome> &outcomes,
                                                       InletRound &round, model::InletStatus &sums);

} // namespace countersign::workflow
