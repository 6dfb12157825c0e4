// SPDX-License-Identifier: Apache-2.0
#include "core/separation/separatorreader.h"

#include "core/separation/barcodes.h"
#include "core/separation/patchcode.h"

#include <QTransform>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::separation
{

namespace
{

constexpr double coarseDpi = 40; // two pixels a module, or more: all noise averaged away
constexpr double qrDpi = 70; // our codes' modules are larger than a millimetre
constexpr double halfDpi = 50;
constexpr double mediumDpi = 100;
constexpr double fineDpi = 200;

// The QR code of ours on the page, if there is one.
std::optional<model::SheetRouting> qrRouting(const QImage &grey, InkLevel level = InkLevel::Local)
{
    const QStringList texts = readBarcodes(grey, BarcodeKind::Qr, level);
    for (const QString &text : texts) {
        if (const auto routing = model::routingFromPayload(text))
            return routing;
    }
    return std::nullopt;
}

std::optional<model::SheetRouting> code39Routing(const QImage &grey)
{
    model::SheetRouting routing;
    bool any = false;
    const QStringList texts = readBarcodes(grey, BarcodeKind::Code39);
    for (const QString &text : texts)
        any |= model::addRoutingCode39(routing, text);
    return any ? std::optional(routing) : std::nullopt;
}

QImage straightened(const QImage &grey, double skew)
{
    return grey.transformed(QTransform().rotate(-skew), Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

double medianSkew(const QList<PatchCode> &patches)
{
    QList<double> skews;
    for (const PatchCode &patch : patches)
        skews.append(patch.skew);
    std::sort(skews.begin(), skews.end());
    return skews.value(skews.size() / 2);
}

// Lines that a fax has lost or sent twice, taken from those around them.
QImage mendedLines(const QImage &grey)
{
    constexpr int reach = 4; // rows to either side
    QImage mended(grey.size(), QImage::Format_Grayscale8);
    mended.fill(Qt::white);
    std::array<uchar, 2 * reach + 1> column;
    for (int y = reach; y < grey.height() - reach; ++y) {
        uchar *row = mended.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            for (int i = -reach; i <= reach; ++i)
                column[size_t(i + reach)] = grey.constScanLine(y + i)[x];
            std::nth_element(column.begin(), column.begin() + reach, column.end());
            row[x] = column[reach];
        }
    }
    return mended;
}

// As it is, and straight; black and white by both ways.
std::optional<model::SheetRouting> qrRoutingEachWay(const QImage &grey, double skew)
{
    for (const QImage &picture : {grey, straightened(grey, skew)}) {
        for (const InkLevel level : {InkLevel::Local, InkLevel::Global}) {
            if (const auto routing = qrRouting(picture, level))
                return routing;
        }
    }
    return std::nullopt;
}

// A sheet that is known by its bars: what its codes say is worth some time.
std::optional<model::SheetRouting> readRouting(const QImage &grey, double dpi, double skew)
{
    // Averaging takes away a fax's noise, a finer picture keeps what a copier has made small.
    double before = 0;
    for (const double wanted : {qrDpi, coarseDpi, mediumDpi, fineDpi}) {
        double used = wanted;
        const QImage reduced = reducedGrey(grey, dpi, used);
        if (used == before)
            continue;
        before = used;
        if (const auto routing = qrRoutingEachWay(reduced, skew))
            return routing;
    }
    double mendedDpi = mediumDpi;
    const QImage mended = mendedLines(reducedGrey(grey, dpi, mendedDpi));
    for (const double wanted : {mediumDpi, halfDpi, coarseDpi}) {
        double used = wanted;
        if (const auto routing = qrRoutingEachWay(reducedGrey(mended, mendedDpi, used), skew))
            return routing;
    }
    double used = fineDpi;
    return code39Routing(straightened(reducedGrey(grey, dpi, used), skew));
}

} // namespace

std::optional<Separator> findSeparator(const QImage &page, double dpi)
{
    const QImage grey = page.format() == QImage::Format_Grayscale8
        ? page
        : page.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull() || dpi <= 0)
        return std::nullopt;
    const QList<PatchCode> patches = findPatchCodes(grey, dpi);
    Separator found;
    found.patches = int(patches.size());
    found.skew = medianSkew(patches);
    double reducedDpi = qrDpi;
    const auto routing = patches.isEmpty() ? qrRouting(reducedGrey(grey, dpi, reducedDpi))
                                           : readRouting(grey, dpi, found.skew);
    if (!routing && patches.isEmpty())
        return std::nullopt;
    found.codeRead = routing.has_value();
    found.routing = routing.value_or(model::SheetRouting{});
    return found;
}

} // namespace countersign::separation
