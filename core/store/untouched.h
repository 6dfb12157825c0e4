// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/untouched.h"
#include "core/store/database.h"

#include <QMap>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// For sources of documents that are pictures of pages that were edited: what they are pictures of.
class UntouchedRepository
{
public:
    UntouchedRepository(Database &database, const security::CellCipher &cells);

    base::Result<> add(const model::DocumentId &document, int source,
                       const model::UntouchedOriginal &original);
    // By source; those that are as they came have none.
    base::Result<QMap<int, model::UntouchedOriginal>> load(const model::DocumentId &document) const;

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
