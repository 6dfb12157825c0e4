// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"
#include "core/store/database.h"

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// Field values of documents under review, in the order in which they were given; the whole value is
// sealed.
class FieldRepository
{
public:
    FieldRepository(Database &database, const security::CellCipher &cells);

    // Replaces what extraction had found before. Values a person has decided on (state other than
    // Open) stay, and a new value for the same key, group and qualifier is left out for them.
    base::Result<> replaceExtracted(const model::DocumentId &document,
                                    const QList<model::FieldValue> &values);
    base::Result<QList<model::FieldValue>> load(const model::DocumentId &document) const;
    // Changes a value, or appends a new one.
    base::Result<> save(const model::DocumentId &document, const model::FieldValue &value);
    base::Result<> remove(const model::DocumentId &document, const model::FieldId &field);

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
