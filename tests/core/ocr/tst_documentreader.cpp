// SPDX-License-Identifier: Apache-2.0
#include "core/capture/fileimport.h"
#include "core/ocr/documentreader.h"
#include "core/ocr/tesseractengine.h"
#include "tests/support/layeredpages.h"
#include "tests/support/paintedpages.h"

#include <QPainter>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

class TestDocumentReader : public QObject
{
    Q_OBJECT

    std::shared_ptr<ocr::TesseractEngine> m_engine = std::make_shared<ocr::TesseractEngine>();
    base::JobContext m_context;

    std::shared_ptr<const imaging::PageSource> open(const QByteArray &bytes,
                                                    const QByteArray &password = {})
    {
        const capture::FileImport import(imaging::Tools::locate());
        const auto source
            = import.openBytes(bytes, u"sample"_s, base::Secret(QByteArray(password)), m_context);
        return source ? source->pages : nullptr;
    }

private Q_SLOTS:
    void everyKindIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("textLayer");
        const QImage page = test::paintPage(test::contractLines());
        const QByteArray pdf = test::pdfOf({test::contractLines()});
        QTest::newRow("born-digital pdf") << pdf << true;
        QTest::newRow("scanned pdf") << test::scannedPdfOf({page}) << false;
        QTest::newRow("encrypted pdf") << test::encryptedPdf(pdf, "secret", "owner") << true;
        QTest::newRow("tiff g4") << test::tiffOf({page}, 200, 200, true) << false;
        QTest::newRow("jpeg") << test::encoded(page, "jpg") << false;
        QTest::newRow("jpeg on its side")
            << test::jpegWithExifOrientation(page.transformed(QTransform().rotate(270)), 6)
            << false;
        QTest::newRow("heic") << test::heicOf(page) << false;
    }
    void everyKindIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, textLayer);
        const auto source = open(bytes, "secret");
        QVERIFY(source);
        const ocr::DocumentReader reader({source}, m_engine);
        const auto page = reader.readPage(0, m_context);
        QVERIFY(page);
        QVERIFY2(page->text.text().contains(u"same degree of care that it applies"_s),
                 qPrintable(page->text.text()));
        QCOMPARE(page->text.source == model::TextSource::TextLayer, textLayer);
        QCOMPARE(page->text.rotationCw, 0);
        QVERIFY(page->text.words().first().box.overlap(test::startOfLine(0)) > 0.7);
        QVERIFY(std::abs(page->text.sizePt.width() - 595) < 25);
        QVERIFY(!page->text.inputStamp.isEmpty());
    }
    void pagesOfSeveralSourcesFollowEachOther()
    {
        const QImage blank = test::paintPage({});
        const auto first = open(test::pdfOf({{u"Page the first"_s}, {u"Page the second"_s}}));
        const auto second = open(test::encoded(blank, "png"));
        QVERIFY(first && second);
        const ocr::DocumentReader reader({first, second}, m_engine);
        QCOMPARE(reader.pageCount(), 3);
        QList<int> told;
        double done = 0;
        base::JobContext context({}, [&done](double now) { done = now; });
        const auto reading = reader.readAll(context, [&told](const ocr::PageReading &page) {
            told.append(page.index * 100 + page.sourceIndex * 10 + page.sourcePage);
            QCOMPARE(page.blank, page.index == 2);
        });
        QVERIFY(reading);
        QCOMPARE(told, (QList<int>{0, 101, 210}));
        QCOMPARE(done, 1.0);
        QCOMPARE(reading->document.text(), u"Page the first\n\fPage the second\n\f"_s);
        QVERIFY(reading->damagedPages.isEmpty());
        QCOMPARE(reader.readPage(3, m_context).error().code, u"page.out_of_range"_s);
    }
    void onlyPagesWithUnusableTextAreRecognised()
    {
        const QByteArray good = test::pdfOf({test::contractLines()});
        const QByteArray bad = test::withOtherUnicode(
            good, [](char16_t c) { return c == u' ' ? c : char16_t(c + 0xf000); });
        const auto first = open(good);
        const auto second = open(bad);
        QVERIFY(first && second);
        const auto reading = ocr::DocumentReader({first, second}, m_engine).readAll(m_context);
        QVERIFY(reading);
        const model::OcrPage kept = reading->document.pages.at(0);
        const model::OcrPage read = reading->document.pages.at(1);
        QVERIFY(kept.source == model::TextSource::TextLayer);
        QVERIFY(read.source == model::TextSource::Recognised);
        QCOMPARE(read.text().simplified(), kept.text().simplified());
        QVERIFY(!kept.quality.has(model::PageIssue::LayerUnmapped));
        QVERIFY(read.quality.has(model::PageIssue::LayerUnmapped));
        QVERIFY(!read.quality.needsRescan()); // it is the file's fault, not the picture's
    }
    void stampsAreKeptApartFromTheText()
    {
        QImage page = test::paintPage(test::contractLines()).convertToFormat(QImage::Format_RGB32);
        const QPointF centre(800, 1900);
        QPainter painter(&page);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(170, 45, 60), 6));
        painter.drawEllipse(centre, 120, 120);
        painter.setFont(QFont(u"Liberation Serif"_s, 12));
        painter.drawText(QRectF(700, 1860, 200, 80), Qt::AlignCenter, u"NOTARY"_s);
        painter.end();
        const double x = centre.x() / page.width();
        const double y = centre.y() / page.height();
        for (const bool lying : {false, true}) {
            const QImage laid = lying ? page.transformed(QTransform().rotate(90)) : page;
            const auto source = open(test::scannedPdfOf({laid}));
            QVERIFY(source);
            const auto reading = ocr::DocumentReader({source}, m_engine).readPage(0, m_context);
            QVERIFY(reading);
            QVERIFY(reading->text.text().contains(u"Oregon"_s));
            QVERIFY2(!reading->text.text().contains(u"NOT"_s), qPrintable(reading->text.text()));
            QCOMPARE(reading->text.ink.size(), 1);
            QVERIFY(reading->text.ink.first().kind == model::InkKind::Stamp);
            QVERIFY(reading->text.ink.first().box.contains(x, y));
        }
    }
    void damagedPageDoesNotHideTheOthers()
    {
        const QImage page = test::paintPage(test::contractLines());
        const auto good = open(test::encoded(page, "png"));
        // Cut in the middle of the pixels: the header promises a page that can't be drawn.
        const QByteArray webp = test::encoded(page, "webp");
        const auto bad = open(webp.first(webp.size() / 2));
        QVERIFY(good && bad);
        const auto reading = ocr::DocumentReader({bad, good}, m_engine).readAll(m_context);
        QVERIFY(reading);
        QCOMPARE(reading->damagedPages, QList<int>{0});
        QVERIFY(reading->document.pages.at(1).text().contains(u"Oregon"_s));
        const auto none = ocr::DocumentReader({bad}, m_engine).readAll(m_context);
        QCOMPARE(none.error().code, u"import.damaged"_s);
    }
    void cancelEndsTheReading()
    {
        const auto source = open(test::encoded(test::paintPage(test::contractLines()), "png"));
        QVERIFY(source);
        base::JobContext context([] { return true; }, {});
        const auto reading = ocr::DocumentReader({source}, m_engine).readAll(context);
        QCOMPARE(reading.error().kind, base::ErrorKind::Cancelled);
    }
};

QTEST_MAIN(TestDocumentReader)
#include "tst_documentreader.moc"
