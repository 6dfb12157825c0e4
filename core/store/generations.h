// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/generation.h"
#include "core/store/database.h"

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// Generations of the reader that an office's decisions made: one sealed row each, beside what else
// was learned. At most one is active.
class GenerationRepository
{
public:
    GenerationRepository(Database &database, const security::CellCipher &cells);

    // Newest first.
    base::Result<QList<model::Generation>> list() const;
    // Adds it under the next number and returns that. Of those that could read, and of those that
    // were refused, the newest five are kept; the active one always.
    base::Result<int> add(model::Generation generation);
    // 0: the reader as shipped. Errors: generation.unknown, for refused ones, too.
    base::Result<> activate(int number);

private:
    base::Result<> put(const model::Generation &generation);
    base::Result<> remove(int number);

    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
