// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"

#include <QHash>

namespace countersign::model
{

// From which confidence a value is taken (accept) or shown as a proposal (review); below it is
// asked for.
struct Threshold {
    double accept = 0.90;
    double review = 0.60;

    FieldDecision decide(double confidence) const
    {
        if (confidence >= accept)
            return FieldDecision::Accept;
        return confidence >= review ? FieldDecision::Review : FieldDecision::Ask;
    }
    bool operator==(const Threshold &) const = default;
};

// One threshold a field, with the product's defaults where none was set.
struct Thresholds {
    Threshold fallback;
    QHash<FieldKey, Threshold> perField;

    Threshold of(FieldKey key) const { return perField.value(key, fallback); }
    bool operator==(const Thresholds &) const = default;
};

} // namespace countersign::model
