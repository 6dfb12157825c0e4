// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"
#include "core/model/ocr.h"
#include "core/store/database.h"

#include <optional>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// Recognised pages, compressed and sealed CBOR, by document and page index (from 0).
class OcrPageRepository
{
public:
    OcrPageRepository(Database &database, const security::CellCipher &cells);

    // Replaces an earlier result of the same page.
    base::Result<> put(const model::DocumentId &document, int pageIndex,
                       const model::OcrPage &page);
    base::Result<std::optional<model::OcrPage>> page(const model::DocumentId &document,
                                                     int pageIndex) const;
    // The stamp of the stored result, empty when there is none: cheap check whether it is still
    // valid.
    base::Result<QByteArray> inputStamp(const model::DocumentId &document, int pageIndex) const;
    // Pages 0 .. last stored; pages that are missing in between are empty.
    base::Result<model::OcrDocument> load(const model::DocumentId &document) const;
    base::Result<int> count(const model::DocumentId &document) const;
    base::Result<> remove(const model::DocumentId &document);

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
