// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pagesource.h"
#include "tests/support/layeredpages.h"
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
    return text ? text->page : std::nullopt;
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
    void unusableTextIsRecognisedAsSuch_data()
    {
        using enum model::PageIssue;
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QList<model::PageIssue>>("faults"); // one of them; none: the text is good
        const QStringList lines = test::contractLines();
        const QByteArray born = test::pdfOf({lines});
        const QByteArray scan = test::scannedPdfOf({test::paintPage(lines, 150)});
        const auto shifted = [](char16_t c) {
            const char16_t first = c >= u'a' ? u'a' : u'A';
            return c >= u'A' && QChar(c).isLetter() ? char16_t(first + (c - first + 3) % 26) : c;
        };
        const auto priv = [](char16_t c) { return c == u' ' ? c : char16_t(0xf000 + c); };
        const QStringList junk{u"M~tual C0nf1d|ntial1ty Agr<<m,nt"_s,
                               u"Tl1is agr33m{nt 1s m^de as 0f tl-e tl1ird d4y"_s,
                               u"A|pine lnstrum{nts L1m~t3d ^nd Br00kf1eld P^p3r"_s,
                               u"Tlne p4rt:es w1sh t0 exclh*nge c3rt~in c0nf1d{nt1al"_s,
                               u"f0r tlie purp0s^ 0f ev*luat1ng ^ b=siness rel~ti0n"_s};
        QTest::newRow("born-digital") << born << QList<model::PageIssue>{};
        QTest::newRow("fonts without Unicode")
            << test::withoutUnicode(born) << QList{LayerUnmapped, LayerGarbled, LayerIncomplete};
        QTest::newRow("private use") << test::withOtherUnicode(born, priv) << QList{LayerUnmapped};
        QTest::newRow("shifted letters")
            << test::withOtherUnicode(born, shifted) << QList{LayerGarbled};
        QTest::newRow("wrong encoding")
            << test::pdfOf({{u"Die VertrÃ¤ge Ã¼ber GeschÃ¤fte"_s, u"der Ã–sterreicher mÃ¼ssen"_s}})
            << QList{LayerGarbled};
        QTest::newRow("glyph codes") << test::pdfOf(
            {{u"(cid:12)(cid:7) (cid:3) (cid:44)"_s, u"(cid:2) (cid:17)(cid:5) x"_s}})
                                     << QList{LayerUnmapped};
        QTest::newRow("scan with its text")
            << test::withHiddenText(scan, lines) << QList<model::PageIssue>{};
        QTest::newRow("scan with junk") << test::withHiddenText(scan, junk) << QList{LayerGarbled};
        QTest::newRow("scan with its text elsewhere")
            << test::withHiddenText(scan, lines, 6) << QList{LayerOffInk};
        QTest::newRow("scan with little text")
            << test::withHiddenText(scan, lines.first(2)) << QList{LayerIncomplete};
        QTest::newRow("curves with a line of text")
            << test::outlinedPdfOf(lines, u"Page 1 of 1"_s) << QList{LayerIncomplete};
    }
    void unusableTextIsRecognisedAsSuch()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(QList<model::PageIssue>, faults);
        const auto source = open(pdf);
        QVERIFY(source);
        base::JobContext context;
        const auto layer = (*source)->textLayer(0, context);
        QVERIFY(layer);
        const QString told = layer->fault ? model::pageIssueName(layer->fault->issue) : u"none"_s;
        QVERIFY2(layer->page.has_value() == faults.isEmpty(), qPrintable(told));
        if (!faults.isEmpty())
            QVERIFY2(layer->fault && faults.contains(layer->fault->issue), qPrintable(told));
    }
    void longDocumentsAreReadPageByPage()
    {
        QList<QStringList> pages;
        for (int i = 0; i < 150; ++i)
            pages.append({u"This is the page of number %1"_s.arg(i + 1)});
        const auto source = open(test::pdfOf(pages));
        QVERIFY(source);
        for (const int page : {0, 149, 63, 64, 128, 1})
            QVERIFY(textOf(*source, page)->text().contains(u"number %1\n"_s.arg(page + 1)));
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
