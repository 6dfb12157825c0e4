// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/sidepicture.h"

#include "core/imaging/pagemeasure.h"
#include "core/imaging/photo.h"
#include "core/imaging/pixptr.h"
#include "core/imaging/sheet.h"

#include <QBuffer>
#include <QPainter>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

namespace
{

constexpr double metresPerInch = 0.0254;
constexpr int pictureQuality = 92;

std::array<QPointF, 4> cornersPx(const model::SideCorners &corners, const QSizeF &sidePx)
{
    std::array<QPointF, 4> result;
    for (size_t i = 0; i < corners.size(); ++i)
        result.at(i) = {corners.at(i).x() * sidePx.width(), corners.at(i).y() * sidePx.height()};
    return result;
}

double wayLength(const QPointF &way)
{
    return std::hypot(way.x(), way.y());
}

// Of the sheet between the corners, laid flat: as fine as its longest edges in the photograph, as
// slim as the sheet was.
QSizeF flatSize(const std::array<QPointF, 4> &corners, const QSizeF &sidePx)
{
    const double across
        = std::max(wayLength(corners[1] - corners[0]), wayLength(corners[2] - corners[3]));
    const double down
        = std::max(wayLength(corners[3] - corners[0]), wayLength(corners[2] - corners[1]));
    const double aspect
        = std::clamp(viewOf(corners, sidePx).aspect, across / down / 2, across / down * 2);
    return across > down * aspect ? QSizeF(across, across / aspect) : QSizeF(down * aspect, down);
}

QSizeF turnedSize(const QSizeF &size, int turnCw)
{
    return turnCw % 180 == 0 ? size : size.transposed();
}

// From the side's pixels to those of the picture before it is cropped.
QTransform uncroppedMap(const model::SidePicture &picture, const QSizeF &sidePx)
{
    QTransform map;
    QSizeF size = sidePx;
    if (picture.corners) {
        const auto corners = cornersPx(*picture.corners, sidePx);
        size = flatSize(corners, sidePx);
        const QPolygonF from({corners[0], corners[1], corners[2], corners[3]});
        const QPolygonF to(
            {{0, 0}, {size.width(), 0}, {size.width(), size.height()}, {0, size.height()}});
        QTransform flat;
        if (QTransform::quadToQuad(from, to, flat))
            map = flat;
    }
    const QSizeF turned = turnedSize(size, picture.turnCw);
    QTransform turn;
    turn.translate(turned.width() / 2, turned.height() / 2);
    turn.rotate(picture.turnCw + picture.straightenCw);
    turn.translate(-size.width() / 2, -size.height() / 2);
    return map * turn;
}

QImage withLight(QImage picture, int brightness, int contrast)
{
    if (brightness == 0 && contrast == 0)
        return picture;
    // Contrast about the middle grey, up to threefold; brightness moves all alike.
    const double slope = contrast >= 0 ? 1 + contrast / 50.0 : 1 + contrast / 125.0;
    std::array<uchar, 256> table;
    for (int value = 0; value < 256; ++value) {
        const double changed = (value - 127.5) * slope + 127.5 + brightness * 1.275;
        table.at(size_t(value)) = uchar(std::clamp(std::lround(changed), 0L, 255L));
    }
    const qsizetype bytes = picture.width() * qsizetype(picture.depth() / 8);
    for (int y = 0; y < picture.height(); ++y) {
        uchar *line = picture.scanLine(y);
        std::transform(line, line + bytes, line, [&table](uchar value) { return table[value]; });
    }
    return picture;
}

QRect cropPx(const model::PageRect &crop, const QSize &size)
{
    const QRectF box = crop.toPixels(size);
    const QRect whole(QPoint(0, 0), size);
    const QRect rounded = QRect(QPoint(qRound(box.left()), qRound(box.top())),
                                QPoint(qRound(box.right()) - 1, qRound(box.bottom()) - 1))
                              .intersected(whole);
    return rounded.isEmpty() ? whole : rounded;
}

QImage drawnAnew(const QImage &side, const model::SidePicture &picture)
{
    const QSizeF size = uncroppedSize(picture, side.size());
    const QRectF crop = picture.crop.toPixels(size);
    const QSize target(std::max(1, qRound(crop.width())), std::max(1, qRound(crop.height())));
    QImage result(target, QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(uncroppedMap(picture, side.size())
                         * QTransform::fromTranslate(-crop.left(), -crop.top()));
    painter.drawImage(0, 0, side);
    painter.end();
    return side.format() == QImage::Format_Grayscale8
        ? result.convertToFormat(QImage::Format_Grayscale8)
        : result;
}

bool isBlackAndWhite(const QImage &grey)
{
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        if (std::any_of(line, line + grey.width(),
                        [](uchar value) { return value != 0 && value != 255; }))
            return false;
    }
    return true;
}

} // namespace

QSizeF uncroppedSize(const model::SidePicture &picture, const QSizeF &sidePx)
{
    const QSizeF flat
        = picture.corners ? flatSize(cornersPx(*picture.corners, sidePx), sidePx) : sidePx;
    return turnedSize(flat, picture.turnCw);
}

QSizeF pictureSize(const model::SidePicture &picture, const QSizeF &sidePx)
{
    const QSizeF size = uncroppedSize(picture, sidePx);
    return {size.width() * picture.crop.width, size.height() * picture.crop.height};
}

QImage drawPicture(const QImage &side, const model::SidePicture &picture)
{
    if (side.isNull() || picture.isUntouched())
        return side;
    if (picture.corners || picture.straightenCw != 0)
        return withLight(drawnAnew(side, picture), picture.brightness, picture.contrast);
    const QImage turned
        = picture.turnCw == 0 ? side : side.transformed(QTransform().rotate(picture.turnCw));
    return withLight(turned.copy(cropPx(picture.crop, turned.size())), picture.brightness,
                     picture.contrast);
}

double straighteningOf(const QImage &page, double dpi)
{
    constexpr double workDpi = 150;
    const PixPtr grey = toPix(page.convertToFormat(QImage::Format_Grayscale8));
    const PixPtr bilevel = grey ? toBilevel(grey.get(), dpi, std::min(dpi, workDpi)) : PixPtr();
    if (!bilevel)
        return 0;
    return skewAt(bilevel.get(), std::min(dpi, workDpi));
}

std::optional<model::SideCorners> cornersOfSheet(const QImage &photo)
{
    const QImage small = smallPicture(photo.convertToFormat(QImage::Format_Grayscale8));
    const auto outline = findSheet(small);
    if (!outline)
        return {};
    model::SideCorners corners;
    for (size_t i = 0; i < corners.size(); ++i)
        corners.at(i) = {std::clamp(outline->corners.at(i).x() / small.width(), 0.0, 1.0),
                         std::clamp(outline->corners.at(i).y() / small.height(), 0.0, 1.0)};
    const model::SidePicture picture = model::withCorners({}, corners);
    return model::isDrawable(picture) ? picture.corners : std::nullopt;
}

CodedPicture codedPicture(const QImage &picture, double dpi)
{
    QImage image = picture.allGray() ? picture.convertToFormat(QImage::Format_Grayscale8)
                                     : picture.convertToFormat(QImage::Format_RGB32);
    const bool twoLevel = image.format() == QImage::Format_Grayscale8 && isBlackAndWhite(image);
    if (twoLevel)
        image = image.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
    if (dpi > 0) {
        image.setDotsPerMeterX(qRound(dpi / metresPerInch));
        image.setDotsPerMeterY(qRound(dpi / metresPerInch));
    }
    CodedPicture coded{{}, twoLevel ? u"image/png"_s : u"image/jpeg"_s};
    QBuffer buffer(&coded.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, twoLevel ? "PNG" : "JPEG", twoLevel ? -1 : pictureQuality))
        coded.bytes.clear();
    return coded;
}

} // namespace countersign::imaging
