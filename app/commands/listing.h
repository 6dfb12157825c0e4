// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"

#include <QJsonObject>

// Documents as the command line prints them.
namespace countersign::app
{

QJsonObject queueRowJson(const workflow::QueueRow &row);
QString queueRowLine(const workflow::QueueRow &row);
QJsonObject documentJson(const workflow::DocumentView &view,
                         const QList<workflow::TimelineEntry> &timeline);
QString documentText(const workflow::DocumentView &view,
                     const QList<workflow::TimelineEntry> &timeline);

} // namespace countersign::app
