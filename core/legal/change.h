// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/legal.h"

#include <QList>
#include <QString>

namespace countersign::legal
{

// One difference between two revisions, put into a class.
struct Change {
    model::LaterModification kind = model::LaterModification::Disallowed;
    QString code; // "page.content", "field.value", "annotation.added"
    QString field; // name of the form field, when it concerns one
    int page = -1; // from 0, when it concerns one
    bool existingAnnotation
        = false; // changed or removed: needs a certification that allows annotations
    bool formSetup = false; // what adding a signature field brings with it; no form fill on its own

    bool operator==(const Change &) const = default;
};

// The differences of one step from a revision to the next.
struct StepChanges {
    QList<Change> changes;
    bool undecided = false; // a limit was hit: there may be more
};

} // namespace countersign::legal
