// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QRect>

class QPainter;

namespace countersign::ui
{

// The shape of a state, for those who can't tell the colours apart: ok a tick, check a question
// mark in a ring, ask a filled dot, stop an octagon, info an i in a ring.
void paintStateMark(QPainter *painter, const QRect &rect, State state);

} // namespace countersign::ui
