// SPDX-License-Identifier: Apache-2.0
#include "core/model/sidepicture.h"

#include "core/model/json.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

constexpr PageRect wholePicture = {0, 0, 1, 1};
constexpr double mostStraightened = 45;
constexpr int mostLight = 100;
constexpr double leastCrop = 0.01; // of a side
// Corners nearer to a line than this, as a share of the picture's area, are no sheet.
constexpr double leastSheetArea = 0.01;

PageRect turnedCrop(const PageRect &crop, int turnCw)
{
    switch (turnCw) {
    case 90:
        return {1 - crop.bottom(), crop.left, crop.height, crop.width};
    case 180:
        return {1 - crop.right(), 1 - crop.bottom(), crop.width, crop.height};
    case 270:
        return {crop.top, 1 - crop.right(), crop.height, crop.width};
    default:
        return crop;
    }
}

bool isFraction(double value)
{
    return value >= 0 && value <= 1;
}

bool areCorners(const SideCorners &corners)
{
    double area = 0;
    for (size_t i = 0; i < corners.size(); ++i) {
        const QPointF &at = corners.at(i);
        const QPointF &next = corners.at((i + 1) % corners.size());
        const QPointF &after = corners.at((i + 2) % corners.size());
        if (!isFraction(at.x()) || !isFraction(at.y()))
            return false;
        const QPointF side = next - at;
        const QPointF turn = after - next;
        if (side.x() * turn.y() - side.y() * turn.x() <= 0)
            return false; // not clockwise, or bent inwards
        area += (at.x() * next.y() - next.x() * at.y()) / 2;
    }
    return area >= leastSheetArea;
}

} // namespace

SidePicture turned(SidePicture picture, int turnCw)
{
    const int turn = ((turnCw % 360) + 360) % 360;
    picture.turnCw = (picture.turnCw + turn) % 360;
    picture.crop = turnedCrop(picture.crop, turn);
    return picture;
}

SidePicture withCorners(SidePicture picture, const std::optional<SideCorners> &corners)
{
    picture.corners = corners;
    picture.crop = wholePicture;
    picture.straightenCw = 0;
    return picture;
}

bool isDrawable(const SidePicture &picture)
{
    constexpr double slack = 1e-9;
    const PageRect &crop = picture.crop;
    const bool cropped = crop.left >= 0 && crop.top >= 0 && crop.width >= leastCrop
        && crop.height >= leastCrop && crop.right() <= 1 + slack && crop.bottom() <= 1 + slack;
    return cropped && picture.turnCw >= 0 && picture.turnCw < 360 && picture.turnCw % 90 == 0
        && std::abs(picture.straightenCw) <= mostStraightened
        && std::abs(picture.brightness) <= mostLight && std::abs(picture.contrast) <= mostLight
        && (!picture.corners || areCorners(*picture.corners));
}

QJsonObject toJson(const SidePicture &picture)
{
    const SidePicture untouched;
    QJsonObject json;
    if (picture.corners) {
        QJsonArray corners;
        for (const QPointF &corner : *picture.corners) {
            corners.append(corner.x());
            corners.append(corner.y());
        }
        json[u"corners"_s] = corners;
    }
    if (picture.turnCw != 0)
        json[u"turn"_s] = picture.turnCw;
    if (picture.straightenCw != 0)
        json[u"straighten"_s] = picture.straightenCw;
    if (picture.crop != untouched.crop)
        json[u"crop"_s] = toJson(picture.crop);
    if (picture.brightness != 0)
        json[u"brightness"_s] = picture.brightness;
    if (picture.contrast != 0)
        json[u"contrast"_s] = picture.contrast;
    return json;
}

base::Result<SidePicture> sidePictureFromJson(const QJsonObject &json)
{
    const base::Error malformed{base::ErrorKind::Corrupt, u"batch.malformed"_s, {}};
    SidePicture picture;
    if (json.contains(u"corners"_s)) {
        const QJsonArray values = json[u"corners"_s].toArray();
        SideCorners corners;
        if (values.size() != qsizetype(corners.size()) * 2)
            return malformed;
        for (size_t i = 0; i < corners.size(); ++i)
            corners.at(i) = {values.at(qsizetype(i) * 2).toDouble(-1),
                             values.at(qsizetype(i) * 2 + 1).toDouble(-1)};
        picture.corners = corners;
    }
    picture.turnCw = json[u"turn"_s].toInt();
    picture.straightenCw = json[u"straighten"_s].toDouble();
    if (json.contains(u"crop"_s))
        picture.crop = pageRectFromJson(json[u"crop"_s].toArray());
    picture.brightness = json[u"brightness"_s].toInt();
    picture.contrast = json[u"contrast"_s].toInt();
    if (!isDrawable(picture))
        return malformed;
    return picture;
}

} // namespace countersign::model
