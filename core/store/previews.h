// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/document.h"
#include "core/model/ids.h"
#include "core/store/database.h"

namespace countersign::store
{

// What the picture of a page is drawn from; a preview of anything else is out of date.
struct PreviewInput {
    model::Sha256 source; // of the original's bytes
    int sourcePage = 0;
    int rotationCw = 0;

    bool operator==(const PreviewInput &) const = default;
};

// Which encrypted object holds the preview of a page. Previews are derived: any of them may be lost
// or removed, and the page is drawn from its original instead. An object belongs to one row.
class PreviewRepository
{
public:
    explicit PreviewRepository(Database &database);

    // Replaces an earlier preview of the page and returns its object, null when there was none or
    // it is the same: no row names that any more, and the caller may remove it after the commit.
    base::Result<model::ObjectRef> put(const model::DocumentId &document, int pageIndex,
                                       const PreviewInput &input, const model::ObjectRef &object);
    // Null when there is none, or when the page is turned or comes from other bytes by now.
    base::Result<model::ObjectRef> find(const model::DocumentId &document, int pageIndex) const;

private:
    Database &m_database;
};

} // namespace countersign::store
