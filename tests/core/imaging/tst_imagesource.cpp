// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pagesource.h"
#include "tests/support/paintedpages.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

using Source = std::shared_ptr<const imaging::PageSource>;

base::Result<Source> open(const QByteArray &bytes)
{
    base::JobContext context;
    return imaging::PageSource::open(*imaging::SourceData::fromBytes(bytes), {},
                                     imaging::Tools::locate(), context);
}

base::Result<imaging::PageImage> draw(const Source &source, const imaging::RenderRequest &request)
{
    base::JobContext context;
    return source->render(request, context);
}

// A white page with a black quarter at its top left: shows any turn or flip.
QImage cornered(int width, int height)
{
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < height / 2; ++y)
        std::fill_n(image.scanLine(y), width / 2, uchar(0));
    return image;
}

bool hasBlackTopLeft(const QImage &image)
{
    const int x = image.width() / 4;
    const int y = image.height() / 4;
    return qGray(image.pixel(x, y)) < 60 && qGray(image.pixel(3 * x, y)) > 200
        && qGray(image.pixel(x, 3 * y)) > 200 && qGray(image.pixel(3 * x, 3 * y)) > 200;
}

} // namespace

class TestImageSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsDrawnAlike_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("type");
        const QImage page = cornered(640, 900);
        const auto row = [](const char *name, const QByteArray &bytes, imaging::MediaType type) {
            QTest::newRow(name) << bytes << int(type);
        };
        row("png", test::encoded(page, "png"), imaging::MediaType::Png);
        row("jpeg", test::encoded(page, "jpg"), imaging::MediaType::Jpeg);
        row("webp", test::encoded(page, "webp"), imaging::MediaType::WebP);
        row("bmp", test::encoded(page.convertToFormat(QImage::Format_RGB32), "bmp"),
            imaging::MediaType::Bmp);
        row("tiff", test::tiffOf({page}, 100, 100, false), imaging::MediaType::Tiff);
        row("tiff g4", test::tiffOf({page}, 100, 100, true), imaging::MediaType::Tiff);
        row("heic", test::heicOf(page), imaging::MediaType::Heic);
    }
    void everyFormatIsDrawnAlike()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, type);
        const auto source = open(bytes);
        QVERIFY2(source, source ? "" : qPrintable(base::describe(source.error())));
        QCOMPARE(int((*source)->info().mediaType), type);
        QCOMPARE((*source)->info().pageCount(), 1);
        for (const auto colour : {imaging::ColourMode::Grey, imaging::ColourMode::Colour}) {
            const auto page = draw(*source, {.colour = colour});
            QVERIFY(page);
            QCOMPARE(page->pixels.size(), QSize(640, 900));
            QVERIFY(hasBlackTopLeft(page->pixels));
            const bool grey = colour == imaging::ColourMode::Grey;
            QCOMPARE(page->pixels.format(),
                     grey ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
        }
    }
    void exifOrientationIsHonoured_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QImage>("stored");
        const QImage upright = cornered(640, 900);
        const auto turn
            = [&](int degrees) { return upright.transformed(QTransform().rotate(degrees)); };
        QTest::newRow("1") << 1 << upright;
        QTest::newRow("2") << 2 << upright.mirrored(true, false);
        QTest::newRow("3") << 3 << turn(180);
        QTest::newRow("4") << 4 << upright.mirrored(false, true);
        QTest::newRow("5") << 5 << turn(270).mirrored(false, true);
        QTest::newRow("6") << 6 << turn(270);
        QTest::newRow("7") << 7 << turn(90).mirrored(false, true);
        QTest::newRow("8") << 8 << turn(90);
    }
    void exifOrientationIsHonoured()
    {
        QFETCH(int, orientation);
        QFETCH(QImage, stored);
        const auto source = open(test::jpegWithExifOrientation(stored, orientation));
        QVERIFY(source);
        const auto page = draw(*source, {});
        QVERIFY(page);
        QCOMPARE(page->pixels.size(), QSize(640, 900));
        QVERIFY(hasBlackTopLeft(page->pixels));
        QVERIFY(page->sizePt.height() > page->sizePt.width());
    }
    void faxPixelsBecomeSquare()
    {
        const auto source = open(test::tiffOf({cornered(1632, 1078)}, 204, 98, true));
        QVERIFY(source);
        QCOMPARE((*source)->info().pages.first().nativeDpi, 204.0);
        const auto page = draw(*source, {});
        QVERIFY(page);
        QCOMPARE(page->pixels.size(), QSize(1632, 2244));
        QCOMPARE(page->sizePt, QSizeF(576, 792));
    }
    void pagesOfATiffDiffer()
    {
        const QByteArray tiff
            = test::tiffOf({cornered(800, 1100), cornered(1100, 800)}, 100, 100, false);
        const auto source = open(tiff);
        QVERIFY(source);
        QCOMPARE((*source)->info().pageCount(), 2);
        QCOMPARE((*source)->info().pages.at(1).sizePt, QSizeF(792, 576));
        QCOMPARE(draw(*source, {.page = 1})->pixels.size(), QSize(1100, 800));
        QCOMPARE(draw(*source, {.page = 2}).error().code, u"page.out_of_range"_s);
    }
    void requestsAreMet()
    {
        const auto source = open(test::tiffOf({cornered(1600, 2200)}, 200, 200, false));
        QVERIFY(source);
        const auto small = draw(*source, {.dpi = 50, .rotationCw = 90});
        QVERIFY(small);
        QCOMPARE(small->pixels.size(), QSize(550, 400));
        QCOMPARE(small->sizePt, QSizeF(792, 576));
        const auto limited = draw(*source, {.dpi = 1200, .maxPixels = 1'000'000});
        QVERIFY(limited);
        QVERIFY(qint64(limited->pixels.width()) * limited->pixels.height() < 1'010'000);
        QVERIFY(limited->dpi < 140);
    }
    void transparencyIsPaper()
    {
        QImage clear(300, 400, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const auto page
            = draw(*open(test::encoded(clear, "png")), {.colour = imaging::ColourMode::Grey});
        QVERIFY(page);
        QCOMPARE(qGray(page->pixels.pixel(150, 200)), 255);
    }
    void cutFilesNeverCrash_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QImage page = cornered(400, 600);
        QTest::newRow("png") << test::encoded(page, "png");
        QTest::newRow("jpeg") << test::encoded(page, "jpg");
        QTest::newRow("webp") << test::encoded(page, "webp");
        QTest::newRow("tiff") << test::tiffOf({page}, 100, 100, false);
        QTest::newRow("heic") << test::heicOf(page);
    }
    void cutFilesNeverCrash()
    {
        QFETCH(QByteArray, bytes);
        for (const double part : {0.02, 0.3, 0.6, 0.95}) {
            const auto source = open(bytes.first(qsizetype(double(bytes.size()) * part)));
            const auto page
                = source ? draw(*source, {}) : base::Result<imaging::PageImage>(source.error());
            if (!page)
                QVERIFY(page.error().code.startsWith(u"import."_s));
        }
    }
    void hugePictureIsRefused()
    {
        // A PNG header that claims 60,000 x 60,000 pixels of colour.
        QByteArray png
            = test::encoded(cornered(40, 40).convertToFormat(QImage::Format_RGB32), "png");
        const QByteArray header("IHDR\0\0\xea\x60\0\0\xea\x60\x08\x02\0\0\0", 17);
        png.replace(12, 17, header);
        const auto source = open(png);
        const auto page
            = source ? draw(*source, {}) : base::Result<imaging::PageImage>(source.error());
        QVERIFY(!page);
    }
    void unreadableIsNamed()
    {
        QCOMPARE(open({}).error().code, u"import.empty"_s);
        QCOMPARE(open("To whom it may concern").error().code, u"import.unsupported_type"_s);
        QCOMPARE(open("\xff\xd8\xff\xe0 no picture").error().code, u"import.damaged"_s);
        QCOMPARE(open(QByteArray("II*\0\xff\xff\xff\x7f", 8)).error().code, u"import.damaged"_s);
    }
};

QTEST_MAIN(TestImageSource)
#include "tst_imagesource.moc"
