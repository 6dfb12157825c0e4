// SPDX-License-Identifier: Apache-2.0
#include "tests/support/photographedpages.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QStringList>
#include <QTransform>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

double sagAt(double x, const QImage &page, const Photograph &how)
{
    return how.sagPx * std::sin(M_PI * x / page.width());
}

QImage sagging(const QImage &page, const Photograph &how)
{
    QImage result(page.size(), QImage::Format_Grayscale8);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int x = 0; x < page.width(); ++x)
        painter.drawImage(QPointF(x, sagAt(x, page, how)), page, QRectF(x, 0, 1, page.height()));
    return result;
}

QTransform sheetMap(const QImage &page, const Photograph &how)
{
    const double w = page.width();
    const double h = page.height();
    QTransform map;
    QTransform::quadToQuad(QPolygonF({{0, 0}, {w, 0}, {w, h}, {0, h}}), how.sheet, map);
    return map;
}

} // namespace

QStringList manyLines()
{
    const QStringList clauses
        = {u"This Agreement is made between Alpine Instruments Limited and Brookfield."_s,
           u"Each party shall keep the other party's information in strict confidence."_s,
           u"The obligations last for three years after the last disclosure was made."_s,
           u"Nothing in this clause prevents disclosure that is required by any law."_s,
           u"All notices must be sent in writing to the addresses stated on page one."_s};
    QStringList lines;
    for (int i = 0; i < 22; ++i)
        lines.append(clauses.at(i % clauses.size()));
    return lines;
}

QImage photographed(const QImage &page, const Photograph &how)
{
    QImage result(how.sizePx, QImage::Format_Grayscale8);
    QRandomGenerator random(11);
    for (int y = 0; y < result.height(); ++y) {
        for (int x = 0; x < result.width(); ++x)
            result.scanLine(y)[x] = uchar(how.table - 12 + int(random.bounded(25)));
    }
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(sheetMap(page, how));
    painter.drawImage(0, 0, how.sagPx == 0 ? page : sagging(page, how));
    painter.end();
    for (int y = 0; y < result.height(); ++y) {
        uchar *row = result.scanLine(y);
        for (int x = 0; x < result.width(); ++x)
            row[x] = uchar(row[x] * (1 - how.shadow * x / result.width()));
    }
    return result;
}

QPointF seenAt(const QPointF &point, const QImage &page, const Photograph &how)
{
    return sheetMap(page, how).map(point + QPointF(0, sagAt(point.x(), page, how)));
}

} // namespace countersign::test
