// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/reviewsession.h"
#include "ui/theme/colours.h"

#include <QString>

// The words of the review screen: values as people read them, and why a field is doubted.
namespace countersign::ui
{

// "1 Mar 2026", "1,200.00 USD", "Non-disclosure agreement": for lists and keys.
QString displayValue(model::FieldKey key, const QString &value);
// The value once more in full, where that catches mistakes: "Sunday, 1 March 2026"; else empty.
QString longValue(model::FieldKey key, const QString &value);
// What may be typed: "Date, for example 1 March 2026 or 2026-03-01".
QString inputHint(model::FieldKey key);
// The names of the values a field may take; empty where any text will do.
QStringList choiceTexts(model::FieldKey key);
// What such a field often holds, for completion; anything else may be typed.
QStringList likelyTexts(model::FieldKey key);
// The value as the editor has it: what people know by a name of their language, by that name;
// other values as they are stored.
QString editedText(model::FieldKey key, const QString &value);
// Such a name back to what is stored; other text as it is.
QString storedChoice(model::FieldKey key, const QString &typed);
// Why a field asks for attention: its issues, else that readings compete; empty when it does not.
QString doubtSentence(const review::ReviewSession &session, const model::FieldValue &value);
// Why the input was not taken, and what to do.
QString inputErrorSentence(const base::Error &error);
// What stands between the document and its approval: "Still to check: Effective date, Term."
QString blockerSentence(const review::ReviewSession &session);
// Where the value came from: "Read from page 1", "Typed by Jo Roe on 3 March".
QString originSentence(const model::FieldValue &value);

// How a field stands, as a shape and a word.
struct FieldStanding {
    State state = State::Ok;
    QString word;
};
FieldStanding standingOf(const review::ReviewSession &session, const model::FieldValue &value);
// All of it in one line, for screen readers.
QString accessibleFieldText(const review::ReviewSession &session, const model::FieldValue &value);

} // namespace countersign::ui
