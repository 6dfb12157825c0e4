// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/inletround.h"

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

// Whether trying again can't help: it is what came, not the disk, the network or a missing tool.
bool isFaultOfWhatCame(const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::InvalidInput:
    case base::ErrorKind::Corrupt:
    case base::ErrorKind::Unsupported:
        return (error.code.startsWith(u"import."_s) || error.code.startsWith(u"mail."_s))
            && error.code != u"import.tool_missing"_s;
    case base::ErrorKind::NotFound:
    case base::ErrorKind::Io:
    case base::ErrorKind::Network:
    case base::ErrorKind::Unauthorised:
    case base::ErrorKind::RateLimited:
    case base::ErrorKind::Conflict:
    case base::ErrorKind::Cancelled:
    case base::ErrorKind::Internal:
        return false;
    }
    return false;
}

} // namespace

base::Result<std::optional<base::Error>> countOutcomes(const QList<IngestOutcome> &outcomes,
                                                       InletRound &round, model::InletStatus &sums)
{
    std::optional<base::Error> fault;
    for (const IngestOutcome &outcome : outcomes) {
        if (!outcome.document.isNull()) {
            ++(outcome.duplicateOf == outcome.document ? sums.known : sums.taken);
            round.taken.append(outcome);
            continue;
        }
        const base::Error error = outcome.error.value_or(base::Error());
        if (!isFaultOfWhatCame(error))
            return error;
        fault = error;
    }
    return fault;
}

} // namespace countersign::workflow
