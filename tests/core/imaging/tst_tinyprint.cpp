// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pixptr.h"
#include "core/imaging/tinyprint.h"

#include <QPointF>
#include <QTest>

#include <allheaders.h>

#include <algorithm>
#include <cstdlib>

using namespace countersign;

namespace
{

constexpr int paper = 255;

imaging::PixPtr blankPage(int width, int height)
{
    imaging::PixPtr pix(pixCreate(width, height, 8));
    pixSetAll(pix.get());
    return pix;
}

void paint(Pix *pix, const QRect &box)
{
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x)
            pixSetPixel(pix, x, y, 0);
    }
}

int levelAt(Pix *pix, int x, int y)
{
    l_uint32 level = 0;
    pixGetPixel(pix, x, y, &level);
    return int(level);
}

// In pixels from the picture's corner.
QPointF centreOfInk(Pix *pix)
{
    QPointF sum;
    double weights = 0;
    for (int y = 0; y < int(pixGetHeight(pix)); ++y) {
        for (int x = 0; x < int(pixGetWidth(pix)); ++x) {
            const double ink = paper - levelAt(pix, x, y);
            sum += ink * QPointF(x + 0.5, y + 0.5);
            weights += ink;
        }
    }
    return sum / weights;
}

// A stem and a foot, as of an L in tiny print.
void paintLetter(Pix *pix, int x, int y)
{
    paint(pix, QRect(x, y, 2, 9));
    paint(pix, QRect(x, y + 8, 6, 1));
}

} // namespace

class TestTinyPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperStaysWhite()
    {
        const imaging::PixPtr page = blankPage(150, 70);
        const imaging::PixPtr larger = imaging::restoredTwice(page.get());
        QVERIFY(larger);
        QCOMPARE(int(pixGetWidth(larger.get())), 300);
        QCOMPARE(int(pixGetHeight(larger.get())), 140);
        for (int y = 0; y < 140; ++y) {
            for (int x = 0; x < 300; ++x)
                QCOMPARE(levelAt(larger.get(), x, y), paper);
        }
    }
    void inkStaysWhereItIs()
    {
        const imaging::PixPtr page = blankPage(100, 60);
        paintLetter(page.get(), 40, 20);
        const imaging::PixPtr larger = imaging::restoredTwice(page.get());
        const QPointF before = centreOfInk(page.get());
        const QPointF after = centreOfInk(larger.get());
        QVERIFY(std::abs(2 * before.x() - after.x()) < 1);
        QVERIFY(std::abs(2 * before.y() - after.y()) < 1);
        QVERIFY(levelAt(larger.get(), 88, 46) > 200); // between stem and foot
        QVERIFY(levelAt(larger.get(), 60, 48) > 240);
    }
    // The page is drawn in tiles, whose edges must not show.
    void printIsDrawnAlikeWhereverItStands()
    {
        const imaging::PixPtr page = blankPage(260, 140);
        const QList<QPoint> places
            = {{20, 20}, {58, 25}, {61, 60}, {125, 29}, {190, 91}, {126, 57}, {250, 126}};
        for (const QPoint &place : places)
            paintLetter(page.get(), place.x(), place.y());
        const imaging::PixPtr larger = imaging::restoredTwice(page.get());
        for (const QPoint &place : places) {
            for (int y = -8; y < 26; ++y) {
                for (int x = -8; x < 19; ++x) {
                    const int first = levelAt(larger.get(), 2 * places.first().x() + x,
                                              2 * places.first().y() + y);
                    const int here = levelAt(larger.get(), 2 * place.x() + x, 2 * place.y() + y);
                    QVERIFY2(std::abs(first - here) <= 4,
                             qPrintable(QStringLiteral("%1,%2: %3 and %4")
                                            .arg(place.x())
                                            .arg(place.y())
                                            .arg(first)
                                            .arg(here)));
                }
            }
        }
    }
    void brokenStrokeIsClosed()
    {
        const imaging::PixPtr page = blankPage(60, 40);
        paintLetter(page.get(), 25, 12);
        pixSetPixel(page.get(), 25, 16, paper);
        pixSetPixel(page.get(), 26, 16, paper);
        const imaging::PixPtr larger = imaging::restoredTwice(page.get());
        const int inGap = std::max(levelAt(larger.get(), 51, 32), levelAt(larger.get(), 52, 33));
        QVERIFY2(inGap < 215, qPrintable(QString::number(inGap)));
    }
};

QTEST_MAIN(TestTinyPrint)
#include "tst_tinyprint.moc"
