// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/envelope.h"
#include "core/store/database.h"

#include <optional>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// Signing requests. Subject, message, file name, recipients and reasons are sealed.
class EnvelopeRepository
{
public:
    EnvelopeRepository(Database &database, const security::CellCipher &cells);

    base::Result<> insert(const model::Envelope &envelope);
    // "envelope.not_found" when it was never inserted. The caller merges states (model::merged)
    // before.
    base::Result<> update(const model::Envelope &envelope);
    base::Result<model::Envelope> load(const model::EnvelopeId &id) const;
    base::Result<std::optional<model::Envelope>>
    findByRef(const QString &provider, const model::ProviderEnvelopeRef &ref) const;
    // Oldest first.
    base::Result<QList<model::Envelope>> ofDocument(const model::DocumentId &document) const;
    // Not terminal, or completed and the signed copy is still missing; drafts included.
    base::Result<QList<model::Envelope>> open() const;

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
