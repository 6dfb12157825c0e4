// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pagegeometry.h"

#include <QCborMap>
#include <QCborValue>
#include <QTest>

#include <cmath>

using namespace countersign;
using namespace Qt::StringLiterals;
using imaging::BendGrid;
using imaging::PageGeometry;

namespace
{

constexpr QSizeF shownSize(1700, 2200);

// Lines that sag by up to 40 pixels in the middle.
BendGrid sag()
{
    BendGrid bend;
    bend.cellPx = 50;
    bend.nodes = {40, 50};
    for (int row = 0; row < bend.nodes.height(); ++row) {
        for (int column = 0; column < bend.nodes.width(); ++column)
            bend.ways.append(QPointF(3 * std::cos(row / 9.0), 40 * std::sin(column * M_PI / 39)));
    }
    return bend;
}

QTransform perspective()
{
    QTransform map;
    const QPolygonF sheet({{120, 80}, {1600, 190}, {1500, 2050}, {60, 2140}});
    const QPolygonF flat({{0, 0}, {1654, 0}, {1654, 2339}, {0, 2339}});
    return QTransform::quadToQuad(sheet, flat, map) ? map : QTransform();
}

PageGeometry everything()
{
    PageGeometry geometry(shownSize);
    geometry.project(perspective());
    geometry.flatten(sag());
    geometry.rotate(1.3, QPointF(800, 1100));
    geometry.crop(QPointF(30, 40));
    geometry.scale(1.25, 1.5);
    return geometry;
}

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class TestPageGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedPageMapsToItself()
    {
        const PageGeometry geometry(shownSize);
        QVERIFY(!geometry.isChanged());
        const model::PageRect box = geometry.toPage(QRectF(170, 220, 340, 440));
        QVERIFY(std::abs(box.left - 0.1) < 1e-9 && std::abs(box.top - 0.1) < 1e-9);
        QVERIFY(std::abs(box.width - 0.2) < 1e-9 && std::abs(box.height - 0.2) < 1e-9);
    }
    void cropAndScaleAreUndone()
    {
        PageGeometry geometry(shownSize);
        geometry.crop(QPointF(100, 50));
        geometry.scale(2, 3);
        QCOMPARE(geometry.shown(QPointF(20, 30)), QPointF(110, 60));
        QCOMPARE(geometry.last(QPointF(110, 60)), QPointF(20, 30));
    }
    void turnIsClockwise()
    {
        PageGeometry geometry(shownSize);
        geometry.rotate(90, QPointF(100, 100));
        QVERIFY(distance(geometry.last(QPointF(150, 100)), QPointF(100, 150)) < 1e-9);
    }
    void perspectiveBringsTheCornersHome()
    {
        PageGeometry geometry(shownSize);
        geometry.project(perspective());
        QVERIFY(distance(geometry.last(QPointF(1500, 2050)), QPointF(1654, 2339)) < 1e-6);
        QVERIFY(distance(geometry.shown(QPointF(0, 2339)), QPointF(60, 2140)) < 1e-6);
    }
    void bendIsTakenOut()
    {
        PageGeometry geometry(shownSize);
        geometry.flatten(sag());
        const QPointF flat(975, 700);
        QVERIFY(geometry.shown(flat).y() > 735);
        QVERIFY(distance(geometry.last(geometry.shown(flat)), flat) < 0.05);
    }
    void chainGoesBothWays()
    {
        const PageGeometry geometry = everything();
        for (int x = 200; x < 1500; x += 130) {
            for (int y = 250; y < 2000; y += 170) {
                const QPointF at(x, y);
                QVERIFY(distance(geometry.shown(geometry.last(at)), at) < 0.05);
            }
        }
    }
    void regionIsEnclosedAndClipped()
    {
        const PageGeometry geometry = everything();
        const model::PageRect word{0.4, 0.4, 0.1, 0.01};
        const model::PageRect back = geometry.toPage(geometry.toLast(word));
        QVERIFY(word.overlap(back) > 0.999);
        QVERIFY(back.width < 0.12 && back.height < 0.03);
        const model::PageRect all = geometry.toPage(QRectF(-5000, -5000, 20'000, 20'000));
        QVERIFY(all.left >= 0 && all.top >= 0 && all.right() <= 1 && all.bottom() <= 1);
    }
    void sagOfALineWidensItsBox()
    {
        PageGeometry geometry(shownSize);
        geometry.flatten(sag());
        // Both ends of the line lie at the same height; its middle hangs 40 pixels lower.
        const model::PageRect line = geometry.toPage(QRectF(0, 500, 1950, 20));
        QVERIFY(line.height * shownSize.height() > 55);
    }
    void storedFormComesBack()
    {
        const PageGeometry geometry = everything();
        const auto back = imaging::pageGeometryFromCbor(imaging::toCbor(geometry));
        QVERIFY(back);
        QCOMPARE(*back, geometry);
    }
    void strangeBytesAreNoGeometry_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("junk") << QByteArray("\xff\x00junk", 6);
        QTest::newRow("number") << QCborValue(7).toCbor();
        const auto record = [](const QCborValue &step) {
            return QCborValue(QCborMap{{u"width"_s, 100.0},
                                       {u"height"_s, 100.0},
                                       {u"steps"_s, QCborArray{step}}})
                .toCbor();
        };
        QTest::newRow("short matrix") << record(QCborArray{1.0, 0.0});
        QTest::newRow("no inverse") << record(QCborArray{0, 0, 0, 0, 0, 0, 0, 0, 0});
        QTest::newRow("grid without nodes") << record(QCborMap{
            {u"cell"_s, 10.0}, {u"columns"_s, 400}, {u"rows"_s, 3}, {u"ways"_s, QCborArray{1.0}}});
        QTest::newRow("step of text") << record(u"crop"_s);
        QTest::newRow("endless way") << record(
            QCborMap{{u"cell"_s, 10.0},
                     {u"columns"_s, 2},
                     {u"rows"_s, 2},
                     {u"ways"_s, QCborArray{1., 1., 1., 1., 1., 1., 1., double(INFINITY)}}});
    }
    void strangeBytesAreNoGeometry()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!imaging::pageGeometryFromCbor(bytes));
    }
};

QTEST_GUILESS_MAIN(TestPageGeometry)
#include "tst_pagegeometry.moc"
