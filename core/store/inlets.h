// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/model/ids.h"
#include "core/model/inlet.h"
#include "core/store/database.h"

#include <optional>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

enum class InletState {
    Taken, // became a document, or was known as one
    Passed, // looked at and done with, so that it need not be opened again
    Problem, // could not be taken in
};

// One thing that came through an inlet.
struct InletItem {
    QString id; // InletRepository::itemId()
    QString inlet;
    InletState state = InletState::Taken;
    model::DocumentId document; // null unless taken
    QString name; // as a person knows it
    QString reason; // of a problem: an error's code
    QDateTime changedAt;

    bool operator==(const InletItem &) const = default;
};

// What came through folders, mailboxes and the like, so that nothing is taken in twice, and where
// documents came from. Names are sealed; ids are keyed hashes, so that the database does not tell
// which files or messages were seen.
class InletRepository
{
public:
    // `hashKey` has 32 bytes, StoreKey::derive(KeyPurpose::Inlets).
    InletRepository(Database &database, const security::CellCipher &cells, base::Secret hashKey);

    // The id of something by what it is called or contains within its inlet.
    QString itemId(const QString &inlet, const QString &reference) const;
    base::Result<std::optional<InletItem>> find(const QString &id) const;
    // Replaces what was known of it.
    base::Result<> put(const InletItem &item);
    base::Result<> remove(const QString &id);
    // Newest first.
    base::Result<QList<InletItem>> problems(const QString &inlet) const;

    base::Result<> setProvenance(const model::DocumentId &document,
                                 const model::Provenance &source);
    // A null one when nothing is known.
    base::Result<model::Provenance> provenance(const model::DocumentId &document) const;

private:
    base::Result<InletItem> read(const Statement &row) const;

    Database &m_database;
    const security::CellCipher &m_cells;
    base::Secret m_hashKey;
};

} // namespace countersign::store
