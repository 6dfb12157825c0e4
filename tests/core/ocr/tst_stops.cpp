// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/stops.h"

#include "core/imaging/pixptr.h"
#include "core/ocr/linestrip.h"
#include "tests/core/ocr/paintedline.h"

#include <QTest>

#include <allheaders.h>

using namespace countersign;
using namespace countersign::ocr;
using namespace Qt::StringLiterals;

namespace
{

// A line of eight letters, of which one goes below the others, and a mark behind them.
imaging::PixPtr lineEndingIn(const QSize &mark, int belowBaseline)
{
    imaging::PixPtr line(pixCreate(240, 60, 8));
    pixSetAll(line.get());
    for (int i = 0; i < 8; ++i)
        paint(line.get(), {10 + 22 * i, baseline - letterPx, 14, letterPx + (i == 4 ? 6 : 0)});
    paint(line.get(), {190, baseline + belowBaseline - mark.height(), mark.width(), mark.height()});
    return line;
}

QString corrected(const QString &text, Pix *line, double hanging = 0.2, qsizetype others = 10)
{
    QList<model::OcrWord> words = {{text, {0, 0, 1, 1}, 0.9}};
    ocr::LineStrip strip(imaging::PixPtr(pixClone(line)), letterPx);
    const auto marks = ocr::measureStops(words, strip, {QRectF(10, 15, 186, 35)});
    // Other words of the page, whose commas hang.
    std::vector<QList<model::OcrWord>> lines = {words, {others, {u"Texas,"_s, {0, 0, 1, 1}, 0.9}}};
    std::vector<std::vector<ocr::StopMark>> all = {marks, {}};
    for (qsizetype i = 0; i < others; ++i)
        all[1].push_back({i, 5, hanging, hanging});
    ocr::correctStops(lines, all);
    return lines.front().first().text;
}

} // namespace

class TestStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markOnTheLineIsAStop()
    {
        const auto line = lineEndingIn({5, 5}, 0);
        QCOMPARE(corrected(u"Delaware,"_s, line.get()), u"Delaware."_s);
        QCOMPARE(corrected(u"Delaware."_s, line.get()), u"Delaware."_s);
    }
    void markBelowTheLineIsAComma()
    {
        const auto line = lineEndingIn({4, 8}, 4);
        QCOMPARE(corrected(u"Delaware."_s, line.get()), u"Delaware,"_s);
        QCOMPARE(corrected(u"Delaware,"_s, line.get()), u"Delaware,"_s);
    }
    void wornCommasAreLeftToTheRecogniser()
    {
        const auto line = lineEndingIn({5, 5}, 0);
        QCOMPARE(corrected(u"Delaware,"_s, line.get(), 0), u"Delaware,"_s);
        QCOMPARE(corrected(u"Delaware,"_s, line.get(), 0, 2), u"Delaware."_s); // too few to tell
    }
    void unclearMarkIsLeftToTheRecogniser()
    {
        const auto line = lineEndingIn({5, 6}, 1);
        QCOMPARE(corrected(u"Delaware,"_s, line.get()), u"Delaware,"_s);
        QCOMPARE(corrected(u"Delaware."_s, line.get()), u"Delaware."_s);
    }
    void otherWordsAreNotTouched()
    {
        const auto line = lineEndingIn({5, 5}, 0);
        QCOMPARE(corrected(u"Delaware;"_s, line.get()), u"Delaware;"_s);
        QCOMPARE(corrected(u"Dela,ware"_s, line.get()), u"Dela,ware"_s);
        QCOMPARE(corrected(u","_s, line.get()), u","_s);
    }
};

QTEST_GUILESS_MAIN(TestStops)
#include "tst_stops.moc"
