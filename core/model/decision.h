// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"

#include <QJsonObject>

namespace countersign::model
{

using DecisionId = base::Id<struct DecisionTag>;

// What a decision cost its reviewer since the one before it.
struct Effort {
    int milliseconds = 0;
    int keys = 0;
    int pointerMoves = 0; // times the pointer was moved and came to rest

    bool operator==(const Effort &) const = default;
};

enum class DecisionAction {
    Confirm,
    PickReading,
    Edit,
    ClickWord,
    DrawRegion,
    Absent,
    Unreadable,
    Add,
    Remove,
    Reopen,
};

// Why the machine's value was wrong, as far as the correction tells.
enum class ErrorCause { None, Ocr, Boundary, WrongCandidate, Absent, Normalisation, Unseen };

QString decisionActionName(DecisionAction action);
QString errorCauseName(ErrorCause cause);

// One decision of a reviewer, as it is kept for ever.
struct Decision {
    DecisionId id;
    DocumentId document;
    FieldId field;
    FieldKey key = FieldKey::Title;
    DecisionAction action = DecisionAction::Confirm;
    QString reviewer;
    QString before;
    QString after;
    Evidence evidenceBefore;
    Evidence evidenceAfter;
    double confidence = 0; // of the value before
    QString producer; // of the value before: extractor and version
    ErrorCause cause = ErrorCause::None;
    Effort effort;
    QDateTime at;

    bool operator==(const Decision &) const = default;
};

// The decision that turns `before` into `after`; a null id in `before` means the value is new, in
// `after` that it was removed. Document, reviewer, effort and time are the caller's.
Decision decisionBetween(const FieldValue &before, const FieldValue &after);
ErrorCause causeOf(const FieldValue &before, const FieldValue &after);

QJsonObject toJson(const Decision &decision);
base::Result<Decision> decisionFromJson(const QJsonObject &object);

} // namespace countersign::model
