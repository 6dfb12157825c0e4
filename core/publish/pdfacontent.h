// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <qpdf/QPDFObjectHandle.hh>

namespace countersign::publish
{

// The device colours that the output intent gives a meaning to (ISO 19005-2, 6.2.4.3).
struct DeviceColours {
    int components = 3; // of the intent's profile

    bool allowsRgb() const { return components == 3; }
    bool allowsCmyk() const { return components == 4; }
    // False for the name of a colour space without a meaning.
    bool allowsName(const std::string &name) const;
};

// What the operators of a page, or of a form, pattern or glyph, say against PDF/A: "colour",
// "content", "limit".
QStringList pageObstacles(QPDFObjectHandle page, const DeviceColours &colours);
QStringList streamObstacles(QPDFObjectHandle stream, const DeviceColours &colours);

} // namespace countersign::publish
