// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/history.h"
#include "tests/support/paintedpages.h"
#include "tests/support/tempoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

// Reading again at a person's wish, and what earlier contracts tell.
class TestReadingAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aRegionIsReadWhereItStands();
    void nothingOutsideThePage();
    void aPageIsReadAnewAndTurned();
    void decidedFieldsStay();
    void notAfterApproval();
    void theLastContractWithTheSameParty();

private:
    model::DocumentId take(const QString &name, const QStringList &lines);
    QList<model::FieldValue> fields(const model::DocumentId &id);

    std::unique_ptr<test::TempOffice> m_office;
};

namespace
{

constexpr int paintedDpi = 150;

QByteArray scanOf(const QStringList &lines)
{
    return test::encoded(test::paintPage(lines, paintedDpi), "PNG");
}

QStringList contractWith(const QString &party)
{
    return {u"MUTUAL NON-DISCLOSURE AGREEMENT"_s, u"This Agreement is made as of March 2, 2026"_s,
            u"by and between %1 and Lumen Analytics, Inc."_s.arg(party),
            u"1. Governing Law. This Agreement is governed by"_s,
            u"the laws of the State of Delaware."_s};
}

} // namespace

void TestReadingAgain::init()
{
    m_office = std::make_unique<test::TempOffice>();
}

void TestReadingAgain::cleanup()
{
    m_office.reset();
}

model::DocumentId TestReadingAgain::take(const QString &name, const QStringList &lines)
{
    const auto outcome = m_office->ingest(name, scanOf(lines));
    m_office->office().jobs().drain();
    return outcome.document;
}

QList<model::FieldValue> TestReadingAgain::fields(const model::DocumentId &id)
{
    return m_office->ask<QList<model::FieldValue>>(
        [id](workflow::Unit &unit) { return unit.fields.load(id); });
}

void TestReadingAgain::aRegionIsReadWhereItStands()
{
    const auto id = take(u"a.png"_s, contractWith(u"Beta Logistics LLC"_s));
    const auto page = m_office->ask<std::optional<model::OcrPage>>(
        [id](workflow::Unit &unit) { return unit.ocrPages.page(id, 0); });
    model::PageRect date;
    for (const model::OcrWord &word : page->words()) {
        if (word.text == u"March"_s)
            date = word.box;
    }
    QVERIFY(!date.isEmpty());
    const model::PageRect region{date.left - 0.01, date.top - 0.005, 0.25, date.height + 0.01};
    const auto read
        = m_office->office().readingAgain().region(id, 0, region, {}, m_office->context);
    QVERIFY(read);
    QVERIFY2(read->text().contains(u"March 2, 2026"_s), qPrintable(read->text()));
    for (const model::OcrWord &word : read->words()) {
        if (word.text == u"March"_s)
            QVERIFY2(word.box.overlap(date) > 0.8,
                     qPrintable(u"%1 %2 for %3 %4"_s.arg(word.box.left)
                                    .arg(word.box.top)
                                    .arg(date.left)
                                    .arg(date.top)));
    }
}

void TestReadingAgain::nothingOutsideThePage()
{
    const auto id = take(u"a.png"_s, contractWith(u"Beta Logistics LLC"_s));
    auto &reading = m_office->office().readingAgain();
    QVERIFY(!reading.region(id, 7, {0, 0, 1, 1}, {}, m_office->context));
    const auto empty = reading.region(id, 0, {2, 2, 0.1, 0.1}, {}, m_office->context);
    QVERIFY(empty);
    QVERIFY(empty->words().isEmpty());
}

void TestReadingAgain::aPageIsReadAnewAndTurned()
{
    const auto id = take(u"a.png"_s, contractWith(u"Beta Logistics LLC"_s));
    workflow::ReadingWish wish;
    wish.turnCw = 180;
    auto &reading = m_office->office().readingAgain();
    QVERIFY(reading.pages(id, {0}, wish, u"Robin"_s, m_office->context));
    QCOMPARE(m_office->document(id).pages.first().rotationCw, 180);
    QVERIFY(m_office->actions(id).contains(u"page.read_again"_s));
    QVERIFY(reading.pages(id, {0}, wish, u"Robin"_s, m_office->context)); // and back
    QCOMPARE(m_office->document(id).pages.first().rotationCw, 0);
    const auto page = m_office->ask<std::optional<model::OcrPage>>(
        [id](workflow::Unit &unit) { return unit.ocrPages.page(id, 0); });
    QVERIFY(page->text().contains(u"Beta Logistics"_s));
}

void TestReadingAgain::decidedFieldsStay()
{
    const auto id = take(u"a.png"_s, contractWith(u"Beta Logistics LLC"_s));
    QList<model::FieldValue> before = fields(id);
    auto law = std::find_if(before.begin(), before.end(), [](const model::FieldValue &field) {
        return field.key == model::FieldKey::Jurisdiction;
    });
    QVERIFY(law != before.end());
    model::FieldValue decided = *law;
    decided.value = u"New York"_s;
    decided.state = model::FieldState::Corrected;
    QVERIFY(m_office->office().review().saveField(id, *law, decided, u"Robin"_s));
    workflow::ReadingWish wish;
    wish.contrast = 1.5;
    QVERIFY(m_office->office().readingAgain().pages(id, {0}, wish, u"Robin"_s, m_office->context));
    QStringList laws;
    for (const model::FieldValue &field : fields(id)) {
        if (field.key == model::FieldKey::Jurisdiction)
            laws.append(field.value);
    }
    QCOMPARE(laws, QStringList{u"New York"_s});
}

void TestReadingAgain::notAfterApproval()
{
    const auto id = take(u"a.png"_s, contractWith(u"Beta Logistics LLC"_s));
    QVERIFY(m_office->office().review().reject(id, u"no"_s, u"Robin"_s));
    const auto refused
        = m_office->office().readingAgain().pages(id, {0}, {}, u"Robin"_s, m_office->context);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"document.not_in_review"_s);
}

void TestReadingAgain::theLastContractWithTheSameParty()
{
    const auto first = take(u"a.png"_s, contractWith(u"Beta Logistics LLC"_s));
    const auto second = take(u"b.png"_s, contractWith(u"BETA LOGISTICS LLC"_s));
    const auto found = m_office->ask<workflow::PreviousContract>(
        [second](workflow::Unit &unit) { return workflow::queryPreviousContract(unit, second); });
    QCOMPARE(found.document, first);
    QVERIFY(!found.fields.isEmpty());
    const auto names = m_office->ask<QStringList>(
        [](workflow::Unit &unit) { return workflow::queryKnownParties(unit); });
    QCOMPARE(names.filter(u"beta logistics"_s, Qt::CaseInsensitive).size(), 1);
}

QTEST_MAIN(TestReadingAgain)
#include "tst_readingagain.moc"
