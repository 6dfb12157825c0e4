// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplecontract.h"
#include "tests/ui/screenhost.h"
#include "ui/review/pageview.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace countersign;
using ui::PageView;

namespace
{

constexpr QSizeF a4{595, 842};

QPoint centreOf(const PageView &view, const model::PageRect &box)
{
    return view.viewRect(box).center().toPoint();
}

void loadSample(PageView &view)
{
    QSignalSpy ready(&view, &PageView::pageReady);
    view.setPage(0, test::samplePageImage(0, 150), a4);
    view.setWords(test::samplePageText(0).words());
    QTRY_COMPARE(ready.size(), 1);
}

const model::OcrWord &wordNamed(const QList<model::OcrWord> &words, const QString &text)
{
    return *std::find_if(words.begin(), words.end(),
                         [&text](const model::OcrWord &word) { return word.text == text; });
}

} // namespace

class TestPageView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void halvesDownToAThumbnail();
    void fitsWidthAndPage();
    void zoomKeepsTheSpotUnderThePointer();
    void wheelZoomsWithControlAndTurnsPagesAtTheEdge();
    void clickPicksAWord();
    void controlClickAppends();
    void bandPicksTheWordsInside();
    void turnedPageStillFindsItsWords();
    void keysZoomScrollAndStep();
    void itemsMoveByMouseAndKeys();
    void skeletonUntilThePageIsThere();
    void marksAreDrawnWhereTheValueIs();
};

void TestPageView::halvesDownToAThumbnail()
{
    QImage page(2480, 3508, QImage::Format_Grayscale8);
    page.fill(200);
    const ui::PagePyramid pyramid = ui::PagePyramid::build(page);
    QCOMPARE(pyramid.size(), QSize(2480, 3508));
    QCOMPARE(pyramid.level(1).width(), 2480);
    QCOMPARE(pyramid.level(0.5).width(), 1240);
    QCOMPARE(pyramid.level(0.4).width(), 1240);
    QCOMPARE(pyramid.level(0.25).width(), 620);
    QCOMPARE(pyramid.level(0.25).format(), QImage::Format_RGB32);
    QCOMPARE(qRed(pyramid.level(0.1).pixel(10, 10)), 200);
    QCOMPARE(ui::PagePyramid::build(page, 1).size(), QSize(3508, 2480));
    QVERIFY(ui::PagePyramid::build({}).isNull());
}

void TestPageView::fitsWidthAndPage()
{
    PageView view;
    test::ScreenHost host(&view, {700, 600});
    loadSample(view);
    QVERIFY(view.viewRect({0, 0, 1, 1}).width() > 600);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    view.setFit(PageView::Fit::Page);
    const QRectF page = view.viewRect({0, 0, 1, 1});
    QVERIFY(page.height() <= 600 && page.height() > 540);
    QCOMPARE(view.verticalScrollBar()->maximum(), 0);
    view.resize(400, 300);
    QVERIFY(view.viewRect({0, 0, 1, 1}).height() <= 300);
}

void TestPageView::zoomKeepsTheSpotUnderThePointer()
{
    PageView view;
    test::ScreenHost host(&view, {700, 600});
    loadSample(view);
    const model::PageRect spot{0.4, 0.3, 0.01, 0.01};
    const QPointF before = view.viewRect(spot).center();
    view.setZoom(view.zoom() * 2, before);
    QVERIFY((view.viewRect(spot).center() - before).manhattanLength() <= 3);
    QCOMPARE(view.fit(), PageView::Fit::None);
    view.setZoom(1000, before);
    QCOMPARE(view.zoom(), ui::PageGeometry::largestZoom);
}

void TestPageView::wheelZoomsWithControlAndTurnsPagesAtTheEdge()
{
    PageView view;
    test::ScreenHost host(&view, {700, 600});
    loadSample(view);
    const auto roll = [&view](int delta, Qt::KeyboardModifiers keys) {
        QWheelEvent event({300, 300}, view.viewport()->mapToGlobal(QPointF(300, 300)), {},
                          {0, delta}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    };
    const double before = view.zoom();
    roll(120, Qt::ControlModifier);
    QVERIFY(view.zoom() > before);
    QSignalSpy steps(&view, &PageView::pageStepRequested);
    view.verticalScrollBar()->setValue(0);
    roll(-120, Qt::NoModifier);
    QVERIFY(view.verticalScrollBar()->value() > 0);
    QCOMPARE(steps.size(), 0);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    roll(-120, Qt::NoModifier);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first().first().toInt(), 1);
}

void TestPageView::clickPicksAWord()
{
    PageView view;
    test::ScreenHost host(&view);
    loadSample(view);
    QSignalSpy picked(&view, &PageView::wordsPicked);
    const auto words = test::samplePageText(0).words();
    const model::OcrWord &word = wordNamed(words, u"Logistics"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centreOf(view, word.box));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().at(0).toString(), u"Logistics"_s);
    const auto evidence = picked.first().at(1).value<model::Evidence>();
    QCOMPARE(evidence.boxes, QList<model::PageRect>{word.box});
    // White paper is no word, and nothing is picked where picking is off.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centreOf(view, {0.9, 0.02, 0.01, 0.01}));
    view.setPickingEnabled(false);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centreOf(view, word.box));
    QCOMPARE(picked.size(), 1);
}

void TestPageView::controlClickAppends()
{
    PageView view;
    test::ScreenHost host(&view);
    loadSample(view);
    QSignalSpy picked(&view, &PageView::wordsPicked);
    const auto words = test::samplePageText(0).words();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      centreOf(view, wordNamed(words, u"Logistics"_s).box));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      centreOf(view, wordNamed(words, u"Beta"_s).box));
    QCOMPARE(picked.size(), 2);
    QCOMPARE(picked.last().at(0).toString(), u"Beta Logistics"_s);
    QCOMPARE(picked.last().at(1).value<model::Evidence>().boxes.size(), 1);
}

void TestPageView::bandPicksTheWordsInside()
{
    PageView view;
    test::ScreenHost host(&view);
    loadSample(view);
    QSignalSpy picked(&view, &PageView::wordsPicked);
    const QRect area = view.viewRect(test::evidenceOf(0, u"1 March 2026"_s).bounds())
                           .toAlignedRect()
                           .adjusted(-4, -4, 4, 4);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, area.topLeft());
    QTest::mouseMove(view.viewport(), area.center());
    QTest::mouseMove(view.viewport(), area.bottomRight());
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, area.bottomRight());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().at(0).toString(), u"1 March 2026"_s);
}

void TestPageView::turnedPageStillFindsItsWords()
{
    PageView view;
    test::ScreenHost host(&view);
    loadSample(view);
    QSignalSpy ready(&view, &PageView::pageReady);
    view.rotate(1);
    QTRY_COMPARE(ready.size(), 1);
    const QRectF page = view.viewRect({0, 0, 1, 1});
    QVERIFY(page.width() > page.height());
    QSignalSpy picked(&view, &PageView::wordsPicked);
    const auto words = test::samplePageText(0).words();
    const model::OcrWord &word = wordNamed(words, u"MUTUAL"_s);
    view.reveal(word.box);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, centreOf(view, word.box));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.first().at(0).toString(), u"MUTUAL"_s);
    view.rotate(-1);
    QCOMPARE(view.quarterTurns(), 0);
}

void TestPageView::keysZoomScrollAndStep()
{
    PageView view;
    test::ScreenHost host(&view, {700, 600});
    loadSample(view);
    const double before = view.zoom();
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.zoom() > before);
    QTest::keyClick(&view, Qt::Key_Minus);
    QVERIFY(qAbs(view.zoom() - before) < 1e-9);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.verticalScrollBar()->value() > 0);
    QSignalSpy steps(&view, &PageView::pageStepRequested);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.last().first().toInt(), -1);
}

void TestPageView::itemsMoveByMouseAndKeys()
{
    PageView view;
    test::ScreenHost host(&view);
    loadSample(view);
    view.setFit(PageView::Fit::Page);
    view.setPickingEnabled(false);
    view.setItems({{{0.2, 0.5, 0.3, 0.05}, u"Sign here"_s, ui::State::Check}}, true);
    QSignalSpy moved(&view, &PageView::itemMoved);
    const QPoint from = centreOf(view, {0.2, 0.5, 0.3, 0.05});
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), from + QPoint(40, 30));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + QPoint(40, 30));
    QCOMPARE(moved.size(), 1);
    const auto box = moved.first().at(1).value<model::PageRect>();
    QVERIFY(box.left > 0.2 && box.top > 0.5);
    QVERIFY(qAbs(box.width - 0.3) < 1e-9);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(moved.size(), 2);
    QVERIFY(moved.last().at(1).value<model::PageRect>().left > box.left);
    // It stays on the paper.
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(moved.last().at(1).value<model::PageRect>().right() <= 1 + 1e-9);
}

void TestPageView::skeletonUntilThePageIsThere()
{
    PageView view;
    test::ScreenHost host(&view, {500, 500});
    view.showLoading(2, a4);
    QVERIFY(!view.isLoaded());
    QVERIFY(!view.grab().isNull());
    view.showMessage(u"Could not be drawn"_s);
    QVERIFY(!view.isLoaded());
    view.setPage(2, test::samplePageImage(0, 96), a4);
    QVERIFY(view.isLoaded());
    QCOMPARE(view.pageIndex(), 2);
}

void TestPageView::marksAreDrawnWhereTheValueIs()
{
    PageView view;
    test::ScreenHost host(&view);
    QImage white(1240, 1754, QImage::Format_RGB32);
    white.fill(Qt::white);
    QSignalSpy ready(&view, &PageView::pageReady);
    view.setPage(0, white, a4);
    QTRY_COMPARE(ready.size(), 1);
    const model::PageRect box{0.3, 0.1, 0.3, 0.02};
    const QPoint inside = centreOf(view, box);
    QCOMPARE(view.viewport()->grab().toImage().pixelColor(inside), QColor(Qt::white));
    view.setMarks({{ui::PageMark::Kind::Focus, {box}, 0}});
    QVERIFY(view.viewport()->grab().toImage().pixelColor(inside) != QColor(Qt::white));
}

QTEST_MAIN(TestPageView)
#include "tst_pageview.moc"
