// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeworkbench.h"
#include "ui/pagewords.h"
#include "ui/review/thumbnailrail.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::ui;
using enum model::PageIssue;

namespace
{

model::Page pageWith(double score, const QList<model::PageFinding> &findings)
{
    model::Page page;
    page.quality = {true, score, findings};
    page.blank = page.quality.isBlank();
    return page;
}

} // namespace

// How well a page can be read, in words beside the page and in the strip of pages.
class TestPageWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void everyFindingHasWords()
    {
        for (const model::PageIssue issue :
             {Blank,       Noise,          Turned,        Skewed,        LowResolution,
              SmallPrint,  Faint,          UnevenLight,   Specks,        DarkEdges,
              PunchHoles,  Streaks,        Inverted,      CutOff,        Tilted,
              Blurred,     Unfinished,     DoubtfulWords, LayerUnmapped, LayerGarbled,
              LayerOffInk, LayerIncomplete})
            QVERIFY(!pageFindingText({issue, 1}).isEmpty());
        QCOMPARE(pageFindingText({Skewed, -12}), u"12\u00b0 skewed"_s);
        QCOMPARE(pageFindingText({Turned, 180}), u"lay upside down"_s);
        QCOMPARE(pageFindingText({DoubtfulWords, 0.184}), u"18 % of the words in doubt"_s);
    }
    void reasonsAndAdviceMakeASentence_data()
    {
        QTest::addColumn<model::Page>("page");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inShort");
        QTest::newRow("not measured") << model::Page() << u""_s << u""_s;
        QTest::newRow("good") << pageWith(1, {}) << u""_s << u""_s;
        QTest::newRow("put right")
            << pageWith(0.9, {{Skewed, 3.25}, {PunchHoles, 2}}) << u"3.3\u00b0 skewed."_s << u""_s;
        QTest::newRow("faint")
            << pageWith(0.4, {{Faint, 0.2}, {Skewed, 12}})
            << u"Too faint, 12\u00b0 skewed. Scan it again with more contrast, or darker."_s
            << u"Too faint"_s;
        QTest::newRow("cut") << pageWith(0.5, {{CutOff, 1}})
                             << u"Writing cut off at the edge. Scan it again with the whole sheet "
                                "on the glass."_s
                             << u"Writing cut off at the edge"_s;
        QTest::newRow("blurred") << pageWith(0.5, {{Blurred, 0.5}, {Tilted, 17.6}})
                                 << u"Blurred, photographed at an angle of 18\u00b0. Photograph it "
                                    u"again with a steady hand "
                                    "and in focus."_s
                                 << u"Blurred"_s;
        QTest::newRow("unfinished") << pageWith(0.3, {{Unfinished, 0}})
                                    << u"Read only in part, it took too long. Scan it again."_s
                                    << u"Read only in part, it took too long"_s;
        QTest::newRow("blank") << pageWith(1, {{Blank, 0}})
                               << u"Blank: set aside, not read. The page is kept."_s
                               << u"Blank, set aside"_s;
    }
    void reasonsAndAdviceMakeASentence()
    {
        QFETCH(model::Page, page);
        QTEST(pageQualityText(page), "text");
        QTEST(pageQualityShortText(page), "inShort");
    }
    void stripOfPagesTellsWhy()
    {
        test::FakeWorkbench workbench;
        ThumbnailModel model(workbench, nullptr);
        model.setPages(model::DocumentId::generate(),
                       {pageWith(1, {}), pageWith(1, {{Blank, 0}}), pageWith(0.4, {{Faint, 0.2}})});
        const auto at = [&model](int row, int role) { return model.data(model.index(row), role); };
        QCOMPARE(at(0, Qt::ToolTipRole).toString(), u"Page 1"_s);
        QVERIFY(at(0, ThumbnailModel::QualityStateRole).isNull());
        QVERIFY(at(1, ThumbnailModel::BlankRole).toBool());
        QVERIFY(at(1, Qt::AccessibleTextRole).toString().contains(u"set aside"_s));
        QVERIFY(at(2, Qt::ToolTipRole).toString().contains(u"Too faint"_s));
        QCOMPARE(at(2, ThumbnailModel::QualityStateRole).toInt(), int(State::Ask));
    }
};

QTEST_MAIN(TestPageWords)
#include "tst_pagewords.moc"
