// SPDX-License-Identifier: Apache-2.0
#include "core/publish/textlayercontent.h"

#include "core/publish/textline.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

// A line of words of one size on a page of 600 x 800 points; the baseline falls by `slope`.
model::OcrPage lineOf(const QStringList &words, double slope)
{
    model::OcrPage page;
    model::OcrLine line;
    double x = 60;
    for (const QString &word : words) {
        const double width = 7.0 * double(word.size());
        const bool rises = word.contains(u'T') || word.contains(u'd');
        const bool hangs = word.contains(u'y') || word.contains(u'g');
        const double base = 400 + slope * (x + width / 2 - 60);
        const double spread = std::abs(slope) * width / 2;
        const double top = base - (rises ? 7.2 : 5) - spread;
        const double bottom = base + (hangs ? 2.1 : 0) + spread;
        line.words.append({word, {x / 600, top / 800, width / 600, (bottom - top) / 800}, 0.9});
        x += width + 5;
    }
    page.blocks = {model::OcrBlock{{line, line, line}, {}}};
    page.sizePt = {600, 800};
    return page;
}

} // namespace

class TestTextLayerContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mapsTurnedPages_data();
    void mapsTurnedPages();
    void wordsShareTheBaseline();
    void aSkewedLineKeepsItsSlope();
    void showsNothing();
};

void TestTextLayerContent::mapsTurnedPages_data()
{
    QTest::addColumn<int>("rotate");
    QTest::addColumn<int>("turned");
    QTest::addColumn<QPointF>("topLeft"); // of the page as it is read, in user space
    QTest::addColumn<QPointF>("topRight");
    QTest::newRow("as stored") << 0 << 0 << QPointF(10, 120) << QPointF(210, 120);
    QTest::newRow("rotate 90") << 90 << 0 << QPointF(10, 20) << QPointF(10, 120);
    QTest::newRow("turned 90") << 0 << 90 << QPointF(10, 20) << QPointF(10, 120);
    QTest::newRow("rotate 180") << 180 << 0 << QPointF(210, 20) << QPointF(10, 20);
    QTest::newRow("rotate 270") << 270 << 0 << QPointF(210, 120) << QPointF(210, 20);
    QTest::newRow("both") << 90 << 270 << QPointF(10, 120) << QPointF(210, 120);
}

void TestTextLayerContent::mapsTurnedPages()
{
    QFETCH(const int, rotate);
    QFETCH(const int, turned);
    QFETCH(const QPointF, topLeft);
    QFETCH(const QPointF, topRight);
    const QTransform map = publish::uprightToUserSpace(QRectF(10, 20, 200, 100), rotate, turned);
    QCOMPARE(map.map(QPointF(0, 0)), topLeft);
    QCOMPARE(map.map(QPointF(1, 0)), topRight);
}

void TestTextLayerContent::wordsShareTheBaseline()
{
    const auto lines = publish::placedLines(
        lineOf({u"The"_s, u"sunny"_s, u"garden"_s, u"saw"_s, u"Tod"_s}, 0), {600, 800});
    QCOMPARE(lines.size(), 3);
    QList<int> variants;
    for (const publish::PlacedWord &word : lines.first().words) {
        QVERIFY(std::abs(word.start.y() - 400) < 0.3);
        QVERIFY(std::abs(word.fontSize - 10) < 0.3);
        variants.append(word.variant);
    }
    // Tall; hanging; both; neither; tall.
    QCOMPARE(variants, QList<int>({0, 3, 2, 1, 0}));
    QVERIFY(std::abs(lines.first().words.first().gap - 5) < 0.1);
}

void TestTextLayerContent::aSkewedLineKeepsItsSlope()
{
    const double slope = 0.03;
    const QStringList words{u"The"_s, u"sunny"_s,  u"garden"_s, u"saw"_s,
                            u"Tod"_s, u"wander"_s, u"over"_s};
    const auto lines = publish::placedLines(lineOf(words, slope), {600, 800});
    QVERIFY(std::abs(lines.first().slope - slope) < 0.005);
    for (const publish::PlacedWord &word : lines.first().words)
        QVERIFY(std::abs(word.start.y() - 400 - slope * (word.start.x() - 60)) < 1);
}

void TestTextLayerContent::showsNothing()
{
    const QTransform map = publish::uprightToUserSpace(QRectF(0, 0, 600, 800), 0, 0);
    const QByteArray content = publish::textLayerContent(lineOf({u"Tod"_s}, 0), map);
    QVERIFY(content.startsWith("BT\n3 Tr\n"));
    QVERIFY(content.contains("<0054006f0064> Tj"));
    QVERIFY(publish::textLayerContent(model::OcrPage(), map).isEmpty());
}

QTEST_GUILESS_MAIN(TestTextLayerContent)
#include "tst_textlayercontent.moc"
