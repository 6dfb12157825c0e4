// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pagemeasure.h"
#include "core/imaging/pixptr.h"
#include "core/imaging/prepare.h"
#include "tests/support/paintedpages.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <allheaders.h>

#include <algorithm>

using namespace countersign;

namespace
{

QImage tilted(const QImage &page, double degrees)
{
    QImage result(page.size(), QImage::Format_Grayscale8);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(page.rect()).center());
    painter.rotate(degrees);
    painter.translate(-QRectF(page.rect()).center());
    painter.drawImage(0, 0, page);
    return result;
}

} // namespace

class TestPrepare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void straightPageIsOnlyCropped()
    {
        const QImage page = test::paintPage(test::contractLines());
        const imaging::PreparedPage prepared = imaging::preparePage(page, 200, 0);
        QVERIFY(prepared.pixels);
        QVERIFY(!prepared.blank);
        QCOMPARE(prepared.skew, 0.0);
        // The crop begins just above the first line.
        const model::PageRect corner = prepared.geometry.toPage(QRectF(0, 0, 10, 10));
        QVERIFY(corner.top > 0.06 && corner.top < 0.09);
        QVERIFY(corner.left > 0.09 && corner.left < 0.13);
        const QSizeF size(pixGetWidth(prepared.pixels.get()), pixGetHeight(prepared.pixels.get()));
        QVERIFY(prepared.geometry.toPage(QRectF(QPointF(), size)).bottom() < 0.5);
    }
    void skewIsFoundAndBoxesGoBack()
    {
        const QImage page = tilted(test::paintPage(test::contractLines()), 1.5);
        const imaging::PreparedPage prepared
            = imaging::preparePage(page, 200, 0, {.enlarge = false});
        QVERIFY(std::abs(prepared.skew + 1.5) < 0.15);
        // Two points of one line of the tilted page come to lie level, and go back.
        QTransform tilt;
        tilt.translate(page.width() / 2.0, page.height() / 2.0);
        tilt.rotate(1.5);
        tilt.translate(-page.width() / 2.0, -page.height() / 2.0);
        const QPointF shown = tilt.map(QPointF(300, 500));
        const QPointF left = prepared.geometry.last(shown);
        const QPointF right = prepared.geometry.last(tilt.map(QPointF(900, 500)));
        QVERIFY(std::abs(left.y() - right.y()) < 2);
        QVERIFY(std::abs(right.x() - left.x() - 600) < 1);
        const model::PageRect back = prepared.geometry.toPage(QRectF(left, QSizeF(1, 1)));
        QVERIFY(std::abs(back.left * page.width() - shown.x()) < 1);
        QVERIFY(std::abs(back.top * page.height() - shown.y()) < 1);
    }
    void largeSkewIsFound_data()
    {
        QTest::addColumn<double>("degrees");
        for (const double degrees : {-15.0, -9.0, 5.0, 12.0})
            QTest::addRow("%g", degrees) << degrees;
    }
    void largeSkewIsFound()
    {
        QFETCH(double, degrees);
        const QStringList lines = test::contractLines() + test::contractLines();
        const imaging::PreparedPage prepared
            = imaging::preparePage(tilted(test::paintPage(lines), degrees), 200, 0);
        QVERIFY2(std::abs(prepared.skew + degrees) < 0.15,
                 qPrintable(QString::number(prepared.skew)));
        QVERIFY(prepared.quality.has(model::PageIssue::Skewed));
    }
    void blankPaperIsBlank()
    {
        QImage paper(1600, 2300, QImage::Format_Grayscale8);
        paper.fill(235);
        QVERIFY(imaging::preparePage(paper, 200, 0).blank);
    }
    void pureNoiseIsNotRecognised()
    {
        QImage noise(1200, 1600, QImage::Format_Grayscale8);
        QRandomGenerator random(7);
        for (int y = 0; y < noise.height(); ++y)
            std::generate_n(noise.scanLine(y), noise.width(),
                            [&random] { return uchar(random.bounded(256)); });
        QVERIFY(imaging::preparePage(noise, 150, 0).blank);
    }
    void smallPrintIsEnlarged()
    {
        const QImage page = test::paintPage(test::contractLines(), 90);
        const imaging::PreparedPage prepared = imaging::preparePage(page, 90, 0);
        QVERIFY(prepared.dpi > 150);
        const model::PageRect whole = prepared.geometry.toPage(
            QRectF(0, 0, pixGetWidth(prepared.pixels.get()), pixGetHeight(prepared.pixels.get())));
        QVERIFY(test::startOfLine(0).overlap(whole) > 0.6);
        QVERIFY(whole.bottom() < 0.6);
    }
    void turnsAreTold_data()
    {
        QTest::addColumn<int>("stored");
        for (const int degrees : {0, 90, 180, 270})
            QTest::addRow("%d", degrees) << degrees;
    }
    void turnsAreTold()
    {
        QFETCH(int, stored);
        QStringList lines = test::contractLines() + test::contractLines() + test::contractLines();
        const QImage page
            = test::paintPage(lines.first(25)).transformed(QTransform().rotate(stored));
        const imaging::PixPtr grey = imaging::toPix(page);
        const imaging::PixPtr bilevel = imaging::toBilevel(grey.get(), 200, 150);
        const auto turn = imaging::turnByAscenders(bilevel.get());
        QVERIFY(turn.has_value());
        QCOMPARE((*turn + stored) % 360, 0);
    }
};

QTEST_MAIN(TestPrepare)
#include "tst_prepare.moc"
