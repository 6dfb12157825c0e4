// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/casework.h"
#include "core/store/database.h"

#include <QHash>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// How documents stand in review, who works on them, and what people say about them. Reasons, names
// and texts are sealed. Works inside the caller's transaction.
class CaseworkRepository
{
public:
    CaseworkRepository(Database &database, const security::CellCipher &cells);

    // A document nobody held, passed on or skipped has the plain case.
    base::Result<model::ReviewCase> reviewCase(const model::DocumentId &id) const;
    base::Result<> setReviewCase(const model::DocumentId &id, const model::ReviewCase &review);
    // Of every document that has more than the plain one.
    base::Result<QHash<model::DocumentId, model::ReviewCase>> reviewCases() const;

    base::Result<model::Claim> claim(const model::DocumentId &id) const;
    // An owner without name releases it.
    base::Result<> setClaim(const model::DocumentId &id, const model::Claim &claim);
    // Gives back everything that `owner` holds.
    base::Result<> releaseAllOf(const QString &owner);
    base::Result<QHash<model::DocumentId, model::Claim>> claims() const;

    // Oldest first, with those taken back.
    base::Result<QList<model::Comment>> comments(const model::DocumentId &id) const;
    base::Result<> addComment(const model::DocumentId &id, const model::Comment &comment);
    // "comment.not_found" when the document has no such comment.
    base::Result<> setCommentRemoved(const model::DocumentId &id, const model::CommentId &comment,
                                     bool removed);
    // Of all documents, those that stand and were written since then.
    base::Result<QHash<model::DocumentId, QList<model::Comment>>>
    commentsSince(const QDateTime &from) const;
    // Numbers of comments that stand, where there are any.
    base::Result<QHash<model::DocumentId, int>> commentCounts() const;

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
