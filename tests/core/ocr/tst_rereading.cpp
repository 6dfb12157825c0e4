// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/rereading.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

model::OcrWord word(const QString &text, double left, double confidence)
{
    return {text, {left, 0.1, 0.1, 0.02}, confidence};
}

} // namespace

class TestRereading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostDoubtfulAreChosen()
    {
        std::vector<QList<model::OcrWord>> lines(50, {word(u"certain"_s, 0, 0.95)});
        lines[3] = {word(u"doubtful"_s, 0, 0.5)};
        lines[7] = {word(u"more"_s, 0, 0.4)};
        lines[9] = {word(u"most"_s, 0, 0.35)};
        lines[11] = {word(u"---"_s, 0, 0.31)}; // no letters: nothing to gain
        const std::vector<int> widths(50, 100);
        QCOMPARE(ocr::doubtfulLines(lines, widths), (std::vector<std::size_t>{9, 7}));
    }
    void refusedLinesAreReadAgainTheShortestFirst()
    {
        std::vector<QList<model::OcrWord>> lines(40, {word(u"certain"_s, 0, 0.95)});
        std::vector<int> widths(40, 100);
        lines[2] = {word(u"CXHIDIT"_s, 0, 0)};
        lines[5] = {};
        lines[8] = {word(u"|"_s, 0, 0.5)};
        widths[2] = 70;
        widths[5] = 40;
        QCOMPARE(ocr::refusedLines(lines, widths), (std::vector<std::size_t>{5, 2}));
    }
    void whatWasNoTextBecomesAGoodSecondReading()
    {
        QList<model::OcrWord> heading
            = {word(u"7."_s, 0.1, 0.8), word(u"|"_s, 0.2, 0), word(u"Non-Competition:"_s, 0.3, 0)};
        ocr::compareReadings(heading,
                             {word(u"7."_s, 0.1, 0.9), word(u"Non-Competition:"_s, 0.3, 0.6)});
        QCOMPARE(heading.size(), 2);
        QCOMPARE(heading.last().text, u"Non-Competition:"_s);
        QCOMPARE(heading.last().second, model::SecondReading::Different);
        QList<model::OcrWord> scribble = {word(u"Sr,"_s, 0.1, 0.2)};
        ocr::compareReadings(scribble, {word(u"SO,"_s, 0.1, 0.5)});
        QCOMPARE(scribble.first().text, u"Sr,"_s);
        ocr::compareReadings(scribble, {word(u"l"_s, 0.1, 0.9)});
        QCOMPARE(scribble.first().text, u"Sr,"_s);
    }
    void betterReadingIsKeptAndAgreementNoted()
    {
        QList<model::OcrWord> first = {word(u"shal}"_s, 0.1, 0.3), word(u"notice"_s, 0.3, 0.5),
                                       word(u"wilL"_s, 0.5, 0.5), word(u"sure"_s, 0.7, 0.9)};
        const QList<model::OcrWord> second
            = {word(u"shall"_s, 0.1, 0.8), word(u"notice"_s, 0.3, 0.7), word(u"wi11"_s, 0.5, 0.55),
               word(u"other"_s, 0.7, 0.99)};
        ocr::compareReadings(first, second);
        QCOMPARE(first.at(0).text, u"shall"_s);
        QCOMPARE(first.at(0).confidence, 0.8);
        QCOMPARE(first.at(0).second, model::SecondReading::Different);
        QCOMPARE(first.at(1).second, model::SecondReading::Same);
        QCOMPARE(first.at(2).text, u"wilL"_s); // not clearly better
        QCOMPARE(first.at(2).second, model::SecondReading::Different);
        QCOMPARE(first.at(3).text, u"sure"_s);
        QCOMPARE(first.at(3).second, model::SecondReading::None);
    }
    void wordsElsewhereDecideNothing()
    {
        QList<model::OcrWord> first = {word(u"here"_s, 0.1, 0.3)};
        ocr::compareReadings(first, {word(u"there"_s, 0.15, 0.9)});
        QCOMPARE(first.first().text, u"here"_s);
        QCOMPARE(first.first().second, model::SecondReading::None);
    }
};

QTEST_GUILESS_MAIN(TestRereading)
#include "tst_rereading.moc"
