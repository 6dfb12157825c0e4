// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace countersign::model
{

// Where a document stands in its life. The side exits (Rejected to Failed) can be brought back by a
// person.
enum class Stage {
    Captured,
    Recognized,
    InReview,
    Approved,
    OutForSignature,
    Signed,
    Verified,
    Archived,
    Rejected,
    Declined,
    Voided,
    Expired,
    Failed,
};

// The stored and printed names: "out_for_signature".
QString stageName(Stage stage);
base::Result<Stage> parseStage(const QString &name);
QList<Stage> allStages();

// The transition table.
bool canMove(Stage from, Stage to);
bool isSideExit(Stage stage);

} // namespace countersign::model
