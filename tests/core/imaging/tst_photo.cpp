// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/photo.h"
#include "tests/support/paintedpages.h"
#include "tests/support/photographedpages.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>
#include <QtMath>

#include <cmath>

using namespace countersign;
using test::Photograph;

namespace
{

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

// A sheet of A4 under a telephone's camera that is `tilt` degrees off its vertical.
QPolygonF seenByCamera(double tilt)
{
    constexpr double focal = 0.76 * 3200;
    constexpr double distanceInch = 11;
    const double slope = qDegreesToRadians(tilt);
    QPolygonF corners;
    for (const auto &[x, y] : {std::pair(-1, -1), {1, -1}, {1, 1}, {-1, 1}}) {
        const double away = distanceInch - y * 11.69 / 2 * std::sin(slope);
        corners.append({1200 + focal * x * 8.27 / 2 / away,
                        1600 + focal * y * 11.69 / 2 * std::cos(slope) / away});
    }
    return corners;
}

// How far the flat picture's corners are from the sheet's in the photograph.
double worstCorner(const imaging::FlatPhoto &flat, const QPolygonF &sheet)
{
    const double w = flat.pixels.width();
    const double h = flat.pixels.height();
    const QPolygonF corners({{0, 0}, {w, 0}, {w, h}, {0, h}});
    double worst = 0;
    for (int i = 0; i < 4; ++i)
        worst = std::max(worst, distance(flat.geometry.shown(corners.at(i)), sheet.at(i)));
    return worst;
}

QImage grained(QImage page, int paper)
{
    QRandomGenerator random(3);
    for (int y = 0; y < page.height(); ++y) {
        uchar *row = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x)
            row[x] = uchar(row[x] * paper / 255 - int(random.bounded(8)));
    }
    return page;
}

QImage greyPage()
{
    return test::paintPage(test::manyLines()).convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

class TestPhoto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cornersOfTheSheetAreFound_data()
    {
        QTest::addColumn<QPolygonF>("sheet");
        QTest::addColumn<int>("table");
        QTest::addColumn<double>("shadow");
        const QPolygonF mild({{300, 250}, {2150, 330}, {2250, 2950}, {180, 2860}});
        const QPolygonF steep({{520, 500}, {1880, 470}, {2300, 2900}, {110, 2950}});
        const QPolygonF aslant({{820, 210}, {2290, 790}, {1500, 2930}, {70, 2330}});
        QTest::newRow("dark table") << mild << 70 << 0.0;
        QTest::newRow("light table") << mild << 205 << 0.0;
        QTest::newRow("strong shadow") << mild << 60 << 0.6;
        QTest::newRow("from the foot") << steep << 90 << 0.2;
        QTest::newRow("turned by 22 degrees") << aslant << 90 << 0.2;
    }
    void cornersOfTheSheetAreFound()
    {
        QFETCH(QPolygonF, sheet);
        QFETCH(int, table);
        QFETCH(double, shadow);
        const Photograph how{.sheet = sheet, .table = table, .shadow = shadow};
        const auto flat = imaging::flattenPhoto(test::photographed(greyPage(), how), 280, true);
        QVERIFY(flat);
        QVERIFY(flat->facts.sheetFound);
        QVERIFY2(worstCorner(*flat, sheet) < 12,
                 qPrintable(QString::number(worstCorner(*flat, sheet))));
    }
    void proportionsAndResolutionOfTheSheetComeOut_data()
    {
        QTest::addColumn<double>("tilt");
        QTest::newRow("from above") << 0.0;
        QTest::newRow("15 degrees") << 15.0;
        QTest::newRow("25 degrees") << 25.0;
    }
    void proportionsAndResolutionOfTheSheetComeOut()
    {
        QFETCH(double, tilt);
        const Photograph how{.sheet = seenByCamera(tilt)};
        const auto flat = imaging::flattenPhoto(test::photographed(greyPage(), how), 280, true);
        QVERIFY(flat);
        const double aspect = double(flat->pixels.width()) / flat->pixels.height();
        QVERIFY(std::abs(aspect - 8.27 / 11.69) < 0.01);
        QVERIFY(std::abs(flat->pixels.height() / flat->dpi - 11.69) < 0.1);
        QVERIFY(std::abs(flat->facts.perspectiveDegrees - tilt) < 2);
    }
    void lightIsEvenedOut()
    {
        const Photograph how{.shadow = 0.5};
        const auto flat = imaging::flattenPhoto(test::photographed(greyPage(), how), 280, true);
        QVERIFY(flat);
        const QImage &page = flat->pixels;
        for (const double x : {0.05, 0.5, 0.95}) {
            const uchar paper = page.constScanLine(page.height() - 100)[int(x * page.width())];
            QVERIFY2(paper > 225, qPrintable(QString::number(paper)));
        }
    }
    void pointsOfACurledSheetGoBack()
    {
        const QImage page = greyPage();
        const Photograph how{.sagPx = 30};
        const auto flat = imaging::flattenPhoto(test::photographed(page, how), 280, true);
        QVERIFY(flat);
        QVERIFY(flat->facts.curl > 0.1);
        // Three points of one line come to lie level.
        const double y = 200 * (1 + 0.4 * 10) + 30;
        const QPointF left = flat->geometry.last(test::seenAt(QPointF(260, y), page, how));
        const QPointF middle = flat->geometry.last(test::seenAt(QPointF(800, y), page, how));
        const QPointF right = flat->geometry.last(test::seenAt(QPointF(1400, y), page, how));
        QVERIFY(std::abs(left.y() - middle.y()) < 5);
        QVERIFY(std::abs(left.y() - right.y()) < 5);
        // And a round trip ends where it began.
        const QPointF seen = test::seenAt(QPointF(800, y), page, how);
        QVERIFY(distance(flat->geometry.shown(middle), seen) < 0.1);
    }
    void curlOfAPageThatFillsThePictureIsTakenOut()
    {
        const QImage page = greyPage();
        const Photograph how{.sizePx = page.size(),
                             .sheet = QPolygonF(QRectF(page.rect())).mid(0, 4),
                             .shadow = 0.2,
                             .sagPx = 25};
        const auto flat = imaging::flattenPhoto(test::photographed(page, how), 200, true);
        QVERIFY(flat);
        QVERIFY(!flat->facts.sheetFound);
        const double y = 200 * (1 + 0.4 * 12) + 30;
        const QPointF left = flat->geometry.last(test::seenAt(QPointF(260, y), page, how));
        const QPointF middle = flat->geometry.last(test::seenAt(QPointF(800, y), page, how));
        QVERIFY(std::abs(left.y() - middle.y()) < 4);
    }
    void wordsCutByThePictureStay()
    {
        // The page's left margin and first letters are outside.
        const QImage page = greyPage();
        const double w = page.width();
        const double h = page.height();
        const Photograph how{.sizePx = {int(w) - 230, int(h)},
                             .sheet = QPolygonF({{-230, 0}, {w - 230, 0}, {w - 230, h}, {-230, h}}),
                             .shadow = 0.2,
                             .sagPx = 25};
        const auto flat = imaging::flattenPhoto(test::photographed(page, how), 200, true);
        QVERIFY(flat);
        qint64 ink = 0;
        for (int y = 0; y < flat->pixels.height(); ++y) {
            for (int x = 3; x < 30; ++x)
                ink += flat->pixels.constScanLine(y)[x] < 128 ? 1 : 0;
        }
        QVERIFY2(ink > 1000, qPrintable(QString::number(ink)));
    }
    void blurIsNoticed()
    {
        const QImage sharp = test::photographed(greyPage(), {});
        const QImage blurred = sharp.scaledToWidth(600, Qt::SmoothTransformation)
                                   .scaledToWidth(sharp.width(), Qt::SmoothTransformation);
        const auto crisp = imaging::flattenPhoto(sharp, 280, true);
        const auto soft = imaging::flattenPhoto(blurred, 280, true);
        QVERIFY(crisp && soft);
        QVERIFY(crisp->facts.letterEdge > 0 && crisp->facts.letterEdge < 0.25);
        QVERIFY2(soft->facts.letterEdge > 1.5 * crisp->facts.letterEdge,
                 qPrintable(QString::number(soft->facts.letterEdge)));
    }
    void geometryFollowsLaterTurns()
    {
        const Photograph how;
        const auto flat = imaging::flattenPhoto(test::photographed(greyPage(), how), 280, true);
        QVERIFY(flat);
        for (const int turn : {0, 90, 180, 270}) {
            const QSizeF turned = turn % 180 == 0 ? QSizeF(flat->pixels.size())
                                                  : QSizeF(flat->pixels.size()).transposed();
            imaging::PageGeometry after(turned / 2);
            after.crop(QPointF(10, 20));
            const auto chain = imaging::chained(*flat, turn, after);
            const QPointF at(321, 123);
            QVERIFY(distance(chain.last(chain.shown(at)), at) < 0.1);
            QCOMPARE(chain.shownPx(), turn % 180 == 0 ? QSizeF(2400, 3200) : QSizeF(3200, 2400));
        }
    }
    void flatScansAreLeftAlone_data()
    {
        QTest::addColumn<QImage>("page");
        const QImage page = greyPage();
        QTest::newRow("black on white") << page;
        QTest::newRow("grey paper") << grained(page, 200);
        QImage banner = page;
        QPainter(&banner).fillRect(0, 0, banner.width(), 200, QColor(60, 60, 60));
        QTest::newRow("dark banner") << grained(banner, 240);
        QImage framed = page;
        QPainter painter(&framed);
        painter.setPen(QPen(Qt::black, 12));
        painter.drawRect(150, 150, framed.width() - 300, framed.height() - 300);
        painter.end();
        QTest::newRow("frame around the text") << grained(framed, 240);
        QImage edge = page;
        QPainter(&edge).fillRect(0, 0, 30, edge.height(), Qt::black);
        QTest::newRow("black edge") << grained(edge, 240);
        QImage empty(page.size(), QImage::Format_Grayscale8);
        empty.fill(230);
        QTest::newRow("empty") << empty;
        QTest::newRow("tiny") << page.copy(0, 0, 20, 10);
        QTest::newRow("one pixel") << empty.copy(0, 0, 1, 1);
        QTest::newRow("thread") << empty.scaled(6000, 2);
        QTest::newRow("strip") << empty.scaled(40, 5000);
    }
    void flatScansAreLeftAlone()
    {
        QFETCH(QImage, page);
        QVERIFY(!imaging::flattenPhoto(page, 200, false));
        QVERIFY(!imaging::flattenPhoto(page, 200, true));
    }
};

QTEST_MAIN(TestPhoto)
#include "tst_photo.moc"
