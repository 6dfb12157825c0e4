// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace countersign::separation
{

enum class BarcodeKind { Qr, Code39 };

// What the codes on a grey page say, whichever side is up.
QStringList readBarcodes(const QImage &grey, BarcodeKind kind);

// A code as black on white, a pixel a module, without its quiet zone; Code 39 is one pixel high.
// Null for what the kind can't say.
QImage barcodeModules(const QString &text, BarcodeKind kind);

} // namespace countersign::separation
