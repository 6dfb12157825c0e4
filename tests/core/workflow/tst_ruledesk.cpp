// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "core/workflow/qualitysampling.h"
#include "core/workflow/queries.h"
#include "core/workflow/recogniser.h"
#include "core/workflow/statistics.h"
#include "tests/support/tempoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;
using model::FieldState;
using model::RuleKind;
using model::RuleSeverity;

namespace
{

const QString rosa = u"Rosa"_s;
const QString ben = u"Ben"_s;

model::FieldValue read(FieldKey key, const QString &value, double confidence = 0.99)
{
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.key = key;
    field.raw = value;
    field.value = value;
    field.confidence = confidence;
    return field;
}

} // namespace

class TestRuleDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void rulesAreVersionedAndRecorded();
    void brokenRulesAreRefused();
    void blockersKeepADocumentFromBeingApproved();
    void warningsAreAcceptedWithAReason();
    void previewsCountDocuments();
    void aPreviewTellsWhatChangesInTheQueue();
    void theSecondPersonDoesNotSeeTheFirstValue();
    void theQueueDoesNotTellTheFirstValueEither();
    void agreementAllowsApproval();
    void differingEntriesAreShownToNobody();
    void bothEntriesAreShownToWhoLookedAgain();
    void theFirstPersonIsNotTheSecond();
    void decisionsAreKeptWithTheirEffort();
    void statisticsAreOnesOwn();
    void samplesAreDrawnShownAndJudged();
    void aWeekHasItsSamples();
    void absencesAreSampledToo();
    void intervalsHoldTheirShare();

private:
    workflow::RuleDesk &desk() { return m_office->office().rules(); }
    workflow::ReviewDesk &review() { return m_office->office().review(); }
    void be(const QString &person)
    {
        QVERIFY(m_office->session().write(
            [&](workflow::Unit &unit) { return unit.settings.setReviewerName(person); }));
    }
    workflow::DocumentView view()
    {
        return m_office->ask<workflow::DocumentView>(
            [this](workflow::Unit &unit) { return workflow::queryDocument(unit, m_id); });
    }
    model::FieldValue shown(FieldKey key)
    {
        for (const model::FieldValue &field : view().fields) {
            if (field.key == key)
                return field;
        }
        return {};
    }
    base::Result<> enter(FieldKey key, const QString &value, const QString &person,
                         const model::Effort &effort = {})
    {
        be(person);
        const model::FieldValue before = shown(key);
        model::FieldValue after = before;
        after.value = value;
        after.raw = value;
        after.state = before.value == value ? FieldState::Confirmed : FieldState::Corrected;
        after.origin = model::FieldOrigin::Typed;
        return review().saveField(m_id, before, after, person, effort);
    }
    void wantSecond(FieldKey key)
    {
        const model::Rule rule{
            u"two"_s, RuleKind::SecondEntry, RuleSeverity::Blocker, {}, {key}, {}, true};
        QVERIFY(desk().save({rule}, rosa));
    }

    std::unique_ptr<test::TempOffice> m_office;
    model::DocumentId m_id;
};

void TestRuleDesk::init()
{
    m_office = std::make_unique<test::TempOffice>(1);
    model::Document document;
    document.id = model::DocumentId::generate();
    document.sha256.bytes = security::sha256("original");
    document.stage = model::Stage::Recognized;
    document.title = u"scan"_s;
    document.capturedAt = m_office->clock.now();
    document.changedAt = document.capturedAt;
    m_id = document.id;
    QVERIFY(m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
        CS_TRY(unit.documents.insert(document));
        CS_TRY(unit.fields.replaceExtracted(
            m_id,
            {read(FieldKey::Title, u"Lease"_s), read(FieldKey::ContractType, u"lease"_s),
             read(FieldKey::Party, u"Acme, Inc."_s), read(FieldKey::EffectiveDate, u"2026-05-01"_s),
             read(FieldKey::ExpirationDate, u"2027-05-01"_s),
             read(FieldKey::Amount, u"100.00 USD"_s)}));
        return workflow::refreshSummary(unit, m_id);
    }));
}

void TestRuleDesk::rulesAreVersionedAndRecorded()
{
    QCOMPARE(desk().rules()->version, 0);
    QList<model::Rule> rules = model::standardRules().rules;
    rules.first().severity = RuleSeverity::Warning;
    QCOMPARE(desk().save(rules, rosa)->version, 1);
    rules.removeLast();
    QCOMPARE(desk().save(rules, ben)->version, 2);
    const model::RuleSet newest = *desk().rules();
    QCOMPARE(newest.rules, rules);
    QCOMPARE(newest.changedBy, ben);
    const auto versions = m_office->ask<QList<model::RuleSet>>(
        [](workflow::Unit &unit) { return unit.rules.versions(); });
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.last().rules.size(), rules.size() + 1);
    // A version is never changed.
    QVERIFY(!m_office->session().write([](workflow::Unit &unit) {
        return unit.database.execute(u"UPDATE rule_version SET version = 7"_s);
    }));
}

void TestRuleDesk::brokenRulesAreRefused()
{
    model::Rule rule;
    rule.id = u"x"_s;
    QCOMPARE(desk().save({rule}, rosa).error().code, u"rule.malformed"_s);
    QCOMPARE(desk().rules()->version, 0);
}

void TestRuleDesk::blockersKeepADocumentFromBeingApproved()
{
    QVERIFY(enter(FieldKey::ExpirationDate, u"2026-04-01"_s, rosa));
    const auto refused = review().approve(m_id, rosa);
    QCOMPARE(refused.error().code, u"review.rules_broken"_s);
    QCOMPARE(refused.error().facts[u"code"_s].toString(), u"rule.not_later"_s);
    QVERIFY(enter(FieldKey::ExpirationDate, u"2027-05-01"_s, rosa));
    QVERIFY(review().approve(m_id, rosa));
}

void TestRuleDesk::warningsAreAcceptedWithAReason()
{
    const model::Rule rule{
        u"ref"_s, RuleKind::Required, RuleSeverity::Warning, {}, {FieldKey::Reference}, {}, true};
    QVERIFY(desk().save({rule}, rosa));
    QCOMPARE(desk().accept(m_id, u"ref"_s, u" "_s, rosa).error().code, u"review.reason_missing"_s);
    const auto before = desk().accept(m_id, u"ref"_s, u"Old contract"_s, rosa);
    QVERIFY(before);
    const auto found = review::findings(view().fields, view().rules);
    QCOMPARE(found.first().acceptedReason, u"Old contract"_s);
    QCOMPARE(m_office->actions(m_id).last(), u"rule.accepted"_s);
    QCOMPARE(desk().accept(m_id, u"ref"_s, u"again"_s, rosa).error().code, u"rule.not_broken"_s);
    QVERIFY(m_office->office().cases().restore(m_id, *before, rosa));
    QVERIFY(!review::findings(view().fields, view().rules).first().isAccepted());
}

void TestRuleDesk::previewsCountDocuments()
{
    model::Rule rule{
        u"ref"_s, RuleKind::Required, RuleSeverity::Warning, {}, {FieldKey::Reference}, {}, true};
    const auto missing = desk().preview(rule, 40);
    QCOMPARE(missing->checked, 1);
    QCOMPARE(missing->broken, QStringList{u"Lease"_s});
    rule.fields = {FieldKey::Amount};
    QVERIFY(desk().preview(rule, 40)->broken.isEmpty());
}

void TestRuleDesk::aPreviewTellsWhatChangesInTheQueue()
{
    model::Rule rule{
        u"ref"_s, RuleKind::Required, RuleSeverity::Warning, {}, {FieldKey::Reference}, {}, true};
    QCOMPARE(desk().preview(rule, 40)->queued, 1);
    QCOMPARE(desk().preview(rule, 40)->queuedChanged, 1);
    // Kept, it changes nothing any more; switched off or for another field it does.
    QVERIFY(desk().save({rule}, rosa));
    QCOMPARE(desk().preview(rule, 40)->queuedChanged, 0);
    rule.enabled = false;
    QCOMPARE(desk().preview(rule, 40)->queuedChanged, 1);
    rule.enabled = true;
    rule.severity = RuleSeverity::Blocker;
    QCOMPARE(desk().preview(rule, 40)->queuedChanged, 1);
    // What waits no more is not asked about.
    QVERIFY(review().reject(m_id, u"Not ours"_s, rosa));
    QCOMPARE(desk().preview(rule, 40)->queued, 0);
}

void TestRuleDesk::theSecondPersonDoesNotSeeTheFirstValue()
{
    wantSecond(FieldKey::Amount);
    QCOMPARE(review().approve(m_id, rosa).error().facts[u"code"_s].toString(),
             u"rule.first_missing"_s);
    QVERIFY(enter(FieldKey::Amount, u"100.00 USD"_s, rosa));
    QCOMPARE(shown(FieldKey::Amount).value, u"100.00 USD"_s); // she sees her own
    be(ben);
    const model::FieldValue blind = shown(FieldKey::Amount);
    QVERIFY(blind.value.isEmpty());
    QVERIFY(blind.raw.isEmpty());
    QVERIFY(blind.alternatives.isEmpty());
    QVERIFY(blind.reviewer.isEmpty());
    QCOMPARE(blind.issues.size(), 1);
    QCOMPARE(blind.issues.first().code, u"field.second_person"_s);
    QCOMPARE(blind.state, FieldState::Open);
    const auto rows = m_office->ask<QList<workflow::QueueRow>>(
        [](workflow::Unit &unit) { return workflow::queryQueue(unit, {}); });
    QVERIFY(rows.first().secondWanted);
    QCOMPARE(review().approve(m_id, ben).error().facts[u"code"_s].toString(),
             u"rule.second_missing"_s);
}

void TestRuleDesk::theQueueDoesNotTellTheFirstValueEither()
{
    wantSecond(FieldKey::Party);
    const QString party = u"Globex Trading Ltd."_s;
    QVERIFY(enter(FieldKey::Party, party, rosa));
    const auto told = [this] {
        const auto rows = m_office->ask<QList<workflow::QueueRow>>(
            [](workflow::Unit &unit) { return workflow::queryQueue(unit, {}); });
        const auto whole = m_office->ask<workflow::DocumentView>([this](workflow::Unit &unit) {
            return workflow::queryDocumentFor(unit, m_id, m_office->office().reveals());
        });
        return QStringList{rows.first().title, rows.first().counterparty, whole.document.title,
                           whole.document.counterparty};
    };
    QVERIFY(told().contains(party)); // she sees her own
    be(ben);
    for (const QString &text : told())
        QVERIFY2(!text.contains(party), qPrintable(text));
}

void TestRuleDesk::agreementAllowsApproval()
{
    wantSecond(FieldKey::Amount);
    QVERIFY(enter(FieldKey::Amount, u"100.00 USD"_s, rosa));
    QVERIFY(enter(FieldKey::Amount, u"100.00 USD"_s, ben));
    QCOMPARE(m_office->actions(m_id).last(), u"second.agreed"_s);
    const model::FieldValue agreed = shown(FieldKey::Amount);
    QCOMPARE(agreed.value, u"100.00 USD"_s);
    QCOMPARE(agreed.reviewer, rosa); // the first stays the first
    QVERIFY(review().approve(m_id, ben));
}

void TestRuleDesk::differingEntriesAreShownToNobody()
{
    wantSecond(FieldKey::Amount);
    QVERIFY(enter(FieldKey::Amount, u"100.00 USD"_s, rosa));
    QVERIFY(enter(FieldKey::Amount, u"190.00 USD"_s, ben));
    QCOMPARE(m_office->actions(m_id).last(), u"second.differs"_s);
    QVERIFY(shown(FieldKey::Amount).value.isEmpty()); // to Ben
    QCOMPARE(review::findings(view().fields, view().rules).first().code, u"rule.second_differs"_s);
    be(rosa);
    QVERIFY(shown(FieldKey::Amount).value.isEmpty()); // nor to Rosa: the page goes first
    QVERIFY(view().rules.secondEntries.first().value.isEmpty());
    QCOMPARE(review().approve(m_id, rosa).error().facts[u"code"_s].toString(),
             u"rule.second_differs"_s);
    QVERIFY(enter(FieldKey::Amount, u"190.00 USD"_s, rosa)); // looked at the page again
    QVERIFY(review().approve(m_id, rosa));
}

void TestRuleDesk::bothEntriesAreShownToWhoLookedAgain()
{
    wantSecond(FieldKey::Amount);
    QVERIFY(enter(FieldKey::Amount, u"100.00 USD"_s, rosa));
    QVERIFY(enter(FieldKey::Amount, u"190.00 USD"_s, ben));
    m_office->clock.advance(1000);
    QVERIFY(enter(FieldKey::Amount, u"100.00 USD"_s, rosa)); // stays with what she read
    const model::Finding seen = review::findings(view().fields, view().rules).first();
    QCOMPARE(seen.code, u"rule.second_differs"_s);
    QCOMPARE(seen.facts.value(u"first_value"_s), u"100.00 USD"_s);
    QCOMPARE(seen.facts.value(u"second_value"_s), u"190.00 USD"_s);
    be(ben); // has not looked again
    QVERIFY(shown(FieldKey::Amount).value.isEmpty());
    QVERIFY(enter(FieldKey::Amount, u"190.00 USD"_s, ben));
    be(ben);
    QCOMPARE(shown(FieldKey::Amount).value, u"100.00 USD"_s);
    QVERIFY(!review().approve(m_id, ben));
    QVERIFY(enter(FieldKey::Amount, u"190.00 USD"_s, rosa));
    QVERIFY(review().approve(m_id, rosa));
}

void TestRuleDesk::theFirstPersonIsNotTheSecond()
{
    wantSecond(FieldKey::Amount);
    QVERIFY(enter(FieldKey::Amount, u"100.00 USD"_s, rosa));
    QVERIFY(enter(FieldKey::Amount, u"100.00 USD"_s, rosa));
    QCOMPARE(review().approve(m_id, rosa).error().facts[u"code"_s].toString(),
             u"rule.second_missing"_s);
}

void TestRuleDesk::decisionsAreKeptWithTheirEffort()
{
    QVERIFY(enter(FieldKey::Amount, u"120.00 USD"_s, rosa, {2100, 7, 1}));
    const auto kept = m_office->ask<QList<model::Decision>>(
        [this](workflow::Unit &unit) { return unit.decisions.ofDocument(m_id); });
    QCOMPARE(kept.size(), 1);
    const model::Decision decision = kept.first();
    QCOMPARE(decision.action, model::DecisionAction::Edit);
    QCOMPARE(decision.reviewer, rosa);
    QCOMPARE(decision.before, u"100.00 USD"_s);
    QCOMPARE(decision.after, u"120.00 USD"_s);
    QCOMPARE(decision.effort, (model::Effort{2100, 7, 1}));
    QCOMPARE(decision.cause, model::ErrorCause::Ocr); // one figure
    QVERIFY(!m_office->session().write(
        [](workflow::Unit &unit) { return unit.database.execute(u"DELETE FROM decision"_s); }));
}

void TestRuleDesk::statisticsAreOnesOwn()
{
    QVERIFY(enter(FieldKey::Amount, u"120.00 USD"_s, rosa, {2000, 7, 1}));
    QVERIFY(enter(FieldKey::Party, u"Acme, Inc."_s, rosa, {1000, 1, 0}));
    QVERIFY(enter(FieldKey::Party, u"Acme, Inc."_s, ben, {9000, 1, 0}));
    const auto own = m_office->ask<workflow::OwnStatistics>([](workflow::Unit &unit) {
        return workflow::queryOwnStatistics(unit, rosa, unit.clock.now().addDays(-1));
    });
    QCOMPARE(own.decisions, 2);
    QCOMPARE(own.documents, 1);
    QCOMPARE(own.typed, 1);
    QCOMPARE(own.confirmed, 1);
    QCOMPARE(own.medianSeconds, 3.0);
    QCOMPARE(own.medianKeys, 8.0);
    QCOMPARE(own.medianPointerMoves, 1.0);
}

void TestRuleDesk::samplesAreDrawnShownAndJudged()
{
    const QList<model::FieldValue> fields = view().fields;
    QVERIFY(m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
        CS_TRY(workflow::drawSamples(unit, m_id, fields));
        return workflow::refreshSummary(unit, m_id);
    }));
    QVERIFY(!view().sampled.isEmpty());
    const model::FieldId drawn = *view().sampled.constBegin();
    QCOMPARE(review().approve(m_id, rosa).error().code, u"review.open_fields"_s);
    for (const model::FieldValue &field : fields) {
        if (!view().sampled.contains(field.id))
            continue;
        model::FieldValue after = field;
        after.state = field.id == drawn ? FieldState::Corrected : FieldState::Confirmed;
        if (field.id == drawn)
            after.value += u" Ltd."_s;
        QVERIFY(review().saveField(m_id, field, after, rosa));
    }
    QVERIFY(view().sampled.isEmpty());
    const auto quality = m_office->ask<workflow::QualityEstimate>([](workflow::Unit &unit) {
        return workflow::queryQuality(unit, unit.clock.now().addDays(-1));
    });
    QCOMPARE(quality.all.wrong, 1);
    QVERIFY(quality.all.judged >= 1);
    QVERIFY(quality.all.low > 0);
    QCOMPARE(quality.waiting, 0);
}

void TestRuleDesk::aWeekHasItsSamples()
{
    QVERIFY(m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
        for (int i = 0; i < 200; ++i)
            CS_TRY(workflow::drawSamples(
                unit, m_id, {read(FieldKey::Party, u"Acme"_s), read(FieldKey::Term, u"x"_s)}));
        return {};
    }));
    const auto samples = m_office->ask<QList<store::QualitySample>>([](workflow::Unit &unit) {
        return unit.decisions.samplesSince(unit.clock.now().addDays(-1));
    });
    // Five to begin with, then 3 of 100 of the other 395: 12 on average.
    QVERIFY2(samples.size() >= 5 && samples.size() <= 45,
             qPrintable(QString::number(samples.size())));
}

// That something is not there is taken unseen as well; fields for information are not counted.
void TestRuleDesk::absencesAreSampledToo()
{
    model::FieldValue amount = read(FieldKey::Amount, {}, 0.3);
    const model::FieldValue reference = read(FieldKey::Reference, {}, 0.97);
    QVERIFY(m_office->session().write([&](workflow::Unit &unit) {
        return workflow::drawSamples(unit, m_id, {amount, reference});
    }));
    const auto samples = m_office->ask<QList<store::QualitySample>>([](workflow::Unit &unit) {
        return unit.decisions.samplesSince(unit.clock.now().addDays(-1));
    });
    QCOMPARE(samples.size(), 1);
    QCOMPARE(samples.first().field, amount.id);
    model::FieldValue absent = amount;
    absent.state = FieldState::Absent;
    QVERIFY(m_office->session().write(
        [&](workflow::Unit &unit) { return workflow::judgeSample(unit, m_id, amount, absent); }));
    const auto quality = m_office->ask<workflow::QualityEstimate>([](workflow::Unit &unit) {
        return workflow::queryQuality(unit, unit.clock.now().addDays(-1));
    });
    QCOMPARE(quality.all.judged, 1);
    QCOMPARE(quality.all.wrong, 0);
}

void TestRuleDesk::intervalsHoldTheirShare()
{
    // Wilson score interval of 2 in 50, by hand.
    const workflow::ShareInterval interval = workflow::wilsonInterval(2, 50);
    QVERIFY(std::abs(interval.low - 0.0110) < 0.0005);
    QVERIFY(std::abs(interval.high - 0.1346) < 0.0005);
    QCOMPARE(workflow::wilsonInterval(0, 0).high, 1.0);
    QCOMPARE(workflow::wilsonInterval(0, 20).low, 0.0);
}

QTEST_GUILESS_MAIN(TestRuleDesk)
#include "tst_ruledesk.moc"
