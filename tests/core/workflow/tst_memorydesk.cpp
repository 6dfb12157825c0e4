// SPDX-License-Identifier: Apache-2.0
#include "core/security/ed25519.h"
#include "core/workflow/auditqueries.h"
#include "tests/support/pagebuilder.h"
#include "tests/support/sheetoffice.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

namespace
{

const QString reviewer = u"Robin"_s;

} // namespace

class TestMemoryDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_office = std::make_unique<test::SheetOffice>(); }
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
    QStringList memoryActions();

    std::unique_ptr<test::SheetOffice> m_office;
};

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
    const auto first = test::callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    const auto second = test::callOffSheet(u"11 November 2025"_s, u"9 November 2025"_s);
    const model::DocumentId untaught = m_office->read(second);
    QVERIFY(m_office->dateOf(untaught).value != u"2025-11-09"_s);
    m_office->approve(m_office->read(first), u"2024-05-01"_s, u"1 May 2024"_s, first);
    QCOMPARE(memoryActions(), QStringList{u"memory.learned"_s});
    const model::FieldValue date = m_office->dateOf(m_office->read(second));
    QCOMPARE(date.value, u"2025-11-09"_s);
    QVERIFY(date.state == model::FieldState::Open);
    QVERIFY(!date.evidence.isEmpty());
    QVERIFY(std::any_of(date.issues.begin(), date.issues.end(), [](const model::FieldIssue &issue) {
        return issue.code == u"memory.place"_s;
    }));
}

void TestMemoryDesk::approvingTheSameAgainTeachesNothing()
{
    const auto sheet = test::callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    const model::DocumentId id = m_office->read(sheet);
    m_office->approve(id, u"2024-05-01"_s, u"1 May 2024"_s, sheet);
    const auto learned = desk().load();
    QVERIFY(learned && !learned->isEmpty());
    QVERIFY(m_office->office().review().reopen(id, reviewer));
    QVERIFY(m_office->office().review().approve(id, reviewer));
    QCOMPARE(*desk().load(), *learned);
}

void TestMemoryDesk::entriesAreForgottenOneByOne()
{
    const auto sheet = test::callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    m_office->approve(m_office->read(sheet), u"2024-05-01"_s, u"1 May 2024"_s, sheet);
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
    const auto sheet = test::callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    m_office->approve(m_office->read(sheet), u"2024-05-01"_s, u"1 May 2024"_s, sheet);
    const auto json = desk().exported(reviewer);
    QVERIFY(json);
    const model::Memory learned = *desk().load();
    m_office = std::make_unique<test::SheetOffice>();
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
    QCOMPARE(
        m_office->dateOf(m_office->read(test::callOffSheet(u"11 June 2025"_s, u"9 June 2025"_s)))
            .value,
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
    const auto sheet = test::callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    m_office->approve(m_office->read(sheet), u"2024-05-01"_s, u"1 May 2024"_s, sheet);
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
    auto sheet = test::callOffSheet(u"3 May 2024"_s, u"1 May 2024"_s);
    QString text = sheet.text();
    text.replace(u"printed on:"_s, u"for Quillfeather 4711:"_s);
    sheet = test::documentFromText(text);
    const model::DocumentId id = m_office->read(sheet);
    model::FieldValue party;
    party.id = model::FieldId::generate();
    party.key = FieldKey::Party;
    party.value = u"Quillfeather Trading Ltd."_s;
    party.state = model::FieldState::Corrected;
    QVERIFY(m_office->office().review().saveField(id, {}, party, reviewer));
    m_office->approve(id, u"2024-05-01"_s, u"1 May 2024"_s, sheet);
    const QByteArray learned
        = QJsonDocument(model::toJson(model::Memory{desk().load()->layouts, {}})).toJson();
    QVERIFY(learned.contains("effective_date"));
    QVERIFY(!learned.toLower().contains("quillfeather"));
    QVERIFY(!learned.contains("4711"));
}

QTEST_GUILESS_MAIN(TestMemoryDesk)
#include "tst_memorydesk.moc"
