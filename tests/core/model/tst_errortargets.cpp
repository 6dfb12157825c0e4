// SPDX-License-Identifier: Apache-2.0
#include "core/model/answers.h"
#include "core/model/errortargets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign::model;

namespace
{

FieldValue offer(FieldKey key, const QString &value, double confidence)
{
    FieldValue field;
    field.id = FieldId::generate();
    field.key = key;
    field.value = value;
    field.confidence = confidence;
    field.producer = u"reader-1"_s;
    return field;
}

FieldValue decided(FieldValue field, FieldState state, const QString &value)
{
    field.state = state;
    field.value = value;
    return field;
}

} // namespace

class TestErrorTargets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSaidOfTheFieldGoesFirst();
    void informationKeepsItsLimits();
    void withoutATargetNothingChanges();
    void whatIsNotProvenIsAlwaysAskedFor();
    void aTypeOfItsOwnHasItsOwnProof();
    void survivesItsJson();
    void answersAreHeldAgainstWhatWasApproved();
    void onlyTheFirstOfferCounts();
    void answersSurviveTheirJson();
};

void TestErrorTargets::whatWasSaidOfTheFieldGoesFirst()
{
    ErrorTargets targets;
    targets.allowed = 0.03;
    targets.perType = {{u"nda"_s, 0.01}};
    targets.perField = {{FieldKey::Party, 0.005}};
    QCOMPARE(*targets.allowedFor(FieldKey::Term, u"lease"_s), 0.03);
    QCOMPARE(*targets.allowedFor(FieldKey::Term, u"nda"_s), 0.01);
    QCOMPARE(*targets.allowedFor(FieldKey::Party, u"nda"_s), 0.005);
}

void TestErrorTargets::informationKeepsItsLimits()
{
    ErrorTargets targets;
    targets.on = true;
    QVERIFY(!targets.allowedFor(FieldKey::Title, {}));
    QCOMPARE(routedBy({}, targets, {}, {}).of(FieldKey::Title), Thresholds().of(FieldKey::Title));
    targets.perField.insert(FieldKey::Title, 0.1);
    QCOMPARE(*targets.allowedFor(FieldKey::Title, {}), 0.1);
}

void TestErrorTargets::withoutATargetNothingChanges()
{
    Thresholds given;
    given.perField.insert(FieldKey::Amount, {0.99, 0.8});
    QCOMPARE(routedBy(given, {}, {}, u"nda"_s), given);
}

void TestErrorTargets::whatIsNotProvenIsAlwaysAskedFor()
{
    ErrorTargets targets;
    targets.on = true;
    ProvenLimits proven;
    proven.usual.insert(FieldKey::Jurisdiction, 0.5);
    const Thresholds routed = routedBy({}, targets, proven, u"nda"_s);
    QCOMPARE(routed.of(FieldKey::Jurisdiction).decide(0.5), FieldDecision::Accept);
    QCOMPARE(routed.of(FieldKey::Term).decide(0.995), FieldDecision::Review);
    QCOMPARE(routed.of(FieldKey::Term).decide(0.3), FieldDecision::Ask);
}

void TestErrorTargets::aTypeOfItsOwnHasItsOwnProof()
{
    ErrorTargets targets;
    targets.on = true;
    targets.perType = {{u"nda"_s, 0.01}};
    ProvenLimits proven;
    proven.usual.insert(FieldKey::Term, 0.8);
    proven.perType[u"nda"_s] = {};
    QCOMPARE(routedBy({}, targets, proven, u"lease"_s).of(FieldKey::Term).accept, 0.8);
    QCOMPARE(routedBy({}, targets, proven, u"nda"_s).of(FieldKey::Term).decide(0.99),
             FieldDecision::Review);
}

void TestErrorTargets::survivesItsJson()
{
    ErrorTargets targets{true, 0.015, {{FieldKey::Party, 0.005}}, {{u"nda"_s, 0.01}}};
    QCOMPARE(errorTargetsFromJson(toJson(targets)), targets);
    ProvenLimits proven{{{FieldKey::Term, 0.9}}, {{u"nda"_s, {{FieldKey::Party, 0.95}}}}};
    QCOMPARE(provenLimitsFromJson(toJson(proven)), proven);
    QCOMPARE(errorTargetsFromJson({}), ErrorTargets());
    QCOMPARE(errorTargetsFromJson({{u"allowed"_s, -3}}).allowed, 0.001);
}

void TestErrorTargets::answersAreHeldAgainstWhatWasApproved()
{
    const FieldValue party = offer(FieldKey::Party, u"Acme Inc."_s, 0.9);
    const FieldValue term = offer(FieldKey::Term, u"2 years"_s, 0.7);
    const FieldValue amount = offer(FieldKey::Amount, {}, 0.8); // "not there"
    const FieldValue state = offer(FieldKey::Jurisdiction, {}, 0.6);
    const FieldValue title = offer(FieldKey::Title, u"NDA"_s, 0.5);
    DocumentAnswers answers;
    for (const FieldValue &each : {party, term, amount, state, title})
        noteOffer(answers, each);
    judge(answers,
          {decided(party, FieldState::Confirmed, u"Acme Inc."_s),
           decided(term, FieldState::Corrected, u"3 years"_s),
           decided(amount, FieldState::Absent, {}),
           decided(state, FieldState::Corrected, u"Ohio"_s),
           decided(title, FieldState::Unreadable, {}),
           decided(offer(FieldKey::ContractType, u"nda"_s, 1), FieldState::Open, u"nda"_s)},
          QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
    QCOMPARE(answers.contractType, u"nda"_s);
    QList<bool> right;
    for (const Answer &answer : answers.answers)
        right.append(answer.right);
    QCOMPARE(right, (QList{true, false, true, false, false}));
    QVERIFY(!answers.answers.constLast().judged);
}

void TestErrorTargets::onlyTheFirstOfferCounts()
{
    FieldValue term = offer(FieldKey::Term, u"2 years"_s, 0.7);
    DocumentAnswers answers;
    noteOffer(answers, term);
    term.value = u"3 years"_s;
    noteOffer(answers, term); // taken back, and decided anew
    noteOffer(answers,
              decided(offer(FieldKey::Term, u"1 year"_s, 1), FieldState::Confirmed,
                      u"1 year"_s)); // decided already when it came
    FieldValue typed = offer(FieldKey::Party, u"Typed Ltd."_s, 1);
    typed.origin = FieldOrigin::Typed;
    noteOffer(answers, typed);
    QCOMPARE(answers.answers.size(), 1);
    QCOMPARE(answers.answers.constFirst().offered, u"2 years"_s);
}

void TestErrorTargets::answersSurviveTheirJson()
{
    DocumentAnswers answers;
    answers.document = DocumentId::generate();
    FieldValue term = offer(FieldKey::Term, u"2 years"_s, 0.7);
    term.issues = {{u"memory.place"_s, IssueSeverity::Hint}};
    noteOffer(answers, term);
    QVERIFY(answers.answers.constFirst().recalled);
    judge(answers, {term}, QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
    const auto read = documentAnswersFromJson(toJson(answers));
    QVERIFY(read);
    QCOMPARE(*read, answers);
    QCOMPARE(documentAnswersFromJson({}).error().code, u"memory.malformed"_s);
}

QTEST_GUILESS_MAIN(TestErrorTargets)
#include "tst_errortargets.moc"
