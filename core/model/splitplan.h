// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/capturebatch.h"
#include "core/model/sheetrouting.h"

#include <QList>
#include <QMap>

#include <optional>

namespace countersign::model
{

// Why a stack may have to be parted at a side.
enum class SplitReason {
    Separator, // a separator sheet lies before it
    BlankSheet, // a blank sheet does
    FixedCount, // documents of so many sheets
    PageOne, // "Page 1 of 4" where the page before counted otherwise
    Title, // a title, and what else a contract begins with
    Letterhead, // a sender's address at its top
};

QString splitReasonName(SplitReason reason); // "separator", "blank_sheet", ...

// What is looked for.
struct SplitRules {
    bool separators = true;
    bool blankSheets = false; // both sides blank
    int sheetsEach = 0; // 0: no fixed count
    bool contents = false; // page counts, titles, letterheads: needs their text, which takes time

    bool operator==(const SplitRules &) const = default;
};

// What is on a side, as far as it was looked at.
struct SideFacts {
    bool blank = false;
    bool poor = false; // can hardly be read; told only where it was asked for
    std::optional<SheetRouting> separator; // a separator sheet
    QList<SplitReason> starts; // of PageOne, Title, Letterhead

    bool operator==(const SideFacts &) const = default;
};

// A document may begin with this side.
struct SplitSuggestion {
    SideId before;
    QList<SplitReason> reasons; // at least one, the surest first
    SheetRouting routing; // of the separator sheet

    // Sure enough to be done without a question: sheets that somebody put there.
    bool isCertain() const { return reasons.contains(SplitReason::Separator); }
    bool operator==(const SplitSuggestion &) const = default;
};

struct SplitPlan {
    QList<SplitSuggestion> starts; // in the order of the arrangement
    QList<Arrangement::SetAside> aside; // separator and blank sheets

    bool isEmpty() const { return starts.isEmpty() && aside.isEmpty(); }
    bool operator==(const SplitPlan &) const = default;
};

// What the rules say of a batch as it is arranged now; where it is parted already nothing is
// suggested. Sides without facts count as ordinary ones.
SplitPlan splitPlan(const CaptureBatch &batch, const QMap<SideId, SideFacts> &facts,
                    const SplitRules &rules);
// The plan as edits, in the order in which they are to be made.
QList<CaptureEdit> splitEdits(const SplitPlan &plan);

} // namespace countersign::model
