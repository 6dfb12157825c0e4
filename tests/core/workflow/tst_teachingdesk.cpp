// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sheetoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

namespace
{

const QString reviewer = u"Robin"_s;

} // namespace

// What a correction teaches is seen before it reaches the documents that wait, and taken back.
class TestTeachingDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void aCorrectionIsALesson();
    void confirmingAloneIsNone();
    void queuedDocumentsChangeOnlyWhenTold();
    void whatWasAppliedIsPutBack();
    void whatSomebodyHasOpenStays();
    void anUnlearnedLessonChangesNothing();

private:
    workflow::TeachingDesk &desk() { return m_office->office().teaching(); }
    // One sheet waits while another of its layout is corrected and approved.
    void teach();

    std::unique_ptr<test::SheetOffice> m_office;
    model::DocumentId m_waiting;
    model::DocumentId m_taught;
};

void TestTeachingDesk::init()
{
    m_office = std::make_unique<test::SheetOffice>();
}

void TestTeachingDesk::teach()
{
    const auto first = test::callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    m_waiting = m_office->read(test::callOffSheet(u"11 November 2025"_s, u"9 November 2025"_s));
    m_taught = m_office->read(first);
    m_office->approve(m_taught, u"2024-05-01"_s, u"1 May 2024"_s, first);
}

void TestTeachingDesk::aCorrectionIsALesson()
{
    teach();
    const auto lesson = desk().lessonOf(m_taught);
    QVERIFY(lesson);
    QCOMPARE(lesson->parts.layouts.size(), 1);
    const model::LearnedLayout &layout = lesson->parts.layouts.first();
    QCOMPARE(layout.places.size(), 1);
    QCOMPARE(layout.places.first().key, FieldKey::EffectiveDate);
    QCOMPARE(desk().taughtBy()->value(layout.id), m_taught);
    QVERIFY(desk().lessonOf(m_waiting)->parts.isEmpty());
    m_office->reopen();
    QCOMPARE(*desk().lessonOf(m_taught), *lesson);
}

void TestTeachingDesk::confirmingAloneIsNone()
{
    const model::DocumentId id
        = m_office->read(test::callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s));
    for (model::FieldValue field : m_office->fields(id)) {
        const model::FieldValue before = field;
        field.state
            = field.value.isEmpty() ? model::FieldState::Absent : model::FieldState::Confirmed;
        QVERIFY(m_office->office().review().saveField(id, before, field, reviewer));
    }
    QVERIFY(m_office->office().review().approve(id, reviewer));
    QVERIFY(desk().lessonOf(id)->parts.isEmpty());
}

void TestTeachingDesk::queuedDocumentsChangeOnlyWhenTold()
{
    teach();
    const QList<model::FieldValue> before = m_office->fields(m_waiting);
    const auto preview = desk().preview(m_office->context);
    QVERIFY(preview);
    QCOMPARE(preview->looked, 1);
    QCOMPARE(preview->changed.size(), 1);
    QCOMPARE(preview->changed.first().id, m_waiting);
    const QList<workflow::ReadingChange> &changes = preview->changed.first().changes;
    QVERIFY(std::any_of(changes.begin(), changes.end(), [](const auto &change) {
        return change.key == FieldKey::EffectiveDate && change.after == u"2025-11-09"_s;
    }));
    QCOMPARE(m_office->fields(m_waiting), before);
    const auto former = desk().apply({m_waiting}, reviewer, m_office->context);
    QVERIFY(former);
    QCOMPARE(former->size(), 1);
    QCOMPARE(m_office->dateOf(m_waiting).value, u"2025-11-09"_s);
    QCOMPARE(m_office->dateOf(m_waiting).state, model::FieldState::Open); // read, not decided
    QCOMPARE(m_office->actions(m_waiting).last(), u"fields.taught"_s);
    QVERIFY(desk().preview(m_office->context)->changed.isEmpty());
}

void TestTeachingDesk::whatWasAppliedIsPutBack()
{
    teach();
    const QString before = m_office->dateOf(m_waiting).value;
    const auto former = desk().apply({m_waiting}, reviewer, m_office->context);
    QVERIFY(former);
    QVERIFY(desk().putBack(*former, reviewer));
    QCOMPARE(m_office->dateOf(m_waiting).value, before);
    QCOMPARE(desk().preview(m_office->context)->changed.size(), 1);
}

void TestTeachingDesk::whatSomebodyHasOpenStays()
{
    teach();
    const QList<model::FieldValue> before = m_office->fields(m_waiting);
    QVERIFY(m_office->office().cases().claim(m_waiting, u"Ben"_s));
    const auto former = desk().apply({m_waiting}, reviewer, m_office->context);
    QVERIFY(former);
    QVERIFY(former->isEmpty());
    QCOMPARE(m_office->fields(m_waiting), before);
}

void TestTeachingDesk::anUnlearnedLessonChangesNothing()
{
    teach();
    QVERIFY(desk().unlearn(*desk().lessonOf(m_taught), reviewer));
    const auto preview = desk().preview(m_office->context);
    QVERIFY(preview);
    for (const workflow::TaughtDocument &document : preview->changed) {
        for (const workflow::ReadingChange &change : document.changes)
            QVERIFY(change.key != FieldKey::EffectiveDate);
    }
    QCOMPARE(m_office->actions(m_taught).last(), u"memory.forgotten"_s);
}

QTEST_GUILESS_MAIN(TestTeachingDesk)
#include "tst_teachingdesk.moc"
