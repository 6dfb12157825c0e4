// SPDX-License-Identifier: Apache-2.0
#include "core/separation/separatorpage.h"
#include "core/workflow/sheetroutes.h"
#include "core/workflow/stackfile.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"

#include <QFile>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

namespace
{

const QString splitter = u"Robin"_s;
const model::SheetRouting toAcme{u"nda"_s, u"Contracts"_s, u"ACME GmbH"_s};

QImage separatorPicture()
{
    QImage page(827, 1169, QImage::Format_Grayscale8); // 100 dpi
    page.fill(Qt::white);
    QPainter painter(&page);
    separation::paintSeparator(painter, QSizeF(210, 297), toAcme, {});
    return page;
}

QImage pageSaying(const QString &line)
{
    return test::paintPage({line}, 100).convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

class TestSplitDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TempOffice> m_office;

    QString stackOf(const QList<QImage> &pages)
    {
        QFile file(m_office->path(u"stack.tif"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("stack.tif");
        file.write(test::tiffOf(pages, 100, 100, false));
        return file.fileName();
    }
    model::BatchId batchOf(const QList<QImage> &pages)
    {
        workflow::Office &office = m_office->office();
        const auto batch = workflow::stackFromFile(stackOf(pages), {}, office.engines(),
                                                   office.capture(), splitter, m_office->context);
        if (!batch)
            qFatal("%s", qPrintable(base::describe(batch.error())));
        return *batch;
    }

private Q_SLOTS:
    void init() { m_office = std::make_unique<test::TempOffice>(1); }
    void cleanup() { m_office.reset(); }

    void aStackIsPartedAtItsSeparatorSheets()
    {
        workflow::SplitDesk &desk = m_office->office().splitting();
        const model::BatchId batch
            = batchOf({pageSaying(u"Lease"_s), pageSaying(u"Lease, page two"_s), separatorPicture(),
                       pageSaying(u"Agreement"_s)});
        const auto plan = desk.suggest(batch, {}, m_office->context);
        QVERIFY(plan);
        QCOMPARE(plan->starts.size(), 1);
        QCOMPARE(plan->starts.first().routing, toAcme);
        QCOMPARE(plan->aside.size(), 1);
        const auto parted = desk.accept(batch, *plan);
        QVERIFY(parted);
        QCOMPARE(parted->arrangement().documents.size(), 2);
        QCOMPARE(parted->arrangement().aside.first().reason, u"separator"_s);
        // What is done can be undone, and is not suggested twice.
        QVERIFY(desk.suggest(batch, {}, m_office->context)->isEmpty());
        // What the sheet says is read again after a restart.
        m_office->reopen();
        const auto outcomes
            = m_office->office().capture().takeIn(batch, splitter, m_office->context);
        QVERIFY(outcomes);
        QCOMPARE(outcomes->size(), 2);
        const model::Document lease = m_office->document(outcomes->first().document);
        QCOMPARE(lease.pages.size(), 2);
        QVERIFY(lease.contractType.isEmpty());
        const model::Document nda = m_office->document(outcomes->last().document);
        QCOMPARE(nda.contractType, u"nda"_s);
        QCOMPARE(nda.counterparty, u"ACME GmbH"_s);
        QVERIFY(m_office->actions(nda.id).contains(u"document.routed"_s));
        QVERIFY(!m_office->actions(lease.id).contains(u"document.routed"_s));
    }
    void whatWasDismissedIsNotSuggestedAgain()
    {
        workflow::SplitDesk &desk = m_office->office().splitting();
        const model::BatchId batch = batchOf({pageSaying(u"One"_s), pageSaying(u"Two"_s)});
        model::SplitRules rules;
        rules.sheetsEach = 1;
        const auto plan = desk.suggest(batch, rules, m_office->context);
        QVERIFY(plan);
        QCOMPARE(plan->starts.size(), 1);
        QCOMPARE(plan->starts.first().reasons, QList{model::SplitReason::FixedCount});
        QVERIFY(desk.dismiss(batch, plan->starts.first().before));
        QVERIFY(desk.suggest(batch, rules, m_office->context)->isEmpty());
        m_office->reopen();
        QVERIFY(m_office->office().splitting().suggest(batch, rules, m_office->context)->isEmpty());
    }
    void blankSheetsPart()
    {
        QImage blank(827, 1169, QImage::Format_Grayscale8);
        blank.fill(250);
        const model::BatchId batch = batchOf({pageSaying(u"One"_s), blank, pageSaying(u"Two"_s)});
        model::SplitRules rules;
        rules.blankSheets = true;
        const auto plan = m_office->office().splitting().suggest(batch, rules, m_office->context);
        QVERIFY(plan);
        QCOMPARE(plan->starts.size(), 1);
        QCOMPARE(plan->starts.first().reasons, QList{model::SplitReason::BlankSheet});
    }
    void aProfilesWishesAreForItsOwnSides_data()
    {
        QTest::addColumn<bool>("blankAside");
        QTest::addColumn<int>("sidesEach");
        QTest::addColumn<bool>("atSeparators");
        QTest::addColumn<QList<int>>("documents"); // how long they are then
        QTest::addColumn<QStringList>("aside");
        // Two pages that were there before; then a page, an empty one, a page, a separator sheet,
        // three pages.
        QTest::newRow("nothing") << false << 0 << false << QList{9} << QStringList{};
        QTest::newRow("separators")
            << false << 0 << true << QList{5, 3} << QStringList{u"separator"_s};
        QTest::newRow("empty ones") << true << 0 << false << QList{8} << QStringList{u"blank"_s};
        QTest::newRow("by twos") << false << 2 << false << QList{2, 2, 2, 2, 1} << QStringList{};
        QTest::newRow("all") << true << 2 << true << QList{2, 1, 1, 2, 1}
                             << QStringList{u"blank"_s, u"separator"_s};
    }
    void aProfilesWishesAreForItsOwnSides()
    {
        QFETCH(bool, blankAside);
        QFETCH(int, sidesEach);
        QFETCH(bool, atSeparators);
        QFETCH(QList<int>, documents);
        QFETCH(QStringList, aside);
        QImage blank(827, 1169, QImage::Format_Grayscale8);
        blank.fill(250);
        const model::BatchId batch
            = batchOf({pageSaying(u"Old"_s), pageSaying(u"Old, page two"_s), pageSaying(u"One"_s),
                       blank, pageSaying(u"Two"_s), separatorPicture(), pageSaying(u"Three"_s),
                       pageSaying(u"Four"_s), pageSaying(u"Five"_s)});
        workflow::CaptureDesk &capture = m_office->office().capture();
        QList<model::SideId> scanned;
        const auto before = capture.load(batch);
        for (const model::CapturedSide &side : before->sides.sliced(2))
            scanned.append(side.id);
        const auto done = m_office->office().splitting().arrange(
            batch, scanned, {blankAside, sidesEach, atSeparators}, m_office->context);
        QVERIFY2(done, qPrintable(done ? QString() : base::describe(done.error())));
        const model::Arrangement arranged = capture.load(batch)->arrangement();
        QList<int> lengths;
        for (const QList<model::SideId> &document : arranged.documents)
            lengths.append(int(document.size()));
        QCOMPARE(lengths, documents);
        QStringList reasons;
        for (const model::Arrangement::SetAside &entry : arranged.aside)
            reasons.append(entry.reason);
        reasons.sort();
        QCOMPARE(reasons, aside);
        // Each is a step like a person's own.
        while (capture.load(batch)->stepsDone > 0)
            QVERIFY(capture.undo(batch));
        QCOMPARE(capture.load(batch)->arrangement(), before->arrangement());
    }
    void whatCanHardlyBeReadGoesToTheTrayAndWaits()
    {
        workflow::CaptureDesk &capture = m_office->office().capture();
        const model::BatchId batch = capture.begin(u"Post"_s, {}, u"Rosa"_s).value();
        QList<model::SideId> scanned;
        for (const int dpi : {200, 60}) { // clear, and far too coarse
            QImage page = test::paintPage(test::contractLines(), dpi);
            page.setDotsPerMeterX(qRound(dpi / 0.0254));
            page.setDotsPerMeterY(qRound(dpi / 0.0254));
            const auto kept = capture.keepBytes(batch, test::encoded(page, "PNG"), u"page.png"_s,
                                                m_office->context);
            QVERIFY(kept);
            scanned += *kept;
        }
        workflow::SplitDesk &desk = m_office->office().splitting();
        QVERIFY(desk.arrange(batch, scanned, {true, 0, true}, m_office->context));
        QVERIFY(!capture.hasPoorPages(batch).value()); // nobody asked
        QVERIFY(desk.arrange(batch, scanned, {false, 0, true, true}, m_office->context));
        const model::Arrangement arranged = capture.load(batch)->arrangement();
        QCOMPARE(arranged.documents.size(), 1);
        QCOMPARE(arranged.documents.first(), scanned.first(1));
        QCOMPARE(arranged.aside.size(), 1);
        QCOMPARE(arranged.aside.first().reason, u"poor"_s);
        QVERIFY(capture.hasPoorPages(batch).value());
        QVERIFY(capture.undo(batch)); // a step like a person's own
        QVERIFY(!capture.hasPoorPages(batch).value());
    }
    void aSheetThatIsMissingIsNamed()
    {
        const auto numbered = [](int number) {
            return test::paintPage({u"Master services agreement"_s,
                                    u"The parties agree on what is written below."_s,
                                    u"Page %1 of 4"_s.arg(number)},
                                   150)
                .convertToFormat(QImage::Format_Grayscale8);
        };
        const model::BatchId batch = batchOf({numbered(1), numbered(2), numbered(4)});
        workflow::SplitDesk *desk = &m_office->office().splitting();
        const auto plan = desk->suggest(batch, {true, true, 0, true}, m_office->context);
        QVERIFY2(plan, qPrintable(plan ? QString() : base::describe(plan.error())));
        QVERIFY(plan->starts.isEmpty());
        const auto gaps = desk->gaps(batch, *plan, m_office->context);
        QVERIFY(gaps);
        QCOMPARE(gaps->size(), 1);
        const auto sides = m_office->office().capture().load(batch)->sides;
        QCOMPARE(gaps->first().after, sides.at(1).id);
        QCOMPARE(gaps->first().before, sides.at(2).id);
        QCOMPARE(gaps->first().missing.firstPage, 3);
        QCOMPARE(gaps->first().missing.ofPages, 4);
        // Somebody has looked: it is as it should be, after a restart too.
        QVERIFY(desk->dismissGap(batch, gaps->first().at()));
        m_office->reopen();
        desk = &m_office->office().splitting();
        QVERIFY(desk->gaps(batch, *plan, m_office->context)->isEmpty());
        // Parted where nothing is missing, the parts are one whole still.
        const model::BatchId whole = batchOf({numbered(1), numbered(2), numbered(3), numbered(4)});
        const auto third = m_office->office().capture().load(whole)->sides.at(2).id;
        QVERIFY(m_office->office().capture().edit(
            whole, {model::CaptureEdit::Kind::Split, {}, third, {}}));
        QVERIFY(desk->gaps(whole, {}, m_office->context)->isEmpty());
    }
    void theSheetsWordStandsBesideWhatWasRead()
    {
        model::FieldValue type;
        type.key = model::FieldKey::ContractType;
        type.value = u"lease"_s;
        type.confidence = 0.97;
        model::FieldValue party;
        party.key = model::FieldKey::Party;
        party.value = u"Acme GmbH"_s;
        party.confidence = 0.6;
        QList<model::FieldValue> values{type, party};
        workflow::routeFields(values, toAcme);
        QCOMPARE(values.size(), 2);
        QCOMPARE(values.first().value, u"nda"_s);
        QVERIFY(values.first().confidence < 0.9); // a person looks
        QCOMPARE(values.first().alternatives.first().normalised, u"lease"_s);
        QCOMPARE(values.last().confidence, 0.99);
        workflow::routeFields(values, {{}, {}, u"Northwind"_s});
        QCOMPARE(values.size(), 3);
        QCOMPARE(values.last().value, u"Northwind"_s);
    }
};

QTEST_MAIN(TestSplitDesk)
#include "tst_splitdesk.moc"
