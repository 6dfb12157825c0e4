// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace countersign::app
{

// Makes the demo's contracts in a folder: two born-digital PDFs, a scanned-looking multi-page TIFF,
// a phone photograph and a German PDF. Text and pictures are our own and come out the same every
// time. Returns the paths, in a stable order.
base::Result<QStringList> makeDemoContracts(const QString &folder);

} // namespace countersign::app
