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
