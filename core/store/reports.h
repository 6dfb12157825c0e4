// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/legal.h"
#include "core/store/database.h"

#include <optional>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// The newest validation report of a signed copy: of an envelope's, or with a null envelope id of
// the document's own original.
class ReportRepository
{
public:
    ReportRepository(Database &database, const security::CellCipher &cells);

    // Replaces an earlier report of the same envelope or document.
    base::Result<> put(const model::DocumentId &document, const model::EnvelopeId &envelope,
                       const model::ValidationReport &report, const QDateTime &at);
    base::Result<std::optional<model::ValidationReport>>
    find(const model::DocumentId &document, const model::EnvelopeId &envelope) const;
    // The newest one of the document, whatever it is about.
    base::Result<std::optional<model::ValidationReport>>
    newest(const model::DocumentId &document) const;

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
