// SPDX-License-Identifier: Apache-2.0
#include "core/separation/barcodes.h"
#include "core/separation/patchcode.h"
#include "core/separation/separatorpage.h"
#include "core/separation/separatorreader.h"
#include "tests/support/paintedpages.h"
#include "tests/support/wornprints.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

const model::SheetRouting toAcme{u"nda"_s, u"Contracts duplex"_s, u"ACME M\u00FCller GmbH"_s};
const QSizeF a4(210, 297);

QImage sheetAt300(const model::SheetRouting &routing, const QSizeF &pageMm = a4)
{
    QImage page(int(pageMm.width() / 25.4 * 300), int(pageMm.height() / 25.4 * 300),
                QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    separation::paintSeparator(painter, pageMm, routing,
                               {u"Separator sheet"_s, {u"NDA"_s, u"ACME"_s}, u"Keep it."_s});
    return page;
}

// Bars read downward, in hundredths of an inch, at 200 dpi on A4.
QImage barsAt(const QList<int> &widths, int topHundredths)
{
    QImage page(1654, 2339, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    int top = topHundredths;
    for (const int width : widths) {
        painter.fillRect(QRect(500, top * 2, 500, width * 2), Qt::black);
        top += width + 8;
    }
    return page;
}

} // namespace

class TestSeparators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsMeasureWhatTheSpecificationSays()
    {
        // Zones A to G of Patch T, in inches: 0.08 0.16 0.36 0.44 0.52 0.60 0.80.
        const QImage page = sheetAt300(toAcme);
        QList<int> edges;
        int before = 255;
        for (int y = 0; y < 400; ++y) {
            const int level = page.constScanLine(y)[page.width() / 2];
            if ((level < 128) != (before < 128))
                edges.append(y);
            before = level;
        }
        QVERIFY(edges.size() >= 8);
        const QList<int> zones = {24, 48, 108, 132, 156, 180, 240};
        for (int i = 0; i < zones.size(); ++i)
            QVERIFY2(std::abs(edges.at(i + 1) - edges.first() - zones.at(i)) <= 2,
                     qPrintable(QString::number(edges.at(i + 1) - edges.first())));
    }
    void aSheetIsReadWhicheverSideIsUp_data()
    {
        QTest::addColumn<int>("quarters");
        QTest::addColumn<double>("skew");
        for (int quarters = 0; quarters < 4; ++quarters) {
            for (const double skew : {-10.0, 6.0})
                QTest::addRow("%d quarters, %g degrees", quarters, skew) << quarters << skew;
        }
    }
    void aSheetIsReadWhicheverSideIsUp()
    {
        QFETCH(int, quarters);
        QFETCH(double, skew);
        const test::WornPage page = test::worn(
            sheetAt300(toAcme), {.dpiX = 120, .dpiY = 120, .noise = 10}, skew, quarters, 7);
        const auto found = separation::findSeparator(page.pixels, page.dpi);
        QVERIFY(found);
        QCOMPARE(found->patches, 4);
        QVERIFY2(std::abs(found->skew - skew) < 1, qPrintable(QString::number(found->skew)));
        QCOMPARE(found->routing, toAcme);
    }
    void harmedSheetsAreFound_data()
    {
        QTest::addColumn<int>("wear");
        const QList<test::Wear> wears = test::wears();
        for (int i = 0; i < wears.size(); ++i)
            QTest::newRow(wears.at(i).name) << i;
    }
    void harmedSheetsAreFound()
    {
        QFETCH(int, wear);
        const test::WornPage page
            = test::worn(sheetAt300({}, {215.9, 279.4}), test::wears().at(wear), 4, 2, 11);
        QVERIFY(separation::findSeparator(page.pixels, page.dpi));
    }
    void whatAFaxedSheetSaysIsRead_data()
    {
        QTest::addColumn<int>("wear");
        const QList<test::Wear> wears = test::wears();
        for (int i = 0; i < wears.size(); ++i) {
            if (QLatin1StringView(wears.at(i).name).startsWith("fax"_L1))
                QTest::newRow(wears.at(i).name) << i;
        }
    }
    void whatAFaxedSheetSaysIsRead()
    {
        QFETCH(int, wear);
        const test::WornPage page
            = test::worn(sheetAt300(toAcme), test::wears().at(wear), -7, 2, 21);
        const auto found = separation::findSeparator(page.pixels, page.dpi);
        QVERIFY(found);
        QCOMPARE(found->routing, toAcme);
    }
    void aLongNameStillFits()
    {
        const model::SheetRouting routing{u"nda"_s, {}, QString(80, u'x')};
        QVERIFY(separation::fitsOnSheet(routing));
        const auto found = separation::findSeparator(sheetAt300(routing, {215.9, 279.4}), 300);
        QVERIFY(found);
        QCOMPARE(found->routing, routing);
    }
    void code39AloneTellsTheRouting()
    {
        QImage page = sheetAt300(toAcme);
        QPainter painter(&page);
        painter.fillRect(QRect(page.width() / 5, 400, page.width() * 3 / 5, 1450), Qt::white);
        painter.end();
        const auto found = separation::findSeparator(page, 300);
        QVERIFY(found);
        QVERIFY(found->codeRead);
        QCOMPARE(found->routing.contractType, u"nda"_s);
        QCOMPARE(found->routing.counterparty, u"ACME MULLER GMBH"_s);
    }
    void otherPatchesAndBarsAreNoSeparators_data()
    {
        QTest::addColumn<QList<int>>("widths");
        QTest::addColumn<int>("top");
        QTest::addColumn<bool>("separates");
        QTest::newRow("Patch T") << QList{8, 20, 8, 20} << 40 << true;
        QTest::newRow("Patch T, sheet turned round") << QList{20, 8, 20, 8} << 1050 << true;
        QTest::newRow("Patch 1") << QList{20, 20, 8, 8} << 40 << false;
        QTest::newRow("Patch 2") << QList{20, 8, 8, 20} << 40 << false;
        QTest::newRow("Patch 3") << QList{20, 8, 20, 8} << 40 << false;
        QTest::newRow("Patch 4") << QList{8, 20, 20, 8} << 40 << false;
        QTest::newRow("Patch 6") << QList{8, 8, 20, 20} << 40 << false;
        QTest::newRow("four rules") << QList{8, 8, 8, 8} << 40 << false;
        QTest::newRow("thin rules") << QList{2, 5, 2, 5} << 40 << false;
    }
    void otherPatchesAndBarsAreNoSeparators()
    {
        QFETCH(QList<int>, widths);
        QFETCH(int, top);
        QTEST(separation::findSeparator(barsAt(widths, top), 200).has_value(), "separates");
    }
    void pagesAreNoSeparators()
    {
        QVERIFY(!separation::findSeparator(test::paintPage(test::contractLines()), 200));
        QImage white(1000, 1400, QImage::Format_RGB32);
        white.fill(Qt::white);
        QVERIFY(!separation::findSeparator(white, 120));
        QVERIFY(!separation::findSeparator(QImage(), 200));
        // Somebody else's QR code on a letter says nothing to us.
        QImage letter = test::paintPage({u"Invoice"_s});
        QPainter painter(&letter);
        const QImage modules
            = separation::barcodeModules(u"https://example.com/pay"_s, separation::BarcodeKind::Qr);
        painter.drawImage(QRect(900, 900, 500, 500), modules);
        painter.end();
        QVERIFY(!separation::findSeparator(letter, 200));
    }
    void thePdfHasAPageASheet()
    {
        const auto pdf = separation::separatorPdf({toAcme, {}}, {{}, {}}, QPageSize::Letter);
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        QVERIFY(pdf->contains("/Count 2"));
        const auto refused
            = separation::separatorPdf({{{}, {}, QString(400, u'x')}}, {{}}, QPageSize::A4);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"separator.too_long"_s);
    }
};

QTEST_MAIN(TestSeparators)
#include "tst_separators.moc"
