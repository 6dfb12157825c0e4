// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace countersign::bench
{

// Makes a workspace with so many documents at `directory`, through the store: three pages each with
// their text, fields, search index, summary and an audit entry; originals are in turn a
// born-digital PDF and a scanned TIFF of 300 dpi. Most wait for review, the others are spread over
// the later stages. It is opened by a key file beside it.
struct WorkspaceForm {
    int documents = 1000;
    bool previews = true; // of the newest scans, as recognition makes them
    int waiting = 0; // further scans whose pages are still to be recognised
};
base::Result<> makeWorkspace(const QString &directory, const WorkspaceForm &form);

} // namespace countersign::bench
