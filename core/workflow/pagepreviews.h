// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/openeddocuments.h"

namespace countersign::workflow
{

// Small pictures of pages, made when the page is recognised and kept as encrypted objects, so that
// a review opens with its page at once: of the first pages of a document, and of all that are slow
// to draw (scans, photographs). They are derived and may be missing: whatever goes wrong with one,
// the page is drawn from its original. Thread-safe.
class PagePreviews
{
public:
    struct Made {
        store::PreviewInput input;
        model::ObjectRef object; // null: this page needs none
    };

    explicit PagePreviews(StoreSession &session);

    // Draws and stores, but names it in no row yet: that is for the transaction that keeps `page`.
    Made make(const OpenedDocument &opened, const model::Page &page,
              base::JobContext &context) const;
    // In the caller's transaction; the object returned is named by no row once that is committed.
    static base::Result<model::ObjectRef> enter(Unit &unit, const model::DocumentId &document,
                                                int pageIndex, const Made &made);
    void discard(const QList<model::ObjectRef> &objects) const;

    // RGB32, at the resolution kept or, for a `dpi` above 0, near that and not below; a null image
    // when there is none. Blocks.
    QImage load(const model::DocumentId &document, int pageIndex, int dpi = 0) const;

private:
    StoreSession &m_session;
};

} // namespace countersign::workflow
