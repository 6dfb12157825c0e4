// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/pixptr.h"
#include "core/imaging/textlines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

constexpr double letterPx = 17; // of 12 point print at 200 dots an inch
constexpr int linePx = 40;

// A page of 200 dots an inch with lines of print, each at its place.
class Sheet
{
public:
    Sheet()
        : m_image(1654, 2339, QImage::Format_Grayscale8)
    {
        m_image.fill(Qt::white);
    }

    void print(int x, int y, const QStringList &lines, int sizePx = 33)
    {
        QFont font(u"Liberation Serif"_s);
        font.setPixelSize(sizePx);
        print(x, y, lines, font);
    }
    void print(int x, int y, const QStringList &lines, const QFont &font)
    {
        QPainter painter(&m_image);
        painter.setFont(font);
        for (qsizetype i = 0; i < lines.size(); ++i)
            painter.drawText(x, y + int(i) * linePx, lines.at(i));
    }
    void soften()
    {
        const auto scaled = [this](const QSize &size) {
            return m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };
        const QSize size = m_image.size();
        m_image = scaled(size / 4);
        m_image = scaled(size);
    }
    void fill(const QRect &rect) { QPainter(&m_image).fillRect(rect, Qt::black); }
    std::optional<QList<imaging::TextColumn>> lines() const
    {
        const imaging::PixPtr pix = imaging::toPix(m_image);
        return imaging::findTextLines(pix.get(), letterPx);
    }

private:
    QImage m_image;
};

const QStringList prose
    = {u"This agreement is made between the two parties named below and binds"_s,
       u"their successors and assigns. Each party shall keep the other party's"_s,
       u"confidential information secret and shall not disclose it to anybody"_s,
       u"without prior written consent of the party from whom it was obtained."_s};

QList<int> lineCounts(const QList<imaging::TextColumn> &columns)
{
    QList<int> counts;
    for (const imaging::TextColumn &column : columns)
        counts.append(int(column.lines.size()));
    return counts;
}

} // namespace

class TestTextLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesLieAroundTheirPrint()
    {
        Sheet sheet;
        sheet.print(200, 300, prose);
        const auto columns = sheet.lines();
        QVERIFY(columns);
        QCOMPARE(lineCounts(*columns), QList<int>{4});
        for (int i = 0; i < 4; ++i) {
            const imaging::TextLine &line = columns->first().lines.at(i);
            const int baseline = 300 + i * linePx;
            QCOMPARE(line.row, i);
            QVERIFY(line.box.left() > 170 && line.box.left() <= 200);
            QVERIFY(line.box.top() < baseline - 20 && line.box.top() > baseline - 40);
            QVERIFY(line.box.bottom() >= baseline && line.box.bottom() < baseline + 20);
        }
    }
    void signatureBlocksAreReadOneAfterTheOther()
    {
        Sheet sheet;
        sheet.print(200, 300, prose);
        const QStringList block
            = {u"ALPINE INSTRUMENTS"_s, u"By: John Brown"_s, u"Name: John Brown"_s,
               u"Title: President"_s, u"Date: 1 March 2021"_s};
        sheet.print(200, 600, block);
        sheet.print(900, 610, block); // not even with the other one
        sheet.print(200, 900, prose);
        const auto columns = sheet.lines();
        QVERIFY(columns);
        QCOMPARE(lineCounts(*columns), (QList<int>{4, 5, 5, 4}));
        QVERIFY(columns->at(1).lines.first().box.right() < 900);
        QVERIFY(columns->at(2).lines.first().box.left() > 850);
    }
    void numbersOfParagraphsAreNoColumn()
    {
        Sheet sheet;
        for (int i = 0; i < 6; ++i) {
            sheet.print(200, 300 + 4 * i * linePx, {u"%1."_s.arg(i + 1)});
            sheet.print(320, 300 + 4 * i * linePx, prose.first(3));
        }
        const auto columns = sheet.lines();
        QVERIFY(columns);
        QCOMPARE(columns->size(), 1);
        QCOMPARE(columns->first().lines.last().row, 17);
    }
    void partsOfOneLineShareItsRow()
    {
        Sheet sheet;
        sheet.print(200, 300, {u"Effective date"_s});
        sheet.print(900, 300, {u"1 March 2021"_s});
        const auto columns = sheet.lines();
        QVERIFY(columns);
        QCOMPARE(lineCounts(*columns), QList<int>{2});
        QCOMPARE(columns->first().lines.first().row, columns->first().lines.last().row);
    }
    void linesReachToTheirStops()
    {
        // Typewriters set a stop in the middle of its own place, far from the word.
        Sheet sheet;
        sheet.print(200, 300, prose);
        const int end = sheet.lines()->first().lines.first().box.right();
        Sheet stopped;
        stopped.print(200, 300, prose);
        stopped.fill({end + 4, 296, 4, 4});
        const auto columns = stopped.lines();
        QVERIFY(columns);
        QCOMPARE(lineCounts(*columns), QList<int>{4});
        QVERIFY(columns->first().lines.first().box.right() > end + 8);
        // What hangs higher is no stop.
        Sheet dirty;
        dirty.print(200, 300, prose);
        dirty.fill({end + 4, 280, 4, 4});
        QCOMPARE(dirty.lines()->first().lines.first().box.right(), end);
    }
    void aWideSpaceIsNoGutter()
    {
        // The last but one line of a paragraph, justified, and its end below the left half.
        Sheet sheet;
        sheet.print(200, 200, prose);
        sheet.print(200, 420, {u"The word Person shall be read to include,"_s});
        sheet.print(900, 420, {u"a corporation or company,"_s});
        sheet.print(200, 420 + linePx, {u"partnership or individual."_s});
        sheet.print(200, 560, prose);
        const auto columns = sheet.lines();
        QVERIFY(columns);
        QCOMPARE(lineCounts(*columns), QList<int>{11});
    }
    void dirtIsNoPrint()
    {
        Sheet sheet;
        sheet.print(200, 300, prose);
        sheet.fill({0, 0, 30, 2339}); // the border of a copy
        sheet.fill({80, 900, 70, 70}); // a punch hole
        sheet.fill({200, 1200, 1200, 3}); // a rule
        for (int i = 0; i < 200; ++i)
            sheet.fill({100 + i * 7 % 1500, 700 + i * 97 % 1500, 3, 3});
        const auto columns = sheet.lines();
        QVERIFY(columns);
        QCOMPARE(lineCounts(*columns), QList<int>{4});
    }
    // Two thin lines beside each other, worn to bits by black and white scanning.
    void aBrokenRuleIsNoPrint()
    {
        Sheet sheet;
        sheet.print(200, 300, prose);
        for (int x = 200; x < 1200; x += 24) {
            sheet.fill({x, 150, 18, 3});
            sheet.fill({x + 7, 157, 14, 3});
            sheet.fill({x + 15, 153, 3, 4});
        }
        const auto columns = sheet.lines();
        QVERIFY(columns);
        QCOMPARE(lineCounts(*columns), QList<int>{4});
    }
    // Blurred print, whose long words are solid when a page is made small: they are no rules, but
    // what they are underlined with is one.
    void longWordsAreNoRules()
    {
        const QStringList blurred = {u"An unauthorized and independent correspondence"_s,
                                     u"with telecommunications and aforementioned terms"_s};
        QFont tight(u"Liberation Serif"_s);
        tight.setPixelSize(33);
        tight.setBold(true);
        tight.setLetterSpacing(QFont::PercentageSpacing, 90);
        Sheet sheet;
        sheet.print(200, 300, blurred, tight);
        sheet.fill({200, 345, 300, 3});
        sheet.soften();
        const auto columns = sheet.lines();
        QVERIFY(columns);
        QCOMPARE(lineCounts(*columns), QList<int>{2});
        for (qsizetype i = 0; i < blurred.size(); ++i) {
            const QRect line = columns->first().lines.at(i).box;
            QVERIFY(line.right() >= 197 + QFontMetrics(tight).horizontalAdvance(blurred.at(i)));
        }
    }
    // Bold letters that black and white scanning has run together, one of which reaches down: as
    // tall as no letter of the page's print.
    void tiedLettersBelongToTheirHeading()
    {
        QFont bold(u"Liberation Sans"_s);
        bold.setPixelSize(52);
        bold.setBold(true);
        const QFontMetrics metrics(bold);
        const QString heading = u"Copier Plan Group"_s;
        Sheet sheet;
        sheet.print(200, 200, {heading}, bold);
        const int tied = metrics.horizontalAdvance(u"Cop"_s);
        sheet.fill({206, 182, tied - 10, 7});
        const int before = metrics.horizontalAdvance(u"Copier Plan Gro"_s);
        sheet.fill({200 + before + 6, 182, metrics.horizontalAdvance(heading) - before - 10, 7});
        sheet.print(200, 300, prose);
        const auto columns = sheet.lines();
        QVERIFY(columns);
        QCOMPARE(lineCounts(*columns), QList<int>{5});
        const QRect line = columns->first().lines.first().box;
        QVERIFY(line.left() <= 205);
        QVERIFY(line.right() >= 195 + metrics.horizontalAdvance(heading));
    }
    void aFooterInSmallPrintStays()
    {
        Sheet sheet;
        sheet.print(200, 300, prose);
        sheet.print(200, 2200, {u"Page 3 of 9, see over"_s}, 17);
        const auto columns = sheet.lines();
        QVERIFY(columns);
        QCOMPARE(lineCounts(*columns), QList<int>{5});
    }
    void nothingWithoutKnowingTheLetters()
    {
        const imaging::PixPtr pix = imaging::toPix(QImage(100, 100, QImage::Format_Grayscale8));
        QVERIFY(!imaging::findTextLines(pix.get(), 0));
    }
};

QTEST_MAIN(TestTextLines)
#include "tst_textlines.moc"
