// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/tesseractengine.h"
#include "tests/support/paintedpages.h"
#include "tests/support/photographedpages.h"

#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;
using test::Photograph;

// Photographs of pages, recognised: what the camera saw askew comes out as from a flat scan.
class TestPhotoPages : public QObject
{
    Q_OBJECT

    ocr::TesseractEngine m_engine;
    base::JobContext m_context;

    base::Result<model::OcrPage> read(const QImage &photo)
    {
        const double dpi = std::max(photo.width(), photo.height()) / 11.5;
        const QSizeF sizePt = QSizeF(photo.size()) * 72 / dpi;
        return m_engine.recognise({photo, dpi, sizePt, true}, {}, m_context);
    }

private Q_SLOTS:
    void textIsThatOfTheFlatPage_data()
    {
        QTest::addColumn<Photograph>("how");
        QTest::addColumn<int>("turned");
        const QPolygonF steep({{520, 500}, {1880, 470}, {2300, 2900}, {110, 2950}});
        QTest::newRow("askew") << Photograph{} << 0;
        QTest::newRow("from the foot, in shadow") << Photograph{.sheet = steep, .shadow = 0.5} << 0;
        QTest::newRow("curled, on its head") << Photograph{.sagPx = 25} << 180;
        QTest::newRow("curled, on its side") << Photograph{.sagPx = 25} << 90;
    }
    void textIsThatOfTheFlatPage()
    {
        QFETCH(Photograph, how);
        QFETCH(int, turned);
        const QStringList lines = test::manyLines();
        const QImage photo = test::photographed(test::paintPage(lines), how);
        const auto page = read(photo.transformed(QTransform().rotate(turned)));
        QVERIFY(page);
        QCOMPARE((page->rotationCw + turned) % 360, 0);
        const QString text = page->text();
        qsizetype found = 0;
        for (const QString &line : lines)
            found += text.contains(line) ? 1 : 0;
        QVERIFY2(found >= lines.size() - 1, qPrintable(text));
    }
    void wordsAreWhereThePhotographShowsThem()
    {
        const Photograph how{.sagPx = 20};
        const QImage page = test::paintPage(test::manyLines());
        const auto text = read(test::photographed(page, how));
        QVERIFY(text);
        const QList<model::OcrWord> words = text->words();
        // The first word of a line begins an inch from the left, its letters are 33 pixels high.
        int seen = 0;
        for (int line = 0; line < int(test::manyLines().size()); ++line) {
            const QPointF start(208, 200 * (1 + 0.4 * line) + 22);
            const QPointF at = test::seenAt(start, page, how);
            const double x = at.x() / how.sizePx.width();
            const double y = at.y() / how.sizePx.height();
            for (const model::OcrWord &word : words)
                seen += word.box.contains(x, y) && word.box.height < 0.03 ? 1 : 0;
        }
        QVERIFY2(seen >= int(test::manyLines().size()) - 1, qPrintable(QString::number(seen)));
    }
};

QTEST_MAIN(TestPhotoPages)
#include "tst_photopages.moc"
