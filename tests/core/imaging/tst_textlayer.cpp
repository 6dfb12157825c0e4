// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/textlayer.h"
#include "core/imaging/turn.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

QByteArray wordXml(double left, double top, double right, double bottom, const QByteArray &text)
{
    const auto number = [](double value) { return QByteArray::number(value, 'f', 3); };
    return "<word xMin=\"" + number(left) + "\" yMin=\"" + number(top) + "\" xMax=\""
        + number(right) + "\" yMax=\"" + number(bottom) + "\">" + text + "</word>\n";
}

QByteArray pageXml(const QByteArray &words)
{
    return "<page width=\"600\" height=\"800\"><flow><block xMin=\"0\" yMin=\"0\" xMax=\"600\" "
           "yMax=\"800\">"
           "<line xMin=\"0\" yMin=\"0\" xMax=\"600\" yMax=\"80\">\n"
        + words + "</line></block></flow></page>\n";
}

QByteArray documentXml(const QByteArray &pages)
{
    return "<html><title>a < b & c</title><body><doc>" + pages + "</doc></body></html>";
}

} // namespace

class TestTextLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsKeepTheirBoxes()
    {
        const QByteArray xml = documentXml(pageXml(wordXml(60, 80, 120, 96, "Smith &amp; Sons")));
        const auto pages = imaging::parseTextLayer(xml, {{600, 800}});
        QCOMPARE(pages.size(), 1);
        const model::OcrWord word = pages.first().words().first();
        QCOMPARE(word.text, u"Smith & Sons"_s);
        const model::PageRect expected{0.1, 0.1, 0.1, 0.02};
        QVERIFY(word.box.overlap(expected) > 0.999 && expected.overlap(word.box) > 0.999);
        QCOMPARE(word.confidence, 1.0);
        QVERIFY(pages.first().source == model::TextSource::TextLayer);
    }
    void missingPagesComeOutEmpty()
    {
        const auto pages = imaging::parseTextLayer("not at all <xml", {{600, 800}, {10, 10}});
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages.first().blocks.isEmpty());
        QCOMPARE(pages.last().sizePt, QSizeF(10, 10));
    }
    void controlCharactersDoNotEndThePage()
    {
        const QByteArray words = wordXml(60, 80, 120, 96, "a\x01") + wordXml(130, 80, 180, 96, "b");
        QCOMPARE(imaging::parseTextLayer(documentXml(pageXml(words)), {{600, 800}})
                     .first()
                     .words()
                     .size(),
                 2);
    }
    void textThatRunsUpTurnsThePage()
    {
        QByteArray words;
        for (int i = 0; i < 6; ++i)
            words += wordXml(100, 700 - i * 60, 110, 740 - i * 60, "word");
        const model::OcrPage page
            = imaging::parseTextLayer(documentXml(pageXml(words)), {{600, 800}}).first();
        QCOMPARE(page.rotationCw, 90);
        QCOMPARE(page.sizePt, QSizeF(800, 600));
        QVERIFY(page.words().at(1).box.left > page.words().at(0).box.left);
        QVERIFY(page.words().at(0).box.width > page.words().at(0).box.height);
    }
    void fourQuarterTurnsAreNone()
    {
        const model::PageRect box{0.1, 0.2, 0.3, 0.05};
        model::PageRect turned = box;
        for (int i = 0; i < 4; ++i)
            turned = imaging::turned(turned, 90);
        QVERIFY(turned.overlap(box) > 0.999);
        QVERIFY(imaging::turned(imaging::turned(box, 90), 270).overlap(box) > 0.999);
    }
};

QTEST_GUILESS_MAIN(TestTextLayer)
#include "tst_textlayer.moc"
