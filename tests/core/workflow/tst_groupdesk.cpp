// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "core/workflow/masking.h"
#include "core/workflow/queries.h"
#include "core/workflow/queuecache.h"
#include "core/workflow/recogniser.h"
#include "tests/support/tempoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;
using model::FieldState;

namespace
{

const QString rosa = u"Rosa"_s;
const QString ben = u"Ben"_s;

model::FieldValue seen(FieldKey key, const QString &value, double confidence)
{
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.key = key;
    field.raw = value;
    field.value = value;
    field.confidence = confidence;
    field.evidence = {0, {{0.5, 0.5, 0.2, 0.02}}, 0, 0};
    return field;
}

} // namespace

class TestGroupDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void valuesReadAlikeStandTogether();
    void aGroupIsConfirmedAndReopened();
    void whatHasChangedMeanwhileIsLeftOut();
    void masksTellNothing_data();
    void masksTellNothing();
    void personalDataIsMaskedWithoutClearance();
    void lookingIsOnRecord();
    void decidingOnAMaskedValueKeepsTheValue();
    void pagesAreCovered();
    void aMaskedValueIsCoveredWhereverItStands();
    void companiesAreNoPersons();
    void personsAreMaskedInTheQueueToo();
    void theQueueIsKeptAndFollowsChanges();

private:
    model::DocumentId add(const QString &title, const QList<model::FieldValue> &fields);
    QList<workflow::ValueGroup> groups()
    {
        return m_office->ask<QList<workflow::ValueGroup>>(workflow::queryValueGroups);
    }
    model::FieldValue stored(const model::DocumentId &id, FieldKey key)
    {
        const auto fields = m_office->ask<QList<model::FieldValue>>(
            [&](workflow::Unit &unit) { return unit.fields.load(id); });
        for (const model::FieldValue &field : fields) {
            if (field.key == key)
                return field;
        }
        return {};
    }
    void be(const model::Person &person)
    {
        QVERIFY(m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
            CS_TRY(unit.settings.setValue(u"review.people"_s,
                                          model::toJson(QList<model::Person>{person})));
            return unit.settings.setReviewerName(person.name);
        }));
    }
    workflow::DocumentView viewed(const model::DocumentId &id)
    {
        return m_office->ask<workflow::DocumentView>([&](workflow::Unit &unit) {
            return workflow::queryDocumentFor(unit, id, m_office->office().reveals());
        });
    }

    std::unique_ptr<test::TempOffice> m_office;
    model::DocumentId m_first;
    model::DocumentId m_second;
};

model::DocumentId TestGroupDesk::add(const QString &title, const QList<model::FieldValue> &fields)
{
    model::Document document;
    document.id = model::DocumentId::generate();
    document.sha256.bytes = security::sha256(title.toUtf8());
    document.stage = model::Stage::Recognized;
    document.title = title;
    document.capturedAt = m_office->clock.now();
    document.changedAt = document.capturedAt;
    const auto added = m_office->session().write([&](workflow::Unit &unit) -> base::Result<> {
        CS_TRY(unit.documents.insert(document));
        CS_TRY(unit.fields.replaceExtracted(document.id, fields));
        return workflow::refreshSummary(unit, document.id);
    });
    return added ? document.id : model::DocumentId();
}

void TestGroupDesk::init()
{
    m_office = std::make_unique<test::TempOffice>(1);
    m_first = add(u"First"_s,
                  {seen(FieldKey::Jurisdiction, u"Delaware"_s, 0.7),
                   seen(FieldKey::Term, u"2 years"_s, 0.8),
                   seen(FieldKey::SignerEmail, u"jane@acme.example"_s, 0.7)});
    m_second = add(u"Second"_s,
                   {seen(FieldKey::Jurisdiction, u"Delaware"_s, 0.75),
                    seen(FieldKey::Term, u"3 years"_s, 0.8)});
    // Taken as it is, and asked for anew: neither is a matter of one look.
    add(u"Third"_s,
        {seen(FieldKey::Jurisdiction, u"Delaware"_s, 0.97),
         seen(FieldKey::Term, u"2 years"_s, 0.3)});
}

void TestGroupDesk::valuesReadAlikeStandTogether()
{
    const QList<workflow::ValueGroup> all = groups();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().key, FieldKey::Jurisdiction);
    QCOMPARE(all.first().value, u"Delaware"_s);
    QCOMPARE(all.first().members.size(), 2);
    // What another has in hand is not offered.
    QVERIFY(m_office->office().cases().claim(m_first, ben));
    QVERIFY(groups().isEmpty());
}

void TestGroupDesk::aGroupIsConfirmedAndReopened()
{
    workflow::GroupDesk &desk = m_office->office().groups();
    const QList<workflow::GroupMember> members = groups().first().members;
    const auto done = desk.confirm(members, {3000, 1, 0}, rosa);
    QVERIFY(done);
    QCOMPARE(done->size(), 2);
    QCOMPARE(stored(m_first, FieldKey::Jurisdiction).state, FieldState::Confirmed);
    QCOMPARE(stored(m_second, FieldKey::Jurisdiction).reviewer, rosa);
    QCOMPARE(m_office->actions(m_second), QStringList{u"field.confirmed"_s});
    QVERIFY(groups().isEmpty());
    const auto kept = m_office->ask<QList<model::Decision>>([&](workflow::Unit &unit) {
        return unit.decisions.since(m_office->clock.now().addDays(-1));
    });
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept.at(0).effort, (model::Effort{1500, 1, 0}));
    QCOMPARE(kept.at(1).effort, (model::Effort{1500, 0, 0}));

    QVERIFY(desk.reopen(*done, rosa));
    QCOMPARE(stored(m_first, FieldKey::Jurisdiction).state, FieldState::Open);
    QCOMPARE(groups().first().members.size(), 2);
    QCOMPARE(m_office->actions(m_second).last(), u"field.reopened"_s);
}

void TestGroupDesk::whatHasChangedMeanwhileIsLeftOut()
{
    const QList<workflow::GroupMember> members = groups().first().members;
    model::FieldValue changed = stored(m_first, FieldKey::Jurisdiction);
    const model::FieldValue before = changed;
    changed.value = u"Ohio"_s;
    changed.state = FieldState::Corrected;
    QVERIFY(m_office->office().review().saveField(m_first, before, changed, ben));
    const auto done = m_office->office().groups().confirm(members, {}, rosa);
    QCOMPARE(done->size(), 1);
    QCOMPARE(stored(m_first, FieldKey::Jurisdiction).value, u"Ohio"_s);
}

void TestGroupDesk::masksTellNothing_data()
{
    QTest::addColumn<FieldKey>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    const QString dots = u"\u2022\u2022\u2022"_s;
    QTest::newRow("party") << FieldKey::Party << u"Mary-Ann O'Neil"_s << u"M. O."_s;
    QTest::newRow("e-mail") << FieldKey::SignerEmail << u"jane@acme.example"_s
                            << u"j"_s + dots + u'@' + dots;
    QTest::newRow("name") << FieldKey::SignerName << u"Jane van Porter"_s << u"J. v. P."_s;
    QTest::newRow("phone") << FieldKey::Phone << u"+1 555 0142"_s << dots + u"42"_s;
    QTest::newRow("address") << FieldKey::Address << u"1 Main Street"_s << dots;
    QTest::newRow("nothing") << FieldKey::Address << QString() << QString();
}

void TestGroupDesk::masksTellNothing()
{
    QFETCH(FieldKey, key);
    QFETCH(QString, value);
    QFETCH(QString, shown);
    QVERIFY(workflow::isPersonal(key, value));
    QCOMPARE(workflow::masked(key, value), shown);
}

void TestGroupDesk::personalDataIsMaskedWithoutClearance()
{
    be({ben, {}, {}, false, true});
    const workflow::DocumentView view = viewed(m_first);
    QCOMPARE(view.masked.size(), 1);
    for (const model::FieldValue &field : view.fields)
        QVERIFY(!field.value.contains(u"acme"_s) && !field.raw.contains(u"acme"_s));
    be({rosa, {}, {}, true, true});
    QVERIFY(viewed(m_first).masked.isEmpty());
}

void TestGroupDesk::companiesAreNoPersons()
{
    for (const QString &name : {u"Acme Instruments, Inc."_s, u"Bank of New York"_s, u"Acme"_s,
                                u"Stanford University"_s, u"3M Innovations"_s})
        QVERIFY2(!workflow::isPersonal(FieldKey::Party, name), qPrintable(name));
}

void TestGroupDesk::personsAreMaskedInTheQueueToo()
{
    const auto id = add(u"NDA with Brian Lynch"_s,
                        {seen(FieldKey::Party, u"Brian Lynch"_s, 0.97),
                         seen(FieldKey::Party, u"Acme Instruments, Inc."_s, 0.98)});
    const auto lineOf = [&] {
        const auto rows = m_office->ask<QList<workflow::QueueRow>>(
            [](workflow::Unit &unit) { return workflow::queryQueue(unit, {}); });
        const auto line = std::find_if(rows.begin(), rows.end(),
                                       [&](const workflow::QueueRow &row) { return row.id == id; });
        return line == rows.end() ? workflow::QueueRow() : *line;
    };
    be({ben, {}, {}, false, true});
    QVERIFY(!lineOf().title.contains(u"Lynch"_s));
    QVERIFY(!lineOf().counterparty.contains(u"Lynch"_s));
    const workflow::DocumentView view = viewed(id);
    QVERIFY(!view.document.title.contains(u"Lynch"_s));
    QVERIFY(!view.document.counterparty.contains(u"Lynch"_s));
    QCOMPARE(lineOf().counterparty, u"B. L. / Acme Instruments, Inc."_s);
    QCOMPARE(view.masked.size(), 1); // a company is no person
    be({rosa, {}, {}, true, true});
    QVERIFY((lineOf().title + lineOf().counterparty).contains(u"Brian Lynch"_s));
}

void TestGroupDesk::lookingIsOnRecord()
{
    be({ben, {}, {}, false, true});
    const model::FieldId field = *viewed(m_first).masked.constBegin();
    const auto shown = m_office->office().review().reveal(m_first, field, ben);
    QCOMPARE(shown->value, u"jane@acme.example"_s);
    QCOMPARE(m_office->actions(m_first).last(), u"field.revealed"_s);
    QVERIFY(viewed(m_first).masked.isEmpty());
}

void TestGroupDesk::decidingOnAMaskedValueKeepsTheValue()
{
    be({ben, {}, {}, false, true});
    model::FieldValue shown;
    const QList<model::FieldValue> fields = viewed(m_first).fields;
    for (const model::FieldValue &field : fields) {
        if (field.key == FieldKey::SignerEmail)
            shown = field;
    }
    model::FieldValue confirmed = shown;
    confirmed.state = FieldState::Confirmed;
    QVERIFY(m_office->office().review().saveField(m_first, shown, confirmed, ben));
    QCOMPARE(stored(m_first, FieldKey::SignerEmail).value, u"jane@acme.example"_s);
    QCOMPARE(stored(m_first, FieldKey::SignerEmail).raw, u"jane@acme.example"_s);
    QCOMPARE(stored(m_first, FieldKey::SignerEmail).state, FieldState::Confirmed);
}

void TestGroupDesk::pagesAreCovered()
{
    const auto cover = [this] {
        return m_office->ask<workflow::PageCover>([this](workflow::Unit &unit) {
            return workflow::coverOf(unit, m_first, 0, m_office->office().reveals());
        });
    };
    be({rosa, {}, {}, true, true});
    QVERIFY(cover().isEmpty());
    QImage page(1000, 1000, QImage::Format_RGB32);
    page.fill(Qt::white);
    const QPoint value(600, 510);
    const QPoint elsewhere(100, 900);
    be({ben, {}, {}, false, true});
    const QImage masked = workflow::covered(page, cover());
    QCOMPARE(masked.pixelColor(value), QColor(Qt::black));
    QCOMPARE(masked.pixelColor(elsewhere), QColor(Qt::white));
    be({ben, {}, {}, true, false});
    const QImage snippets = workflow::covered(page, cover());
    QCOMPARE(snippets.pixelColor(value), QColor(Qt::white));
    QVERIFY(snippets.pixelColor(elsewhere) != QColor(Qt::white));
    model::OcrPage text;
    text.blocks = {{}};
    text.blocks[0].lines = {{}};
    text.blocks[0].lines[0].words
        = {{u"secret"_s, {0.05, 0.9, 0.1, 0.02}, 1}, {u"Delaware"_s, {0.5, 0.5, 0.2, 0.02}, 1}};
    const QList<model::OcrWord> words = workflow::covered(text, cover()).words();
    QVERIFY(words.at(0).text != u"secret"_s);
    QCOMPARE(words.at(1).text, u"Delaware"_s);
}

void TestGroupDesk::aMaskedValueIsCoveredWhereverItStands()
{
    model::OcrPage text;
    text.blocks = {{}};
    text.blocks[0].lines = {{}};
    text.blocks[0].lines[0].words = {{u"Write"_s, {0.05, 0.9, 0.05, 0.02}, 1},
                                     {u"jane@acme.example"_s, {0.2, 0.9, 0.2, 0.02}, 1},
                                     {u"info@other.example"_s, {0.5, 0.9, 0.2, 0.02}, 1}};
    QVERIFY(m_office->session().write(
        [&](workflow::Unit &unit) { return unit.ocrPages.put(m_first, 0, text); }));
    be({ben, {}, {}, false, true});
    const auto cover = m_office->ask<workflow::PageCover>([this](workflow::Unit &unit) {
        return workflow::coverOf(unit, m_first, 0, m_office->office().reveals());
    });
    QImage page(1000, 1000, QImage::Format_RGB32);
    page.fill(Qt::white);
    const QImage masked = workflow::covered(page, cover);
    QCOMPARE(masked.pixelColor(300, 910), QColor(Qt::black)); // its other mention
    QCOMPARE(masked.pixelColor(600, 910), QColor(Qt::black)); // an address that no field holds
    QCOMPARE(masked.pixelColor(70, 910), QColor(Qt::white)); // the word before it
    const QList<model::OcrWord> words = workflow::covered(text, cover).words();
    QCOMPARE(words.at(0).text, u"Write"_s);
    QVERIFY(words.at(1).text != u"jane@acme.example"_s); // nor can it be copied
    QCOMPARE(workflow::checkMayTakeOut(m_office->session()).error().code, u"export.not_cleared"_s);
    be({rosa, {}, {}, true, true});
    QVERIFY(workflow::checkMayTakeOut(m_office->session()));
}

void TestGroupDesk::theQueueIsKeptAndFollowsChanges()
{
    workflow::QueueCache cache;
    const auto rows = [&](const QString &text) {
        return m_office->ask<QList<workflow::QueueRow>>([&](workflow::Unit &unit) {
            workflow::QueueFilter filter;
            filter.text = text;
            return cache.rows(unit, filter);
        });
    };
    const auto same
        = [](const QList<workflow::QueueRow> &left, const QList<workflow::QueueRow> &right) {
              QStringList a;
              QStringList b;
              for (const auto &row : left)
                  a.append(row.title + row.assignee + model::stageName(row.stage));
              for (const auto &row : right)
                  b.append(row.title + row.assignee + model::stageName(row.stage));
              a.sort();
              b.sort();
              return a == b;
          };
    const auto fresh = [&] {
        return m_office->ask<QList<workflow::QueueRow>>(
            [](workflow::Unit &unit) { return workflow::queryQueue(unit, {}); });
    };
    QVERIFY(same(rows({}), fresh()));
    QCOMPARE(rows(u"sec"_s).size(), 1);
    m_office->clock.advance(1000);
    QVERIFY(m_office->office().cases().assign(m_second, ben, rosa));
    add(u"Fourth, s\u00e9cond edition"_s, {seen(FieldKey::Term, u"2 years"_s, 0.3)});
    QVERIFY(m_office->office().cases().hold(m_first, u"Annex"_s, {}, rosa));
    QCOMPARE(rows({}).size(), 4);
    QVERIFY(same(rows({}), fresh()));
    QCOMPARE(rows({}).first().title, u"Fourth, s\u00e9cond edition"_s); // the newest
    QCOMPARE(rows(u"second"_s).size(), 2);
    for (const workflow::QueueRow &row : rows({}))
        QCOMPARE(row.standing, row.id == m_first ? model::Standing::Held : model::Standing::Open);
}

QTEST_GUILESS_MAIN(TestGroupDesk)
#include "tst_groupdesk.moc"
