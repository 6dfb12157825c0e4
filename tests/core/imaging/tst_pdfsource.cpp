// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pagesource.h"
#include "tests/support/paintedpages.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

using Source = std::shared_ptr<const imaging::PageSource>;

base::Result<Source> open(const QByteArray &bytes, const QByteArray &password = {})
{
    base::JobContext context;
    return imaging::PageSource::open(*imaging::SourceData::fromBytes(bytes),
                                     base::Secret(QByteArray(password)), imaging::Tools::locate(),
                                     context);
}

std::optional<model::OcrPage> textOf(const Source &source, int page = 0)
{
    base::JobContext context;
    const auto text = source->textLayer(page, context);
    return text ? *text : std::nullopt;
}

base::Result<imaging::PageImage> draw(const Source &source, const imaging::RenderRequest &request)
{
    base::JobContext context;
    return source->render(request, context);
}

// The share of a region's pixels that are dark.
double inkIn(const QImage &image, const model::PageRect &region)
{
    const QRect area = region.toPixels(image.size()).toAlignedRect().intersected(image.rect());
    int dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    }
    return double(dark) / (area.width() * area.height());
}

} // namespace

class TestPdfSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textLayerHasExactBoxes_data()
    {
        QTest::addColumn<int>("rotation");
        for (const int degrees : {0, 90, 180, 270})
            QTest::addRow("rotate %d", degrees) << degrees;
    }
    void textLayerHasExactBoxes()
    {
        QFETCH(int, rotation);
        const auto source = open(test::rotatedPdf(test::pdfOf({test::contractLines()}), rotation));
        QVERIFY(source);
        const auto text = textOf(*source);
        QVERIFY(text.has_value());
        QVERIFY(text->text().contains(u"Alpine Instruments Limited"_s));
        // Whatever /Rotate says, the text is brought upright, and drawing with that turn shows ink
        // under each word's box.
        QCOMPARE((text->rotationCw + rotation) % 360, 0);
        QVERIFY(text->sizePt.height() > text->sizePt.width());
        const auto page = draw(*source, {.dpi = 100, .rotationCw = text->rotationCw});
        QVERIFY(page);
        const QList<model::OcrWord> words = text->words();
        for (const model::OcrWord &word : words)
            QVERIFY(inkIn(page->pixels, word.box) > 0.05);
        QVERIFY(words.first().box.overlap(test::startOfLine(0)) > 0.7);
        QVERIFY(text->text().indexOf(u"Mutual"_s) < text->text().indexOf(u"Oregon"_s));
    }
    void pagesAreCountedAndSized()
    {
        const auto source = open(
            test::rotatedPdf(test::pdfOf({test::contractLines(), {u"Two"_s}, {u"Three"_s}}), 90));
        QVERIFY(source);
        QCOMPARE((*source)->info().pageCount(), 3);
        QVERIFY((*source)->info().pages.first().sizePt.width() > 800);
        QVERIFY(!(*source)->info().isEncrypted);
        QVERIFY(!(*source)->info().isSigned);
        const auto page
            = draw(*source, {.page = 2, .dpi = 72, .colour = imaging::ColourMode::Grey});
        QVERIFY(page);
        QVERIFY(std::abs(page->pixels.width() - (*source)->info().pages.at(2).sizePt.width()) <= 1);
        QCOMPARE(page->pixels.format(), QImage::Format_Grayscale8);
    }
    void scanHasNoTextOfItsOwn()
    {
        const QImage page = test::paintPage(test::contractLines(), 150);
        const auto bare = open(test::scannedPdfOf({page}));
        QVERIFY(bare);
        QVERIFY(!textOf(*bare).has_value());
        const auto stamped = open(test::scannedPdfOf({page}, u"Envelope ID 7C1F2A"_s));
        QVERIFY(stamped);
        QVERIFY(!textOf(*stamped).has_value());
        // Drawn at the resolution of the scan itself.
        const auto drawn = draw(*bare, {});
        QVERIFY(drawn);
        QVERIFY(std::abs(drawn->dpi - 150) < 3);
    }
    void passwordIsAskedForAndChecked()
    {
        const QByteArray locked
            = test::encryptedPdf(test::pdfOf({test::contractLines()}), "secret", "owner");
        QCOMPARE(open(locked).error().code, u"import.password_required"_s);
        QCOMPARE(open(locked, "wrong").error().code, u"import.password_wrong"_s);
        for (const QByteArray &password : {"secret"_ba, "owner"_ba}) {
            const auto source = open(locked, password);
            QVERIFY(source);
            QVERIFY((*source)->info().isEncrypted);
            QVERIFY(textOf(*source)->text().contains(u"confidential information"_s));
        }
        const auto free
            = open(test::encryptedPdf(test::pdfOf({test::contractLines()}), "", "owner"));
        QVERIFY(free);
        QVERIFY((*free)->info().isEncrypted);
    }
    void cutFilesAreRefusedOrRead()
    {
        const QByteArray pdf = test::pdfOf({test::contractLines()});
        for (const double part : {0.01, 0.3, 0.6, 0.95}) {
            const auto source = open(pdf.first(qsizetype(double(pdf.size()) * part)));
            if (!source)
                QCOMPARE(source.error().code, u"import.damaged"_s);
        }
    }
    void enormousPageIsDrawnSmaller()
    {
        QByteArray pdf("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< "
                       "/Type /Pages /Kids [3 0 R] "
                       "/Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 "
                       "14400 14400] >>\nendobj\n"
                       "trailer\n<< /Root 1 0 R /Size 4 >>\n%%EOF\n");
        const auto source = open(pdf);
        QVERIFY(source);
        const auto page = draw(*source, {.dpi = 300});
        QVERIFY(page);
        QVERIFY(qint64(page->pixels.width()) * page->pixels.height() <= 36'100'000);
        QCOMPARE(page->sizePt, QSizeF(14400, 14400));
    }
};

QTEST_MAIN(TestPdfSource)
#include "tst_pdfsource.moc"
