// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/envelope.h"
#include "ui/theme/colours.h"

#include <QString>

namespace countersign::ui
{

// One thing that is missing before a signing request can go out. `recipient` is -1 where none is
// meant.
struct Readiness {
    State state = State::Ask;
    QString text;
    int recipient = -1;
    bool blocks = true;
};

// What is missing, in the order of the form; empty when the draft can be sent.
QList<Readiness> readinessOf(const model::EnvelopeDraft &draft);
bool canSend(const model::EnvelopeDraft &draft);
// "Jane Roe", or "recipient 2" while the name is missing.
QString recipientLabel(const model::EnvelopeDraft &draft, int index);

} // namespace countersign::ui
