// SPDX-License-Identifier: Apache-2.0
#include "core/model/ocr.h"

#include <QCborArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

// Boxes and confidences that a float holds exactly, as they are stored in that precision.
model::OcrPage samplePage()
{
    const model::OcrLine first{{{u"Non-Disclosure"_s, {0.125, 0.25, 0.25, 0.03125}, 0.75},
                                {u"Vertr\u00e4ge"_s, {0.5, 0.25, 0.125, 0.03125}, 1}},
                               {0.125, 0.25, 0.5, 0.03125}};
    const model::OcrLine second{{{u"2026"_s, {0.125, 0.5, 0.0625, 0.03125}, 0.5}},
                                {0.125, 0.5, 0.0625, 0.03125}};
    model::OcrPage page;
    page.blocks = {{{first, second}, {0.125, 0.25, 0.5, 0.28125}},
                   {{second}, {0.125, 0.5, 0.0625, 0.03125}}};
    page.sizePt = {595.276, 841.89};
    page.rotationCw = 270;
    page.partial = true;
    page.blocks.first().lines.first().words.first().second = model::SecondReading::Different;
    page.source = model::TextSource::TextLayer;
    page.inputStamp = QByteArray::fromHex("00ff10");
    page.quality = model::PageQuality{
        true, 0.5, {{model::PageIssue::Skewed, 12.5}, {model::PageIssue::Streaks, 3}}};
    page.ink = {{model::InkKind::Stamp, {0.5, 0.75, 0.125, 0.125}},
                {model::InkKind::Signature, {0.125, 0.875, 0.25, 0.0625}}};
    page.signing = {{{0.125, 0.875, 0.25, 0.0625},
                     {0.125, 0.75, 0.25, 0.25},
                     {0.125, 0.8125, 0.25, 0.0625},
                     0.75}};
    return page;
}

} // namespace

// A page's text: how it reads, and how it is stored.
class TestOcrPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsInOrder();
    void comesBackUnchanged();
    void pagesOfBeforeQualityHaveNone();
    void unknownFindingsAreLeftOut();
    void coordinatesKeepATenthOfAPixel();
    void storingAgainGivesTheSameBytes();
    void emptyPageComesBack();
    void survivesGarbage_data();
    void survivesGarbage();
};

void TestOcrPage::readsInOrder()
{
    const model::OcrPage page = samplePage();
    QCOMPARE(page.text(), u"Non-Disclosure Vertr\u00e4ge\n2026\n\n2026\n"_s);
    QCOMPARE(page.words().size(), 4);
    QCOMPARE(page.words()[3].text, u"2026"_s);
    const model::OcrDocument document{{page, model::OcrPage(), page}};
    QCOMPARE(document.text(), page.text() + u"\f\f"_s + page.text());
}

void TestOcrPage::comesBackUnchanged()
{
    QCOMPARE(model::ocrPageFromCbor(model::toCbor(samplePage())), samplePage());
}

void TestOcrPage::pagesOfBeforeQualityHaveNone()
{
    model::OcrPage page = samplePage();
    page.quality = {};
    const QByteArray stored = model::toCbor(page);
    QVERIFY(!stored.contains("quality"));
    QVERIFY(!model::ocrPageFromCbor(stored).quality.measured);
}

void TestOcrPage::unknownFindingsAreLeftOut()
{
    const QCborArray stored{
        0.25, QCborArray{QCborArray{u"of a later version"_s, 3.0}, QCborArray{u"blank"_s, 0.0}}};
    const model::PageQuality quality = model::pageQualityFromCbor(stored);
    QCOMPARE(quality.score, 0.25);
    QCOMPARE(quality.findings, (QList<model::PageFinding>{{model::PageIssue::Blank, 0}}));
    QVERIFY(quality.isBlank());
    QVERIFY(quality.needsRescan());
}

void TestOcrPage::coordinatesKeepATenthOfAPixel()
{
    // A4 at 600 dpi.
    constexpr double pagePx = 7016;
    model::OcrPage page;
    page.blocks = {{{{{{u"x"_s, {0.123456789, 0.987654321, 0.1, 0.01}, 0.9}}, {}}}, {}}};
    const model::OcrWord word = model::ocrPageFromCbor(model::toCbor(page)).words().first();
    QVERIFY(qAbs(word.box.left - 0.123456789) * pagePx < 0.1);
    QVERIFY(qAbs(word.box.top - 0.987654321) * pagePx < 0.1);
    QVERIFY(qAbs(word.confidence - 0.9) < 1e-6);
}

void TestOcrPage::storingAgainGivesTheSameBytes()
{
    model::OcrPage page = samplePage();
    page.blocks[0].lines[0].words[0].box = {1.0 / 3, 1.0 / 7, 0.1, 0.01};
    const QByteArray once = model::toCbor(page);
    QCOMPARE(model::toCbor(model::ocrPageFromCbor(once)), once);
}

void TestOcrPage::emptyPageComesBack()
{
    model::OcrPage page;
    page.sizePt = {0, 0};
    QCOMPARE(model::ocrPageFromCbor(model::toCbor(page)), page);
    QCOMPARE(page.text(), QString());
}

void TestOcrPage::survivesGarbage_data()
{
    QTest::addColumn<QByteArray>("cbor");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "not CBOR at all"_ba;
    QTest::newRow("torn") << model::toCbor(samplePage()).chopped(30);
    QTest::newRow("huge array") << QByteArray::fromHex("9bffffffffffffffff");
}

void TestOcrPage::survivesGarbage()
{
    QFETCH(QByteArray, cbor);
    QVERIFY(model::ocrPageFromCbor(cbor).words().isEmpty());
}

QTEST_GUILESS_MAIN(TestOcrPage)
#include "tst_ocrpage.moc"
