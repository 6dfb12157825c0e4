// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/sidepicture.h"
#include "tests/support/paintedpages.h"

#include <QPainter>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

// A picture whose every pixel tells where it was.
QImage markedPixels(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x, y, 7));
    }
    return image;
}

} // namespace

class TestSidePicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turningMovesPixelsAndChangesNone()
    {
        const QImage side = markedPixels({40, 30});
        model::SidePicture picture;
        for (int i = 0; i < 4; ++i)
            picture = model::turned(picture, 90);
        QVERIFY(picture.isUntouched());
        picture.turnCw = 90;
        const QImage turned = imaging::drawPicture(side, picture);
        QCOMPARE(turned.size(), QSize(30, 40));
        QCOMPARE(turned.pixel(29, 0), side.pixel(0, 0));
        QCOMPARE(turned.pixel(0, 39), side.pixel(39, 29));
    }
    void croppingTakesAPartOfThePicture()
    {
        const QImage side = markedPixels({40, 20});
        model::SidePicture picture;
        picture.crop = {0.25, 0.5, 0.5, 0.5};
        const QImage part = imaging::drawPicture(side, picture);
        QCOMPARE(part.size(), QSize(20, 10));
        QCOMPARE(part.pixel(0, 0), side.pixel(10, 10));
        QCOMPARE(imaging::pictureSize(picture, side.size()), QSizeF(20, 10));
        // Turned on, the same part is shown.
        const QImage turned = imaging::drawPicture(side, model::turned(picture, 270));
        QCOMPARE(turned.pixel(0, 19), part.pixel(0, 0));
    }
    void aSkewedPageIsMadeStraight()
    {
        const QImage page = test::paintPage(test::contractLines(), 150);
        for (const double angle : {-4.0, 2.5}) {
            model::SidePicture skew;
            skew.straightenCw = angle;
            const QImage skewed = imaging::drawPicture(page, skew);
            const double found = imaging::straighteningOf(skewed, 150);
            QVERIFY2(qAbs(found + angle) < 0.3, qPrintable(QString::number(found)));
        }
        QVERIFY(qAbs(imaging::straighteningOf(page, 150)) < 0.2);
    }
    void aPhotographedSheetIsMadeARectangle()
    {
        const QImage page = test::paintPage(test::contractLines(), 60);
        QImage photo(900, 1200, QImage::Format_RGB32);
        photo.fill(QColor(60, 50, 40));
        const QPolygonF seen({{200, 120}, {720, 160}, {800, 1050}, {110, 1000}});
        QTransform map;
        QVERIFY(QTransform::quadToQuad(QPolygonF({{0, 0},
                                                  {double(page.width()), 0},
                                                  {double(page.width()), double(page.height())},
                                                  {0, double(page.height())}}),
                                       seen, map));
        QPainter painter(&photo);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(map);
        painter.drawImage(0, 0, page);
        painter.end();
        const auto corners = imaging::cornersOfSheet(photo);
        QVERIFY(corners);
        for (int i = 0; i < 4; ++i) {
            const QPointF found(corners->at(size_t(i)).x() * 900,
                                corners->at(size_t(i)).y() * 1200);
            QVERIFY2((found - seen.at(i)).manhattanLength() < 25,
                     qPrintable(u"%1: %2 %3"_s.arg(i).arg(found.x()).arg(found.y())));
        }
        model::SidePicture picture;
        picture.corners = corners;
        const QImage flat = imaging::drawPicture(photo, picture);
        // White up to the edges: nothing of the table is left, and the sheet is a page again.
        for (const QPoint &at :
             {QPoint(12, 12), QPoint(flat.width() - 12, 12), QPoint(12, flat.height() - 12)})
            QVERIFY(qGray(flat.pixel(at)) > 200);
        const double aspect = double(flat.width()) / flat.height();
        QVERIFY2(aspect > 0.6 && aspect < 0.85, qPrintable(QString::number(aspect)));
    }
    void lightIsChangedEverywhereAlike()
    {
        QImage grey(4, 1, QImage::Format_Grayscale8);
        grey.fill(100);
        model::SidePicture picture;
        picture.brightness = 20;
        QVERIFY(imaging::drawPicture(grey, picture).constScanLine(0)[3] > 110);
        picture.brightness = 0;
        picture.contrast = 50;
        QVERIFY(imaging::drawPicture(grey, picture).constScanLine(0)[0] < 80);
        QCOMPARE(grey.constScanLine(0)[0], uchar(100)); // the side is as it was
    }
    void blackAndWhiteStaysBlackAndWhite()
    {
        QImage page = test::paintPage({u"A fax"_s}, 100)
                          .convertToFormat(QImage::Format_Mono)
                          .convertToFormat(QImage::Format_RGB32);
        const imaging::CodedPicture coded = imaging::codedPicture(page, 200);
        QCOMPARE(coded.mediaType, u"image/png"_s);
        const QImage back = QImage::fromData(coded.bytes);
        QCOMPARE(back.convertToFormat(QImage::Format_RGB32), page);
        QCOMPARE(qRound(back.dotsPerMeterX() * 0.0254), 200);
        QCOMPARE(imaging::codedPicture(page, 200).bytes, coded.bytes);
        QCOMPARE(imaging::codedPicture(markedPixels({50, 50}), 300).mediaType, u"image/jpeg"_s);
    }
};

QTEST_MAIN(TestSidePicture)
#include "tst_sidepicture.moc"
