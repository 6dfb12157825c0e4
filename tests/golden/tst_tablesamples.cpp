// SPDX-License-Identifier: Apache-2.0
#include "core/capture/fileimport.h"
#include "core/extraction/fieldextractor.h"
#include "core/ocr/documentreader.h"
#include "core/ocr/tesseractengine.h"
#include "tests/support/pagebuilder.h"
#include "tests/support/paintedpages.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

QByteArray sampleBytes(const QString &name)
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/tables/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

model::FieldCandidate itemsOf(const model::OcrDocument &document)
{
    for (const model::ExtractedField &field : extraction::FieldExtractor().extract(document)) {
        if (field.best.key == model::FieldKey::LineItems)
            return field.best;
    }
    return {};
}

QJsonArray rowsOf(const QString &value)
{
    return QJsonDocument::fromJson(value.toUtf8()).array();
}

// Cells that are right, of those there are.
struct Cells {
    int right = 0;
    int all = 0;
};

Cells comparedCells(const QJsonArray &read, const QJsonArray &truth)
{
    Cells cells;
    for (qsizetype row = 0; row < truth.size(); ++row) {
        const QJsonArray expected = truth.at(row).toArray();
        const QJsonArray got = read.at(row).toArray();
        for (qsizetype i = 0; i < expected.size(); ++i) {
            ++cells.all;
            cells.right += got.at(i) == expected.at(i);
        }
    }
    return cells;
}

// The sample as a proportional print, its columns where the typewriter's were: a word behind a wide
// gap stands where its column does, figures end there.
QImage printed(const QString &text, double dpi)
{
    QImage page(int(8.5 * dpi), int(11 * dpi), QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font(u"Liberation Sans"_s);
    font.setPixelSize(int(10 * dpi / 72));
    painter.setFont(font);
    painter.setPen(Qt::black);
    static const QRegularExpression cell(u"\\S+(?:\\s\\S+)*"_s);
    const double column = 7.2 / 92;
    double y = 1;
    for (const QString &line : text.split(u'\n')) {
        y += 0.22;
        for (auto found = cell.globalMatch(line); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const double left = (0.65 + column * double(match.capturedStart())) * dpi;
            const double right = (0.65 + column * double(match.capturedEnd())) * dpi;
            const bool figures = match.capturedStart() > 20;
            const double width = painter.fontMetrics().horizontalAdvance(match.captured());
            painter.drawText(QPointF(figures ? right - width : left, y * dpi), match.captured());
        }
    }
    return page;
}

} // namespace

// Tables of quotes, orders and statements of work, in four languages, typed and scanned.
class TestTableSamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCellIsRead_data() { addSamples(); }
    void everyCellIsRead();
    void scannedCellsAreRead_data() { addSamples(); }
    void scannedCellsAreRead();
    void wrongSumsAreTold();
    void tablesGoOnOverPages();
    void proseIsNoTable();

private:
    static void addSamples()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/golden/tables"));
        for (const QString &file : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file.chopped(4))) << file.chopped(4);
    }
};

void TestTableSamples::everyCellIsRead()
{
    QFETCH(QString, name);
    const auto document = test::documentFromText(QString::fromUtf8(sampleBytes(name + u".txt"_s)));
    const model::FieldCandidate items = itemsOf(document);
    QCOMPARE(rowsOf(items.normalised),
             QJsonDocument::fromJson(sampleBytes(name + u".json"_s)).array());
    QVERIFY2(items.issues.isEmpty(), qPrintable(items.issues.value(0).code));
    QVERIFY(items.confidence >= 0.85);
    QCOMPARE(items.evidence.pageIndex, 0);
}

void TestTableSamples::scannedCellsAreRead()
{
    QFETCH(QString, name);
    const QImage page = printed(QString::fromUtf8(sampleBytes(name + u".txt"_s)), 200);
    const capture::FileImport import(imaging::Tools::locate());
    base::JobContext context;
    const auto source = import.openBytes(test::tiffOf({page}, 200, 200, true), u"sample"_s,
                                         base::Secret(), context);
    QVERIFY(source);
    const ocr::DocumentReader reader({source->pages}, std::make_shared<ocr::TesseractEngine>());
    const auto read = reader.readAll(context);
    QVERIFY(read);
    const QJsonArray truth = QJsonDocument::fromJson(sampleBytes(name + u".json"_s)).array();
    const QJsonArray rows = rowsOf(itemsOf(read->document).normalised);
    const Cells cells = comparedCells(rows, truth);
    qInfo("%s: %d of %d cells", qPrintable(name), cells.right, cells.all);
    QVERIFY2(cells.right * 100 >= cells.all * 80,
             qPrintable(read->document.text() + QString::fromUtf8(QJsonDocument(rows).toJson())));
}

void TestTableSamples::wrongSumsAreTold()
{
    QString text = QString::fromUtf8(sampleBytes(u"sow-fees.txt"_s));
    text.replace(u"$73,750.00"_s, u"$73,570.00"_s);
    const model::FieldCandidate items = itemsOf(test::documentFromText(text));
    QCOMPARE(items.issues.value(0).code, u"line_items.sum_differs"_s);
    QVERIFY(items.confidence < 0.6);
    text = QString::fromUtf8(sampleBytes(u"quote-en.txt"_s));
    text.replace(u"$760.00"_s, u"$790.00"_s);
    QCOMPARE(itemsOf(test::documentFromText(text)).issues.value(0).code,
             u"line_items.product_differs"_s);
}

void TestTableSamples::tablesGoOnOverPages()
{
    const QString head = u"Description                Qty     Unit price       Amount\n"_s;
    const QString first = u"Bench vice                   2         $10.00       $20.00\n"
                          "Wrench                       3         $20.00       $60.00\n"_s;
    const QString second = u"Hammer                       4          $5.00       $20.00\n"
                           "Total                                              $100.00\n"_s;
    for (const QString &again : {head, QString()}) {
        const model::FieldCandidate items = itemsOf(test::documentFromText(
            u"Order 5\n\n"_s + head + first + u"Page 1\f"_s + again + second));
        QCOMPARE(rowsOf(items.normalised).size(), 3);
        QVERIFY(items.issues.isEmpty());
    }
}

void TestTableSamples::proseIsNoTable()
{
    const QString text
        = u"4. Fees. The total amount due for the services is $12,000.00 per year.\n"
          "The price of each item is described in Exhibit B and comes to $4,000.00.\n"
          "Description of services and amount of fees are agreed in writing.\n"_s;
    QVERIFY(itemsOf(test::documentFromText(text)).normalised.isEmpty());
}

QTEST_MAIN(TestTableSamples)
#include "tst_tablesamples.moc"
