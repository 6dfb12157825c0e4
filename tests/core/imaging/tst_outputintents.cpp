// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/outputintents.h"
#include "core/imaging/pagesource.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

QByteArray without(const QByteArray &pdf)
{
    const imaging::SourceData left
        = imaging::withoutOutputIntents(*imaging::SourceData::fromBytes(pdf));
    return left.read(0, left.size());
}

QByteArray archivePdf(const QString &line)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QPainter painter(&writer);
    painter.drawText(QPoint(500, 500), line);
    painter.end();
    return buffer.data();
}

} // namespace

class TestOutputIntents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyKeysGo_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("array") << "<< /OutputIntents [5 0 R] /Pages 2 0 R >>"_ba
                               << "<< /UnusedIntents [5 0 R] /Pages 2 0 R >>"_ba;
        QTest::newRow("array at once") << "<</OutputIntents[<</S/GTS_PDFA1>>]>>"_ba
                                       << "<</UnusedIntents[<</S/GTS_PDFA1>>]>>"_ba;
        QTest::newRow("reference on the next line") << "/OutputIntents\r\n 12 0 R"_ba
                                                    << "/UnusedIntents\r\n 12 0 R"_ba;
        QTest::newRow("twice") << "/OutputIntents [] /OutputIntents []"_ba
                               << "/UnusedIntents [] /UnusedIntents []"_ba;
        for (const QByteArray &kept :
             {"(see /OutputIntents of the file) Tj"_ba, "/OutputIntents"_ba, "/OutputIntents  "_ba,
              "/OutputIntent [1 0 R]"_ba, "%PDF-1.4 nothing of the kind"_ba, ""_ba})
            QTest::newRow(("kept: " + kept).constData()) << kept << kept;
    }
    void onlyKeysGo()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, left);
        QCOMPARE(without(given), left);
    }
    void whatHasNoneIsNotCopied()
    {
        const auto plain = imaging::SourceData::fromBytes("%PDF-1.4 without any");
        QVERIFY(plain);
        QCOMPARE(imaging::withoutOutputIntents(*plain).descriptor(), plain->descriptor());
    }
    void archivedTextIsReadAsItStands()
    {
        const QByteArray pdf = archivePdf(u"This Agreement is governed by the laws of Oregon."_s);
        QVERIFY(pdf.contains("/OutputIntents"));
        QVERIFY(!without(pdf).contains("/OutputIntents"));
        base::JobContext context;
        const auto source
            = imaging::PageSource::open(*imaging::SourceData::fromBytes(pdf), base::Secret(),
                                        imaging::Tools::locate(), context);
        QVERIFY(source);
        const auto layer = (*source)->textLayer(0, context);
        QVERIFY(layer && layer->page);
        QCOMPARE(layer->page->text().trimmed(),
                 u"This Agreement is governed by the laws of Oregon."_s);
    }
};

QTEST_MAIN(TestOutputIntents)
#include "tst_outputintents.moc"
