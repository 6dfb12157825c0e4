// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QString>

namespace countersign::inlets
{

// A QR code with its quiet zone, one pixel a module, black on white; a null image for a text that
// is too long.
QImage qrCode(const QString &text);

} // namespace countersign::inlets
