// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/likeness/documentlikeness.h"
#include "core/workflow/openeddocuments.h"

#include <QHash>
#include <QMutex>

namespace countersign::workflow
{

// Notices paper that was captured before, whatever scanner it came from, and leaves it to a person
// what that means. Blocking; for worker threads.
class LikenessDesk
{
public:
    LikenessDesk(StoreSession &session, OpenedDocuments &opened);

    // Compares a document that was just read with all earlier ones, keeps what was found, and
    // marks it as a possible duplicate. What a person has decided before stays.
    base::Result<> note(const model::DocumentId &id, const model::OcrDocument &text,
                        base::JobContext &context);
    // Both stay: the document is no duplicate, whatever it looks like.
    base::Result<> keepBoth(const model::DocumentId &id, const QString &actor);

private:
    struct Best {
        model::DocumentId other;
        likeness::DocumentLikeness likeness;
    };
    base::Result<QList<likeness::PageSketch>>
    sketch(const model::DocumentId &id, const model::OcrDocument &text, base::JobContext &context);
    struct Candidate {
        model::DocumentId document;
        QList<likeness::PageSketch> sketches;
        double likeness = 0;
    };
    base::Result<> loadKnown();
    QList<Candidate> candidatesFor(const model::DocumentId &id,
                                   const QList<likeness::PageSketch> &sketches);
    base::Result<Best> findLike(const model::DocumentId &id,
                                const likeness::ComparedDocument &document);

    StoreSession &m_session;
    OpenedDocuments &m_opened;
    QMutex m_mutex;
    bool m_loaded = false;
    QHash<model::DocumentId, QList<likeness::PageSketch>> m_known;
};

} // namespace countersign::workflow
