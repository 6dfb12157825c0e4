// SPDX-License-Identifier: Apache-2.0
#include "core/separation/separatorpage.h"

#include "core/separation/barcodes.h"
#include "core/separation/patchcode.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QMarginsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace countersign::separation
{

namespace
{

// All measures in tenths of a millimetre.
constexpr double tenthsAnInch = 254;
constexpr double edgeMargin = 80; // what no printer cuts off
constexpr double barLength = 1000;
constexpr double largestQr = 1200;
constexpr double roomForWords = 480;
constexpr int mostModules = 61;
constexpr double code39Height = 120;
constexpr double code39Gap = 50;
constexpr double bodyMargin = edgeMargin + patchDepthInch * tenthsAnInch + 60;

// Patch T at the top edge, its first bar towards the edge.
void paintBars(QPainter &painter, double width)
{
    double top = edgeMargin;
    for (const double inches : {patchNarrowInch, patchWideInch, patchNarrowInch, patchWideInch}) {
        painter.fillRect(QRectF((width - barLength) / 2, top, barLength, inches * tenthsAnInch),
                         Qt::black);
        top += (inches + patchNarrowInch) * tenthsAnInch;
    }
}

void paintPatches(QPainter &painter, const QSizeF &page)
{
    for (int side = 0; side < 4; ++side) {
        const bool lying = side % 2 == 0;
        painter.save();
        painter.translate(page.width() / 2, page.height() / 2);
        painter.rotate(90.0 * side);
        const QSizeF turned = lying ? page : page.transposed();
        painter.translate(-turned.width() / 2, -turned.height() / 2);
        paintBars(painter, turned.width());
        painter.restore();
    }
}

void paintModules(QPainter &painter, const QImage &modules, const QRectF &area)
{
    const double width = area.width() / modules.width();
    const double height = area.height() / modules.height();
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width();) {
            int end = x;
            while (end < modules.width() && modules.constScanLine(y)[end] == 0)
                ++end;
            if (end > x)
                painter.fillRect(QRectF(area.left() + x * width, area.top() + y * height,
                                        (end - x) * width, height),
                                 Qt::black);
            x = std::max(end, x + 1);
        }
    }
}

// With the strongest correction that leaves modules large enough for a fax; null where none does.
QImage qrModules(const model::SheetRouting &routing)
{
    const QString payload = model::routingPayload(routing);
    for (const QrCorrection correction : {QrCorrection::Third, QrCorrection::Quarter}) {
        const QImage modules = barcodeModules(payload, BarcodeKind::Qr, correction);
        if (!modules.isNull() && modules.width() <= mostModules)
            return modules;
    }
    return {};
}

double heightOfCode39(const model::SheetRouting &routing)
{
    return double(model::routingCode39(routing).size()) * (code39Height + code39Gap);
}

double paintCode39(QPainter &painter, const model::SheetRouting &routing, const QRectF &body,
                   double top)
{
    constexpr double largestModule = 6;
    const QStringList codes = model::routingCode39(routing);
    for (const QString &code : codes) {
        const QImage modules = barcodeModules(code, BarcodeKind::Code39);
        if (modules.isNull())
            continue;
        const double width = std::min(body.width(), modules.width() * largestModule);
        paintModules(painter, modules,
                     QRectF(body.center().x() - width / 2, top, width, code39Height));
        top += code39Height + code39Gap;
    }
    return top;
}

void paintLine(QPainter &painter, const QString &text, QRectF &area, double size, bool bold)
{
    QFont font = painter.font();
    font.setPixelSize(int(size));
    font.setBold(bold);
    painter.setFont(font);
    const QRectF bounds
        = painter.boundingRect(area, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
    painter.drawText(area, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
    area.setTop(bounds.bottom() + size / 3);
}

void paintWords(QPainter &painter, const model::SheetWords &words, QRectF area)
{
    painter.setPen(Qt::black);
    paintLine(painter, words.heading, area, 90, true);
    for (const QString &line : words.lines)
        paintLine(painter, line, area, 56, false);
    area.setTop(area.top() + 20);
    paintLine(painter, words.instruction, area, 38, false);
}

} // namespace

void paintSeparator(QPainter &painter, const QSizeF &pageMm, const model::SheetRouting &routing,
                    const model::SheetWords &words)
{
    const QSizeF page = pageMm * 10;
    painter.setWindow(QRectF({0, 0}, page).toRect());
    painter.fillRect(QRectF({0, 0}, page), Qt::white);
    paintPatches(painter, page);
    const QRectF body
        = QRectF({0, 0}, page).adjusted(bodyMargin, bodyMargin, -bodyMargin, -bodyMargin);
    const double qrSize
        = std::min(largestQr, body.height() - heightOfCode39(routing) - roomForWords);
    const QRectF qr(body.center().x() - qrSize / 2, body.top() + 20, qrSize, qrSize);
    const QImage modules = qrModules(routing);
    if (!modules.isNull())
        paintModules(painter, modules, qr);
    const double top = paintCode39(painter, routing, body, qr.bottom() + 80);
    paintWords(painter, words,
               QRectF(body.left(), top + 40, body.width(), body.bottom() - top - 40));
}

bool fitsOnSheet(const model::SheetRouting &routing)
{
    return !qrModules(routing).isNull();
}

base::Result<QByteArray> separatorPdf(const QList<model::SheetRouting> &sheets,
                                      const QList<model::SheetWords> &words,
                                      QPageSize::PageSizeId size)
{
    for (const model::SheetRouting &sheet : sheets) {
        if (!fitsOnSheet(sheet))
            return base::Error{base::ErrorKind::InvalidInput, u"separator.too_long"_s, {}};
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(600);
        writer.setPageLayout(
            QPageLayout(QPageSize(size), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setCreator(u"Countersign"_s);
        QPainter painter(&writer);
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paintSeparator(painter, QPageSize::size(size, QPageSize::Millimeter), sheets.at(i),
                           words.value(i));
        }
    }
    return bytes;
}

} // namespace countersign::separation
