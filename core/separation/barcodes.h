// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace countersign::separation
{

enum class BarcodeKind { Qr, Code39 };

// How a grey picture becomes black and white: by the light around each place, which shadows need,
// or by that of the whole picture, which noise needs.
enum class InkLevel { Local, Global };

// What the codes on a grey page say, whichever side is up.
QStringList readBarcodes(const QImage &grey, BarcodeKind kind, InkLevel level = InkLevel::Local);

// The share of a QR code that may be lost: levels Q and H of its standard. Code 39 has none.
enum class QrCorrection { Quarter, Third };

// A code as black on white, a pixel a module, without its quiet zone; Code 39 is one pixel high.
// Null for what the kind can't say.
QImage barcodeModules(const QString &text, BarcodeKind kind,
                      QrCorrection correction = QrCorrection::Third);

} // namespace countersign::separation
