// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "core/workflow/recogniser.h"
#include "tests/support/pagebuilder.h"
#include "tests/support/tempoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

namespace
{

const QString reviewer = u"Robin"_s;

model::OcrDocument callOffSheet(const QString &bindsFrom, const QString &printed)
{
    return test::documentFromText(
        u"CALL-OFF SHEET\n\nSupplier desk: Harbour Valves and Pumps, Quay Road depot\n"
        "Binding as from day: %1 (see overleaf)\nSheet printed on: %2 by the depot clerk\n\n"
        "The ordering house takes the goods named overleaf at the prices of the list in force. "
        "The\n"
        "depot hands them out on weekdays before noon against this sheet. What is not fetched "
        "within\nthe week goes back on the shelf. Complaints are made at the desk before the "
        "goods leave\nthe yard. The sheet stays with the depot."_s.arg(bindsFrom, printed));
}

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
    model::DocumentId read(const model::OcrDocument &text);
    QList<model::FieldValue> fields(const model::DocumentId &id);
    model::FieldValue dateOf(const model::DocumentId &id);
    // Corrects the effective date to the day the sheet was printed, decides all else, approves.
    void approve(const model::DocumentId &id, const QString &printed, const QString &words,
                 const model::OcrDocument &text);
    // One sheet waits while another of its layout is corrected and approved.
    void teach();

    std::unique_ptr<test::TempOffice> m_office;
    model::DocumentId m_waiting;
    model::DocumentId m_taught;
};

void TestTeachingDesk::init()
{
    m_office = std::make_unique<test::TempOffice>(1);
}

model::DocumentId TestTeachingDesk::read(const model::OcrDocument &text)
{
    model::Document document;
    document.id = model::DocumentId::generate();
    document.sha256.bytes = security::sha256(document.id.toString().toUtf8());
    document.capturedAt = m_office->clock.now();
    document.changedAt = document.capturedAt;
    model::Page page;
    page.id = model::PageId::generate();
    document.pages.append(page);
    document.sources.append({u"sheet.pdf"_s, u"application/pdf"_s, document.sha256, {}, 1});
    const auto kept = m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
        CS_TRY(unit.documents.insert(document));
        CS_TRY(unit.ocrPages.put(document.id, 0, text.pages.constFirst()));
        return unit.addJob(u"extract"_s, document.id, {}, 0);
    });
    if (!kept)
        qFatal("%s", qPrintable(base::describe(kept.error())));
    m_office->office().jobs().drain();
    return document.id;
}

QList<model::FieldValue> TestTeachingDesk::fields(const model::DocumentId &id)
{
    return m_office->ask<QList<model::FieldValue>>(
        [id](workflow::Unit &unit) { return unit.fields.load(id); });
}

model::FieldValue TestTeachingDesk::dateOf(const model::DocumentId &id)
{
    for (const model::FieldValue &field : fields(id)) {
        if (field.key == FieldKey::EffectiveDate)
            return field;
    }
    return {};
}

void TestTeachingDesk::approve(const model::DocumentId &id, const QString &printed,
                               const QString &words, const model::OcrDocument &text)
{
    const QList<model::OcrWord> all = text.pages.constFirst().words();
    const QStringList wanted = words.split(u' ');
    model::Evidence evidence;
    for (qsizetype i = 0; i + 2 < all.size(); ++i) {
        if (all.at(i).text == wanted.at(0) && all.at(i + 1).text == wanted.at(1)
            && all.at(i + 2).text == wanted.at(2))
            evidence = {0, {all.at(i).box}, int(i), int(i + 2)};
    }
    QVERIFY(!evidence.isEmpty());
    for (model::FieldValue field : fields(id)) {
        const model::FieldValue before = field;
        field.state
            = field.value.isEmpty() ? model::FieldState::Absent : model::FieldState::Confirmed;
        if (field.key == FieldKey::EffectiveDate) {
            field.state = model::FieldState::Corrected;
            field.value = printed;
            field.raw = words;
            field.evidence = evidence;
        }
        QVERIFY(m_office->office().review().saveField(id, before, field, reviewer));
    }
    QVERIFY(m_office->office().review().approve(id, reviewer));
}

void TestTeachingDesk::teach()
{
    const auto first = callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    m_waiting = read(callOffSheet(u"11 November 2025"_s, u"9 November 2025"_s));
    m_taught = read(first);
    approve(m_taught, u"2024-05-01"_s, u"1 May 2024"_s, first);
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
    const model::DocumentId id = read(callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s));
    for (model::FieldValue field : fields(id)) {
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
    const QList<model::FieldValue> before = fields(m_waiting);
    const auto preview = desk().preview(m_office->context);
    QVERIFY(preview);
    QCOMPARE(preview->looked, 1);
    QCOMPARE(preview->changed.size(), 1);
    QCOMPARE(preview->changed.first().id, m_waiting);
    const QList<workflow::ReadingChange> &changes = preview->changed.first().changes;
    QVERIFY(std::any_of(changes.begin(), changes.end(), [](const auto &change) {
        return change.key == FieldKey::EffectiveDate && change.after == u"2025-11-09"_s;
    }));
    QCOMPARE(fields(m_waiting), before);
    const auto former = desk().apply({m_waiting}, reviewer, m_office->context);
    QVERIFY(former);
    QCOMPARE(former->size(), 1);
    QCOMPARE(dateOf(m_waiting).value, u"2025-11-09"_s);
    QCOMPARE(dateOf(m_waiting).state, model::FieldState::Open); // read, not decided
    QCOMPARE(m_office->actions(m_waiting).last(), u"fields.taught"_s);
    QVERIFY(desk().preview(m_office->context)->changed.isEmpty());
}

void TestTeachingDesk::whatWasAppliedIsPutBack()
{
    teach();
    const QString before = dateOf(m_waiting).value;
    const auto former = desk().apply({m_waiting}, reviewer, m_office->context);
    QVERIFY(former);
    QVERIFY(desk().putBack(*former, reviewer));
    QCOMPARE(dateOf(m_waiting).value, before);
    QCOMPARE(desk().preview(m_office->context)->changed.size(), 1);
}

void TestTeachingDesk::whatSomebodyHasOpenStays()
{
    teach();
    const QList<model::FieldValue> before = fields(m_waiting);
    QVERIFY(m_office->office().cases().claim(m_waiting, u"Ben"_s));
    const auto former = desk().apply({m_waiting}, reviewer, m_office->context);
    QVERIFY(former);
    QVERIFY(former->isEmpty());
    QCOMPARE(fields(m_waiting), before);
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
