// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::Stage;

class TestIntake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_office = std::make_unique<test::TempOffice>(); }
    void cleanup() { m_office.reset(); }

    void keepsTheOriginalAndQueuesItsPages();
    void recognisesToTheEnd();
    void tellsDuplicatesAndKeepsThem();
    void leavesKnownContentOutWhenAsked();
    void aBadFileDoesNotStopTheOthers();
    void imagesGivenTogetherAreOneDocument();
    void aFolderChosenAsOneDocumentIsOne();
    void lockedFilesAreKeptAndUnlocked();
    void theWrongPasswordUnlocksNothing();
    void aFailedDocumentIsReadAgain();
    void cancellingFailsTheDocumentUntilRetried();
    void nothingIsTakenInOnceCancelled();

private:
    std::unique_ptr<test::TempOffice> m_office;
    const QByteArray m_pdf = test::pdfOf({test::contractLines(), {u"Second page"_s}});
};

void TestIntake::keepsTheOriginalAndQueuesItsPages()
{
    const workflow::IngestOutcome outcome = m_office->ingest(u"nda.pdf"_s, m_pdf);
    QVERIFY(!outcome.error);
    QVERIFY(outcome.duplicateOf.isNull());
    const model::Document document = m_office->document(outcome.document);
    QCOMPARE(document.stage, Stage::Captured);
    QCOMPARE(document.title, u"nda"_s);
    QCOMPARE(document.sha256.bytes, security::sha256(m_pdf));
    QCOMPARE(document.pages.size(), 2);
    QCOMPARE(document.sources.size(), 1);
    QCOMPARE(m_office->session().workspace().objects().read(document.sources[0].object).value(),
             m_pdf);
    const auto counts
        = m_office->ask<store::JobCounts>([](workflow::Unit &unit) { return unit.jobs.counts(); });
    QCOMPARE(counts.queued, 2);
    QCOMPARE(m_office->actions(outcome.document), QStringList{u"document.ingested"_s});
}

void TestIntake::recognisesToTheEnd()
{
    const auto id = m_office->ingest(u"nda.pdf"_s, m_pdf).document;
    m_office->reopen(); // the queue outlives the program
    m_office->office().jobs().drain();
    QCOMPARE(m_office->document(id).stage, Stage::Recognized);
    const auto text = m_office->ask<model::OcrDocument>(
        [id](workflow::Unit &unit) { return unit.ocrPages.load(id); });
    QVERIFY(text.pages[0].text().contains(test::contractLines().first()));
    QVERIFY(text.pages[1].text().contains(u"Second page"_s));
    QCOMPARE(
        m_office->actions(id),
        QStringList({u"document.ingested"_s, u"document.recognized"_s, u"fields.extracted"_s}));
    const auto hits = m_office->ask<QList<model::DocumentId>>(
        [](workflow::Unit &unit) { return unit.search.search(u"second"_s); });
    QCOMPARE(hits, QList<model::DocumentId>{id});
}

void TestIntake::tellsDuplicatesAndKeepsThem()
{
    const auto first = m_office->ingest(u"a.pdf"_s, m_pdf).document;
    const workflow::IngestOutcome second = m_office->ingest(u"b.pdf"_s, m_pdf);
    QVERIFY(!second.error);
    QCOMPARE(second.duplicateOf, first);
    QVERIFY(second.document != first);
    QCOMPARE(m_office->document(second.document).duplicateOf, first);
    QVERIFY(m_office->document(first).duplicateOf.isNull());
}

void TestIntake::leavesKnownContentOutWhenAsked()
{
    const auto first = m_office->ingest(u"a.pdf"_s, m_pdf).document;
    workflow::IngestOptions options;
    options.onlyNew = true;
    const workflow::IngestOutcome again = m_office->ingest(u"b.pdf"_s, m_pdf, options);
    QCOMPARE(again.document, first);
    QCOMPARE(again.duplicateOf, first);
    QCOMPARE(m_office->ask<int>([](workflow::Unit &unit) { return unit.documents.count(); }), 1);
}

void TestIntake::aBadFileDoesNotStopTheOthers()
{
    QFile bad(m_office->path(u"bad.pdf"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("%PDF-1.4 and no more") > 0);
    bad.close();
    QFile good(m_office->path(u"good.pdf"_s));
    QVERIFY(good.open(QIODevice::WriteOnly) && good.write(m_pdf) > 0);
    good.close();
    const auto outcomes = m_office->office().intake().ingest(
        {bad.fileName(), m_office->path(u"absent.pdf"_s), good.fileName()}, {}, u"Robin"_s,
        m_office->context);
    QCOMPARE(outcomes.size(), 3);
    for (const int refused : {0, 1}) {
        QVERIFY(outcomes[refused].error);
        QVERIFY(outcomes[refused].document.isNull());
    }
    QCOMPARE(outcomes[1].error->code, u"import.not_found"_s);
    QVERIFY(!outcomes[2].error);
    QCOMPARE(m_office->ask<int>([](workflow::Unit &unit) { return unit.documents.count(); }), 1);
}

void TestIntake::imagesGivenTogetherAreOneDocument()
{
    QStringList paths;
    for (const QString &name : {u"left.png"_s, u"right.png"_s}) {
        QFile file(m_office->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::encoded(test::paintPage({name}, 72), "PNG"));
        paths.append(file.fileName());
    }
    workflow::IngestOptions options;
    options.asOneDocument = true;
    const auto outcomes
        = m_office->office().intake().ingest(paths, options, u"Robin"_s, m_office->context);
    QCOMPARE(outcomes.size(), 1);
    const model::Document document = m_office->document(outcomes[0].document);
    QCOMPARE(document.sources.size(), 2);
    QCOMPARE(document.pages.size(), 2);
    QCOMPARE(document.pages[1].sourceIndex, 1);
    QCOMPARE(document.pages[1].index, 1);
}

void TestIntake::aFolderChosenAsOneDocumentIsOne()
{
    QVERIFY(QDir(m_office->path({})).mkpath(u"photos"_s));
    for (const QString &name : {u"photos/1.png"_s, u"photos/2.png"_s}) {
        QFile file(m_office->path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::encoded(test::paintPage({name}, 72), "PNG"));
    }
    workflow::IngestOptions options;
    options.asOneDocument = true;
    const auto outcomes = m_office->office().intake().ingest({m_office->path(u"photos"_s)}, options,
                                                             u"Robin"_s, m_office->context);
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(!outcomes[0].error);
    QCOMPARE(m_office->document(outcomes[0].document).pages.size(), 2);
}

void TestIntake::lockedFilesAreKeptAndUnlocked()
{
    const QByteArray locked = test::encryptedPdf(m_pdf, "open sesame", "owner");
    const workflow::IngestOutcome outcome = m_office->ingest(u"locked.pdf"_s, locked);
    QCOMPARE(outcome.error->code, u"import.password_required"_s);
    QCOMPARE(m_office->document(outcome.document).stage, Stage::Failed);
    QCOMPARE(m_office->document(outcome.document).failureCode, u"import.password_required"_s);

    QVERIFY(m_office->office().intake().unlock(outcome.document, u"open sesame"_s, u"Robin"_s,
                                               m_office->context));
    QCOMPARE(m_office->document(outcome.document).stage, Stage::Captured);
    m_office->reopen(); // the password is kept with the document
    m_office->office().jobs().drain();
    const model::Document document = m_office->document(outcome.document);
    QCOMPARE(document.stage, Stage::Recognized);
    QCOMPARE(m_office->session().workspace().objects().read(document.sources[0].object).value(),
             locked);
    QVERIFY(m_office->actions(document.id).contains(u"document.unlocked"_s));
}

void TestIntake::theWrongPasswordUnlocksNothing()
{
    const auto id
        = m_office->ingest(u"locked.pdf"_s, test::encryptedPdf(m_pdf, "open sesame", "owner"))
              .document;
    const auto wrong
        = m_office->office().intake().unlock(id, u"guess"_s, u"Robin"_s, m_office->context);
    QCOMPARE(wrong.error().code, u"import.password_wrong"_s);
    QCOMPARE(m_office->document(id).stage, Stage::Failed);

    const auto open = m_office->ingest(u"open.pdf"_s, m_pdf).document;
    const auto needless
        = m_office->office().intake().unlock(open, u"guess"_s, u"Robin"_s, m_office->context);
    QCOMPARE(needless.error().code, u"document.not_locked"_s);
}

void TestIntake::aFailedDocumentIsReadAgain()
{
    const auto id = m_office->ingest(u"nda.pdf"_s, m_pdf).document;
    QVERIFY(m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
        auto removed = unit.jobs.removeOpen(id);
        if (!removed)
            return removed.error();
        auto moved = unit.documents.move(id, Stage::Captured, Stage::Failed, m_office->clock.now(),
                                         u"document.no_readable_page"_s);
        return moved ? base::Result<>() : moved.error();
    }));
    QVERIFY(m_office->office().intake().retry(id, u"Robin"_s));
    m_office->office().jobs().drain();
    QCOMPARE(m_office->document(id).stage, Stage::Recognized);
    QVERIFY(m_office->document(id).failureCode.isEmpty());
}

void TestIntake::cancellingFailsTheDocumentUntilRetried()
{
    const auto id = m_office->ingest(u"nda.pdf"_s, m_pdf).document;
    QVERIFY(m_office->office().jobs().cancel(id));
    m_office->office().jobs().drain();
    QCOMPARE(m_office->document(id).stage, Stage::Failed);
    QCOMPARE(m_office->document(id).failureCode, u"job.cancelled"_s);
    QCOMPARE(m_office->actions(id), QStringList({u"document.ingested"_s, u"document.failed"_s}));

    QVERIFY(m_office->office().intake().retry(id, u"Robin"_s));
    m_office->office().jobs().drain();
    QCOMPARE(m_office->document(id).stage, Stage::Recognized);
}

void TestIntake::nothingIsTakenInOnceCancelled()
{
    base::JobContext cancelled([] { return true; }, {});
    const auto outcomes
        = m_office->office().intake().ingest({u"a.pdf"_s, u"b.pdf"_s}, {}, u"Robin"_s, cancelled);
    QCOMPARE(outcomes.size(), 2);
    for (const workflow::IngestOutcome &outcome : outcomes)
        QCOMPARE(outcome.error->code, u"job.cancelled"_s);
}

QTEST_MAIN(TestIntake)
#include "tst_intake.moc"
