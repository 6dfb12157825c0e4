// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"
#include "core/model/memory.h"

// What a correction has taught, and what it would change elsewhere: plain values for the screens.
namespace countersign::workflow
{

// What one approval added to the memory because of a person's corrections: of each layout only the
// new places, of each counterparty only the new names.
struct Lesson {
    model::DocumentId document; // that it was learned from
    model::Memory parts;

    bool operator==(const Lesson &) const = default;
};

// A field of a queued document that would be read otherwise now. Several values are parted by
// semicolons; empty: none.
struct ReadingChange {
    model::FieldKey key = model::FieldKey::Title;
    QString before;
    QString after;

    bool operator==(const ReadingChange &) const = default;
};

struct TaughtDocument {
    model::DocumentId id;
    QString title;
    QList<ReadingChange> changes;

    bool operator==(const TaughtDocument &) const = default;
};

struct TeachingPreview {
    int looked = 0; // queued documents that nobody has begun
    QList<TaughtDocument> changed;

    bool operator==(const TeachingPreview &) const = default;
};

// How a document's values were before they were read anew, to put them back.
struct FormerReading {
    model::DocumentId id;
    QList<model::FieldValue> values;

    bool operator==(const FormerReading &) const = default;
};

} // namespace countersign::workflow
