// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/embeddable.h"
#include "core/imaging/pagesource.h"
#include "tests/support/paintedpages.h"

#include <QTest>
#include <QTransform>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize sizePx(1000, 1400);
const QByteArray shown = "q 360 0 0 504 0 0 cm /I Do Q"; // 200 dpi

QImage page()
{
    QImage painted = test::paintPage(test::contractLines(), 200).copy(QRect(QPoint(), sizePx));
    return painted.convertToFormat(QImage::Format_RGB32);
}

QByteArray picture(const QByteArray &coding, const QByteArray &coded)
{
    return "<< /Type /XObject /Subtype /Image /Width 1000 /Height 1400 " + coding + " /Length "
        + QByteArray::number(coded.size()) + " >>\nstream\n" + coded + "\nendstream";
}

// A PDF of one page, A5-like, as scanners' programs write them.
QByteArray pdfOf(const QByteArray &pictureObject, const QByteArray &content = shown,
                 const QByteArray &pageEntries = {})
{
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
           "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 360 504] /Contents 4 0 R\n"
           "/Resources << /XObject << /I 5 0 R >> /Font << /F 6 0 R >> >> "
        + pageEntries + " >>\nendobj\n4 0 obj\n<< /Length " + QByteArray::number(content.size())
        + " >>\nstream\n" + content + "\nendstream\nendobj\n5 0 obj\n" + pictureObject
        + "\nendobj\n6 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
          "trailer\n<< /Root 1 0 R /Size 7 >>\n%%EOF\n";
}

QByteArray greyJpeg()
{
    return test::encoded(page().convertToFormat(QImage::Format_Grayscale8), "jpg");
}

QByteArray greyPicture(const QByteArray &further = {})
{
    return picture("/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode " + further,
                   greyJpeg());
}

QByteArray group4Picture()
{
    base::JobContext context;
    const auto data = imaging::SourceData::fromBytes(
        test::tiffOf({page().convertToFormat(QImage::Format_Grayscale8)}, 200, 200, true));
    const auto coded
        = imaging::embeddablePage(*data, imaging::MediaType::Tiff, 0, imaging::EmbedPart::All,
                                  imaging::Tools::locate(), context);
    if (!coded || coded->coding != imaging::Embeddable::Coding::Group4)
        return {};
    return picture("/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter [/CCITTFaxDecode] "
                   "/DecodeParms [<< /K -1 /Columns 1000 /Rows 1400 /BlackIs1 "
                       + QByteArray(coded->blackIs1 ? "true" : "false") + " >>]",
                   coded->data);
}

QImage rendered(const QByteArray &pdf, const imaging::RenderRequest &request)
{
    base::JobContext context;
    const auto source = imaging::PageSource::open(*imaging::SourceData::fromBytes(pdf), {},
                                                  imaging::Tools::locate(), context);
    const auto drawn = source ? (*source)->render(request, context)
                              : base::Result<imaging::PageImage>(source.error());
    return drawn && std::abs(drawn->dpi - 200) < 0.5 ? drawn->pixels : QImage();
}

QImage recognised(const QByteArray &pdf)
{
    return rendered(pdf, {.colour = imaging::ColourMode::Grey});
}

QImage drawn(const QByteArray &pdf)
{
    return rendered(pdf, {.dpi = 200, .colour = imaging::ColourMode::Grey});
}

QImage decoded(const QByteArray &jpeg)
{
    return QImage::fromData(jpeg).convertToFormat(QImage::Format_Grayscale8);
}

// The mean difference of two grey pictures' pixels.
double apart(const QImage &one, const QImage &other)
{
    if (one.isNull() || one.size() != other.size() || one.format() != other.format())
        return 255;
    qint64 sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(one.constScanLine(y)[x] - other.constScanLine(y)[x]);
    }
    return double(sum) / (double(one.width()) * one.height());
}

} // namespace

class TestPdfPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scansKeepTheirPixels()
    {
        // Drawn, the page is a pixel wider, and every edge is blurred.
        const QByteArray offset = pdfOf(greyPicture(), shown, "/CropBox [0.2 0.2 360 504]");
        QVERIFY(drawn(offset) != decoded(greyJpeg()));
        QCOMPARE(recognised(offset), decoded(greyJpeg()));
        QCOMPARE(recognised(pdfOf(greyPicture())), decoded(greyJpeg()));
    }
    void matricesMayBeParted()
    {
        const QByteArray parted = "q\nq .24 0 0 .24 0 0 cm\r\nq 1500 0 0 2100 0 0 cm/I Do Q Q Q";
        const QByteArray spaced = "q 0.24 0 0 .24 0 0 cm q 1500 0 0 2100 0 0 cm /I Do Q Q";
        QCOMPARE(recognised(pdfOf(greyPicture(), spaced, "/CropBox [0.2 0.2 360 504]")),
                 decoded(greyJpeg()));
        QCOMPARE(recognised(pdfOf(greyPicture(), parted)), drawn(pdfOf(greyPicture(), parted)));
    }
    void turnedPagesAreUpright_data()
    {
        QTest::addColumn<int>("degrees");
        for (const int degrees : {90, 180, 270, -90})
            QTest::addRow("%d", degrees) << degrees;
    }
    void turnedPagesAreUpright()
    {
        QFETCH(int, degrees);
        const QByteArray pdf
            = pdfOf(greyPicture(), shown, "/Rotate " + QByteArray::number(degrees));
        QCOMPARE(recognised(pdf), decoded(greyJpeg()).transformed(QTransform().rotate(degrees)));
        QVERIFY(apart(recognised(pdf), drawn(pdf)) < 3);
    }
    void colourStaysColour()
    {
        QImage coloured = page();
        coloured.fill(QColor(200, 40, 40));
        const QByteArray pdf
            = pdfOf(picture("/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode",
                            test::encoded(coloured, "jpg")));
        const QImage taken = rendered(pdf, {});
        QCOMPARE(taken.size(), sizePx);
        const QColor colour = taken.pixelColor(500, 700);
        QVERIFY(colour.red() > 180 && colour.green() < 60);
        QCOMPARE(recognised(pdf).format(), QImage::Format_Grayscale8);
    }
    void faxCodingIsBlackOnWhite()
    {
        const QByteArray object = group4Picture();
        QVERIFY(!object.isEmpty());
        for (const char *other : {"true", "false"}) {
            QByteArray changed = object;
            changed.replace("/BlackIs1 true", "/BlackIs1 "_ba + other);
            changed.replace("/BlackIs1 false", "/BlackIs1 "_ba + other);
            const QImage taken = recognised(pdfOf(changed));
            const double difference = apart(taken, drawn(pdfOf(changed)));
            QVERIFY2(difference < 10, qPrintable(QString::number(difference)));
            for (int x = 0; x < taken.width(); ++x) {
                const int level = qGray(taken.pixel(x, 216));
                QVERIFY(level == 0 || level == 255);
            }
        }
    }
    void whatIsMoreThanAPictureIsDrawn_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        const QByteArray grey = greyPicture();
        QTest::newRow("text on it") << pdfOf(grey, shown + " BT /F 40 Tf 20 20 Td (Void) Tj ET");
        QTest::newRow("a line on it") << pdfOf(grey, shown + " 0 0 m 360 504 l S");
        QTest::newRow("twice") << pdfOf(grey, shown + " q 90 0 0 90 0 0 cm /I Do Q");
        QTest::newRow("slanted") << pdfOf(grey, "q 360 9 9 504 0 0 cm /I Do Q");
        QTest::newRow("mirrored") << pdfOf(grey, "q -360 0 0 504 360 0 cm /I Do Q");
        QTest::newRow("clipped") << pdfOf(grey, "0 0 90 90 re W n " + shown);
        QTest::newRow("a mark on it") << pdfOf(
            grey, shown,
            "/Annots [<< /Type /Annot /Subtype /Square /Rect [9 9 200 200] /C [1 0 0] /F 4 >>]");
        QTest::newRow("inverted") << pdfOf(greyPicture("/Decode [1 0]"));
        QTest::newRow("lies about its size")
            << pdfOf(picture("/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode",
                             test::encoded(decoded(greyJpeg()).copy(0, 0, 990, 1386), "jpg")));
        QTest::newRow("lies about its colours")
            << pdfOf(grey).replace("/ColorSpace /DeviceGray", "/ColorSpace /DeviceRGB");
    }
    void whatIsMoreThanAPictureIsDrawn()
    {
        QFETCH(QByteArray, pdf);
        const QImage taken = recognised(pdf);
        QVERIFY(taken != decoded(greyJpeg()));
        QCOMPARE(taken, drawn(pdf));
    }
    void cutPicturesDoNoHarm()
    {
        for (const double part : {0.0, 0.2, 0.7}) {
            const QByteArray jpeg = greyJpeg();
            const QByteArray cut = jpeg.first(qsizetype(double(jpeg.size()) * part));
            const QByteArray pdf = pdfOf(
                picture("/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode", cut));
            QCOMPARE(recognised(pdf), drawn(pdf));
        }
    }
};

QTEST_MAIN(TestPdfPicture)
#include "tst_pdfpicture.moc"
