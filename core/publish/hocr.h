// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/publish/textexport.h"

namespace countersign::publish
{

// hOCR 1.2: XHTML with the boxes in pixels and the words' confidences in percent.
QByteArray hocrHead(const QString &system, const QStringList &languages);
QByteArray hocrPage(const model::OcrPage &page, const PageLabel &label);
QByteArray hocrTail();

} // namespace countersign::publish
