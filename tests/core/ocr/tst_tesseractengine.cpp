// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/tesseractengine.h"
#include "tests/support/paintedpages.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace
{

imaging::PageImage pageOf(const QStringList &lines, int rotation = 0)
{
    const QImage image = test::paintPage(lines).transformed(QTransform().rotate(rotation));
    return {image, 200, QSizeF(image.size()) * 72 / 200};
}

const model::OcrWord *findWord(const QList<model::OcrWord> &words, const QString &text)
{
    for (const model::OcrWord &word : words) {
        if (word.text == text)
            return &word;
    }
    return nullptr;
}

} // namespace

class TestTesseractEngine : public QObject
{
    Q_OBJECT

    ocr::TesseractEngine m_engine;
    base::JobContext m_context;

private Q_SLOTS:
    void wordsAreWhereTheyWerePainted_data()
    {
        QTest::addColumn<int>("rotation");
        for (const int degrees : {0, 90, 180, 270})
            QTest::addRow("stored turned by %d", degrees) << degrees;
    }
    void wordsAreWhereTheyWerePainted()
    {
        QFETCH(int, rotation);
        const auto page
            = m_engine.recognise(pageOf(test::contractLines(), rotation), {}, m_context);
        QVERIFY(page);
        QCOMPARE((page->rotationCw + rotation) % 360, 0);
        QVERIFY(page->sizePt.height() > page->sizePt.width());
        QVERIFY(
            page->text().contains(u"Alpine Instruments Limited and Brookfield Paper Company."_s));
        const QList<model::OcrWord> words = page->words();
        const model::OcrWord *mutual = findWord(words, u"Mutual"_s);
        const model::OcrWord *alpine = findWord(words, u"Alpine"_s);
        QVERIFY(mutual && alpine);
        QVERIFY(mutual->box.overlap(test::startOfLine(0)) > 0.8);
        QVERIFY(alpine->box.overlap(test::startOfLine(2)) > 0.8);
        QVERIFY(mutual->confidence > 0.8 && mutual->confidence <= 1);
    }
    // Small capitals tell neither by ascenders nor to the old recogniser how they lie.
    void smallCapitalsAreReadUpright_data()
    {
        QTest::addColumn<int>("rotation");
        for (const int degrees : {0, 90, 180, 270})
            QTest::addRow("stored turned by %d", degrees) << degrees;
    }
    void smallCapitalsAreReadUpright()
    {
        constexpr double paintedDpi = 70;
        QFETCH(int, rotation);
        const QStringList lines(12, u"NO WAIVER OF ANY BREACH SHALL BE HELD TO BE A WAIVER"_s);
        const QImage image
            = test::paintPage(lines, paintedDpi).transformed(QTransform().rotate(rotation));
        const auto page
            = m_engine.recognise({image, 200, QSizeF(image.size()) * 72 / 200}, {}, m_context);
        QVERIFY(page);
        QCOMPARE((page->rotationCw + rotation) % 360, 0);
        QVERIFY(findWord(page->words(), u"BREACH"_s));
    }
    void blankPageHasNoText()
    {
        const auto page = m_engine.recognise(pageOf({}), {}, m_context);
        QVERIFY(page);
        QVERIFY(page->blocks.isEmpty());
        QVERIFY(!page->inputStamp.isEmpty());
    }
    void stampTellsInputsApart()
    {
        const imaging::PageImage page = pageOf({u"One"_s});
        const QByteArray stamp = m_engine.inputStamp(page, {});
        QCOMPARE(stamp, m_engine.inputStamp(pageOf({u"One"_s}), {}));
        QVERIFY(stamp != m_engine.inputStamp(pageOf({u"Two"_s}), {}));
        QVERIFY(stamp != m_engine.inputStamp(page, {.languages = {u"deu"_s}}));
        imaging::PageImage finer = page;
        finer.dpi = 300;
        QVERIFY(stamp != m_engine.inputStamp(finer, {}));
    }
    void missingLanguageIsNamedWithItsPackage()
    {
        QVERIFY(m_engine.installedLanguages().contains(u"eng"_s));
        QVERIFY(!m_engine.installedLanguages().contains(u"osd"_s));
        const auto page
            = m_engine.recognise(pageOf({u"One"_s}), {.languages = {u"xyz_abc"_s}}, m_context);
        QCOMPARE(page.error().code, u"ocr.language_missing"_s);
        QCOMPARE(page.error().facts.value(u"package"_s).toString(), u"tesseract-ocr-xyz-abc"_s);
    }
    void cancelStopsAndTheEngineGoesOn()
    {
        int polls = 0;
        base::JobContext impatient([&polls] { return ++polls > 1; }, {});
        // Long enough not to be done before the second look.
        const imaging::PageImage page = pageOf(test::contractLines() + test::contractLines());
        const auto cancelled = m_engine.recognise(page, {.findOrientation = false}, impatient);
        QCOMPARE(cancelled.error().kind, base::ErrorKind::Cancelled);
        const auto again = m_engine.recognise(page, {.findOrientation = false}, m_context);
        QVERIFY(again);
        QVERIFY(again->text().contains(u"State of Oregon."_s));
    }
    void progressIsTold()
    {
        double most = 0;
        base::JobContext watched({}, [&most](double done) { most = std::max(most, done); });
        QVERIFY(m_engine.recognise(pageOf(test::contractLines().first(5)), {}, watched));
        QVERIFY(most > 0 && most <= 1);
    }
    void twoThreadsReadAtOnce()
    {
        std::atomic<int> right = 0;
        const auto work = [&](const QString &word) {
            base::JobContext context;
            const auto page = m_engine.recognise(
                pageOf({u"The word is "_s + word, u"and nothing else is."_s}), {}, context);
            right += page && page->text().contains(word);
        };
        std::thread first(work, u"Harbour"_s);
        std::thread second(work, u"Mountain"_s);
        first.join();
        second.join();
        QCOMPARE(right.load(), 2);
    }
};

QTEST_MAIN(TestTesseractEngine)
#include "tst_tesseractengine.moc"
