// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

namespace countersign::capture
{

// One side of a stack as it was read.
struct StackPage {
    int sheet = 1; // of the stack, from 1
    QStringList lines; // from the top down
    double heightMm = 0; // 0: unknown
    int unread = -1; // the first line below a middle that was not read; -1: all was

    bool operator==(const StackPage &) const = default;
};

// What is above `footTop` and what is below it (a share of the page's height) may have something
// unread between them; 0: all was read.
StackPage stackPage(const model::OcrPage &page, int sheet, double footTop = 0);

// Why sheets seem to have gone through the feeder together.
enum class SheetDoubt : quint8 {
    PageNumbers, // "Page 3 of 7" is followed by "Page 5 of 7"
    ClauseNumbers, // clause 4 is followed by clause 7
    BrokenText, // a sentence is left in its middle, or one begins there
    LongPage, // far longer than its neighbours: two sheets that overlap
};

struct MissingSheet {
    int afterSheet = 0; // 0: before the first
    QList<SheetDoubt> doubts = {}; // the surest first
    int pages = 0; // that seem to be missing; 0: unknown
    int firstPage = 0; // the first of them, by the numbers on the pages; 0: unknown
    int ofPages = 0; // as "Page 3 of 7" says; 0: it does not

    bool operator==(const MissingSheet &) const = default;
};

// Places in a document's pages, all of one stack and in order, where a sheet may be missing. A
// suspicion, for a person to look at: two in a hundred places where nothing is missing are named
// too, and where pages bear no numbers most gaps are not seen.
QList<MissingSheet> missingSheets(const QList<StackPage> &pages);

} // namespace countersign::capture
