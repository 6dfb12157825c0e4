// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/screens.h"
#include "ui/theme/colours.h"

#include <QListWidget>

namespace countersign::ui
{

// What happened to a document, oldest first: when, who did what, to what.
class TimelineView : public QListWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    // Keeps the place when only newer entries have come.
    void setEntries(const QList<workflow::TimelineEntry> &entries);
};

// How an entry looks: gone well, gone wrong, or simply said.
State timelineState(const workflow::TimelineEntry &entry);

} // namespace countersign::ui
