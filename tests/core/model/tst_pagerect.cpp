// SPDX-License-Identifier: Apache-2.0
#include "core/model/pagerect.h"

#include <QTest>

using namespace countersign;
using model::PageRect;

// Regions of a page.
class TestPageRect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void edges();
    void pixelsAndBack();
    void pixelsOutsideThePageAreCut();
    void unites();
    void overlapIsAShareOfItsOwnArea();
    void containsItsLeftAndTopEdge();
};

void TestPageRect::edges()
{
    const PageRect rect{0.25, 0.5, 0.125, 0.25};
    QCOMPARE(rect.right(), 0.375);
    QCOMPARE(rect.bottom(), 0.75);
    QCOMPARE(rect.centreY(), 0.625);
    QVERIFY(!rect.isEmpty());
    QVERIFY(PageRect().isEmpty());
    QVERIFY((PageRect{0.1, 0.1, 0, 0.2}).isEmpty());
    QVERIFY((PageRect{0.1, 0.1, 0.2, -0.1}).isEmpty());
}

void TestPageRect::pixelsAndBack()
{
    const QSizeF page{2048, 4096};
    const QRectF box{512, 1024, 256, 128};
    const PageRect rect = PageRect::fromPixels(box, page);
    QCOMPARE(rect, (PageRect{0.25, 0.25, 0.125, 0.03125}));
    QCOMPARE(rect.toPixels(page), box);
}

void TestPageRect::pixelsOutsideThePageAreCut()
{
    const QSizeF page{100, 200};
    QCOMPARE(PageRect::fromPixels({-10, -20, 60, 120}, page), (PageRect{0, 0, 0.5, 0.5}));
    QCOMPARE(PageRect::fromPixels({75, 150, 100, 100}, page), (PageRect{0.75, 0.75, 0.25, 0.25}));
    QVERIFY(PageRect::fromPixels({150, 20, 10, 10}, page).isEmpty());
    QVERIFY(PageRect::fromPixels({-30, 20, 10, 10}, page).isEmpty());
}

void TestPageRect::unites()
{
    const PageRect a{0.25, 0.25, 0.25, 0.125};
    const PageRect b{0.125, 0.5, 0.125, 0.25};
    QCOMPARE(a.united(b), (PageRect{0.125, 0.25, 0.375, 0.5}));
    QCOMPARE(a.united(b), b.united(a));
    QCOMPARE(a.united(a), a);
    QCOMPARE(a.united(PageRect()), a);
    QCOMPARE(PageRect().united(a), a);
}

void TestPageRect::overlapIsAShareOfItsOwnArea()
{
    const PageRect small{0.25, 0.25, 0.25, 0.25};
    const PageRect large{0.375, 0.25, 0.5, 0.5};
    QCOMPARE(small.overlap(small), 1.0);
    QCOMPARE(small.overlap(large), 0.5);
    QCOMPARE(large.overlap(small), 0.125);
    QCOMPARE(small.overlap({0.5, 0.25, 0.25, 0.25}), 0.0); // they only touch
    QCOMPARE(small.overlap({0.75, 0.75, 0.25, 0.25}), 0.0);
    QCOMPARE(PageRect().overlap(small), 0.0);
}

void TestPageRect::containsItsLeftAndTopEdge()
{
    const PageRect rect{0.25, 0.25, 0.5, 0.5};
    QVERIFY(rect.contains(0.25, 0.25));
    QVERIFY(rect.contains(0.5, 0.625));
    QVERIFY(!rect.contains(0.75, 0.5));
    QVERIFY(!rect.contains(0.5, 0.75));
    QVERIFY(!rect.contains(0.125, 0.5));
}

QTEST_GUILESS_MAIN(TestPageRect)
#include "tst_pagerect.moc"
