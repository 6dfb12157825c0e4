// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace countersign::app
{

// Makes the demo's contracts in a folder: two born-digital PDFs, a scanned-looking multi-page TIFF,
// a phone photograph and a German PDF. Text and pictures are our own and come out the same every
// time. Returns the paths, in a stable order. A path that exists holds the whole contract: each is
// written beside its place first. `only` names contracts as in demoContractNames(), all when empty.
base::Result<QStringList> makeDemoContracts(const QString &folder, const QStringList &only = {});
// "nda-lumen-northwind", ...: file names without their suffix.
QStringList demoContractNames();

} // namespace countersign::app
