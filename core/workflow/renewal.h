// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// Queues again what would come out otherwise by the settings and versions of today, of documents
// that nobody has begun to review: pages whose stamp is out of date are read, and fields are
// extracted where pages or the extractor have changed. Everything else stays. Returns the number of
// jobs; 0 as long as nothing has changed since the last time. `readingStamp` is ocr::readingStamp()
// of now.
// `reader`: the way of reading fields and its generation.
base::Result<int> queueRenewal(Unit &unit, const QByteArray &readingStamp, const QString &reader);

} // namespace countersign::workflow
