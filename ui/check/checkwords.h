// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/legal.h"
#include "ui/theme/colours.h"

#include <QString>

// The legal check in words.
namespace countersign::ui
{

// One question of the check and its answer.
struct CheckLine {
    QString question;
    QString answer;
    State state = State::Info;
};

// The whole in one sentence.
CheckLine verdictLine(const model::ValidationReport &report);
// Integrity, later changes, trust, proven time, same as sent: five separate answers.
QList<CheckLine> checkLines(const model::ValidationReport &report);

} // namespace countersign::ui
