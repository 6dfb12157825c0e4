// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QList>

namespace countersign::extraction
{

// Why a page looks like the first one of another document.
enum class StartReason {
    PageOne, // "Page 1 of 4" where the page before counted otherwise
    TitleAfterSignatures, // a title at its top, signatures on the pages before
    TitleAndOpening, // a title, and below it "This Agreement is made ..."
    Letterhead, // a sender's address at its top and a salutation below
};

QString startReasonName(StartReason reason);

// A page behind which a stack of paper may have to be parted.
struct DocumentStart {
    int pageIndex = 0; // from 0; never the first page
    QList<StartReason> reasons;

    bool operator==(const DocumentStart &) const = default;
};

// Hints for parting a scanned stack into documents, in the order of the pages. Exhibits and
// schedules belong to what stands before them and are no starts.
QList<DocumentStart> documentStarts(const model::OcrDocument &document);

} // namespace countersign::extraction
