// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/publish/textexport.h"

namespace countersign::publish
{

// ALTO 4 (Library of Congress): boxes in pixels, the words' confidences from 0 to 1.
QByteArray altoHead(const QString &software, const QString &version, const QString &fileName);
QByteArray altoPage(const model::OcrPage &page, const PageLabel &label);
QByteArray altoTail();

} // namespace countersign::publish
