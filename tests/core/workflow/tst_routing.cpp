// SPDX-License-Identifier: Apache-2.0
#include "core/review/certification.h"
#include "core/security/hash.h"
#include "core/store/answers.h"
#include "core/workflow/queries.h"
#include "core/workflow/recogniser.h"
#include "core/workflow/routing.h"
#include "tests/support/tempoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

namespace
{

const QString reviewer = u"Robin"_s;

model::FieldValue valueOf(FieldKey key, const QString &value, double confidence)
{
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.key = key;
    field.raw = value;
    field.value = value;
    field.confidence = confidence;
    field.producer = u"reader-1"_s;
    return field;
}

} // namespace

// A target of wrong values, from the setting over people's decisions to what is asked for.
class TestRouting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_office = std::make_unique<test::TempOffice>(1); }
    void cleanup() { m_office.reset(); }
    void aTargetWithoutProofAsksForEverything();
    void decisionsProveALimit();
    void wrongOnesTakeItAwayAgain();
    void whatWasTakenUnseenIsNoProof();
    void forgettingTakesTheProofAway();

private:
    model::DocumentId add(const QList<model::FieldValue> &fields);
    void setTarget(double allowed);
    // Answers of earlier documents about the term, all alike.
    void answer(int documents, int wrong, double confidence);
    workflow::DocumentView view(const model::DocumentId &id);

    std::unique_ptr<test::TempOffice> m_office;
};

model::DocumentId TestRouting::add(const QList<model::FieldValue> &fields)
{
    model::Document document;
    document.id = model::DocumentId::generate();
    document.sha256.bytes = security::sha256(document.id.toString().toUtf8());
    document.stage = model::Stage::Recognized;
    document.capturedAt = document.changedAt = m_office->clock.now();
    const auto added = m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
        CS_TRY(unit.documents.insert(document));
        CS_TRY(unit.fields.replaceExtracted(document.id, fields));
        return workflow::refreshSummary(unit, document.id);
    });
    if (!added)
        qFatal("%s", qPrintable(base::describe(added.error())));
    return document.id;
}

void TestRouting::setTarget(double allowed)
{
    model::ErrorTargets targets;
    targets.on = true;
    targets.allowed = allowed;
    QVERIFY(m_office->session().write(
        [&](workflow::Unit &unit) { return workflow::storeLimits(unit, {}, targets); }));
}

void TestRouting::answer(int documents, int wrong, double confidence)
{
    QVERIFY(m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
        store::AnswerRepository answers(unit.database, unit.cells);
        for (int i = 0; i < documents; ++i) {
            model::DocumentAnswers each;
            each.document = model::DocumentId::generate();
            const auto offered = valueOf(FieldKey::Term, u"2 years"_s, confidence);
            model::noteOffer(each, offered);
            model::FieldValue approved = offered;
            if (i < wrong)
                approved.value = u"3 years"_s;
            model::judge(each, {approved}, unit.clock.now());
            CS_TRY(answers.put(each, unit.clock.now()));
        }
        return workflow::proveLimits(unit);
    }));
}

workflow::DocumentView TestRouting::view(const model::DocumentId &id)
{
    return m_office->ask<workflow::DocumentView>(
        [id](workflow::Unit &unit) { return workflow::queryDocument(unit, id); });
}

void TestRouting::aTargetWithoutProofAsksForEverything()
{
    const auto id = add({valueOf(FieldKey::Term, u"2 years"_s, 0.99)});
    QVERIFY(!workflow::needsDecision(view(id).fields[0], view(id).thresholds));
    setTarget(0.02);
    QVERIFY(workflow::needsDecision(view(id).fields[0], view(id).thresholds));
    const auto rows = m_office->ask<QList<workflow::QueueRow>>(
        [](workflow::Unit &unit) { return workflow::queryQueue(unit, {}); });
    QCOMPARE(rows.constFirst().openFields, 1);
    QCOMPARE(m_office->office().review().approve(id, reviewer).error().code,
             u"review.open_fields"_s);
}

void TestRouting::decisionsProveALimit()
{
    const int needed = review::decisionsNeeded(0.05);
    setTarget(0.05);
    answer(needed - 1, 0, 0.93);
    const auto first = add({valueOf(FieldKey::Term, u"1 year"_s, 0.93)});
    QVERIFY(workflow::needsDecision(view(first).fields[0], view(first).thresholds));
    // The last proof that is missing is a person's decision about a document.
    model::FieldValue confirmed = view(first).fields[0];
    confirmed.state = model::FieldState::Confirmed;
    QVERIFY(
        m_office->office().review().saveField(first, view(first).fields[0], confirmed, reviewer));
    const auto second = add({valueOf(FieldKey::Term, u"4 years"_s, 0.93)});
    QVERIFY(workflow::needsDecision(view(second).fields[0], view(second).thresholds));
    QVERIFY(m_office->office().review().approve(first, reviewer));
    QVERIFY(!workflow::needsDecision(view(second).fields[0], view(second).thresholds));
    QVERIFY(m_office->office().review().approve(second, reviewer));
}

void TestRouting::wrongOnesTakeItAwayAgain()
{
    setTarget(0.05);
    answer(review::decisionsNeeded(0.05), 0, 0.93);
    const auto id = add({valueOf(FieldKey::Term, u"1 year"_s, 0.93)});
    QVERIFY(!workflow::needsDecision(view(id).fields[0], view(id).thresholds));
    answer(6, 6, 0.94);
    QVERIFY(workflow::needsDecision(view(id).fields[0], view(id).thresholds));
}

void TestRouting::whatWasTakenUnseenIsNoProof()
{
    const auto id = add({valueOf(FieldKey::Term, u"1 year"_s, 0.95)});
    QVERIFY(m_office->office().review().approve(id, reviewer));
    const auto past = m_office->ask<QList<workflow::PastAnswer>>(workflow::pastAnswers);
    QVERIFY(past.isEmpty());
}

void TestRouting::forgettingTakesTheProofAway()
{
    setTarget(0.05);
    answer(review::decisionsNeeded(0.05), 0, 0.93);
    const auto id = add({valueOf(FieldKey::Term, u"1 year"_s, 0.93)});
    QVERIFY(m_office->office().memory().forgetAll(reviewer));
    QVERIFY(workflow::needsDecision(view(id).fields[0], view(id).thresholds));
}

QTEST_GUILESS_MAIN(TestRouting)
#include "tst_routing.moc"
