// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/linepicture.h"

#include "core/imaging/pixptr.h"

#include <QImage>
#include <QTest>

#include <cmath>

using namespace countersign;

// A line of print drawn at the recogniser's size.
class TestLinePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heightAndScaleAreAsAsked()
    {
        const auto line = imaging::linePicture(page().get(), QRect(20, 30, 300, 60), 36, 0.9);
        const QImage drawn = imaging::toImage(line.pixels.get());
        QCOMPARE(drawn.size(), QSize(162, 36));
        QVERIFY(std::abs(line.scale.width() - 0.54) < 1e-9);
        QVERIFY(std::abs(line.scale.height() - 0.6) < 1e-9);
    }
    void whatIsInTheMiddleStaysThere_data()
    {
        QTest::addColumn<int>("heightPx");
        for (const int height : {13, 36, 60, 150})
            QTest::addRow("%d", height) << height;
    }
    // A bar at 100..109 of a box that begins at 20, and its ink, not more and not less of it.
    void whatIsInTheMiddleStaysThere()
    {
        QFETCH(int, heightPx);
        const auto line = imaging::linePicture(page().get(), QRect(20, 30, 300, 60), heightPx);
        const QImage drawn = imaging::toImage(line.pixels.get());
        double ink = 0;
        double moment = 0;
        const uchar *row = drawn.constScanLine(drawn.height() / 2);
        for (int x = 0; x < drawn.width(); ++x) {
            ink += 255 - row[x];
            moment += (255 - row[x]) * (x + 0.5);
        }
        const double scale = line.scale.width();
        QVERIFY(std::abs(ink / 255 / scale - 10) < 0.3);
        QVERIFY(std::abs(moment / ink / scale - 85) < 0.1);
    }
    void edgesAreAsThePage()
    {
        QImage grey(40, 40, QImage::Format_Grayscale8);
        grey.fill(77);
        const auto pix = imaging::toPix(grey);
        const auto line = imaging::linePicture(pix.get(), QRect(-10, -10, 100, 30), 36);
        const QImage drawn = imaging::toImage(line.pixels.get());
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                QCOMPARE(int(drawn.constScanLine(y)[x]), 77);
        }
    }
    void outsideIsNothing()
    {
        QVERIFY(!imaging::linePicture(page().get(), QRect(900, 10, 50, 20), 36).pixels);
    }

private:
    static imaging::PixPtr page()
    {
        QImage image(400, 200, QImage::Format_Grayscale8);
        image.fill(255);
        for (int y = 0; y < image.height(); ++y)
            std::fill_n(image.scanLine(y) + 100, 10, uchar(0));
        return imaging::toPix(image);
    }
};

QTEST_GUILESS_MAIN(TestLinePicture)
#include "tst_linepicture.moc"
