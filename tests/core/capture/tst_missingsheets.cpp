// SPDX-License-Identifier: Apache-2.0
#include "core/capture/missingsheets.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;
using capture::SheetDoubt;
using capture::StackPage;

namespace
{

StackPage page(int sheet, const QStringList &lines, double heightMm = 297)
{
    return {sheet, lines, heightMm};
}

QList<StackPage> numbered(const QList<int> &numbers, int of)
{
    QList<StackPage> pages;
    for (const int number : numbers)
        pages.append(
            page(int(pages.size()) + 1,
                 {u"Master services agreement"_s,
                  u"Text that ends here and says nothing of page %1 itself."_s.arg(number),
                  of > 0 ? u"Page %1 of %2"_s.arg(number).arg(of) : QString::number(number)}));
    return pages;
}

QList<int> places(const QList<capture::MissingSheet> &missing)
{
    QList<int> after;
    for (const capture::MissingSheet &gap : missing)
        after.append(gap.afterSheet);
    return after;
}

// The pages of the development scans' contracts, as their text is known.
QList<QList<StackPage>> contracts(const QString &folder)
{
    QList<QList<StackPage>> all;
    QFile truth(QDir(folder).filePath(u"truth.jsonl"_s));
    if (!truth.open(QIODevice::ReadOnly))
        return all;
    while (!truth.atEnd()) {
        const QJsonObject entry = QJsonDocument::fromJson(truth.readLine()).object();
        QFile text(QDir(folder).filePath(entry[u"text"_s].toString()));
        if (!text.open(QIODevice::ReadOnly))
            continue;
        QList<StackPage> pages;
        const QStringList parts = QString::fromUtf8(text.readAll()).split(u'\f');
        for (const QString &part : parts) {
            QStringList lines;
            for (const QString &line : part.split(u'\n')) {
                if (!line.trimmed().isEmpty())
                    lines.append(line.simplified());
            }
            if (!lines.isEmpty())
                pages.append(page(int(pages.size()) + 1, lines));
        }
        all.append(pages);
    }
    return all;
}

} // namespace

class TestMissingSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissing()
    {
        QVERIFY(capture::missingSheets({}).isEmpty());
        QVERIFY(capture::missingSheets(numbered({1, 2, 3, 4}, 4)).isEmpty());
        QVERIFY(capture::missingSheets(numbered({1, 2, 3, 4}, 0)).isEmpty());
        QVERIFY(capture::missingSheets(numbered({7}, 0)).isEmpty());
    }
    void pageNumbersTell_data()
    {
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<int>("of");
        QTest::addColumn<QList<int>>("after");
        QTest::addColumn<QList<int>>("missing");
        QTest::newRow("one") << QList{1, 2, 4, 5} << 5 << QList{2} << QList{1};
        QTest::newRow("both sides of a sheet") << QList{1, 2, 5, 6} << 6 << QList{2} << QList{2};
        QTest::newRow("two places") << QList{1, 3, 4, 6} << 6 << QList{1, 3} << QList{1, 1};
        QTest::newRow("the first") << QList{2, 3} << 3 << QList{0} << QList{1};
        QTest::newRow("the last") << QList{1, 2} << 4 << QList{2} << QList{2};
        QTest::newRow("without a count") << QList{3, 4, 6} << 0 << QList{2} << QList{1};
        QTest::newRow("far apart is another thing")
            << QList{3, 90} << 0 << QList<int>{} << QList<int>{};
    }
    void pageNumbersTell()
    {
        QFETCH(QList<int>, numbers);
        QFETCH(int, of);
        QFETCH(QList<int>, after);
        QFETCH(QList<int>, missing);
        const auto found = capture::missingSheets(numbered(numbers, of));
        QCOMPARE(places(found), after);
        QList<int> counts;
        for (const capture::MissingSheet &gap : found) {
            QCOMPARE(gap.doubts, QList{SheetDoubt::PageNumbers});
            counts.append(gap.pages);
        }
        QCOMPARE(counts, missing);
    }
    void inOtherLanguages()
    {
        for (const QString &form : {u"Seite %1 von 3"_s, u"Page %1 sur 3"_s, u"Página %1 de 3"_s,
                                    u"Pagina %1 di 3"_s, u"Pagina %1 van 3"_s, u"- %1 / 3 -"_s}) {
            const auto found = capture::missingSheets(
                {page(1, {u"Text."_s, form.arg(1)}), page(2, {u"Text."_s, form.arg(3)})});
            QVERIFY2(places(found) == QList{1}, qPrintable(form));
        }
    }
    void clausesTell()
    {
        const auto found
            = capture::missingSheets({page(1,
                                           {u"3. Term. This agreement lasts for two years."_s,
                                            u"4. Notice. Each party may end it by a letter."_s}),
                                      page(2, {u"8. Law. The laws of Norway govern it."_s})});
        QCOMPARE(places(found), QList{1});
        QCOMPARE(found.first().doubts, QList{SheetDoubt::ClauseNumbers});
    }
    void aSentenceTells()
    {
        const auto found = capture::missingSheets(
            {page(1,
                  {u"Head"_s,
                   u"The receiving party shall keep all information secret and shall "
                   "not disclose any of the"_s}),
             page(2, {u"Head"_s, u"(c) is lawfully received from a third party."_s})});
        QCOMPARE(places(found), QList{1});
        QCOMPARE(found.first().doubts, QList{SheetDoubt::BrokenText});
    }
    void itSaysWhichPages()
    {
        const auto found = capture::missingSheets(numbered({2, 3, 6}, 7));
        QCOMPARE(places(found), (QList{0, 2, 3}));
        QList<QList<int>> said;
        for (const capture::MissingSheet &gap : found)
            said.append({gap.firstPage, gap.pages, gap.ofPages});
        QCOMPARE(said, (QList<QList<int>>{{1, 1, 7}, {4, 2, 7}, {7, 1, 7}}));
    }
    // What lies between the parts that were read is no gap.
    void theMiddleOfAPageWasNotRead()
    {
        StackPage first
            = page(1,
                   {u"1. Term. It lasts for two years."_s,
                    u"The receiving party shall keep all information secret and tell none of"_s,
                    u"Page 1"_s});
        const StackPage second = page(2, {u"5. Law. The laws of Norway govern it."_s, u"Page 2"_s});
        QCOMPARE(places(capture::missingSheets({first, second})), QList{1});
        first.unread = 2; // the text may end anywhere
        QVERIFY(capture::missingSheets({first, second}).isEmpty());
        first.lines.insert(2, u"3. Notice. Each party may end it by a letter."_s);
        QCOMPARE(capture::missingSheets({first, second}).first().doubts,
                 QList{SheetDoubt::ClauseNumbers});
    }
    void aLongSheetIsTwo()
    {
        const QStringList text{u"Text that says nothing."_s};
        const auto found = capture::missingSheets(
            {page(1, text), page(2, text), page(3, text, 420), page(4, text)});
        QCOMPARE(places(found), QList{3});
        QCOMPARE(found.first().doubts, QList{SheetDoubt::LongPage});
    }
    void stacksWithSheetsTakenOut()
    {
        const QString folder = QStringLiteral(COUNTERSIGN_SHARED_DIR "/data/scans");
        const auto stacks = contracts(folder);
        if (stacks.isEmpty())
            QSKIP("the development scans are not there");
        int places = 0;
        int alarms = 0;
        int taken = 0;
        int seen = 0;
        int told = 0; // of those that bear numbers on both sides of the gap
        for (const QList<StackPage> &stack : stacks) {
            places += int(stack.size()) - 1;
            alarms += int(capture::missingSheets(stack).size());
            for (qsizetype out = 1; out + 1 < stack.size(); ++out) {
                QList<StackPage> rest = stack;
                rest.removeAt(out);
                ++taken;
                for (const capture::MissingSheet &gap : capture::missingSheets(rest)) {
                    if (gap.afterSheet != rest.at(out - 1).sheet)
                        continue;
                    ++seen;
                    told += gap.doubts.contains(SheetDoubt::PageNumbers);
                }
            }
        }
        qInfo(
            "%d places with nothing missing: %d false alarms; %d sheets taken out: %d named (%d by "
            "page numbers)",
            places, alarms, taken, seen, told);
        QVERIFY(alarms * 100 <= places * 3);
        QVERIFY(seen * 100 >= taken * 35);
    }
};

QTEST_GUILESS_MAIN(TestMissingSheets)
#include "tst_missingsheets.moc"
