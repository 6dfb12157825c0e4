// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/openeddocuments.h"
#include "core/workflow/screens.h"

namespace countersign::workflow
{

class LearningDesk;

// Recognition that a person asks for while reviewing: of a part of a page, into the field in hand,
// or of whole pages after turning, cropping or darkening them or in another language.
class ReadingAgain
{
public:
    ReadingAgain(StoreSession &session, const Engines &engines, OpenedDocuments &opened,
                 LearningDesk &learning);

    // Words in the coordinates of the page as shown; nothing is stored. Codes: page.out_of_range,
    // those of PageSource::render() and of OcrEngine::recognise().
    base::Result<model::OcrPage> region(const model::DocumentId &id, int pageIndex,
                                        const model::PageRect &region, const ReadingWish &wish,
                                        base::JobContext &context);
    // Replaces the pages' text, turns them as wished, and extracts the whole document anew. Values
    // that a person has decided stay as they are. Returns how many of the others changed. Codes
    // besides: document.not_in_review.
    base::Result<int> pages(const model::DocumentId &id, const QList<int> &pages,
                            const ReadingWish &wish, const QString &actor,
                            base::JobContext &context);

private:
    base::Result<model::OcrPage> read(const OpenedDocument &opened, int pageIndex,
                                      const model::PageRect &part, const ReadingWish &wish,
                                      base::JobContext &context) const;
    struct ReadPage {
        model::Page page;
        model::OcrPage text;
    };
    base::Result<ReadPage> readWhole(const OpenedDocument &opened, int pageIndex,
                                     const ReadingWish &wish, base::JobContext &context) const;
    base::Result<> keep(const model::DocumentId &id, const QList<ReadPage> &read,
                        const ReadingWish &wish, const QString &actor);
    base::Result<int> extract(const model::DocumentId &id);

    StoreSession &m_session;
    const Engines &m_engines;
    OpenedDocuments &m_opened;
    LearningDesk &m_learning;
};

} // namespace countersign::workflow
