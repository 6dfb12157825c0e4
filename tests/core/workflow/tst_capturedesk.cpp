// SPDX-License-Identifier: Apache-2.0
#include "core/store/untouched.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using Kind = model::CaptureEdit::Kind;

namespace
{

using Documents = QList<QList<model::SideId>>;

const QString clerk = u"Robin"_s;

capture::ScannedSide sideWith(const QString &line)
{
    const QImage page = test::paintPage({line}, 100);
    return {test::encoded(page, "jpg"), imaging::MediaType::Jpeg, page.size(), 100};
}

QString codeOf(const base::Result<model::CaptureBatch> &batch)
{
    return batch ? QString() : batch.error().code;
}

} // namespace

class TestCaptureDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TempOffice> m_office;
    model::BatchId m_batch;

    workflow::CaptureDesk &desk() { return m_office->office().capture(); }
    model::SideId keep(const QString &line, bool isBack = false)
    {
        const auto side = desk().keep(m_batch, sideWith(line), isBack);
        if (!side)
            qFatal("%s", qPrintable(base::describe(side.error())));
        return side->id;
    }
    QMap<int, model::UntouchedOriginal> untouchedOf(const model::DocumentId &id)
    {
        using Originals = QMap<int, model::UntouchedOriginal>;
        return m_office->ask<Originals>([id](workflow::Unit &unit) {
            return store::UntouchedRepository(unit.database, unit.cells).load(id);
        });
    }
    model::CaptureBatch batch() { return *desk().load(m_batch); }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<test::TempOffice>(1);
        m_batch = *desk().begin(u"Monday's post"_s, u"test:0"_s, clerk);
    }
    void cleanup() { m_office.reset(); }

    void whatIsKeptSurvivesARestart()
    {
        keep(u"Front of one"_s);
        keep(u"Back of one"_s, true);
        const model::SideId last = keep(u"Front of two"_s);
        QVERIFY(desk().edit(m_batch, {Kind::Split, {}, last}));
        const model::CaptureBatch before = batch();
        m_office->reopen();
        const auto open = desk().open();
        QVERIFY(open);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first(), before);
        QCOMPARE(before.name, u"Monday's post"_s);
        QList<int> sheets;
        for (const model::CapturedSide &side : before.sides)
            sheets.append(side.sheet);
        QCOMPARE(sheets, (QList{1, 1, 2}));
        QVERIFY(before.sides.at(1).isBack);
        QCOMPARE(before.arrangement().documents.size(), 2);
        const auto image
            = m_office->session().workspace().objects().read(before.sides.at(1).object);
        QVERIFY(image);
        QCOMPARE(*image, sideWith(u"Back of one"_s).image);
    }
    void editsAreTakenBackAndDoneAgain()
    {
        const model::SideId first = keep(u"One"_s);
        const model::SideId second = keep(u"Two"_s);
        QVERIFY(desk().edit(m_batch, {Kind::SetAside, {first}, {}, u"deleted"_s}));
        QVERIFY(desk().edit(m_batch, {Kind::PutBack, {first}, {}}));
        QCOMPARE(batch().arrangement().documents, (Documents{{second, first}}));
        QVERIFY(desk().undo(m_batch));
        QVERIFY(desk().undo(m_batch));
        QCOMPARE(batch().arrangement().documents, (Documents{{first, second}}));
        QVERIFY(desk().undo(m_batch)); // nothing left
        QCOMPARE(batch().stepsDone, 0);
        QVERIFY(desk().redo(m_batch));
        QCOMPARE(batch().arrangement().documents, (Documents{{second}}));
        // Another edit now: what was taken back is gone.
        QVERIFY(desk().edit(m_batch, {Kind::PutBack, {first}, second}));
        QCOMPARE(batch().steps.size(), 2);
        QVERIFY(desk().redo(m_batch));
        QCOMPARE(batch().arrangement().documents, (Documents{{first, second}}));
    }
    void pagesLookAsTheyWereEditedAndKeepWhatTheyWere()
    {
        const model::SideId plain = keep(u"A lease"_s);
        const model::SideId side = keep(u"Lying on its side"_s);
        model::CaptureEdit turn{Kind::Turn, {side}};
        turn.picture.turnCw = 90;
        QVERIFY(desk().edit(m_batch, turn));
        model::CaptureEdit crop{Kind::Crop, {side}};
        crop.picture.crop = {0, 0, 0.5, 1};
        QVERIFY(desk().edit(m_batch, crop));
        m_office->reopen();
        const model::CaptureBatch before = batch();
        const QSize came = before.sides.at(1).sizePx;
        const auto outcomes = desk().takeIn(m_batch, clerk, m_office->context);
        QVERIFY(outcomes);
        const model::Document document = m_office->document(outcomes->first().document);
        QCOMPARE(document.sources.size(), 2);
        const auto untouched = untouchedOf(document.id);
        QVERIFY(!untouched.contains(0)); // nothing was done to it: as it came
        QCOMPARE(document.sources.at(0).object, before.find(plain)->object);
        const model::SourceFile &edited = document.sources.at(1);
        QVERIFY(untouched.contains(1));
        QCOMPARE(untouched[1].object, before.find(side)->object);
        const auto original = m_office->session().workspace().objects().read(untouched[1].object);
        QVERIFY(original);
        QCOMPARE(*original, sideWith(u"Lying on its side"_s).image);
        QCOMPARE(untouched[1].sha256.bytes,
                 QCryptographicHash::hash(*original, QCryptographicHash::Sha256));
        const auto picture = m_office->session().workspace().objects().read(edited.object);
        QVERIFY(picture);
        const QImage page = QImage::fromData(*picture);
        QCOMPARE(page.height(), came.width());
        QVERIFY(qAbs(page.width() - came.height() / 2) <= 1);
        // All of it can be taken out again.
        const auto files
            = m_office->office().exportDocument(document.id, m_office->path(u"out"_s), clerk);
        QVERIFY(files);
        QCOMPARE(files->size(), 3);
    }
    void filesAreSidesToo()
    {
        const QString photo = m_office->path(u"photo.png"_s);
        QVERIFY(test::paintPage({u"A photograph"_s}, 100).save(photo));
        const QString pdf = m_office->path(u"contract.pdf"_s);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::pdfOf({{u"One"_s}, {u"Two"_s}, {u"Three"_s}}));
        file.close();
        const auto first = desk().keepFile(m_batch, photo, m_office->context);
        const auto pages = desk().keepFile(m_batch, pdf, m_office->context);
        QVERIFY(first && pages);
        QCOMPARE(pages->size(), 3);
        QVERIFY(desk().edit(m_batch, {Kind::Split, {}, pages->first()}));
        m_office->reopen();
        const auto outcomes = desk().takeIn(m_batch, clerk, m_office->context);
        QVERIFY(outcomes);
        QCOMPARE(outcomes->size(), 2);
        // The PDF is whole: it comes in as it is, its text included.
        const model::Document contract = m_office->document(outcomes->at(1).document);
        QCOMPARE(contract.sources.size(), 1);
        QCOMPARE(contract.sources.first().mediaType, u"application/pdf"_s);
        QCOMPARE(contract.pages.size(), 3);
        QCOMPARE(contract.title, u"contract"_s);
    }
    void aPageTakenOutOfAFileIsDrawn()
    {
        const QString pdf = m_office->path(u"contract.pdf"_s);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(test::pdfOf({{u"One"_s}, {u"Two"_s}, {u"Three"_s}}));
        file.close();
        const auto pages = desk().keepFile(m_batch, pdf, m_office->context);
        QVERIFY(pages);
        QVERIFY(desk().edit(m_batch, {Kind::SetAside, {pages->at(1)}, {}, u"deleted"_s}));
        const auto outcomes = desk().takeIn(m_batch, clerk, m_office->context);
        QVERIFY(outcomes);
        const model::Document contract = m_office->document(outcomes->first().document);
        QCOMPARE(contract.pages.size(), 2);
        QCOMPARE(untouchedOf(contract.id).value(1).page, 2);
    }
    void aFileThatCannotBeReadAddsNothing()
    {
        const QString text = m_office->path(u"notes.txt"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a picture");
        file.close();
        QVERIFY(!desk().keepFile(m_batch, text, m_office->context));
        QCOMPARE(batch().sides.size(), 0);
    }
    void whatWasDiscardedIsTakenUpAgain()
    {
        keep(u"One"_s);
        QVERIFY(desk().discard(m_batch, clerk));
        QVERIFY(desk().open()->isEmpty());
        QVERIFY(desk().reopen(m_batch, clerk));
        QCOMPARE(desk().open()->size(), 1);
        const auto again = desk().reopen(m_batch, clerk);
        QCOMPARE(again.error().code, u"batch.not_discarded"_s);
    }
    void anEditThatChangesNothingIsNone()
    {
        const model::SideId only = keep(u"One"_s);
        QVERIFY(desk().edit(m_batch, {Kind::Split, {}, only}));
        QCOMPARE(batch().steps.size(), 0);
    }
    void documentsAreTakenInOnce()
    {
        keep(u"Lease, page one"_s);
        keep(u"Lease, page two"_s);
        const model::SideId nda = keep(u"Non-disclosure agreement"_s);
        QVERIFY(desk().edit(m_batch, {Kind::Split, {}, nda}));
        const auto outcomes = desk().takeIn(m_batch, clerk, m_office->context);
        QVERIFY(outcomes);
        QCOMPARE(outcomes->size(), 2);
        const model::Document lease = m_office->document(outcomes->first().document);
        QCOMPARE(lease.pages.size(), 2);
        QCOMPARE(lease.origin, u"scanner"_s);
        QCOMPARE(m_office->actions(lease.id).value(0), u"document.ingested"_s);
        QVERIFY(desk().open()->isEmpty());
        const auto again = desk().takeIn(m_batch, clerk, m_office->context);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"batch.not_open"_s);
    }
    void aRunThatWasKilledMakesNoSecondCopy()
    {
        keep(u"Lease"_s);
        const model::SideId nda = keep(u"Non-disclosure agreement"_s);
        QVERIFY(desk().edit(m_batch, {Kind::Split, {}, nda}));
        // Cancelled behind the first document: as a kill would leave it, the batch stays open.
        int opened = 0;
        base::JobContext context([&opened] { return ++opened > 4; }, {});
        QVERIFY(!desk().takeIn(m_batch, clerk, context));
        QCOMPARE(desk().open()->size(), 1);
        const auto outcomes = desk().takeIn(m_batch, clerk, m_office->context);
        QVERIFY(outcomes);
        QCOMPARE(outcomes->size(), 2);
        const auto count = m_office->ask<int>([](workflow::Unit &unit) -> base::Result<int> {
            auto statement = unit.database.prepare(u"SELECT count(*) FROM document"_s);
            CS_TRY(statement.step());
            return statement.count(0);
        });
        QCOMPARE(count, 2);
    }
    void whatIsDiscardedIsNotOfferedAndNotLost()
    {
        keep(u"One"_s);
        QVERIFY(desk().discard(m_batch, clerk));
        QVERIFY(desk().open()->isEmpty());
        QCOMPARE(batch().sides.size(), 1);
        const auto late = desk().keep(m_batch, sideWith(u"Two"_s), false);
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"batch.not_open"_s);
        QCOMPARE(codeOf(desk().undo(m_batch)), u"batch.not_open"_s);
        QCOMPARE(codeOf(desk().load(model::BatchId::generate())), u"batch.not_found"_s);
    }
};

QTEST_MAIN(TestCaptureDesk)
#include "tst_capturedesk.moc"
