// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demopages.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

constexpr double pagePtWidth = 595; // A4
constexpr double pagePtHeight = 842;
constexpr double marginPt = 62;

} // namespace

std::unique_ptr<QTextDocument> layOutContract(const QString &name)
{
    QFile file(u":/demo/"_s + name + u".html"_s);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    auto document = std::make_unique<QTextDocument>();
    QFont font(u"Liberation Serif"_s);
    font.setPixelSize(11);
    document->setDefaultFont(font);
    document->setHtml(QString::fromUtf8(file.readAll()));
    document->setDocumentMargin(0);
    document->setPageSize({pagePtWidth - 2 * marginPt, pagePtHeight - 2 * marginPt});
    return document;
}

void paintContractPage(QPainter &painter, QTextDocument &document, int page)
{
    const QSizeF size = document.pageSize();
    painter.save();
    painter.translate(marginPt, marginPt - page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * size.height(), size.width(), size.height());
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    if (document.pageCount() > 1)
        painter.drawText(QRectF(0, pagePtHeight - 40, pagePtWidth, 20), Qt::AlignCenter,
                         QString::number(page + 1));
}

QImage renderContractPage(QTextDocument &document, int page, int dpi)
{
    const double scale = dpi / 72.0;
    QImage image(qRound(pagePtWidth * scale), qRound(pagePtHeight * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintContractPage(painter, document, page);
    return image;
}

void addScannerNoise(QImage &image, QRandomGenerator &random, int strength)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int noise = random.bounded(2 * strength + 1) - strength;
            const auto shift = [noise](int value) { return std::clamp(value + noise, 0, 255); };
            line[x] = qRgb(shift(qRed(line[x])), shift(qGreen(line[x])), shift(qBlue(line[x])));
        }
    }
}

QImage scannedLook(const QImage &page, double degrees, QRandomGenerator &random)
{
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(QColor(244, 243, 240));
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.translate(page.width() / 2.0, page.height() / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-page.width() / 2.0, -page.height() / 2.0), page);
    painter.end();
    addScannerNoise(paper, random, 9);
    return paper;
}

} // namespace countersign::app
