// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/tesseractengine.h"
#include "core/workflow/deskworkbench.h"
#include "core/workflow/joborder.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

// Tesseract, watched: which pages are read, told apart by their width, and held at the first while
// a test wants it. Reads whatever languages are set in English, which is always there.
class WatchedEngine final : public ocr::OcrEngine
{
public:
    base::Result<model::OcrPage> recognise(const imaging::PageImage &page,
                                           const ocr::OcrOptions &options,
                                           base::JobContext &context) override
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_widths.append(page.pixels.width());
        }
        begun.release();
        if (held)
            goOn.acquire();
        ocr::OcrOptions english = options;
        english.languages = {u"eng"_s};
        return m_engine.recognise(page, english, context);
    }
    QByteArray inputStamp(const imaging::PageImage &page,
                          const ocr::OcrOptions &options) const override
    {
        return m_engine.inputStamp(page, options);
    }
    QByteArray settingsStamp(const ocr::OcrOptions &options) const override
    {
        return m_engine.settingsStamp(options);
    }
    QStringList installedLanguages() const override { return {u"eng"_s}; }

    QList<int> widths() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_widths;
    }
    int readPages() const { return int(widths().size()); }

    std::atomic<bool> held = false;
    QSemaphore begun;
    QSemaphore goOn;

private:
    mutable QMutex m_mutex;
    QList<int> m_widths;
    ocr::TesseractEngine m_engine;
};

// Pages of a lease whose widths are `firstWidth`, and ten more for each further one.
QByteArray lease(int pages, int firstWidth)
{
    QList<QImage> images;
    for (int i = 0; i < pages; ++i)
        images.append(test::paintPage({u"Page %1 of a lease of %2"_s.arg(i + 1).arg(firstWidth)})
                          .copy(0, 0, firstWidth + 10 * i, 600));
    return test::tiffOf(images, 200, 200, false);
}

} // namespace

// What has been read is not read again, until something that it depends on has changed; and who
// looks at a page has it first.
class TestRenewal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void storedPagesAreTakenFromTheStore();
    void aKilledRunGoesOn();
    void newLanguagesReadWhatWaits();
    void thresholdsTouchNothing();
    void aNewExtractorReadsNoPage();
    void whatIsUnderReviewStays();
    void theVisiblePageOvertakesTheBatch();
    void lookingAwayGivesTheTurnBack();

private:
    model::DocumentId read(const QString &name, const QByteArray &bytes);
    void setLanguages(const QString &languages);
    int renew() { return m_office->office().renew().value(); }
    QString text(const model::DocumentId &id);

    std::shared_ptr<WatchedEngine> m_engine;
    std::unique_ptr<test::TempOffice> m_office;
};

void TestRenewal::init()
{
    m_engine = std::make_shared<WatchedEngine>();
    m_office = std::make_unique<test::TempOffice>(1, m_engine);
    QCOMPARE(renew(), 0); // notes what is valid now
}

void TestRenewal::cleanup()
{
    m_office.reset();
}

model::DocumentId TestRenewal::read(const QString &name, const QByteArray &bytes)
{
    const auto id = m_office->ingest(name, bytes).document;
    m_office->office().jobs().drain();
    return id;
}

void TestRenewal::setLanguages(const QString &languages)
{
    QVERIFY(m_office->session().write([&](workflow::Unit &unit) {
        return unit.settings.setValue(u"ocr.languages"_s, languages);
    }));
}

QString TestRenewal::text(const model::DocumentId &id)
{
    return m_office
        ->ask<model::OcrDocument>([id](workflow::Unit &unit) { return unit.ocrPages.load(id); })
        .text();
}

void TestRenewal::storedPagesAreTakenFromTheStore()
{
    const auto id = read(u"lease.tif"_s, lease(3, 600));
    QCOMPARE(m_engine->readPages(), 3);
    const QString before = text(id);
    QVERIFY(before.contains(u"Page 3 of a lease"_s));
    for (const bool restarted : {false, true}) {
        if (restarted)
            m_office->reopen();
        QVERIFY(m_office->session().write([&](workflow::Unit &unit) {
            return workflow::queueRecognition(unit, m_office->document(id));
        }));
        m_office->office().jobs().drain();
        QCOMPARE(m_engine->readPages(), 3);
        QCOMPARE(text(id), before);
        QVERIFY(m_office->document(id).stage == model::Stage::Recognized);
    }
}

void TestRenewal::aKilledRunGoesOn()
{
    m_engine->held = true;
    const auto id = m_office->ingest(u"lease.tif"_s, lease(3, 600)).document;
    m_office->office().jobs().wake();
    m_engine->begun.acquire();
    m_engine->goOn.release();
    m_engine->begun.acquire(); // the first page is stored, the second is being read
    m_engine->held = false;
    m_engine->goOn.release();
    m_office->office().jobs().stop();
    const int before = m_engine->readPages();
    m_office->reopen();
    QVERIFY(m_office->office().recover());
    m_office->office().jobs().drain();
    QVERIFY(m_office->document(id).stage == model::Stage::Recognized);
    QCOMPARE(m_engine->widths().count(600), 1);
    QVERIFY(m_engine->readPages() <= before + 2);
    QVERIFY(text(id).contains(u"Page 3 of a lease"_s));
}

void TestRenewal::newLanguagesReadWhatWaits()
{
    const auto scan = read(u"lease.tif"_s, lease(2, 600));
    const auto drawn = read(u"lease.pdf"_s, test::pdfOf({test::contractLines()}));
    QCOMPARE(m_engine->readPages(), 2);
    setLanguages(u"deu+eng"_s);
    QCOMPARE(renew(), 2); // a text layer is in no language
    QCOMPARE(renew(), 0);
    m_office->office().jobs().drain();
    QCOMPARE(m_engine->readPages(), 4);
    for (const auto &id : {scan, drawn})
        QVERIFY(m_office->document(id).stage == model::Stage::Recognized);
}

void TestRenewal::thresholdsTouchNothing()
{
    read(u"lease.tif"_s, lease(1, 600));
    model::Thresholds strict;
    strict.fallback.accept = 0.99;
    QVERIFY(m_office->session().write(
        [&](workflow::Unit &unit) { return unit.settings.setThresholds(strict); }));
    QCOMPARE(renew(), 0);
}

void TestRenewal::aNewExtractorReadsNoPage()
{
    const auto id = read(u"lease.tif"_s, lease(2, 600));
    const auto extractions = m_office->actions(id).count(u"fields.extracted"_s);
    QVERIFY(m_office->session().write([](workflow::Unit &unit) {
        return unit.settings.setValue(u"recognition.extracted_with"_s, u"an earlier one"_s);
    }));
    QCOMPARE(renew(), 1);
    m_office->office().jobs().drain();
    QCOMPARE(m_engine->readPages(), 2);
    QCOMPARE(m_office->actions(id).count(u"fields.extracted"_s), extractions + 1);
}

void TestRenewal::whatIsUnderReviewStays()
{
    const auto id = read(u"lease.tif"_s, lease(1, 600));
    setLanguages(u"deu+eng"_s);
    QCOMPARE(renew(), 1);
    const auto enter = [&](workflow::Unit &unit) -> base::Result<> {
        auto moved = unit.documents.move(id, model::Stage::Recognized, model::Stage::InReview,
                                         unit.clock.now());
        return moved ? base::Result<>() : moved.error();
    };
    QVERIFY(m_office->session().write(enter)); // somebody was faster than the page
    const qsizetype objects = m_office->session().workspace().objects().all().size();
    const auto stampNow = [&] {
        return m_office->ask<QByteArray>(
            [id](workflow::Unit &unit) { return unit.ocrPages.inputStamp(id, 0); });
    };
    const QByteArray stamp = stampNow();
    m_office->office().jobs().drain();
    QCOMPARE(stampNow(), stamp);
    QCOMPARE(m_office->session().workspace().objects().all().size(), objects);
    QVERIFY(m_office->document(id).stage == model::Stage::InReview);
    setLanguages(u"eng"_s);
    QCOMPARE(renew(), 0);
}

void TestRenewal::theVisiblePageOvertakesTheBatch()
{
    workflow::DeskWorkbench desk(m_office->office());
    workflow::IngestOptions fromFolder;
    fromFolder.origin = u"folder"_s;
    m_office->ingest(u"batch.tif"_s, lease(3, 1000), fromFolder);
    m_office->ingest(u"second.tif"_s, lease(2, 800), fromFolder);
    const auto own = m_office->ingest(u"own.tif"_s, lease(1, 400)).document;
    const auto visible = m_office->ingest(u"visible.tif"_s, lease(3, 600), fromFolder).document;
    QVERIFY(!own.isNull());
    m_engine->held = true;
    m_office->office().jobs().wake();
    m_engine->begun.acquire(); // own, before the batch
    m_engine->goOn.release();
    m_engine->begun.acquire(); // the batch's first page
    desk.lookAt(visible, 1);
    QVERIFY(m_office->session().write([](workflow::Unit &) { return base::Result<>(); }));
    m_engine->held = false;
    m_engine->goOn.release(20);
    m_office->office().jobs().drain();
    QCOMPARE(m_engine->widths(), (QList<int>{400, 1000, 610, 600, 620, 1010, 1020, 800, 810}));
}

void TestRenewal::lookingAwayGivesTheTurnBack()
{
    workflow::DeskWorkbench desk(m_office->office());
    const auto first = m_office->ingest(u"first.tif"_s, lease(1, 400)).document;
    const auto second = m_office->ingest(u"second.tif"_s, lease(1, 500)).document;
    const auto third = m_office->ingest(u"third.tif"_s, lease(1, 600)).document;
    desk.lookAt(second, 0);
    desk.lookAt(third, 0);
    QVERIFY(m_office->session().write([](workflow::Unit &) { return base::Result<>(); }));
    m_office->office().jobs().drain();
    QVERIFY(!first.isNull());
    QCOMPARE(m_engine->widths(), (QList<int>{600, 400, 500}));
}

QTEST_MAIN(TestRenewal)
#include "tst_renewal.moc"
