// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"

#include <QHash>
#include <QSet>

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

// One threshold a field. What was set for a field of its own goes first; then the product's default
// of a field for information, which a few wrong values do not hurt: taken from 0.55, asked for
// below 0.40; then what holds for all others.
struct Thresholds {
    Threshold fallback;
    QHash<FieldKey, Threshold> perField;
    QSet<FieldKey> optional; // of the contract they are meant for: see FieldNeeds; never stored

    Threshold of(FieldKey key) const;
    // Of a value as it was read. However sure the reader was of each, values that contradict each
    // other need a person.
    FieldDecision decide(const FieldValue &value) const;
    // Nothing at all was found of a field that this contract does not need: nobody is asked.
    bool spares(const FieldValue &value) const;
    bool operator==(const Thresholds &) const = default;
};

// A validator found that something else in the contract says otherwise.
bool isContradicted(const FieldValue &value);

// A field that nothing legal or commercial is decided by (title, reference, renewal, signing
// date, contact data, clauses): it is shown and searched, and filed as it was read.
bool isForInformation(FieldKey key);

} // namespace countersign::model
