// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/pdf/pdfsigner.h"

#include <QSizeF>

// Drawings of stamps and of the seal: content streams in a space of their own size, y upwards.
// Fonts: /Plain, /Script.
namespace countersign::sandbox
{

QByteArray drawStamp(const SignatureStamp &stamp, const QSizeF &size);
QByteArray drawSeal(const QString &text, const QSizeF &size);
// The size a tab has when it names none.
QSizeF usualStampSize(SignatureStamp::Kind kind);
// The resources that the drawings need.
QByteArray appearanceResources();

} // namespace countersign::sandbox
