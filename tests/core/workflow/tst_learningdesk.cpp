// SPDX-License-Identifier: Apache-2.0
#include "core/learning/adaptation.h"
#include "core/security/hash.h"
#include "core/store/generations.h"
#include "core/workflow/auditqueries.h"
#include "core/workflow/localdocuments.h"
#include "tests/support/pagebuilder.h"
#include "tests/support/tempoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;
using model::FieldState;

namespace
{

const QString reviewer = u"Robin"_s;

model::FieldValue decided(FieldKey key, const QString &value, FieldState state)
{
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.key = key;
    field.value = value;
    field.state = state;
    field.reviewer = state == FieldState::Open ? QString() : reviewer;
    return field;
}

QString contractText(int i)
{
    return u"WAREHOUSE ORDER %1\n\nThis Order is made as of March %1, 2015 by and between Acme "
           "Storage, Inc. and House number %1 Ltd. It shall be governed by the laws of the State "
           "of Ohio. The goods of house %1 are kept dry and are handed out against this sheet "
           "and to nobody else, on any weekday with the exception of feasts.\n"_s.arg(i + 1);
}

} // namespace

class TestLearningDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_office = std::make_unique<test::TempOffice>(1); }
    void cleanup() { m_office.reset(); }
    void onlyWhatPeopleDecidedTeaches();
    void tooFewDocumentsAreSaid();
    void learnsFromApprovedDocumentsAsAJob();
    void goesBackAndStaysThere();
    void keepsFiveOfAKind();
    void isDueOnceADay();
    void aWaitingJobIsCancelled();
    void forgettingForgetsTheReader();

private:
    workflow::LearningDesk &desk() { return m_office->office().learning(); }
    void approve(int documents);
    int addGeneration(bool passed);
    QStringList actions();

    std::unique_ptr<test::TempOffice> m_office;
};

void TestLearningDesk::approve(int documents)
{
    for (int i = 0; i < documents; ++i) {
        model::Document document;
        document.id = model::DocumentId::generate();
        document.sha256.bytes = security::sha256(document.id.toString().toUtf8());
        document.capturedAt = document.changedAt = m_office->clock.now();
        model::Page page;
        page.id = model::PageId::generate();
        document.pages.append(page);
        document.sources.append({u"order.pdf"_s, u"application/pdf"_s, document.sha256, {}, 1});
        QVERIFY(m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
            CS_TRY(unit.documents.insert(document));
            CS_TRY(unit.ocrPages.put(document.id, 0,
                                     test::documentFromText(contractText(i)).pages.constFirst()));
            return unit.addJob(u"extract"_s, document.id, {}, 0);
        }));
        m_office->office().jobs().drain();
        const auto fields = m_office->ask<QList<model::FieldValue>>(
            [&](workflow::Unit &unit) { return unit.fields.load(document.id); });
        for (const model::FieldValue &before : fields) {
            model::FieldValue after = before;
            after.state = before.value.isEmpty() ? FieldState::Absent : FieldState::Confirmed;
            QVERIFY(m_office->office().review().saveField(document.id, before, after, reviewer));
        }
        QVERIFY(m_office->office().review().approve(document.id, reviewer));
    }
}

int TestLearningDesk::addGeneration(bool passed)
{
    model::Generation generation;
    generation.state = passed ? model::GenerationState::Kept : model::GenerationState::Refused;
    generation.madeAt = m_office->clock.now();
    const auto shipped = extraction::RankerModel::shipped();
    generation.base = shipped->name();
    generation.changes = learning::changesOf({});
    const auto number = m_office->session().write<int>([&](workflow::Unit &unit) {
        return store::GenerationRepository(unit.database, unit.cells).add(generation);
    });
    return number.value_or(-1);
}

QStringList TestLearningDesk::actions()
{
    workflow::AuditFilter filter;
    filter.actionPrefix = u"learning."_s;
    QStringList actions;
    const auto page = m_office->ask<workflow::AuditPage>(
        [&](workflow::Unit &unit) { return workflow::queryAudit(unit, filter); });
    for (const model::AuditEntry &entry : page.entries)
        actions.prepend(entry.event.action);
    return actions;
}

void TestLearningDesk::onlyWhatPeopleDecidedTeaches()
{
    model::DocumentAnswers answers;
    answers.answers = {{{}, FieldKey::Term, u"1 year"_s, 0.7, {}, false, true, false}};
    const auto taught
        = workflow::taughtBy(model::DocumentId::generate(),
                             {decided(FieldKey::Term, u"2 years"_s, FieldState::Corrected),
                              decided(FieldKey::Jurisdiction, u"Ohio"_s, FieldState::Open),
                              decided(FieldKey::NoticePeriod, {}, FieldState::Absent),
                              decided(FieldKey::EffectiveDate, {}, FieldState::Unreadable),
                              decided(FieldKey::Party, u"Acme Inc."_s, FieldState::Confirmed),
                              decided(FieldKey::Party, u"Beta LLC"_s, FieldState::Open)},
                             answers);
    QCOMPARE(taught.truth.keys, (QList{FieldKey::Term, FieldKey::NoticePeriod}));
    QCOMPARE(taught.truth.values.value(FieldKey::Term), QStringList{u"2 years"_s});
    QVERIFY(taught.truth.values.value(FieldKey::NoticePeriod).isEmpty());
    QCOMPARE(taught.changed, QList{FieldKey::Term});
}

void TestLearningDesk::tooFewDocumentsAreSaid()
{
    approve(2);
    const auto view = desk().view();
    QVERIFY(view);
    QCOMPARE(view->documents, 2);
    QCOMPARE(view->needed, learning::fewestDocuments);
    QVERIFY(desk().request());
    m_office->office().jobs().drain();
    QVERIFY(desk().view()->generations.isEmpty());
    QVERIFY(!desk().view()->atWork);
}

void TestLearningDesk::learnsFromApprovedDocumentsAsAJob()
{
    approve(learning::fewestDocuments);
    QVERIFY(desk().request());
    QVERIFY(desk().request()); // waits already
    QVERIFY(desk().view()->atWork);
    m_office->office().jobs().drain();
    const auto view = desk().view();
    QCOMPARE(view->generations.size(), 1);
    const model::Generation &made = view->generations.constFirst();
    QCOMPARE(made.documents, learning::fewestDocuments);
    QCOMPARE(made.heldOut, learning::fewestDocuments);
    QVERIFY(!made.local.isEmpty());
    // Everything was right before: there is nothing to gain.
    QVERIFY(made.state == model::GenerationState::Refused);
    QVERIFY(made.changes.isEmpty());
    QCOMPARE(actions(), QStringList{u"learning.refused"_s});
    QCOMPARE(desk().current()->name(), extraction::RankerModel::shipped()->name());
}

void TestLearningDesk::goesBackAndStaysThere()
{
    const int first = addGeneration(true);
    const int second = addGeneration(true);
    const int refused = addGeneration(false);
    const QString shipped = extraction::RankerModel::shipped()->name();
    QVERIFY(m_office->office().rollBackReader(second, reviewer));
    QCOMPARE(desk().current()->name(), u"%1+%2"_s.arg(shipped).arg(second));
    QVERIFY(m_office->office().rollBackReader(first, reviewer));
    QCOMPARE(desk().current()->name(), u"%1+%2"_s.arg(shipped).arg(first));
    QVERIFY(!desk().view()->automatic);
    QCOMPARE(m_office->office().rollBackReader(refused, reviewer).error().code,
             u"generation.unknown"_s);
    QCOMPARE(m_office->office().rollBackReader(99, reviewer).error().code, u"generation.unknown"_s);
    m_office->reopen();
    QCOMPARE(desk().current()->name(), u"%1+%2"_s.arg(shipped).arg(first));
    QVERIFY(m_office->office().rollBackReader(0, reviewer));
    QCOMPARE(desk().current()->name(), shipped);
    QCOMPARE(actions().count(u"learning.rolled_back"_s), 3);
}

void TestLearningDesk::keepsFiveOfAKind()
{
    const int first = addGeneration(true);
    QVERIFY(m_office->office().rollBackReader(first, reviewer));
    for (int i = 0; i < 7; ++i) {
        addGeneration(true);
        addGeneration(false);
    }
    QList<int> kept;
    int refused = 0;
    const auto view = desk().view();
    QVERIFY(view);
    for (const model::Generation &each : view->generations) {
        if (each.state == model::GenerationState::Refused)
            ++refused;
        else
            kept.append(each.number);
    }
    QCOMPARE(refused, 5);
    QCOMPARE(kept, (QList{14, 12, 10, 8, 6, first})); // the one that reads is never dropped
}

void TestLearningDesk::isDueOnceADay()
{
    QVERIFY(!*desk().requestWhenDue()); // nothing was decided
    approve(1);
    QVERIFY(*desk().requestWhenDue());
    m_office->office().jobs().drain();
    QVERIFY(!*desk().requestWhenDue());
    m_office->clock.advance(qint64(30) * 3600 * 1000);
    QVERIFY(!*desk().requestWhenDue()); // nothing new was decided
    approve(1);
    QVERIFY(*desk().requestWhenDue());
    m_office->office().jobs().drain();
    m_office->clock.advance(qint64(30) * 3600 * 1000);
    approve(1);
    QVERIFY(desk().setAutomatic(false, reviewer));
    QVERIFY(!*desk().requestWhenDue());
}

void TestLearningDesk::aWaitingJobIsCancelled()
{
    QVERIFY(desk().request());
    QVERIFY(desk().view()->atWork);
    QVERIFY(m_office->office().jobs().cancelKind(workflow::learningJob()));
    QVERIFY(!desk().view()->atWork);
}

void TestLearningDesk::forgettingForgetsTheReader()
{
    const int first = addGeneration(true);
    QVERIFY(m_office->office().rollBackReader(first, reviewer));
    QVERIFY(m_office->office().memory().forgetAll(reviewer));
    desk().forgetCurrent();
    QVERIFY(desk().view()->generations.isEmpty());
    QCOMPARE(desk().current()->name(), extraction::RankerModel::shipped()->name());
}

QTEST_GUILESS_MAIN(TestLearningDesk)
#include "tst_learningdesk.moc"
