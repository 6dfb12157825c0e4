// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/colourink.h"
#include "tests/support/paintedpages.h"

#include <QPainter>
#include <QPainterPath>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

constexpr double dpi = 200;

QImage page(const QColor &paper = Qt::white)
{
    QImage image(1654, 2339, QImage::Format_RGB32);
    image.fill(paper);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.drawImage(0, 0, test::paintPage(test::contractLines(), dpi));
    return image;
}

// As a press leaves it: the print below shows through.
void stamp(QImage &image, const QPointF &centre, const QColor &ink)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.setPen(QPen(ink, 6));
    painter.drawEllipse(centre, 110, 110);
    painter.setPen(QPen(ink, 3));
    painter.drawEllipse(centre, 85, 85);
    painter.setFont(QFont(u"Liberation Serif"_s, 14));
    painter.drawText(QRectF(centre.x() - 60, centre.y() - 20, 120, 40), Qt::AlignCenter,
                     u"NOTARY"_s);
}

void sign(QImage &image, const QPointF &at, const QColor &ink)
{
    QPainterPath path(at);
    for (int i = 0; i < 6; ++i)
        path.quadTo(at + QPointF(20 + 40 * i, i % 2 == 0 ? -60 : 40), at + QPointF(40 + 40 * i, 0));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.strokePath(path, QPen(ink, 4));
}

double darkness(const QImage &grey, const QRect &area)
{
    double sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            sum += 255 - grey.constScanLine(y)[x];
    }
    return sum / (double(area.width()) * area.height());
}

} // namespace

class TestColourInk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stampsAndSignaturesAreDropped_data()
    {
        QTest::addColumn<QColor>("paper");
        QTest::addColumn<QColor>("ink");
        for (const QColor &paper : {QColor(255, 255, 255), QColor(235, 226, 200)}) {
            for (const QColor &ink : {QColor(170, 45, 60), QColor(30, 60, 170), QColor(25, 35, 120),
                                      QColor(20, 130, 70)})
                QTest::addRow("%s on %s", qPrintable(ink.name()), qPrintable(paper.name()))
                    << paper << ink;
        }
    }
    void stampsAndSignaturesAreDropped()
    {
        QFETCH(QColor, paper);
        QFETCH(QColor, ink);
        const QImage bare = page(paper);
        QImage marked = bare;
        stamp(marked, {600, 1700}, ink);
        sign(marked, {1000, 1900}, ink);
        const auto found = imaging::dropColouredInk(marked, dpi);
        QCOMPARE(found.size(), 2);
        const bool stampFirst = found.first().kind == model::InkKind::Stamp;
        QVERIFY(found.at(stampFirst ? 0 : 1).kind == model::InkKind::Stamp);
        QVERIFY(found.at(stampFirst ? 1 : 0).kind == model::InkKind::Signature);
        QVERIFY(found.at(stampFirst ? 0 : 1).box.contains(600.0 / 1654, 1700.0 / 2339));
        QVERIFY(found.at(stampFirst ? 1 : 0).box.contains(1100.0 / 1654, 1900.0 / 2339));
        QImage expected = bare;
        imaging::dropColouredInk(expected, dpi);
        for (const QRect &area : {QRect(450, 1560, 300, 280), QRect(950, 1800, 350, 200)})
            QVERIFY2(darkness(marked, area) - darkness(expected, area) < 1.5,
                     qPrintable(QString::number(darkness(marked, area))));
    }
    void printBelowStays()
    {
        const QImage bare = page();
        QImage marked = bare;
        stamp(marked, {500, 400}, QColor(170, 45, 60)); // across three lines
        const auto found = imaging::dropColouredInk(marked, dpi);
        QCOMPARE(found.size(), 1);
        QImage expected = bare;
        imaging::dropColouredInk(expected, dpi);
        const QRect area(390, 290, 220, 220);
        QVERIFY(darkness(expected, area) > 8);
        QVERIFY(std::abs(darkness(marked, area) - darkness(expected, area)) < 2);
    }
    void colouredPrintStays()
    {
        QImage image = page();
        QPainter painter(&image);
        painter.fillRect(0, 2200, 1654, 80, QColor(20, 60, 160)); // a bar at the foot
        painter.setPen(QPen(QColor(20, 60, 160), 3));
        painter.drawLine(200, 150, 1450, 150);
        painter.drawRect(200, 1300, 1250, 500); // the frame of a table
        QFont font(u"Liberation Serif"_s);
        font.setPixelSize(60);
        painter.setFont(font);
        painter.drawText(200, 130, u"Alpine Instruments"_s);
        font.setPixelSize(33);
        font.setUnderline(true);
        painter.setFont(font);
        painter.drawText(250, 1400, u"www.alpine-instruments.example/legal"_s);
        painter.end();
        QImage grey = image;
        QVERIFY(imaging::dropColouredInk(grey, dpi).isEmpty());
        QVERIFY(darkness(grey, {200, 70, 500, 70}) > 20);
        QVERIFY(darkness(grey, {250, 1375, 400, 30}) > 20);
    }
    void greyPagesStayAsTheyAre()
    {
        const QImage before = test::paintPage(test::contractLines(), dpi);
        QImage grey = before;
        QVERIFY(imaging::dropColouredInk(grey, dpi).isEmpty());
        QCOMPARE(grey, before);
        QImage none;
        QVERIFY(imaging::dropColouredInk(none, dpi).isEmpty());
    }
};

QTEST_MAIN(TestColourInk)
#include "tst_colourink.moc"
