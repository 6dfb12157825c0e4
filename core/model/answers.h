// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"
#include "core/model/ids.h"

#include <QJsonObject>

namespace countersign::model
{

// What was offered for one slot of a field and, once the document was approved, whether the person
// who looked found it right. Values that nobody looked at are no answers.
struct Answer {
    FieldId field;
    FieldKey key = FieldKey::Title;
    QString offered; // empty: "not in the document"
    double confidence = 0;
    QString producer; // reader and version
    bool recalled = false; // memory had a hand in it
    bool judged = false;
    bool right = false;

    bool operator==(const Answer &) const = default;
};

// The answers of one document.
struct DocumentAnswers {
    DocumentId document;
    QString contractType;
    QDateTime approvedAt; // invalid: under review
    QList<Answer> answers;

    bool operator==(const DocumentAnswers &) const = default;
};

// Notes an offer that a person decides on for the first time; later decisions about the same slot
// change nothing.
void noteOffer(DocumentAnswers &answers, const FieldValue &offered);

// Holds the offers against the values that were approved. What a person could not read is no
// answer.
void judge(DocumentAnswers &answers, const QList<FieldValue> &approved, const QDateTime &now);

QJsonObject toJson(const DocumentAnswers &answers);
// Codes: memory.malformed.
base::Result<DocumentAnswers> documentAnswersFromJson(const QJsonObject &object);

} // namespace countersign::model
