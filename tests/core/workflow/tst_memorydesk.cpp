// SPDX-License-Identifier: Apache-2.0
#include "core/security/ed25519.h"
#include "core/security/hash.h"
#include "core/workflow/auditqueries.h"
#include "core/workflow/recogniser.h"
#include "tests/support/pagebuilder.h"
#include "tests/support/tempoffice.h"

#include <QJsonDocument>
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

class TestMemoryDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_office = std::make_unique<test::TempOffice>(1); }
    void cleanup() { m_office.reset(); }
    void anApprovalTeachesTheNextContract();
    void approvingTheSameAgainTeachesNothing();
    void entriesAreForgottenOneByOne();
    void travelsToAnotherOffice();
    void refusesWhatIsNoMemory();
    void refusesWhatWasChanged();
    void keepsNoNamesAndNumbersAroundAValue();

private:
    workflow::MemoryDesk &desk() { return m_office->office().memory(); }
    model::DocumentId read(const model::OcrDocument &text);
    QList<model::FieldValue> fields(const model::DocumentId &id);
    model::FieldValue dateOf(const model::DocumentId &id);
    // Corrects the effective date to the day the sheet was printed, decides all else, approves.
    void approve(const model::DocumentId &id, const QString &printed, const QString &words,
                 const model::OcrDocument &text);
    QStringList memoryActions();

    std::unique_ptr<test::TempOffice> m_office;
};

model::DocumentId TestMemoryDesk::read(const model::OcrDocument &text)
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

QList<model::FieldValue> TestMemoryDesk::fields(const model::DocumentId &id)
{
    return m_office->ask<QList<model::FieldValue>>(
        [id](workflow::Unit &unit) { return unit.fields.load(id); });
}

model::FieldValue TestMemoryDesk::dateOf(const model::DocumentId &id)
{
    for (const model::FieldValue &field : fields(id)) {
        if (field.key == FieldKey::EffectiveDate)
            return field;
    }
    return {};
}

void TestMemoryDesk::approve(const model::DocumentId &id, const QString &printed,
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

QStringList TestMemoryDesk::memoryActions()
{
    QStringList actions;
    workflow::AuditFilter filter;
    filter.actionPrefix = u"memory."_s;
    const auto page = m_office->ask<workflow::AuditPage>(
        [&](workflow::Unit &unit) { return workflow::queryAudit(unit, filter); });
    for (const model::AuditEntry &entry : page.entries)
        actions.prepend(entry.event.action);
    return actions;
}

void TestMemoryDesk::anApprovalTeachesTheNextContract()
{
    const auto first = callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    const auto second = callOffSheet(u"11 November 2025"_s, u"9 November 2025"_s);
    const model::DocumentId untaught = read(second);
    QVERIFY(dateOf(untaught).value != u"2025-11-09"_s);
    approve(read(first), u"2024-05-01"_s, u"1 May 2024"_s, first);
    QCOMPARE(memoryActions(), QStringList{u"memory.learned"_s});
    const model::FieldValue date = dateOf(read(second));
    QCOMPARE(date.value, u"2025-11-09"_s);
    QVERIFY(date.state == model::FieldState::Open);
    QVERIFY(!date.evidence.isEmpty());
    QVERIFY(std::any_of(date.issues.begin(), date.issues.end(), [](const model::FieldIssue &issue) {
        return issue.code == u"memory.place"_s;
    }));
}

void TestMemoryDesk::approvingTheSameAgainTeachesNothing()
{
    const auto sheet = callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    const model::DocumentId id = read(sheet);
    approve(id, u"2024-05-01"_s, u"1 May 2024"_s, sheet);
    const auto learned = desk().load();
    QVERIFY(learned && !learned->isEmpty());
    QVERIFY(m_office->office().review().reopen(id, reviewer));
    QVERIFY(m_office->office().review().approve(id, reviewer));
    QCOMPARE(*desk().load(), *learned);
}

void TestMemoryDesk::entriesAreForgottenOneByOne()
{
    const auto sheet = callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    approve(read(sheet), u"2024-05-01"_s, u"1 May 2024"_s, sheet);
    const auto learned = desk().load();
    QCOMPARE(learned->layouts.size(), 1);
    const model::LearnedId layout = learned->layouts.constFirst().id;
    QVERIFY(desk().forget(layout, reviewer));
    QVERIFY(desk().load()->layouts.isEmpty());
    QCOMPARE(desk().forget(layout, reviewer).error().code, u"memory.unknown"_s);
    QCOMPARE(*desk().forgetAll(reviewer), int(learned->counterparties.size()));
    QVERIFY(desk().load()->isEmpty());
    QCOMPARE(memoryActions(),
             (QStringList{u"memory.learned"_s, u"memory.forgotten"_s, u"memory.forgotten"_s}));
}

void TestMemoryDesk::travelsToAnotherOffice()
{
    const auto sheet = callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    approve(read(sheet), u"2024-05-01"_s, u"1 May 2024"_s, sheet);
    const auto json = desk().exported(reviewer);
    QVERIFY(json);
    const model::Memory learned = *desk().load();
    m_office = std::make_unique<test::TempOffice>(1);
    // Another office's key is asked about once.
    const auto unknown = desk().import(*json, {}, u"Robin"_s);
    QCOMPARE(unknown.error().code, u"memory.signer_unknown"_s);
    QCOMPARE(unknown.error().facts.value(u"office"_s).toString(), reviewer);
    const QString fingerprint = unknown.error().facts.value(u"fingerprint"_s).toString();
    QCOMPARE(fingerprint.size(), 39);
    QCOMPARE(desk().import(*json, u"0000"_s, reviewer).error().code, u"memory.signer_unknown"_s);
    QVERIFY(desk().load()->isEmpty());
    QCOMPARE(*desk().import(*json, fingerprint, reviewer),
             int(learned.layouts.size() + learned.counterparties.size()));
    QVERIFY(desk().import(*json, {}, reviewer));
    QCOMPARE(*desk().load(), learned);
    QCOMPARE(dateOf(read(callOffSheet(u"11 June 2025"_s, u"9 June 2025"_s))).value,
             u"2025-06-09"_s);
}

void TestMemoryDesk::refusesWhatIsNoMemory()
{
    for (const char *text : {"", "[]", "{\"format\":\"something else\"}", "not json"})
        QCOMPARE(desk().import(text, {}, reviewer).error().code, u"memory.malformed"_s);
    const QByteArray unsignedFile = QJsonDocument(model::toJson(model::Memory())).toJson();
    QCOMPARE(desk().import(unsignedFile, {}, reviewer).error().code, u"memory.unsigned"_s);
    QVERIFY(desk().load()->isEmpty());
    QVERIFY(memoryActions().isEmpty());
}

void TestMemoryDesk::refusesWhatWasChanged()
{
    const auto sheet = callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    approve(read(sheet), u"2024-05-01"_s, u"1 May 2024"_s, sheet);
    const QByteArray file = *desk().exported(reviewer);
    QVERIFY(desk().import(file, {}, reviewer)); // its own
    for (const char *part : {"office", "signed_at", "memory"}) {
        QJsonObject object = QJsonDocument::fromJson(file).object();
        QJsonObject content = object[u"content"_s].toObject();
        QString value = content[QLatin1StringView(part)].toString();
        value[0] = value[0] == u'A' ? u'B' : u'A';
        content[QLatin1StringView(part)] = value;
        object[u"content"_s] = content;
        QCOMPARE(desk().import(QJsonDocument(object).toJson(), {}, reviewer).error().code,
                 u"memory.changed"_s);
    }
    QJsonObject other = QJsonDocument::fromJson(file).object();
    other[u"public_key"_s]
        = QString::fromLatin1(security::Ed25519KeyPair::generate().publicKey.toHex());
    QCOMPARE(desk().import(QJsonDocument(other).toJson(), {}, reviewer).error().code,
             u"memory.changed"_s);
}

void TestMemoryDesk::keepsNoNamesAndNumbersAroundAValue()
{
    auto sheet = callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    QString text = sheet.text();
    text.replace(u"printed on:"_s, u"for Quillfeather 4711:"_s);
    sheet = test::documentFromText(text);
    const model::DocumentId id = read(sheet);
    model::FieldValue party;
    party.id = model::FieldId::generate();
    party.key = FieldKey::Party;
    party.value = u"Quillfeather Trading Ltd."_s;
    party.state = model::FieldState::Corrected;
    QVERIFY(m_office->office().review().saveField(id, {}, party, reviewer));
    approve(id, u"2024-05-01"_s, u"1 May 2024"_s, sheet);
    const QByteArray learned
        = QJsonDocument(model::toJson(model::Memory{desk().load()->layouts, {}})).toJson();
    QVERIFY(learned.contains("effective_date"));
    QVERIFY(!learned.toLower().contains("quillfeather"));
    QVERIFY(!learned.contains("4711"));
}

QTEST_GUILESS_MAIN(TestMemoryDesk)
#include "tst_memorydesk.moc"
