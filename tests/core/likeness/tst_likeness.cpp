// SPDX-License-Identifier: Apache-2.0
#include "core/likeness/documentlikeness.h"
#include "core/likeness/pagecomparison.h"
#include "core/likeness/picturehash.h"
#include "tests/support/pagebuilder.h"
#include "tests/support/paintedpages.h"
#include "tests/support/wornprints.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

const QString ndaText
    = u"MUTUAL NON-DISCLOSURE AGREEMENT\n\nThis Agreement is made on %1 by and between %2, a "
      "corporation with offices in Springfield, and Lumen Optics Incorporated.\n"
      "Each party may disclose information that it holds to be confidential, in writing or by word "
      "of mouth, for the purpose of a possible business between them.\n"
      "The receiving party keeps such information secret for a term of two years and uses it for "
      "that purpose alone. Nothing in this agreement grants a licence.\n"
      "This agreement is governed by the laws of the state of Delaware.\n"_s;

// Reads as a tired scanner does: letters taken for others, words lost, with less confidence.
model::OcrPage misread(model::OcrPage page, double share, quint32 seed)
{
    QRandomGenerator random(seed);
    for (model::OcrBlock &block : page.blocks) {
        for (model::OcrLine &line : block.lines) {
            for (model::OcrWord &word : line.words) {
                if (random.bounded(1.0) >= share || word.text.isEmpty())
                    continue;
                word.text[int(random.bounded(quint32(word.text.size())))] = u'i';
                word.confidence = 0.6 + random.bounded(0.35);
            }
            if (random.bounded(1.0) < share / 8)
                line.words.removeFirst();
        }
    }
    return page;
}

likeness::ComparedDocument documentOf(const QList<model::OcrPage> &pages)
{
    likeness::ComparedDocument document;
    document.text.pages = pages;
    for (const model::OcrPage &page : pages)
        document.sketches.append(likeness::sketchOf(page, {}));
    return document;
}

model::OcrPage nda(const QString &date, const QString &party)
{
    return test::pageFromText(ndaText.arg(date, party), 0.95);
}

} // namespace

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRescanIsTheSamePaper_data()
    {
        QTest::addColumn<double>("misreadShare");
        QTest::newRow("clean") << 0.0;
        QTest::newRow("a word in ten misread") << 0.1;
        QTest::newRow("a word in four misread") << 0.25;
    }
    void aRescanIsTheSamePaper()
    {
        QFETCH(double, misreadShare);
        const model::OcrPage first = nda(u"3 May 2026"_s, u"Acme Industries"_s);
        for (quint32 seed = 1; seed <= 10; ++seed) {
            const auto rescan = documentOf({misread(first, misreadShare, seed)});
            const auto before = documentOf({misread(first, 0.02, seed + 100)});
            QVERIFY(likeness::mayBeTheSame(rescan.sketches, before.sketches));
            const auto compared = likeness::compareDocuments(rescan, before);
            QVERIFY2(compared.isSamePaper(), qPrintable(QString::number(seed)));
        }
    }
    void oneFormFilledInOtherwiseIsNot_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("party");
        QTest::newRow("another party") << u"3 May 2026"_s << u"Northwind Traders"_s;
        QTest::newRow("another date and party") << u"17 June 2025"_s << u"Bluth Company"_s;
        QTest::newRow("another date") << u"17 June 2025"_s << u"Acme Industries"_s;
    }
    void oneFormFilledInOtherwiseIsNot()
    {
        QFETCH(QString, date);
        QFETCH(QString, party);
        const auto first = documentOf({nda(u"3 May 2026"_s, u"Acme Industries"_s)});
        const auto second = documentOf({nda(date, party)});
        const auto compared = likeness::compareDocuments(second, first);
        QVERIFY(compared.otherFilling);
        QVERIFY(!compared.isSamePaper());
    }
    void pagesThatAreMissingAreCounted()
    {
        const model::OcrPage one = nda(u"3 May 2026"_s, u"Acme Industries"_s);
        const model::OcrPage two = test::pageFromText(
            u"Exhibit A lists the machines that were lent, each with its number and its place in "
            "the hall, and who is to look after it until the end of the term of the loan."_s);
        const model::OcrPage three = test::pageFromText(
            u"Signed by those who may bind their companies, on the days that stand beside their "
            "names below, in two copies of which each party keeps one in its own files."_s);
        const auto compared
            = likeness::compareDocuments(documentOf({one, two, three}), documentOf({one, three}));
        QCOMPARE(compared.pages, 3);
        QCOMPARE(compared.equalPages, 2);
        QVERIFY(compared.isSamePaper());
        const auto other = likeness::compareDocuments(documentOf({two}), documentOf({one}));
        QCOMPARE(other.equalPages, 0);
        QVERIFY(!other.isSamePaper());
    }
    void picturesOfOnePageAreAlike()
    {
        QImage drawing(1240, 1754, QImage::Format_RGB32);
        drawing.fill(Qt::white);
        QImage other = drawing;
        {
            QPainter painter(&drawing);
            painter.setPen(QPen(Qt::black, 8));
            painter.drawEllipse(200, 300, 500, 300);
            painter.drawRect(700, 900, 300, 500);
            painter.drawLine(200, 1500, 900, 700);
            QPainter otherPainter(&other);
            otherPainter.setPen(QPen(Qt::black, 8));
            otherPainter.drawRect(200, 200, 300, 900);
            otherPainter.drawEllipse(600, 1000, 500, 500);
        }
        const QImage grey = drawing.convertToFormat(QImage::Format_Grayscale8)
                                .scaled(2480, 3508, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                .convertToFormat(QImage::Format_Grayscale8);
        const QByteArray hash = likeness::pictureHash(drawing, 150);
        const test::WornPage rescan
            = test::worn(grey, {.dpiX = 100, .dpiY = 100, .noise = 20, .fade = 0.2}, 0.8, 0, 3);
        const double same
            = likeness::pictureDistance(hash, likeness::pictureHash(rescan.pixels, rescan.dpi));
        const double different = likeness::pictureDistance(hash, likeness::pictureHash(other, 150));
        QVERIFY2(same < 0.16, qPrintable(QString::number(same)));
        QVERIFY2(different > 0.25, qPrintable(QString::number(different)));
        QCOMPARE(likeness::pictureDistance({}, hash), 1.0);
    }
    void sketchesAreKept()
    {
        const auto document = documentOf({nda(u"3 May 2026"_s, u"Acme"_s), {}});
        QCOMPARE(likeness::sketchesFromBytes(likeness::toBytes(document.sketches)),
                 document.sketches);
        QVERIFY(likeness::sketchesFromBytes("rubbish"_ba).isEmpty());
        QVERIFY(likeness::sketchesFromBytes(QByteArray("\1\xFF\xFF\xFF\xFF", 5)).isEmpty());
        QVERIFY(likeness::sketchesFromBytes({}).isEmpty());
    }
};

QTEST_MAIN(TestLikeness)
#include "tst_likeness.moc"
