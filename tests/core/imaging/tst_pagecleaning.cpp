// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/blank.h"
#include "core/imaging/inverted.h"
#include "core/imaging/light.h"
#include "core/imaging/margins.h"
#include "core/imaging/pixptr.h"
#include "core/imaging/prepare.h"
#include "core/imaging/quality.h"
#include "core/imaging/specks.h"
#include "core/imaging/straydots.h"
#include "tests/support/paintedpages.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <allheaders.h>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

constexpr double dpi = 200;

QImage written()
{
    return test::paintPage(test::contractLines(), dpi);
}

QImage blackAndWhite(const QImage &page)
{
    QImage result = page.copy();
    for (int y = 0; y < result.height(); ++y) {
        uchar *line = result.scanLine(y);
        std::for_each(line, line + result.width(),
                      [](uchar &pixel) { pixel = pixel < 128 ? 0 : 255; });
    }
    return result;
}

imaging::Sheet sheetOf(const QImage &page)
{
    return imaging::readSheet(imaging::toPix(page), dpi);
}

int blackPixels(const imaging::Sheet &sheet)
{
    return sheet.inkIn({0, 0, sheet.width(), sheet.height()});
}

int difference(Pix *one, Pix *other)
{
    const imaging::PixPtr changed(pixXor(nullptr, one, other));
    l_int32 pixels = 0;
    pixCountPixels(changed.get(), &pixels, nullptr);
    return pixels;
}

QImage speckled(QImage page, int specks, int sizePx)
{
    QRandomGenerator random(11);
    for (int i = 0; i < specks; ++i) {
        const QPoint at(random.bounded(page.width() - sizePx),
                        random.bounded(page.height() - sizePx));
        for (int y = 0; y < sizePx; ++y)
            std::fill_n(page.scanLine(at.y() + y) + at.x(), sizePx, uchar(0));
    }
    return page;
}

// Between the marks that stand beside the highest one, where they are far apart.
QList<QRect> wideGapsOfTopLine(const imaging::Sheet &sheet)
{
    std::vector<QRect> line = sheet.marks;
    const auto top = std::min_element(line.begin(), line.end(), [](const QRect &a, const QRect &b) {
                         return a.top() < b.top();
                     })->top();
    line.erase(std::remove_if(line.begin(), line.end(),
                              [&](const QRect &mark) { return mark.top() > top + sheet.letterPx; }),
               line.end());
    std::sort(line.begin(), line.end(),
              [](const QRect &a, const QRect &b) { return a.left() < b.left(); });
    QList<QRect> gaps;
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i].left() - line[i - 1].right() > 2 * sheet.letterPx)
            gaps.append(QRect(QPoint(line[i - 1].right(), line[i].top()),
                              QPoint(line[i].left(), line[i].bottom())));
    }
    return gaps;
}

// On paper with a grain; black is so much darker than it.
QImage pale(QImage page, double ink)
{
    constexpr int paper = 238;
    constexpr int grain = 9;
    QRandomGenerator random(7);
    for (int y = 0; y < page.height(); ++y) {
        uchar *line = page.scanLine(y);
        std::for_each(line, line + page.width(), [&](uchar &pixel) {
            pixel = uchar(paper - (255 - pixel) * ink * paper / 255 + random.bounded(grain)
                          - grain / 2);
        });
    }
    return page;
}

QImage painted(QImage page, const std::function<void(QPainter &)> &paint)
{
    QPainter painter(&page);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    paint(painter);
    return page;
}

} // namespace

// Each cleaning step takes away what it is for, and nothing of a clean page.
class TestPageCleaning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void specksGoAndPunctuationStays()
    {
        const QStringList lines{
            u"Stops. Commas, colons: semicolons; dots i and j. Nos. 1.5, 2,000."_s,
            u"Leaders . . . . . . . . . . 12; \u201cquoted\u201d, it\u2019s - e.g. so."_s};
        const QImage clean = blackAndWhite(test::paintPage(lines + test::contractLines(), dpi));
        imaging::Sheet untouched = sheetOf(clean);
        imaging::Sheet cleaned = sheetOf(clean);
        QCOMPARE(imaging::removeSpecks(cleaned), 0);
        QCOMPARE(difference(cleaned.bilevel.get(), untouched.bilevel.get()), 0);

        imaging::Sheet dirty = sheetOf(speckled(clean, 400, 2));
        QVERIFY(imaging::removeSpecks(dirty) > 250); // the others touch writing
        QVERIFY(difference(dirty.bilevel.get(), untouched.bilevel.get()) < 400);
        // All of the writing is still there.
        const imaging::PixPtr lost(
            pixSubtract(nullptr, untouched.bilevel.get(), dirty.bilevel.get()));
        l_int32 pixels = 0;
        pixCountPixels(lost.get(), &pixels, nullptr);
        QVERIFY2(pixels < 20, qPrintable(QString::number(pixels)));
    }
    void dotsThatNoWritingPutsThereGo()
    {
        const QStringList lines{
            u"Stops. Commas, colons: semicolons; dots i and j. Nos. 1.5, 2,000."_s,
            u"Leaders . . . . . . . . . . 12; it\u2019s e.g. so. \u00c4nderung f\u00fcr."_s};
        const QImage clean = blackAndWhite(test::paintPage(lines + test::contractLines(), dpi));
        imaging::Sheet untouched = sheetOf(clean);
        imaging::Sheet cleaned = sheetOf(clean);
        QCOMPARE(imaging::removeStrayDots(cleaned), 0);

        // As large as a stop, half-way up between two words.
        const QImage wide = blackAndWhite(test::paintPage(
            QStringList{u"moon        moon        moon        moon"_s} + test::contractLines(),
            dpi));
        untouched = sheetOf(wide);
        const int stop = int(untouched.letterPx / 4);
        const QList<QRect> gaps = wideGapsOfTopLine(untouched);
        QCOMPARE(gaps.size(), 3);
        imaging::Sheet sheet = sheetOf(painted(wide, [&](QPainter &painter) {
            for (const QRect &gap : gaps)
                painter.drawRect(QRect(gap.center(), QSize(stop, stop)));
        }));
        QCOMPARE(imaging::removeStrayDots(sheet), 3);
        const imaging::PixPtr lost(
            pixSubtract(nullptr, untouched.bilevel.get(), sheet.bilevel.get()));
        l_int32 pixels = 0;
        pixCountPixels(lost.get(), &pixels, nullptr);
        QCOMPARE(pixels, 0);
    }
    void dirtIsNotTakenForSmallPrint()
    {
        const QImage clean = blackAndWhite(written());
        const imaging::Sheet sheet = sheetOf(clean);
        const imaging::Sheet dirty = sheetOf(speckled(clean, 4 * int(sheet.marks.size()), 4));
        QVERIFY(sheet.letterPx > 10);
        QVERIFY2(std::abs(dirty.letterPx - sheet.letterPx) <= 2,
                 qPrintable(QString::number(dirty.letterPx)));
    }
    void streaksGoAndLettersTheyCrossStay()
    {
        const QImage clean = blackAndWhite(written());
        const QImage streaked = painted(clean, [](QPainter &painter) {
            for (int y = 100; y < 2000; y += 2)
                painter.drawRect(420, y, 1, 1);
        });
        imaging::Sheet untouched = sheetOf(clean);
        imaging::Sheet sheet = sheetOf(streaked);
        QVERIFY(imaging::removeStreaks(sheet) >= 1);
        QVERIFY(difference(sheet.bilevel.get(), untouched.bilevel.get()) < 150);
        imaging::Sheet second = sheetOf(clean);
        QCOMPARE(imaging::removeStreaks(second), 0);
    }
    void blackEdgesGo()
    {
        const QImage clean = blackAndWhite(written());
        const QImage framed = painted(clean, [&](QPainter &painter) {
            painter.drawRect(0, 0, clean.width(), 14);
            painter.drawPolygon(
                QPolygon({{0, 0}, {30, 0}, {4, clean.height()}, {0, clean.height()}}));
        });
        imaging::Sheet untouched = sheetOf(clean);
        imaging::Sheet sheet = sheetOf(framed);
        QVERIFY(imaging::removeDarkEdges(sheet) > 0.005);
        QCOMPARE(difference(sheet.bilevel.get(), untouched.bilevel.get()), 0);
        imaging::Sheet second = sheetOf(clean);
        QCOMPARE(imaging::removeDarkEdges(second), 0.0);
    }
    void punchHolesGoAndLettersStay()
    {
        const QImage clean = blackAndWhite(written());
        const QImage punched = painted(clean, [](QPainter &painter) {
            painter.drawEllipse(QPoint(75, 850), 23, 23);
            painter.drawEllipse(QPoint(75, 1480), 23, 23);
        });
        imaging::Sheet untouched = sheetOf(clean);
        imaging::Sheet sheet = sheetOf(punched);
        QCOMPARE(imaging::removePunchHoles(sheet), 2);
        QCOMPARE(difference(sheet.bilevel.get(), untouched.bilevel.get()), 0);
        imaging::Sheet second = sheetOf(clean);
        QCOMPARE(imaging::removePunchHoles(second), 0);
    }
    void negativesTurnPositive()
    {
        QImage negative = written();
        negative.invertPixels();
        const imaging::PixPtr grey = imaging::toPix(negative);
        QVERIFY(imaging::uninvertPage(grey.get()));
        QCOMPARE(imaging::toImage(grey.get()), written());
        QVERIFY(!imaging::uninvertPage(grey.get()));
    }
    void whiteOnBlackBarsTurnPositive()
    {
        QImage page = blackAndWhite(written());
        const QRect bar(180, 185, 1200, 60);
        QImage part = page.copy(bar);
        part.invertPixels();
        page = painted(page, [&](QPainter &painter) { painter.drawImage(bar, part); });
        imaging::Sheet sheet = sheetOf(page);
        const int before = blackPixels(sheet);
        QVERIFY(imaging::uninvertBars(sheet) > 0);
        QVERIFY(blackPixels(sheet) < before / 2);
        imaging::Sheet second = sheetOf(blackAndWhite(written()));
        QCOMPARE(imaging::uninvertBars(second), 0.0);
    }
    void shadeAndFaintInkAreMeasured()
    {
        const imaging::Light plain = imaging::measureLight(sheetOf(written()));
        QVERIFY(plain.contrast > 0.6);
        QVERIFY(plain.shadow < 0.1);

        QImage faint = written();
        QImage shaded = written();
        for (int y = 0; y < faint.height(); ++y) {
            uchar *pale = faint.scanLine(y);
            uchar *dark = shaded.scanLine(y);
            for (int x = 0; x < faint.width(); ++x) {
                pale[x] = uchar(240 - (255 - pale[x]) / 4);
                dark[x] = uchar(dark[x] * (1 - 0.6 * x / faint.width()));
            }
        }
        imaging::Sheet pale = sheetOf(faint);
        const imaging::Light light = imaging::measureLight(pale);
        QVERIFY(light.contrast < 0.3);
        QVERIFY(imaging::evenLight(pale, light));
        QVERIFY(imaging::measureLight(pale).contrast > 0.5);
        QVERIFY(imaging::measureLight(sheetOf(shaded)).shadow > 0.4);
    }
    void dirtyBlankPagesAreBlank()
    {
        QImage paper(1654, 2339, QImage::Format_Grayscale8);
        paper.fill(255);
        paper = painted(speckled(paper, 300, 2), [](QPainter &painter) {
            painter.drawRect(0, 0, 10, 2339);
            painter.drawEllipse(QPoint(75, 850), 23, 23);
            painter.drawRect(200, 900, 1200, 2); // a fold
        });
        const imaging::PreparedPage prepared = imaging::preparePage(paper, dpi, 0);
        QVERIFY(prepared.blank);
        QVERIFY(prepared.quality.isBlank());
    }
    void oneDigitIsNoBlankPage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("ink");
        QTest::newRow("a page number") << u"4"_s << 0;
        QTest::newRow("pale print") << u"Annex B to the lease of the third floor, page 12"_s << 222;
    }
    void oneDigitIsNoBlankPage()
    {
        QFETCH(QString, text);
        QFETCH(int, ink);
        QImage page = speckled(test::paintPage({text}, dpi), 200, 1);
        for (int y = 0; ink > 0 && y < page.height(); ++y) {
            uchar *line = page.scanLine(y);
            std::for_each(line, line + page.width(),
                          [ink](uchar &pixel) { pixel = std::max(pixel, uchar(ink)); });
        }
        QVERIFY(!imaging::preparePage(page, dpi, 0).blank);
    }
    void paleWritingIsFoundAndCalledFaint_data()
    {
        QTest::addColumn<double>("ink");
        for (const double ink : {0.10, 0.08, 0.05})
            QTest::addRow("%g of black", ink) << ink;
    }
    void paleWritingIsFoundAndCalledFaint()
    {
        QFETCH(double, ink);
        const imaging::PreparedPage prepared = imaging::preparePage(pale(written(), ink), dpi, 0);
        QVERIFY(!prepared.blank);
        QVERIFY(prepared.quality.has(model::PageIssue::Faint));
        QVERIFY(prepared.quality.needsRescan());
        // It is brought to full contrast, to be read as well as it goes.
        QVERIFY(imaging::readSheet(imaging::PixPtr(pixClone(prepared.pixels.get())), dpi).letterPx
                > 0);
    }
    // What is printed on the other side comes mirrored and blurred.
    void whatShinesThroughIsNoWriting_data()
    {
        QTest::addColumn<double>("ink");
        for (const double ink : {0.10, 0.06, 0.04})
            QTest::addRow("%g of black", ink) << ink;
    }
    void whatShinesThroughIsNoWriting()
    {
        QFETCH(double, ink);
        const QImage back = written().mirrored(true, false);
        const imaging::PixPtr once(pixBlockconv(imaging::toPix(back).get(), 2, 2));
        const imaging::PixPtr twice(pixBlockconv(once.get(), 2, 2));
        QImage blurred(back.size(), QImage::Format_Grayscale8);
        for (int y = 0; y < blurred.height(); ++y) {
            for (int x = 0; x < blurred.width(); ++x) {
                l_uint32 level = 0;
                pixGetPixel(twice.get(), x, y, &level);
                blurred.scanLine(y)[x] = uchar(level);
            }
        }
        const imaging::PreparedPage prepared = imaging::preparePage(pale(blurred, ink), dpi, 0);
        QVERIFY(!prepared.quality.has(model::PageIssue::Faint));
    }
    void reasonsComeWithTheirFigures()
    {
        const imaging::PreparedPage good
            = imaging::preparePage(test::paintPage(test::contractLines(), 300), 300, 0);
        QVERIFY(good.quality.measured);
        QVERIFY(good.quality.score > 0.95);
        QVERIFY(good.quality.findings.isEmpty());

        const imaging::PreparedPage coarse
            = imaging::preparePage(test::paintPage(test::contractLines(), 100), 100, 180);
        QVERIFY(coarse.quality.needsRescan());
        QVERIFY(coarse.quality.has(model::PageIssue::LowResolution));
        QVERIFY(coarse.quality.has(model::PageIssue::Turned));
        QCOMPARE(coarse.quality.findings.last().value, 180.0);
    }
    void photographsTellTheirAngleAndBlur()
    {
        const model::PageQuality good = imaging::qualityOf({.dpi = 300, .letterPx = 20});
        model::PageQuality quality = good;
        imaging::addPhoto(quality,
                          {.sheetFound = true, .perspectiveDegrees = 2, .letterEdge = 0.2});
        QCOMPARE(quality, good);
        imaging::addPhoto(quality, {.perspectiveDegrees = 18, .letterEdge = 0.2});
        QVERIFY(quality.has(model::PageIssue::Tilted) && !quality.needsRescan());
        imaging::addPhoto(quality, {.perspectiveDegrees = 0, .letterEdge = 0.5});
        QCOMPARE(quality.findings.first().issue, model::PageIssue::Blurred);
        QVERIFY(quality.needsRescan());
    }
    void leftOutStepsAreLeftOut()
    {
        const QImage page = blackAndWhite(test::paintPage(test::contractLines(), 100));
        imaging::PrepareOptions none;
        none.soften = false;
        none.crop = false;
        none.enlarge = false;
        const imaging::PreparedPage plain = imaging::preparePage(page, 100, 0, none);
        QCOMPARE(imaging::toImage(plain.pixels.get()), page);
        QVERIFY(!plain.geometry.isChanged());
        QVERIFY(imaging::stampOf(none) != imaging::stampOf({}));
    }
};

QTEST_MAIN(TestPageCleaning)
#include "tst_pagecleaning.moc"
