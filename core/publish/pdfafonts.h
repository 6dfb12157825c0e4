// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <qpdf/QPDFObjectHandle.hh>

namespace countersign::publish
{

// What a dictionary says against PDF/A when it is a font (ISO 19005-2, 6.2.11):
// "font_not_embedded", "font_encoding". Nothing for other dictionaries.
QStringList fontObstacles(QPDFObjectHandle dictionary);

} // namespace countersign::publish
