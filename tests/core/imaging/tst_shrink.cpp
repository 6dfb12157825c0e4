// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pixptr.h"
#include "core/imaging/shrink.h"
#include "tests/support/paintedpages.h"

#include <QTest>

#include <allheaders.h>

#include <cmath>

using namespace countersign;

namespace
{

int levelAt(Pix *pix, int x, int y)
{
    l_uint32 level = 0;
    pixGetPixel(pix, x, y, &level);
    return int(level);
}

imaging::PixPtr grey(const QList<QList<int>> &rows)
{
    imaging::PixPtr pix(pixCreate(int(rows.first().size()), int(rows.size()), 8));
    for (qsizetype y = 0; y < rows.size(); ++y) {
        for (qsizetype x = 0; x < rows.at(y).size(); ++x)
            pixSetPixel(pix.get(), int(x), int(y), l_uint32(rows.at(y).at(x)));
    }
    return pix;
}

} // namespace

class TestShrink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPixelIsTheMeanOfWhatItCovers()
    {
        const imaging::PixPtr page
            = grey({{0, 100, 200, 200, 9, 9}, {100, 0, 200, 200, 9, 9}, {255, 255, 0, 0, 80, 82}});
        const imaging::PixPtr half = imaging::shrunk(page.get(), 0.5);
        QVERIFY(half);
        QCOMPARE(int(pixGetWidth(half.get())), 3);
        QCOMPARE(int(pixGetHeight(half.get())), 2); // of three rows: one and a half each
        QCOMPARE(levelAt(half.get(), 0, 0), int(std::lround((50 * 1.0 + 50 * 0.5) / 1.5)));
        QCOMPARE(levelAt(half.get(), 1, 0), 200);
        QCOMPARE(levelAt(half.get(), 0, 1), int(std::lround((50 * 0.5 + 255) / 1.5)));
        QCOMPARE(levelAt(half.get(), 2, 1), int(std::lround((9 * 0.5 + 81) / 1.5)));
    }
    void wholeSizeChangesNothing()
    {
        const imaging::PixPtr page = imaging::toPix(test::paintPage(test::contractLines()));
        const imaging::PixPtr copy = imaging::shrunk(page.get(), 1);
        l_int32 same = 0;
        QCOMPARE(pixEqual(page.get(), copy.get(), &same), 0);
        QVERIFY(same);
    }
    void pageIsAsLeptonicaShrinksIt_data()
    {
        QTest::addColumn<double>("factor");
        for (const double factor : {0.3, 0.4, 2 / 3.0})
            QTest::addRow("%g", factor) << factor;
    }
    void pageIsAsLeptonicaShrinksIt()
    {
        QFETCH(const double, factor);
        const imaging::PixPtr page = imaging::toPix(test::paintPage(test::contractLines(), 300));
        const imaging::PixPtr ours = imaging::shrunk(page.get(), factor);
        const imaging::PixPtr theirs(pixScaleAreaMap(page.get(), float(factor), float(factor)));
        QCOMPARE(pixGetWidth(ours.get()), pixGetWidth(theirs.get()));
        QCOMPARE(pixGetHeight(ours.get()), pixGetHeight(theirs.get()));
        // Leptonica's areas are told to a sixteenth of a pixel.
        int furthest = 0;
        double sum = 0;
        for (int y = 0; y < int(pixGetHeight(ours.get())); ++y) {
            for (int x = 0; x < int(pixGetWidth(ours.get())); ++x) {
                const int miss = levelAt(ours.get(), x, y) - levelAt(theirs.get(), x, y);
                furthest = std::max(furthest, std::abs(miss));
                sum += miss;
            }
        }
        QVERIFY2(furthest <= 40, qPrintable(QString::number(furthest)));
        const double pixels = double(pixGetWidth(ours.get())) * pixGetHeight(ours.get());
        QVERIFY2(std::abs(sum / pixels) < 0.5, qPrintable(QString::number(sum / pixels)));
    }
};

QTEST_MAIN(TestShrink)
#include "tst_shrink.moc"
