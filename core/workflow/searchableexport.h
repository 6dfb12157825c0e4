// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/engines.h"
#include "core/workflow/screens.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// Writes a stored document as a PDF that can be searched, from the text that was recognised when it
// came in. The step is on record before the file is there: it takes personal data out of the
// workspace.
class SearchableExport
{
public:
    SearchableExport(StoreSession &session, const Engines &engines);

    // Replaces a file of that name. Codes: document.not_yet_read, those of writeSearchablePdf().
    base::Result<SearchableCopy> write(const model::DocumentId &id, const QString &path,
                                       const QString &actor, base::JobContext &context);

private:
    struct Loaded;
    base::Result<std::shared_ptr<Loaded>> load(const model::DocumentId &id);

    StoreSession &m_session;
    const Engines &m_engines;
};

} // namespace countersign::workflow
