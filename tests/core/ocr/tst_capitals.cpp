// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/capitals.h"

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

// A line of eight letters, of which the first has a height of its own.
ocr::LineStrip lineBeginningWith(int heightPx)
{
    imaging::PixPtr line(pixCreate(240, 60, 8));
    pixSetAll(line.get());
    paint(line.get(), {10, baseline - heightPx, 14, heightPx});
    for (int i = 1; i < 8; ++i)
        paint(line.get(), {10 + 22 * i, baseline - letterPx, 14, letterPx});
    return {std::move(line), letterPx};
}

struct Reading {
    QString text;
    double confidence = 0.8;
};

// What becomes of a word whose first letter is so high, on a page with another word in capitals of
// another height.
QString corrected(const Reading &reading, int heightPx, const QString &other = u"Seller"_s,
                  double otherHeight = 1.4)
{
    ocr::LineStrip strip = lineBeginningWith(heightPx);
    const QList<model::OcrWord> words = {{reading.text, {0, 0, 1, 1}, reading.confidence}};
    const auto marks = ocr::measureInitials(words, strip, {QRectF(10, 10, 176, 35)});
    std::vector<QList<model::OcrWord>> lines = {words, {10, {other, {0, 0, 1, 1}, 0.97}}};
    std::vector<std::vector<ocr::InitialMark>> all = {marks, {}};
    for (qsizetype i = 0; i < 10; ++i)
        all[1].push_back({i, 0, otherHeight});
    ocr::correctCapitals(lines, all);
    return lines.front().first().text;
}

} // namespace

class TestCapitals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capitalAsHighAsSmallLettersIsSmall()
    {
        QCOMPARE(corrected({u"Clients,"_s}, 20), u"clients,"_s);
        QCOMPARE(corrected({u"\"Clients\""_s}, 20), u"\"clients\""_s);
    }
    void highCapitalStays() { QCOMPARE(corrected({u"Clients,"_s}, 28), u"Clients,"_s); }
    void sureReadingStays() { QCOMPARE(corrected({u"Clients,"_s, 0.96}, 20), u"Clients,"_s); }
    void wordThatBeginsLargeElsewhereStays()
    {
        QCOMPARE(corrected({u"Clients"_s}, 20, u"Clients"_s), u"Clients"_s);
    }
    void coarsePrintTellsNothing()
    {
        QCOMPARE(corrected({u"Clients"_s}, 20, u"Seller"_s, 1.0), u"Clients"_s);
    }
    void letterOfAnotherShapeStays()
    {
        QCOMPARE(corrected({u"Buyers"_s}, 20), u"Buyers"_s);
        QCOMPARE(corrected({u"CLIENTS"_s}, 20), u"CLIENTS"_s);
    }
};

QTEST_GUILESS_MAIN(TestCapitals)
#include "tst_capitals.moc"
