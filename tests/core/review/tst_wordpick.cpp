// SPDX-License-Identifier: Apache-2.0
#include "core/review/wordpick.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

namespace
{

QList<model::OcrWord> wordsFrom(const QString &text)
{
    QList<model::OcrWord> words;
    for (const QString &word : text.split(u' '))
        words.append({word, {}, 1});
    return words;
}

} // namespace

class TestWordPick : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheWholeValue_data();
    void findsTheWholeValue();
    void aColumnHasALineARow();
    void aFrameTakesWordsWhole();
    void aFrameWithinAWordMeansAPartOfIt();
};

void TestWordPick::findsTheWholeValue_data()
{
    QTest::addColumn<FieldKey>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("clicked");
    QTest::addColumn<QList<int>>("picked");
    const QString date = u"is made as of March 1, 2026 by and between"_s;
    QTest::newRow("month of a date") << FieldKey::EffectiveDate << date << 4 << QList<int>{4, 5, 6};
    QTest::newRow("year of a date") << FieldKey::EffectiveDate << date << 6 << QList<int>{4, 5, 6};
    QTest::newRow("no date there") << FieldKey::EffectiveDate << date << 1 << QList<int>{1};
    QTest::newRow("term") << FieldKey::Term << u"for two (2) years from"_s << 2
                          << QList<int>{1, 2, 3};
    QTest::newRow("amount") << FieldKey::Amount << u"a fee of $1,200 per month"_s << 3
                            << QList<int>{3};
    QTest::newRow("amount with code")
        << FieldKey::Amount << u"a fee of EUR 1,200 per month"_s << 4 << QList<int>{3, 4};
    QTest::newRow("text takes the word")
        << FieldKey::Title << u"Mutual Agreement"_s << 0 << QList<int>{0};
    QTest::newRow("dots beside it")
        << FieldKey::EffectiveDate << u"on May 1, 2026 ... \u2019"_s << 2 << QList<int>{1, 2, 3};
    QTest::newRow("last word") << FieldKey::Term << u"2 years"_s << 1 << QList<int>{0, 1};
}

void TestWordPick::findsTheWholeValue()
{
    QFETCH(FieldKey, key);
    QFETCH(QString, text);
    QFETCH(int, clicked);
    QFETCH(QList<int>, picked);
    QCOMPARE(review::wordsOfValue(key, wordsFrom(text), clicked), picked);
}

void TestWordPick::aColumnHasALineARow()
{
    const QList<model::OcrWord> words{{u"Paper"_s, {0.1, 0.1, 0.1, 0.02}, 1},
                                      {u"20.00"_s, {0.7, 0.1, 0.08, 0.02}, 1},
                                      {u"EUR"_s, {0.8, 0.1, 0.05, 0.02}, 1},
                                      {u"Ink"_s, {0.1, 0.15, 0.1, 0.02}, 1},
                                      {u"15.00"_s, {0.7, 0.15, 0.08, 0.02}, 1}};
    model::Evidence column;
    column.pageIndex = 0;
    column.boxes = {{0.7, 0.1, 0.15, 0.02}, {0.7, 0.15, 0.08, 0.02}};
    QCOMPARE(review::linesOf(column, words), (QStringList{u"20.00 EUR"_s, u"15.00"_s}));
}

namespace
{

// Two lines: "between Acme Trading" over "of Springfield here".
QList<model::OcrWord> twoLines()
{
    return {
        {u"between"_s, {0.10, 0.10, 0.10, 0.02}, 1},     {u"Acme"_s, {0.22, 0.10, 0.06, 0.02}, 1},
        {u"Trading"_s, {0.30, 0.10, 0.10, 0.02}, 1},     {u"of"_s, {0.10, 0.13, 0.03, 0.02}, 1},
        {u"Springfield"_s, {0.15, 0.13, 0.14, 0.02}, 1}, {u"here"_s, {0.31, 0.13, 0.06, 0.02}, 1}};
}

} // namespace

void TestWordPick::aFrameTakesWordsWhole()
{
    const QList<model::OcrWord> words = twoLines();
    // From the end of "between" to past the middle of "Trading", over the tops of the next line.
    const model::PageRect frame{0.19, 0.095, 0.18, 0.04};
    const model::PageRect whole = review::withWholeWords(frame, words);
    for (const int cut : {0, 2, 4})
        QVERIFY2(words.at(cut).box.overlap(whole) > 0.999, qPrintable(words.at(cut).text));
    QStringList meant;
    for (const model::OcrWord &word : review::wordsMeant(frame, words))
        meant.append(word.text);
    QCOMPARE(meant, (QStringList{u"Acme"_s, u"Trading"_s}));
}

void TestWordPick::aFrameWithinAWordMeansAPartOfIt()
{
    const model::PageRect frame{0.16, 0.125, 0.05, 0.03};
    QCOMPARE(review::withWholeWords(frame, twoLines()), frame);
    const QList<model::OcrWord> part{{u"Spring"_s, {0.16, 0.13, 0.05, 0.02}, 1}};
    QCOMPARE(review::wordsMeant(frame, part).size(), 1);
}

QTEST_GUILESS_MAIN(TestWordPick)
#include "tst_wordpick.moc"
