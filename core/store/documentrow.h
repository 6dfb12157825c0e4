// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/documents.h"

namespace countersign::store
{

// The columns that readDocumentRow() reads, in order.
QString documentRowColumns();
base::Result<DocumentRow> readDocumentRow(const security::CellCipher &cells,
                                          const Statement &statement);

} // namespace countersign::store
