// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/pagerect.h"

#include <QJsonObject>
#include <QPointF>

#include <array>
#include <optional>

namespace countersign::model
{

// Corners clockwise from the top left one, as fractions of the picture.
using SideCorners = std::array<QPointF, 4>;

// How a side is to look. What is done to its picture, in this order: the sheet between the corners
// is made a rectangle, turned by quarters, straightened, cropped, its light changed. The side
// itself stays as it came.
struct SidePicture {
    std::optional<SideCorners> corners; // of the side as it came
    int turnCw = 0; // 0, 90, 180, 270
    double straightenCw = 0; // degrees about the middle, within -45..45
    PageRect crop = {0, 0, 1, 1}; // of the picture after the steps before
    int brightness = 0; // -100..100
    int contrast = 0; // -100..100

    bool isUntouched() const { return *this == SidePicture(); }
    bool operator==(const SidePicture &) const = default;
};

// Further quarter turns; what was cropped stays cropped.
SidePicture turned(SidePicture picture, int turnCw);
// Other corners make another picture of which nothing has been cut yet.
SidePicture withCorners(SidePicture picture, const std::optional<SideCorners> &corners);
// In range, finite, corners around something: what can be drawn.
bool isDrawable(const SidePicture &picture);

QJsonObject toJson(const SidePicture &picture);
// Codes: batch.malformed.
base::Result<SidePicture> sidePictureFromJson(const QJsonObject &json);

} // namespace countersign::model
