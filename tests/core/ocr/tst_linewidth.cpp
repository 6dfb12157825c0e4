// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/linewidth.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

constexpr int pictureHeight = 36;

// A line of ten words whose letters take so many pixels of the page each.
void addLine(ocr::LetterWidth &letters, double advancePx, int heightPx, double confidence = 0.9,
             const QString &text = u"letter"_s)
{
    QList<model::OcrWord> words;
    std::vector<QRectF> boxes;
    for (int i = 0; i < 10; ++i) {
        words.append({text, {0.1 * i, 0.1, 0.08, 0.02}, confidence});
        boxes.emplace_back(100.0 * i, 0, advancePx * double(text.size()), heightPx);
    }
    letters.add(words, boxes, heightPx);
}

} // namespace

class TestLineWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void narrowLettersStay()
    {
        ocr::LetterWidth letters;
        addLine(letters, 16, 48); // 12 in the picture
        QCOMPARE(letters.narrowing(48, pictureHeight), 1.0);
    }
    void wideLettersAreDrawnNarrower()
    {
        ocr::LetterWidth letters;
        addLine(letters, 24, 48); // 18 in the picture
        const double narrowing = letters.narrowing(48, pictureHeight);
        QVERIFY2(narrowing > 0.7 && narrowing < 0.85, qPrintable(QString::number(narrowing)));
    }
    void whoReadsNarrowPrintGetsIt()
    {
        ocr::LetterWidth letters(ocr::neededLetterPxTrained);
        addLine(letters, 16, 48); // 12 in the picture
        const double narrowing = letters.narrowing(48, pictureHeight);
        QVERIFY2(narrowing > 0.75 && narrowing < 0.9, qPrintable(QString::number(narrowing)));
    }
    void noneIsSqueezedToHalf()
    {
        ocr::LetterWidth letters;
        addLine(letters, 60, 48);
        QVERIFY(letters.narrowing(48, pictureHeight) > 0.55);
    }
    void heightOfTheLineCounts()
    {
        ocr::LetterWidth letters;
        addLine(letters, 24, 48);
        // The same letters in a higher picture come out smaller, but a lower line is of smaller
        // print.
        QVERIFY(letters.narrowing(60, pictureHeight) > letters.narrowing(48, pictureHeight));
        QCOMPARE(letters.narrowing(30, pictureHeight), letters.narrowing(48, pictureHeight));
    }
    void littleIsKnownFromDoubtfulOrShortWords()
    {
        ocr::LetterWidth none;
        QCOMPARE(none.narrowing(48, pictureHeight), 1.0);
        ocr::LetterWidth doubtful;
        addLine(doubtful, 30, 48, 0.4);
        QCOMPARE(doubtful.narrowing(48, pictureHeight), 1.0);
        ocr::LetterWidth small;
        addLine(small, 30, 48, 0.9, u"of"_s);
        QCOMPARE(small.narrowing(48, pictureHeight), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestLineWidth)
#include "tst_linewidth.moc"
