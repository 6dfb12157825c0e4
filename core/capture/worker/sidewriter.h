// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/scanwire.h"

#include <memory>
#include <optional>

namespace countersign::capture
{

// Rows of one side as they come from the device, unpadded: 1 bit (1 is black) or 8 bit grey, or
// RGB.
struct RowFormat {
    enum class Pixels { Bilevel, Grey, Rgb };

    Pixels pixels = Pixels::Grey;
    int width = 0;
    int height = 0;
    double dpi = 0;

    qsizetype rowBytes() const
    {
        return pixels == Pixels::Bilevel ? (width + 7) / 8
                                         : qsizetype(width) * (pixels == Pixels::Rgb ? 3 : 1);
    }
};

// Codes a side while it is being scanned, so that it is ready when its last row is there.
class SideWriter
{
public:
    virtual ~SideWriter() = default;

    // Null when memory does not suffice or the size is no picture's.
    static std::unique_ptr<SideWriter> make(const RowFormat &format);

    virtual void addRow(const uchar *row) = 0;
    // After `height` rows; what is missing is white. Nothing when the coder failed.
    virtual std::optional<ScannedSide> finish() = 0;
};

} // namespace countersign::capture
