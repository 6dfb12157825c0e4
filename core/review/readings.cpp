// SPDX-License-Identifier: Apache-2.0
#include "core/review/reviewsession.h"

#include <algorithm>

// What the machine read of a field, and where.
namespace countersign::review
{

using model::FieldCandidate;
using model::FieldOrigin;
using model::FieldState;
using model::FieldValue;

namespace
{

FieldCandidate asCandidate(const FieldValue &value)
{
    FieldCandidate candidate;
    candidate.key = value.key;
    candidate.raw = value.raw;
    candidate.normalised = value.value;
    candidate.confidence = value.confidence;
    candidate.evidence = value.evidence;
    candidate.issues = value.issues;
    candidate.qualifier = value.qualifier;
    candidate.group = value.group;
    candidate.producer = value.producer;
    return candidate;
}

} // namespace

QList<FieldCandidate> ReviewSession::readings(const FieldValue &value)
{
    QList<FieldCandidate> all = value.alternatives;
    // A typed value is no reading; one taken from the readings still carries its producer.
    if (value.origin == FieldOrigin::Extracted || !value.producer.isEmpty())
        all.prepend(asCandidate(value));
    std::stable_sort(all.begin(), all.end(),
                     [](const FieldCandidate &left, const FieldCandidate &right) {
                         return left.confidence > right.confidence;
                     });
    QList<FieldCandidate> distinct;
    for (const FieldCandidate &candidate : std::as_const(all)) {
        const bool known = std::any_of(distinct.begin(), distinct.end(),
                                       [&candidate](const FieldCandidate &other) {
                                           return other.normalised == candidate.normalised;
                                       });
        if (!known && !candidate.normalised.isEmpty())
            distinct.append(candidate);
    }
    return distinct;
}

model::Evidence ReviewSession::placeOf(const FieldValue &value)
{
    if (!value.evidence.isEmpty() || value.state != FieldState::Open)
        return value.evidence;
    return readings(value).value(0).evidence;
}

} // namespace countersign::review
