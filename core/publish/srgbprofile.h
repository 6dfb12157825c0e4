// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace countersign::publish
{

// An ICC profile (version 2.1, display) of the sRGB colour space, made from the figures of IEC
// 61966-2-1: what the device colours of a PDF/A mean.
QByteArray srgbProfile();

} // namespace countersign::publish
