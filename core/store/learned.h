// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/memory.h"
#include "core/store/database.h"

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// What the office's decisions taught: one sealed row a layout or counterparty, so that each can be
// forgotten on its own.
class LearnedRepository
{
public:
    LearnedRepository(Database &database, const security::CellCipher &cells);

    // Oldest entry first.
    base::Result<model::Memory> load() const;
    // Replaces the entries of the same ids and adds the others.
    base::Result<> put(const model::Memory &entries);
    // Errors: memory.unknown.
    base::Result<> forget(const model::LearnedId &id);
    // With all that decisions have left behind: past answers and generations of the reader, too.
    // Returns how many entries of memory there were.
    base::Result<int> forgetAll();

private:
    base::Result<> putEntry(const model::LearnedId &id, const QString &kind,
                            const QDateTime &changedAt, const QJsonObject &body);

    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
