// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/embeddable.h"
#include "core/imaging/pagesource.h"
#include "core/imaging/tiffpage.h"
#include "tests/support/paintedpages.h"

#include <QPainter>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

QImage colouredPage()
{
    QImage page = test::paintPage(test::contractLines(), 100).convertToFormat(QImage::Format_RGB32);
    QPainter painter(&page);
    painter.fillRect(QRect(100, 900, 200, 100), QColor(200, 30, 40));
    painter.fillRect(QRect(350, 900, 200, 100), QColor(20, 60, 190));
    painter.end();
    return page;
}

base::Result<imaging::Embeddable> embedded(const QByteArray &tiff)
{
    base::JobContext context;
    return imaging::embeddablePage(*imaging::SourceData::fromBytes(tiff), imaging::MediaType::Tiff,
                                   0, imaging::EmbedPart::All, imaging::Tools::locate(), context);
}

QImage asShown(const QByteArray &tiff)
{
    base::JobContext context;
    const auto source = imaging::PageSource::open(*imaging::SourceData::fromBytes(tiff), {},
                                                  imaging::Tools::locate(), context);
    const auto page = source ? (*source)->render({}, context)
                             : base::Result<imaging::PageImage>(source.error());
    return page ? page->pixels.convertToFormat(QImage::Format_RGB32) : QImage();
}

} // namespace

class TestEmbeddable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jpegInTiffIsNotCodedAgain_data()
    {
        QTest::addColumn<QImage>("page");
        QTest::addColumn<int>("components");
        QTest::newRow("colour") << colouredPage() << 3;
        QTest::newRow("grey") << colouredPage().convertToFormat(QImage::Format_Grayscale8) << 1;
    }
    void jpegInTiffIsNotCodedAgain()
    {
        QFETCH(QImage, page);
        QFETCH(int, components);
        const QByteArray tiff = imaging::tiffPageOf(page, 100);
        const auto found = embedded(tiff);
        QVERIFY(found);
        QCOMPARE(found->coding, imaging::Embeddable::Coding::Jpeg);
        QCOMPARE(found->sizePx, page.size());
        QCOMPARE(found->components, components);
        // What is behind the tables stands in the file as it is.
        const qsizetype lines = found->data.size() * 3 / 4;
        QVERIFY(lines > 1000);
        QVERIFY(tiff.contains(found->data.last(lines)));
        // Colours told wrongly would make another picture.
        const QImage read = QImage::fromData(found->data, "jpg");
        QCOMPARE(read.convertToFormat(QImage::Format_RGB32), asShown(tiff));
    }
    void otherPiecesAreCodedAnew()
    {
        const QImage page = colouredPage();
        const auto zipped = embedded(test::tiffOf({page}, 100, 100, false));
        QVERIFY(zipped);
        QCOMPARE(zipped->coding, imaging::Embeddable::Coding::PngFlate);
        // Without its tables the strip would be passed on as what no viewer can draw.
        QByteArray damaged = imaging::tiffPageOf(page, 100);
        const qsizetype tables = damaged.indexOf("\xff\xd8\xff\xdb");
        QVERIFY(tables > 0);
        damaged.replace(tables, 4, "\0\0\0\0"_ba);
        const auto left = embedded(damaged);
        QVERIFY(!left || left->coding == imaging::Embeddable::Coding::PngFlate);
    }
};

QTEST_MAIN(TestEmbeddable)
#include "tst_embeddable.moc"
