// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/capture/worker/sidewriter.h"

#include <QList>

#include <vector>

// A JPEG in strips that are coded each by itself, several at a time, and put together without being
// coded again: at a restart marker a decoder begins anew (ITU-T T.81, E.1.4), and all strips use
// the same tables.
namespace countersign::capture
{

// How a side is cut. All strips but the last have `rows` rows.
struct JpegStrips {
    RowFormat format;
    int rows = 0;
    int count = 0;
    int restartInterval = 0; // in blocks; 0: one strip is the whole side

    int rowsOf(int strip) const;
    bool operator==(const JpegStrips &) const = default;
};
JpegStrips jpegStrips(const RowFormat &format);

// A whole JPEG of one strip's rows; empty when the coder failed.
std::vector<uchar> codedStrip(const JpegStrips &strips, int strip, const std::vector<uchar> &rows);
// The side's JPEG. Nothing when a strip is none.
std::optional<QByteArray> joinedStrips(const JpegStrips &strips,
                                       const std::vector<std::vector<uchar>> &coded);

} // namespace countersign::capture
