// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"
#include "core/store/database.h"

#include <QByteArray>
#include <QList>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// That a document looks like an earlier one, and what a person has said to that.
struct LikenessFinding {
    model::DocumentId other; // null: like none
    int pages = 0;
    int equalPages = 0;
    bool decided = false;

    bool operator==(const LikenessFinding &) const = default;
};

// Sketches of documents' pages, by which the same paper is known again. Both columns are sealed: a
// sketch tells words to whoever can guess them.
class LikenessRepository
{
public:
    LikenessRepository(Database &database, const security::CellCipher &cells);

    struct Entry {
        model::DocumentId document;
        QByteArray sketches;
    };
    base::Result<> put(const model::DocumentId &document, const QByteArray &sketches,
                       const LikenessFinding &finding);
    // A finding like none when nothing was put.
    base::Result<LikenessFinding> finding(const model::DocumentId &document) const;
    base::Result<> setFinding(const model::DocumentId &document, const LikenessFinding &finding);
    base::Result<QList<Entry>> all() const;

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
