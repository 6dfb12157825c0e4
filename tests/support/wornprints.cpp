// SPDX-License-Identifier: Apache-2.0
#include "tests/support/wornprints.h"

#include <QBuffer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace countersign::test
{

namespace
{

constexpr double printDpi = 300;

// Turned and skewed on the glass: what lies outside the paper is white.
QImage laidDown(const QImage &page, double skew, int quarters, double scale, double cropMm)
{
    const QImage turned = page.transformed(QTransform().rotate(90 * quarters));
    QImage laid(turned.size(), QImage::Format_Grayscale8);
    laid.fill(Qt::white);
    {
        QPainter painter(&laid);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(laid.width() / 2.0, laid.height() / 2.0);
        painter.rotate(skew);
        painter.scale(scale, scale);
        painter.drawImage(QPointF(-turned.width() / 2.0, -turned.height() / 2.0), turned);
    }
    const int crop = int(cropMm * printDpi / 25.4);
    return laid.copy(laid.rect().adjusted(crop, crop, -crop, -crop));
}

// Blurred and cut at another level than the middle: ink grows or wears.
QImage spreadInk(const QImage &page, double mm)
{
    const int radius = std::max(1, int(std::lround(std::abs(mm) * printDpi / 25.4)));
    const QImage small = page.scaled(page.width() / (2 * radius), page.height() / (2 * radius),
                                     Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage soft = small.scaled(page.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_Grayscale8);
    const int level = mm > 0 ? 200 : 55;
    for (int y = 0; y < soft.height(); ++y) {
        uchar *row = soft.scanLine(y);
        for (int x = 0; x < soft.width(); ++x)
            row[x] = row[x] < level ? 0 : 255;
    }
    return soft;
}

void dirty(QImage &page, const Wear &how, QRandomGenerator &random)
{
    for (int y = 0; y < page.height(); ++y) {
        uchar *row = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            double level = how.fade * 255 + (1 - how.fade) * row[x];
            level *= 1 - how.shade * x / page.width();
            if (how.noise > 0) {
                double sum = 0;
                for (int i = 0; i < 3; ++i)
                    sum += random.bounded(1.0) - 0.5;
                level += sum * 2 * how.noise;
            }
            if (how.specks > 0 && random.bounded(1.0) < how.specks)
                level = 255 - level;
            row[x] = uchar(std::clamp(level, 0.0, 255.0));
        }
    }
}

void loseLines(QImage &page, int count, QRandomGenerator &random)
{
    for (int i = 0; i < count; ++i) {
        const int from = int(random.bounded(quint32(page.height() - 12)));
        const int rows = 1 + int(random.bounded(4U));
        for (int y = from; y < from + rows; ++y) {
            if (i % 2 == 0)
                std::copy_n(page.constScanLine(from), page.bytesPerLine(), page.scanLine(y));
            else
                std::fill_n(page.scanLine(y), page.width(), uchar(255));
        }
    }
}

void threshold(QImage &page)
{
    for (int y = 0; y < page.height(); ++y) {
        uchar *row = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x)
            row[x] = row[x] < 128 ? 0 : 255;
    }
}

QImage throughJpeg(const QImage &page, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    page.save(&buffer, "jpg", quality);
    return QImage::fromData(buffer.data(), "jpg").convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

QList<Wear> wears()
{
    return {
        {.name = "clean 300"},
        {.name = "clean 200", .dpiX = 200, .dpiY = 200},
        {.name = "bilevel 200", .dpiX = 200, .dpiY = 200, .bilevel = true, .noise = 30},
        {.name = "jpeg 150", .dpiX = 150, .dpiY = 150, .noise = 8, .jpegQuality = 30},
        {.name = "fax fine",
         .dpiX = 204,
         .dpiY = 196,
         .bilevel = true,
         .noise = 45,
         .specks = 0.01,
         .lostLines = 12},
        {.name = "fax standard",
         .dpiX = 204,
         .dpiY = 98,
         .bilevel = true,
         .noise = 45,
         .specks = 0.015,
         .lostLines = 10},
        {.name = "fax bad",
         .dpiX = 204,
         .dpiY = 98,
         .bilevel = true,
         .noise = 60,
         .specks = 0.05,
         .lostLines = 30},
        {.name = "copy dark",
         .bilevel = true,
         .noise = 30,
         .specks = 0.004,
         .spread = 0.3,
         .scale = 0.95},
        {.name = "copy light",
         .dpiX = 200,
         .dpiY = 200,
         .noise = 20,
         .spread = -0.25,
         .fade = 0.55,
         .scale = 1.03},
        {.name = "copy 71 %", .dpiX = 200, .dpiY = 200, .noise = 15, .scale = 0.707},
        {.name = "shaded grey",
         .dpiX = 200,
         .dpiY = 200,
         .noise = 20,
         .fade = 0.2,
         .shade = 0.45,
         .jpegQuality = 50},
        {.name = "cut edges", .dpiX = 200, .dpiY = 200, .noise = 20, .cropMm = 12},
    };
}

WornPage worn(const QImage &page, const Wear &how, double skew, int quarters, quint32 seed)
{
    QRandomGenerator random(seed);
    QImage print = laidDown(page, skew, quarters, how.scale, how.cropMm);
    if (how.spread != 0)
        print = spreadInk(print, how.spread);
    QImage scan = print
                      .scaled(int(print.width() * how.dpiX / printDpi),
                              int(print.height() * how.dpiY / printDpi), Qt::IgnoreAspectRatio,
                              Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_Grayscale8);
    dirty(scan, how, random);
    if (how.bilevel)
        threshold(scan);
    if (how.lostLines > 0)
        loseLines(scan, how.lostLines, random);
    if (how.jpegQuality > 0)
        scan = throughJpeg(scan, how.jpegQuality);
    const double dpi = std::max(how.dpiX, how.dpiY);
    if (how.dpiX != how.dpiY)
        scan = scan.scaled(int(scan.width() * dpi / how.dpiX), int(scan.height() * dpi / how.dpiY),
                           Qt::IgnoreAspectRatio, Qt::FastTransformation);
    return {scan, dpi};
}

} // namespace countersign::test
