// SPDX-License-Identifier: Apache-2.0
#include "core/review/reviewsession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;
using model::FieldState;
using model::FieldValue;
using review::FieldChange;
using review::ReviewSession;

namespace
{

FieldValue makeField(FieldKey key, const QString &value, double confidence)
{
    FieldValue field;
    field.id = model::FieldId::generate();
    field.key = key;
    field.raw = value;
    field.value = value;
    field.confidence = confidence;
    field.producer = u"rules/1"_s;
    field.evidence.pageIndex = 0;
    field.evidence.boxes = {{0.1, 0.2, 0.3, 0.02}};
    return field;
}

FieldValue makeDate()
{
    FieldValue date = makeField(FieldKey::EffectiveDate, u"2026-03-01"_s, 0.71);
    model::FieldCandidate other;
    other.key = FieldKey::EffectiveDate;
    other.raw = u"January 3, 2026"_s;
    other.normalised = u"2026-01-03"_s;
    other.confidence = 0.18;
    other.producer = u"rules/1"_s;
    other.evidence.pageIndex = 1;
    date.alternatives = {other};
    return date;
}

QList<FieldValue> contract()
{
    return {makeDate(), makeField(FieldKey::Term, u"2 years"_s, 0.80),
            makeField(FieldKey::Title, u"Mutual NDA"_s, 0.97),
            makeField(FieldKey::Party, u"Acme, Inc."_s, 0.95),
            makeField(FieldKey::Jurisdiction, u"Delaware"_s, 0.40)};
}

model::FieldId idOf(const ReviewSession &session, FieldKey key)
{
    for (const FieldValue &value : session.fields()) {
        if (value.key == key)
            return value.id;
    }
    return {};
}

const FieldValue &fieldOf(const ReviewSession &session, FieldKey key)
{
    return *session.field(idOf(session, key));
}

} // namespace

class TestReviewSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersByFormAndByDoubt();
    void beginsWithTheFirstDoubt();
    void proposesOnlyWhatIsLikely();
    void contradictionIsNeverAccepted();
    void confirmGoesOnWithTheNextDoubt();
    void takesAReadingAndBack();
    void correctionKeepsTheReadings();
    void typingTheReadingIsAgreement();
    void absentAndUnreadableEmptyTheValue();
    void addsAndRemovesValues();
    void anAddedValueHasTheReadingsThatNobodyHolds();
    void undoesAndRedoesManySteps();
    void approvalNamesWhatIsMissing();
    void refreshKeepsHistoryWhenOnlyStampsChange();
    void refusesUnknownFieldsAndReadings();
};

void TestReviewSession::ordersByFormAndByDoubt()
{
    const ReviewSession session(contract(), {});
    QList<FieldKey> keys;
    for (const FieldValue &value : session.fields())
        keys.append(value.key);
    QCOMPARE(keys,
             (QList<FieldKey>{FieldKey::Title, FieldKey::Party, FieldKey::EffectiveDate,
                              FieldKey::Term, FieldKey::Jurisdiction}));
    QCOMPARE(session.uncertain(),
             (QList<model::FieldId>{idOf(session, FieldKey::Jurisdiction),
                                    idOf(session, FieldKey::EffectiveDate),
                                    idOf(session, FieldKey::Term)}));
    QCOMPARE(session.remaining(), 3);
    const auto first = session.nextUncertain();
    QCOMPARE(first, idOf(session, FieldKey::Jurisdiction));
    QCOMPARE(session.nextUncertain(first), idOf(session, FieldKey::EffectiveDate));
    QCOMPARE(session.previousUncertain(first), idOf(session, FieldKey::Term));
}

void TestReviewSession::beginsWithTheFirstDoubt()
{
    QList<FieldValue> fields = contract();
    fields.last().evidence.pageIndex = 4;
    const ReviewSession doubtful(fields, {});
    QCOMPARE(doubtful.firstField(), doubtful.nextUncertain({}));
    QCOMPARE(doubtful.firstPage(), doubtful.field(doubtful.firstField())->evidence.pageIndex);

    FieldValue certain = makeField(FieldKey::Title, u"NDA"_s, 0.99);
    certain.evidence.pageIndex = 2;
    const ReviewSession settled({certain}, {});
    QCOMPARE(settled.firstField(), certain.id);
    QCOMPARE(settled.firstPage(), 2);
    certain.evidence = {};
    QCOMPARE(ReviewSession({certain}, {}).firstPage(), 0);
    QVERIFY(ReviewSession().firstField().isNull());
    QCOMPARE(ReviewSession().firstPage(), 0);
}

void TestReviewSession::proposesOnlyWhatIsLikely()
{
    ReviewSession session(contract(), {});
    QCOMPARE(session.proposal(fieldOf(session, FieldKey::Jurisdiction)), QString());
    QCOMPARE(session.proposal(fieldOf(session, FieldKey::Term)), u"2 years"_s);
    const auto confirmed = session.confirm(idOf(session, FieldKey::Jurisdiction));
    QVERIFY(!confirmed.ok());
    QCOMPARE(confirmed.error().code, u"review.nothing_to_confirm"_s);
    // The key 1 takes what was read.
    QVERIFY(session.takeReading(idOf(session, FieldKey::Jurisdiction), 1).ok());
    QCOMPARE(fieldOf(session, FieldKey::Jurisdiction).state, FieldState::Confirmed);
    QCOMPARE(session.proposal(fieldOf(session, FieldKey::Jurisdiction)), u"Delaware"_s);
}

void TestReviewSession::contradictionIsNeverAccepted()
{
    FieldValue title = makeField(FieldKey::Title, u"NDA"_s, 0.99);
    title.issues = {{u"date.before_effective"_s, model::IssueSeverity::Contradiction}};
    const ReviewSession session({title}, {});
    QCOMPARE(session.decision(session.fields().first()), model::FieldDecision::Review);
    QCOMPARE(session.remaining(), 1);
}

void TestReviewSession::confirmGoesOnWithTheNextDoubt()
{
    ReviewSession session(contract(), {});
    const auto date = idOf(session, FieldKey::EffectiveDate);
    const auto change = session.confirm(date);
    QVERIFY(change.ok());
    QCOMPARE(change->before.state, FieldState::Open);
    QCOMPARE(change->after.state, FieldState::Confirmed);
    QCOMPARE(change->after.value, u"2026-03-01"_s);
    QCOMPARE(session.remaining(), 2);
    QCOMPARE(session.nextUncertain(date), idOf(session, FieldKey::Jurisdiction));
    // A second confirmation is no second change.
    QVERIFY(session.confirm(date)->isEmpty());
}

void TestReviewSession::takesAReadingAndBack()
{
    ReviewSession session(contract(), {});
    const auto date = idOf(session, FieldKey::EffectiveDate);
    QVERIFY(session.takeReading(date, 2).ok());
    const FieldValue &taken = fieldOf(session, FieldKey::EffectiveDate);
    QCOMPARE(taken.value, u"2026-01-03"_s);
    QCOMPARE(taken.state, FieldState::Corrected);
    QCOMPARE(taken.origin, model::FieldOrigin::Corrected);
    QCOMPARE(taken.evidence.pageIndex, 1);
    // Numbers stay with their readings.
    const auto readings = ReviewSession::readings(taken);
    QCOMPARE(readings.size(), 2);
    QCOMPARE(readings.at(0).normalised, u"2026-03-01"_s);
    QVERIFY(session.takeReading(date, 1).ok());
    QCOMPARE(fieldOf(session, FieldKey::EffectiveDate).value, u"2026-03-01"_s);
}

void TestReviewSession::correctionKeepsTheReadings()
{
    ReviewSession session(contract(), {});
    const auto date = idOf(session, FieldKey::EffectiveDate);
    const auto change = session.correct(date, u"5 March 2026"_s);
    QVERIFY(change.ok());
    QCOMPARE(change->after.value, u"2026-03-05"_s);
    QCOMPARE(change->after.origin, model::FieldOrigin::Typed);
    QVERIFY(change->after.evidence.isEmpty());
    QCOMPARE(ReviewSession::readings(change->after).size(), 2);

    model::Evidence picked;
    picked.pageIndex = 2;
    picked.boxes = {{0.5, 0.5, 0.1, 0.02}};
    const auto second = session.correct(date, u"March 6, 2026"_s, picked);
    QCOMPARE(second->after.origin, model::FieldOrigin::Corrected);
    QCOMPARE(second->after.evidence.pageIndex, 2);
    QCOMPARE(session.correct(date, u"soon"_s).error().code, u"field.value_invalid"_s);
    QCOMPARE(fieldOf(session, FieldKey::EffectiveDate).value, u"2026-03-06"_s);
}

void TestReviewSession::typingTheReadingIsAgreement()
{
    ReviewSession session(contract(), {});
    const auto change = session.correct(idOf(session, FieldKey::Term), u"two years"_s);
    QVERIFY(change.ok());
    QCOMPARE(change->after.state, FieldState::Confirmed);
    QCOMPARE(change->after.origin, model::FieldOrigin::Extracted);
}

void TestReviewSession::absentAndUnreadableEmptyTheValue()
{
    ReviewSession session(contract(), {});
    const auto date = idOf(session, FieldKey::EffectiveDate);
    QVERIFY(session.markAbsent(date).ok());
    QCOMPARE(fieldOf(session, FieldKey::EffectiveDate).state, FieldState::Absent);
    QVERIFY(fieldOf(session, FieldKey::EffectiveDate).value.isEmpty());
    // Still one key away.
    QVERIFY(session.takeReading(date, 1).ok());
    QCOMPARE(fieldOf(session, FieldKey::EffectiveDate).value, u"2026-03-01"_s);
    QVERIFY(session.markUnreadable(date).ok());
    QCOMPARE(fieldOf(session, FieldKey::EffectiveDate).state, FieldState::Unreadable);

    FieldValue none = makeField(FieldKey::Reference, {}, 0.7);
    ReviewSession other({none}, {});
    QCOMPARE(other.confirm(none.id)->after.state, FieldState::Absent);
}

void TestReviewSession::anAddedValueHasTheReadingsThatNobodyHolds()
{
    QList<FieldValue> fields = contract();
    FieldValue &party = fields[3];
    for (const QString &name : {u"Beta LLC"_s, u"ACME INC"_s}) {
        model::FieldCandidate read;
        read.key = FieldKey::Party;
        read.normalised = read.raw = name;
        read.confidence = 0.2;
        read.evidence.pageIndex = 2;
        party.alternatives.append(read);
    }
    ReviewSession session(fields, {});
    const auto added = session.addValue(FieldKey::Party);
    const auto readings = ReviewSession::readings(*session.field(added));
    QCOMPARE(readings.size(), 1); // the other is the party that is there, spelled otherwise
    const auto taken = session.takeReading(added, 1);
    QVERIFY(taken.ok());
    QCOMPARE(taken->after.value, u"Beta LLC"_s);
    QCOMPARE(taken->after.evidence.pageIndex, 2);
    QVERIFY(taken->before.id.isNull());
}

void TestReviewSession::addsAndRemovesValues()
{
    ReviewSession session(contract(), {});
    const auto added = session.addValue(FieldKey::Party);
    QCOMPARE(session.fields().at(2).id, added);
    QCOMPARE(session.remaining(), 4);
    const auto filled = session.correct(added, u"Beta LLC"_s);
    QVERIFY(filled.ok());
    QVERIFY(filled->before.id.isNull());
    QCOMPARE(filled->after.value, u"Beta LLC"_s);
    const auto undone = session.undo();
    QVERIFY(undone && undone->isRemoval());
    QVERIFY(!session.field(added));
    QCOMPARE(session.redo()->after.value, u"Beta LLC"_s);

    const auto removed = session.removeValue(added);
    QVERIFY(removed.ok() && removed->isRemoval());
    QCOMPARE(removed->field(), added);
    QCOMPARE(session.undo()->after.id, added);
    QCOMPARE(session.fields().at(2).id, added);

    const auto draft = session.addValue(FieldKey::Amount);
    QVERIFY(session.removeValue(draft)->isEmpty());
    QVERIFY(!session.field(draft));
}

void TestReviewSession::undoesAndRedoesManySteps()
{
    ReviewSession session(contract(), {});
    const QList<FieldValue> start = session.fields();
    QVERIFY(!session.canUndo());
    QVERIFY(session.confirm(idOf(session, FieldKey::Term)).ok());
    QVERIFY(session.takeReading(idOf(session, FieldKey::EffectiveDate), 2).ok());
    QVERIFY(session.markAbsent(idOf(session, FieldKey::Jurisdiction)).ok());
    const QList<FieldValue> end = session.fields();
    for (int i = 0; i < 3; ++i)
        QVERIFY(session.undo().has_value());
    QCOMPARE(session.fields(), start);
    QVERIFY(!session.undo().has_value());
    for (int i = 0; i < 3; ++i)
        QVERIFY(session.redo().has_value());
    QCOMPARE(session.fields(), end);
    // A new step drops what was undone.
    QVERIFY(session.undo().has_value());
    QVERIFY(session.markUnreadable(idOf(session, FieldKey::Jurisdiction)).ok());
    QVERIFY(!session.canRedo());
}

void TestReviewSession::approvalNamesWhatIsMissing()
{
    ReviewSession session({makeField(FieldKey::Term, u"2 years"_s, 0.7)}, {});
    QCOMPARE(session.blockers(),
             (QList<review::Blocker>{
                 {review::BlockerKind::NotChecked, FieldKey::Term, session.fields().first().id, {}},
                 {review::BlockerKind::Missing, FieldKey::Party, {}, {}}}));
    QVERIFY(session.confirm(session.fields().first().id).ok());
    QVERIFY(session.correct(session.addValue(FieldKey::Party), u"Acme, Inc."_s).ok());
    QVERIFY(session.canApprove());
}

void TestReviewSession::refreshKeepsHistoryWhenOnlyStampsChange()
{
    ReviewSession session(contract(), {});
    QVERIFY(session.confirm(idOf(session, FieldKey::Term)).ok());
    QList<FieldValue> stored = session.fields();
    for (FieldValue &value : stored)
        value.reviewer = u"Jo Roe"_s;
    QVERIFY(!session.refresh(stored, {}));
    QVERIFY(session.canUndo());
    QCOMPARE(session.fields().first().reviewer, u"Jo Roe"_s);
    stored[0].value = u"Changed elsewhere"_s;
    QVERIFY(session.refresh(stored, {}));
    QVERIFY(!session.canUndo());
}

void TestReviewSession::refusesUnknownFieldsAndReadings()
{
    ReviewSession session(contract(), {});
    const auto nobody = model::FieldId::generate();
    QCOMPARE(session.confirm(nobody).error().code, u"review.field_unknown"_s);
    QCOMPARE(session.correct(nobody, u"x"_s).error().code, u"review.field_unknown"_s);
    QCOMPARE(session.takeReading(idOf(session, FieldKey::Term), 2).error().code,
             u"review.no_such_reading"_s);
    QVERIFY(!session.canUndo());
}

QTEST_GUILESS_MAIN(TestReviewSession)
#include "tst_reviewsession.moc"
