// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/contractrecord.h"
#include "core/store/database.h"

#include <optional>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// Frozen versions of contract records. The database itself refuses to change or delete one.
class RecordRepository
{
public:
    RecordRepository(Database &database, const security::CellCipher &cells);

    // The record with version = newest + 1 and its sha256 set. A version that exists is never
    // written again.
    base::Result<model::ContractRecord> append(model::ContractRecord record);
    // "record.not_found" when there is none; "record.corrupt" when its hash does not fit.
    base::Result<model::ContractRecord> load(const model::DocumentId &document, int version) const;
    base::Result<std::optional<model::ContractRecord>>
    newest(const model::DocumentId &document) const;
    base::Result<QList<int>> versions(const model::DocumentId &document) const;

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
