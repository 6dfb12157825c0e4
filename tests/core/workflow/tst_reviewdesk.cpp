// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "core/workflow/auditqueries.h"
#include "core/workflow/queries.h"
#include "core/workflow/recogniser.h"
#include "tests/support/tempoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;
using model::FieldState;
using model::Stage;

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
    field.alternatives = {{key, u"other"_s, u"other"_s, 0.1, {}, {}, {}, 0, {}}};
    return field;
}

} // namespace

class TestReviewDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void theFirstDecisionOpensTheReview();
    void decisionsAreRecordedWithBeforeAndAfter_data();
    void decisionsAreRecordedWithBeforeAndAfter();
    void addedAndRemovedFieldsAreRecorded();
    void aTitleThatIsTakenBackLeavesTheFilesName();
    void approvingRefusesOpenFields();
    void aContradictionWantsAPersonHoweverSureTheReaderIs();
    void approvingFreezesTheRecord();
    void approvedFieldsStayAsTheyAre();
    void aReopenedDocumentGetsTheNextVersion();
    void rejectionNamesItsReason();
    void onlyAllowedStepsAreTaken();

private:
    workflow::ReviewDesk &desk() { return m_office->office().review(); }
    QList<model::FieldValue> fields();
    void save(model::FieldValue field, FieldState state, const QString &value = {});
    void decideAll();
    workflow::TimelineEntry newest();
    Stage stage() { return m_office->document(m_id).stage; }

    std::unique_ptr<test::TempOffice> m_office;
    model::DocumentId m_id;
};

void TestReviewDesk::init()
{
    m_office = std::make_unique<test::TempOffice>(1);
    model::Document document;
    document.id = model::DocumentId::generate();
    document.sha256.bytes = security::sha256("original");
    document.stage = Stage::Recognized;
    document.title = u"scan"_s;
    document.capturedAt = m_office->clock.now();
    document.changedAt = document.capturedAt;
    m_id = document.id;
    QVERIFY(m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
        CS_TRY(unit.documents.insert(document));
        CS_TRY(unit.fields.replaceExtracted(m_id,
                                            {valueOf(FieldKey::Title, u"Mutual NDA"_s, 0.99),
                                             valueOf(FieldKey::Term, u"2 years"_s, 0.7),
                                             valueOf(FieldKey::Jurisdiction, u"Delaware"_s, 0.4),
                                             valueOf(FieldKey::Reference, QString(), 0.3)}));
        return workflow::refreshSummary(unit, m_id);
    }));
}

QList<model::FieldValue> TestReviewDesk::fields()
{
    return m_office->ask<QList<model::FieldValue>>(
        [this](workflow::Unit &unit) { return unit.fields.load(m_id); });
}

void TestReviewDesk::save(model::FieldValue field, FieldState state, const QString &value)
{
    const model::FieldValue before = field;
    field.state = state;
    if (!value.isNull())
        field.value = value;
    QVERIFY(desk().saveField(m_id, before, field, reviewer));
}

void TestReviewDesk::decideAll()
{
    const QList<model::FieldValue> open = fields();
    save(open[1], FieldState::Confirmed);
    save(open[2], FieldState::Corrected, u"New York"_s);
    save(open[3], FieldState::Absent);
}

workflow::TimelineEntry TestReviewDesk::newest()
{
    return m_office
        ->ask<QList<workflow::TimelineEntry>>(
            [this](workflow::Unit &unit) { return workflow::queryTimeline(unit, m_id); })
        .last();
}

void TestReviewDesk::theFirstDecisionOpensTheReview()
{
    QCOMPARE(stage(), Stage::Recognized);
    save(fields()[1], FieldState::Confirmed);
    QCOMPARE(stage(), Stage::InReview);
    const model::FieldValue kept = fields()[1];
    QCOMPARE(kept.state, FieldState::Confirmed);
    QCOMPARE(kept.reviewer, reviewer);
    QCOMPARE(kept.decidedAt, m_office->clock.now());
    const auto rows = m_office->ask<QList<workflow::QueueRow>>(
        [](workflow::Unit &unit) { return workflow::queryQueue(unit, {}); });
    QCOMPARE(rows[0].openFields, 2);
    QCOMPARE(rows[0].title, u"Mutual NDA"_s);
}

void TestReviewDesk::decisionsAreRecordedWithBeforeAndAfter_data()
{
    QTest::addColumn<FieldState>("state");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("action");
    QTest::newRow("confirm") << FieldState::Confirmed << u"2 years"_s << u"field.confirmed"_s;
    QTest::newRow("correct") << FieldState::Corrected << u"3 years"_s << u"field.corrected"_s;
    QTest::newRow("absent") << FieldState::Absent << u""_s << u"field.absent"_s;
    QTest::newRow("unreadable") << FieldState::Unreadable << u""_s << u"field.unreadable"_s;
    QTest::newRow("undo") << FieldState::Open << u"2 years"_s << u"field.reopened"_s;
}

void TestReviewDesk::decisionsAreRecordedWithBeforeAndAfter()
{
    QFETCH(FieldState, state);
    QFETCH(QString, value);
    QFETCH(QString, action);
    save(fields()[1], state, value);
    const workflow::TimelineEntry entry = newest();
    QCOMPARE(entry.action, action);
    QCOMPARE(entry.actor, reviewer);
    QCOMPARE(entry.facts[u"field"_s], u"term"_s);
    QCOMPARE(entry.facts[u"before"_s], u"2 years"_s);
    QCOMPARE(entry.facts[u"after"_s], value);
    if (state == FieldState::Open)
        QVERIFY(fields()[1].reviewer.isEmpty());
}

void TestReviewDesk::addedAndRemovedFieldsAreRecorded()
{
    model::FieldValue party = valueOf(FieldKey::Party, u"Acme, Inc."_s, 1);
    party.origin = model::FieldOrigin::Typed;
    party.state = FieldState::Confirmed;
    QVERIFY(desk().saveField(m_id, {}, party, reviewer));
    QCOMPARE(newest().action, u"field.added"_s);
    QCOMPARE(fields().size(), 5);

    QVERIFY(desk().removeField(m_id, fields().last(), reviewer));
    QCOMPARE(newest().action, u"field.removed"_s);
    QCOMPARE(newest().facts[u"before"_s], u"Acme, Inc."_s);
    QCOMPARE(fields().size(), 4);
}

void TestReviewDesk::aTitleThatIsTakenBackLeavesTheFilesName()
{
    QVERIFY(m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
        auto document = unit.documents.load(m_id);
        if (!document)
            return document.error();
        document->id = model::DocumentId::generate();
        document->sha256.bytes = security::sha256("another");
        model::SourceFile file;
        file.name = u"tazo.pdf"_s;
        file.sha256 = document->sha256;
        document->sources = {file};
        m_id = document->id;
        CS_TRY(unit.documents.insert(*document));
        CS_TRY(unit.fields.replaceExtracted(m_id, {valueOf(FieldKey::Title, QString(), 0.3)}));
        return workflow::refreshSummary(unit, m_id);
    }));
    const model::FieldValue found = fields().first();
    QCOMPARE(m_office->document(m_id).title, u"tazo"_s);
    save(found, FieldState::Corrected, u"Sales"_s);
    QCOMPARE(m_office->document(m_id).title, u"Sales"_s);
    QVERIFY(desk().saveField(m_id, fields().first(), found, reviewer)); // undone
    QCOMPARE(m_office->document(m_id).title, u"tazo"_s);
}

void TestReviewDesk::approvingRefusesOpenFields()
{
    save(fields()[1], FieldState::Confirmed);
    const auto refused = desk().approve(m_id, reviewer);
    QCOMPARE(refused.error().code, u"review.open_fields"_s);
    QCOMPARE(refused.error().facts[u"count"_s].toInt(), 2);
    QCOMPARE(stage(), Stage::InReview);
    QVERIFY(!m_office->actions(m_id).contains(u"document.approved"_s));
}

void TestReviewDesk::aContradictionWantsAPersonHoweverSureTheReaderIs()
{
    decideAll();
    model::FieldValue party = valueOf(FieldKey::Party, u"Acme, Inc."_s, 0.99);
    party.issues.append({u"contract.states_otherwise"_s, model::IssueSeverity::Contradiction});
    QVERIFY(m_office->session().write(
        [&](workflow::Unit &unit) { return unit.fields.save(m_id, party); }));
    const auto refused = desk().approve(m_id, reviewer);
    QCOMPARE(refused.error().code, u"review.open_fields"_s);
    QCOMPARE(refused.error().facts[u"count"_s].toInt(), 1);
    save(party, FieldState::Confirmed); // somebody has looked
    QVERIFY(desk().approve(m_id, reviewer));
}

void TestReviewDesk::approvingFreezesTheRecord()
{
    decideAll();
    const auto approved = desk().approve(m_id, reviewer);
    QVERIFY(approved);
    QCOMPARE(stage(), Stage::Approved);
    const auto kept = m_office->ask<std::optional<model::ContractRecord>>(
        [this](workflow::Unit &unit) { return unit.records.newest(m_id); });
    QVERIFY(kept);
    QCOMPARE(*kept, *approved);
    QCOMPARE(kept->version, 1);
    QCOMPARE(kept->approvedBy, reviewer);
    QCOMPARE(kept->originalSha256.bytes, security::sha256("original"));
    QCOMPARE(kept->sha256.bytes, security::sha256(model::canonicalJson(*kept)));
    QCOMPARE(kept->value(FieldKey::Term), u"2 years"_s);
    QCOMPARE(kept->value(FieldKey::Jurisdiction), u"New York"_s);
    QCOMPARE(kept->value(FieldKey::Title), u"Mutual NDA"_s); // above its threshold
    QVERIFY(kept->values(FieldKey::Reference).isEmpty());
    for (const model::FieldValue &field : kept->fields)
        QVERIFY(field.alternatives.isEmpty());
    QCOMPARE(newest().action, u"document.approved"_s);
    QCOMPARE(newest().facts[u"record_sha256"_s], kept->sha256.toHex());
    const auto wishes = m_office->ask<QList<store::OutboxMessage>>(
        [this](workflow::Unit &unit) { return unit.outbox.ofDocument(m_id); });
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes[0].kind, u"crm.push"_s);
}

void TestReviewDesk::approvedFieldsStayAsTheyAre()
{
    decideAll();
    QVERIFY(desk().approve(m_id, reviewer));
    const QList<model::FieldValue> before = fields();
    model::FieldValue changed = before[1];
    changed.value = u"9 years"_s;
    QCOMPARE(desk().saveField(m_id, before[1], changed, reviewer).error().code,
             u"document.not_in_review"_s);
    QCOMPARE(desk().removeField(m_id, before[1], reviewer).error().code,
             u"document.not_in_review"_s);
    QCOMPARE(fields(), before);
}

void TestReviewDesk::aReopenedDocumentGetsTheNextVersion()
{
    decideAll();
    const auto first = desk().approve(m_id, reviewer);
    QVERIFY(first);
    QVERIFY(desk().reopen(m_id, reviewer));
    QCOMPARE(stage(), Stage::InReview);
    save(fields()[1], FieldState::Corrected, u"5 years"_s);
    const auto second = desk().approve(m_id, reviewer);
    QCOMPARE(second->version, 2);
    QVERIFY(second->sha256 != first->sha256);
    const auto kept = m_office->ask<model::ContractRecord>(
        [this](workflow::Unit &unit) { return unit.records.load(m_id, 1); });
    QCOMPARE(kept, *first);
}

void TestReviewDesk::rejectionNamesItsReason()
{
    save(fields()[1], FieldState::Confirmed);
    QVERIFY(desk().reject(m_id, u"wrong document"_s, reviewer));
    QCOMPARE(stage(), Stage::Rejected);
    QCOMPARE(newest().action, u"document.rejected"_s);
    QCOMPARE(newest().facts[u"reason"_s], u"wrong document"_s);
    QVERIFY(desk().reopen(m_id, reviewer));
    QCOMPARE(stage(), Stage::InReview);
}

void TestReviewDesk::onlyAllowedStepsAreTaken()
{
    const QStringList before = m_office->actions(m_id);
    QCOMPARE(desk().archive(m_id, reviewer).error().code, u"document.stage_conflict"_s);
    QCOMPARE(stage(), Stage::Recognized);
    QCOMPARE(m_office->actions(m_id), before); // what was not done is not on record
    const auto unknown = model::DocumentId::generate();
    QCOMPARE(desk().reject(unknown, {}, reviewer).error().code, u"document.not_found"_s);
}

QTEST_GUILESS_MAIN(TestReviewDesk)
#include "tst_reviewdesk.moc"
