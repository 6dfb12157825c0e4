// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/memory/layoutfingerprint.h"
#include "core/extraction/memory/learning.h"
#include "core/extraction/memory/placememory.h"
#include "core/extraction/memory/recall.h"
#include "tests/support/pagebuilder.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using extraction::FieldExtractor;
using model::FieldKey;

namespace
{

const QDateTime today(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);

// An order form of a supplier's own making, whose words for things no rule knows.
QString orderForm(const QString &bindsFrom, const QString &customer, const QString &printed)
{
    return u"FRAMEWORK CALL-OFF SHEET\n\nSupplier desk: Harbour Valves and Pumps, Quay Road depot\n"
           "Ordering house: %2 (the house ordering)\nBinding as from day: %1 (see overleaf)\n"
           "Sheet printed on: %3 by the depot clerk\n\n"
           "The ordering house takes the goods named overleaf at the prices of the list in force. "
           "The\ndepot hands them out on weekdays before noon against this sheet. What is not "
           "fetched within\nthe week goes back on the shelf. Complaints are made at the desk "
           "before "
           "the goods leave the\nyard. The sheet stays with the depot; the ordering house keeps "
           "the "
           "second leaf."_s.arg(bindsFrom, customer, printed);
}

// Somebody else's paper.
QString letterAgreement(const QString &date)
{
    return u"Gentlemen,\n\nThis letter agreement is made as of %1 between Birch Tools LLC and Cove "
           "Systems,\nInc. concerning the loan of measuring instruments for trial. The borrower "
           "returns every\ninstrument in the state in which it came, insures it while it is away, "
           "and tells the lender\nof any damage at once. Nothing in this letter obliges either "
           "party to buy. This letter is\ngoverned by the laws of the State of Ohio and replaces "
           "what was said before it. Please sign\nand return the second copy."_s.arg(date);
}

// The value as a reviewer leaves it who clicked the words on the page.
model::FieldValue picked(FieldKey key, const QString &value, const QString &words,
                         const model::OcrDocument &document)
{
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.key = key;
    field.value = value;
    field.raw = words;
    field.state = model::FieldState::Corrected;
    field.reviewer = u"Ann"_s;
    field.confidence = 1;
    const QStringList wanted = words.split(u' ');
    const QList<model::OcrWord> all = document.pages.constFirst().words();
    for (qsizetype i = 0; i + wanted.size() <= all.size(); ++i) {
        bool here = true;
        for (qsizetype k = 0; k < wanted.size(); ++k)
            here = here && all.at(i + k).text == wanted.at(k);
        if (!here)
            continue;
        field.evidence = {0, {all.at(i).box}, int(i), int(i + wanted.size() - 1)};
        return field;
    }
    qFatal("the words are not on the page");
}

void keep(model::Memory &memory, const model::Memory &learned)
{
    const auto put = [](auto &entries, const auto &entry) {
        const auto known = std::find_if(entries.begin(), entries.end(),
                                        [&](const auto &each) { return each.id == entry.id; });
        if (known != entries.end())
            *known = entry;
        else
            entries.append(entry);
    };
    for (const model::LearnedLayout &layout : learned.layouts)
        put(memory.layouts, layout);
    for (const model::LearnedCounterparty &counterparty : learned.counterparties)
        put(memory.counterparties, counterparty);
}

void approve(model::Memory &memory, const model::OcrDocument &document,
             const QList<model::FieldValue> &values, const QDateTime &when = today)
{
    keep(memory, extraction::learnedFrom(document, values, memory, {}, when));
}

QList<model::ExtractedField> readWith(const model::Memory &memory,
                                      const model::OcrDocument &document)
{
    return extraction::extractWithMemory(FieldExtractor(), document, memory, {}, today);
}

model::ExtractedField fieldOf(const QList<model::ExtractedField> &fields, FieldKey key)
{
    for (const model::ExtractedField &field : fields) {
        if (field.best.key == key)
            return field;
    }
    return {};
}

bool says(const model::FieldCandidate &candidate, const QString &code)
{
    return std::any_of(candidate.issues.begin(), candidate.issues.end(),
                       [&](const model::FieldIssue &issue) { return issue.code == code; });
}

model::FieldCandidate reading(FieldKey key, const QString &value, double confidence)
{
    model::FieldCandidate candidate;
    candidate.key = key;
    candidate.raw = value;
    candidate.normalised = value;
    candidate.confidence = confidence;
    return candidate;
}

} // namespace

class tst_Memory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layoutsAreToldApartByTheirWords()
    {
        const auto first = extraction::fingerprintOf(test::documentFromText(
            orderForm(u"3 May 2024"_s, u"Miller Joinery"_s, u"1 May 2024"_s)));
        const auto second = extraction::fingerprintOf(test::documentFromText(
            orderForm(u"11 November 2025"_s, u"Ashdown and Daughters Limited"_s, u"9.11.2025"_s)));
        const auto other
            = extraction::fingerprintOf(test::documentFromText(letterAgreement(u"May 3, 2024"_s)));
        QVERIFY(extraction::sharedWords(first, second) > 0.6);
        QVERIFY(extraction::sharedWords(first, other) < 0.2);
        const QList<model::LearnedLayout> known
            = {{model::LearnedId::generate(), u"sheet"_s, first, 1, today, {}}};
        QVERIFY(extraction::layoutOf(second, known) == &known.constFirst());
        QVERIFY(!extraction::layoutOf(other, known));
        QVERIFY(!extraction::layoutOf(extraction::fingerprintOf({}), known));
    }

    void aCorrectedPlaceIsReadInTheNextDocumentOfTheLayout()
    {
        const auto first = test::documentFromText(
            orderForm(u"3 May 2024"_s, u"Miller Joinery"_s, u"1 May 2024"_s));
        const auto second = test::documentFromText(
            orderForm(u"11 November 2025"_s, u"Ashdown and Daughters"_s, u"9 November 2025"_s));
        QVERIFY(fieldOf(readWith({}, second), FieldKey::EffectiveDate).best.normalised
                != u"2025-11-09"_s);
        model::Memory memory;
        approve(memory, first,
                {picked(FieldKey::EffectiveDate, u"2024-05-01"_s, u"1 May 2024"_s, first),
                 picked(FieldKey::Party, u"Miller Joinery"_s, u"Miller Joinery"_s, first)});
        const auto fields = readWith(memory, second);
        const model::FieldCandidate date = fieldOf(fields, FieldKey::EffectiveDate).best;
        QCOMPARE(date.normalised, u"2025-11-09"_s);
        QCOMPARE(date.raw, u"9 November 2025"_s);
        QVERIFY(says(date, u"memory.place"_s));
        QCOMPARE(date.evidence.pageIndex, 0);
        QVERIFY(!date.evidence.boxes.isEmpty());
        QVERIFY(date.confidence > 0.5 && date.confidence < 0.9); // once is not proof
        bool party = false;
        for (const model::ExtractedField &field : fields)
            party = party || field.best.normalised == u"Ashdown and Daughters"_s;
        QVERIFY(party);
    }

    void supportGrowsWithEveryDocumentThatConfirmsIt()
    {
        model::Memory memory;
        double last = 0;
        for (int day = 1; day <= 5; ++day) {
            const QString print = u"%1 May 2024"_s.arg(day);
            const auto sheet
                = test::documentFromText(orderForm(print, u"Miller Joinery"_s, u"1 April 2024"_s));
            const double now
                = fieldOf(readWith(memory, sheet), FieldKey::EffectiveDate).best.confidence;
            QVERIFY(day < 3 || now > last);
            last = now;
            approve(memory, sheet,
                    {picked(FieldKey::EffectiveDate, u"2024-05-0%1"_s.arg(day), print, sheet)});
        }
        QCOMPARE(memory.layouts.size(), 1);
        QCOMPARE(memory.layouts.constFirst().documents, 5);
        QCOMPARE(memory.layouts.constFirst().places.constFirst().support.right, 5);
        QVERIFY(last < 0.97);
    }

    void whatIsOldCountsLess()
    {
        const model::LearnedSupport support{9, 0, 0, today};
        QVERIFY(extraction::supportOf(support, today) > 0.9);
        const double later = extraction::supportOf(support, today.addDays(720));
        QVERIFY(later > 0.5 && later < 0.7);
    }

    void twoFailuresInARowDisableAPlace()
    {
        const auto first = test::documentFromText(
            orderForm(u"3 May 2024"_s, u"Miller Joinery"_s, u"1 May 2024"_s));
        model::Memory memory;
        approve(memory, first,
                {picked(FieldKey::EffectiveDate, u"2024-05-01"_s, u"1 May 2024"_s, first)});
        const auto second = test::documentFromText(
            orderForm(u"11 November 2025"_s, u"Miller Joinery"_s, u"9 November 2025"_s));
        QCOMPARE(fieldOf(readWith(memory, second), FieldKey::EffectiveDate).best.normalised,
                 u"2025-11-09"_s);
        const auto right
            = picked(FieldKey::EffectiveDate, u"2025-11-11"_s, u"11 November 2025"_s, second);
        approve(memory, second, {right});
        approve(memory, second, {right});
        const QList<model::LearnedPlace> places = memory.layouts.constFirst().places;
        QCOMPARE(places.size(), 2);
        QVERIFY(!extraction::isActive(places.at(0).support));
        QVERIFY(extraction::isActive(places.at(1).support));
        QCOMPARE(fieldOf(readWith(memory, first), FieldKey::EffectiveDate).best.normalised,
                 u"2024-05-03"_s);
    }

    void wrongCorrectionsOfOneLayoutChangeNoOther()
    {
        const auto letter = test::documentFromText(letterAgreement(u"May 3, 2024"_s));
        const auto before = readWith({}, letter);
        model::Memory memory;
        for (int day = 1; day <= 20; ++day) {
            const QString print = u"%1 May 2024"_s.arg(day);
            const auto sheet = test::documentFromText(
                orderForm(u"7 June 2024"_s, u"Cove Systems, Inc."_s, print));
            auto party
                = picked(FieldKey::Party, u"Wrong Name Limited"_s, u"Cove Systems, Inc."_s, sheet);
            party.alternatives = {reading(FieldKey::Party, u"Cove Systems, Inc."_s, 0.9)};
            approve(memory, sheet,
                    {picked(FieldKey::EffectiveDate, u"2024-05-%1"_s.arg(day, 2, 10, QChar(u'0')),
                            print, sheet),
                     picked(FieldKey::Jurisdiction, u"Ohio"_s, u"depot clerk"_s, sheet), party});
        }
        QVERIFY(!memory.isEmpty());
        QCOMPARE(readWith(memory, letter), before);
    }

    void onlyWhatAPersonDecidedTeaches()
    {
        const auto sheet = test::documentFromText(
            orderForm(u"3 May 2024"_s, u"Miller Joinery"_s, u"1 May 2024"_s));
        auto accepted = picked(FieldKey::EffectiveDate, u"2024-05-03"_s, u"3 May 2024"_s, sheet);
        accepted.state = model::FieldState::Open;
        accepted.reviewer.clear();
        QVERIFY(extraction::learnedFrom(sheet, {accepted}, {}, {}, today).isEmpty());
        // A value that was typed and stands nowhere has no place.
        auto typed = picked(FieldKey::EffectiveDate, u"2024-05-04"_s, u"3 May 2024"_s, sheet);
        typed.evidence = {};
        QVERIFY(extraction::learnedFrom(sheet, {typed}, {}, {}, today).layouts.isEmpty());
        // One that was worked out from other words neither.
        auto derived = picked(FieldKey::ExpirationDate, u"2026-05-03"_s, u"3 May 2024"_s, sheet);
        QVERIFY(extraction::learnedFrom(sheet, {derived}, {}, {}, today).layouts.isEmpty());
    }

    void misreadNamesAreMended()
    {
        const auto letter = test::documentFromText(letterAgreement(u"May 3, 2024"_s));
        auto corrected = picked(FieldKey::Party, u"Gove Systems, Inc."_s, u"Birch Tools"_s, letter);
        corrected.alternatives = {reading(FieldKey::Party, u"Cove Systems, Inc."_s, 0.8)};
        model::Memory memory;
        approve(memory, letter, {corrected});
        const auto once
            = extraction::recall({{reading(FieldKey::Party, u"Cove Systems, Inc."_s, 0.8), {}}},
                                 letter, {{}, memory.counterparties}, {}, today);
        QCOMPARE(once.constFirst().best.normalised, u"Gove Systems, Inc."_s);
        QVERIFY(says(once.constFirst().best, u"memory.alias"_s));
        QCOMPARE(once.constFirst().alternatives.constFirst().normalised, u"Cove Systems, Inc."_s);
        // A different name is a different party, not a misreading.
        corrected.alternatives = {reading(FieldKey::Party, u"Birch Tools LLC"_s, 0.8)};
        model::Memory other;
        approve(other, letter, {corrected});
        QVERIFY(other.counterparties.constFirst().aliases.isEmpty());
    }

    void habitsMakeSurerAndNeverMake()
    {
        model::LearnedCounterparty known;
        known.id = model::LearnedId::generate();
        known.identity = u"birch tools"_s;
        known.documents = 4;
        known.habits = {{FieldKey::Jurisdiction, u"Ohio"_s, 4}, {FieldKey::Term, u"2 years"_s, 4}};
        const model::Memory memory{{}, {known}};
        const QList<model::ExtractedField> read
            = {{reading(FieldKey::Party, u"Birch Tools LLC"_s, 0.9), {}},
               {reading(FieldKey::Jurisdiction, u"Ohio"_s, 0.6), {}},
               {reading(FieldKey::Term, u"3 years"_s, 0.6), {}}};
        const auto fields = extraction::recall(read, {}, memory, {}, today);
        QVERIFY(fields.at(1).best.confidence > 0.6 && fields.at(1).best.confidence < 0.8);
        QVERIFY(says(fields.at(1).best, u"memory.habit"_s));
        QCOMPARE(fields.at(2), read.at(2));
    }

    void theCounterpartysDateOrderIsRemembered()
    {
        const auto sheet = test::documentFromText(letterAgreement(u"03/04/2024"_s));
        model::Memory memory;
        approve(memory, sheet,
                {picked(FieldKey::AgreementDate, u"2024-04-03"_s, u"03/04/2024"_s, sheet),
                 picked(FieldKey::Party, u"Birch Tools LLC"_s, u"Birch Tools LLC"_s, sheet)});
        QCOMPARE(extraction::dateOrderOf({u"Birch Tools LLC"_s}, memory),
                 extraction::DateOrder::DayFirst);
        const auto next = test::documentFromText(letterAgreement(u"05/06/2025"_s));
        QCOMPARE(fieldOf(readWith({{}, memory.counterparties}, next), FieldKey::AgreementDate)
                     .best.normalised,
                 u"2025-06-05"_s);
        QCOMPARE(fieldOf(readWith({}, next), FieldKey::AgreementDate).best.normalised,
                 u"2025-05-06"_s);
    }

    void whatWasLearnedTravels()
    {
        const auto sheet = test::documentFromText(
            orderForm(u"3 May 2024"_s, u"Miller Joinery"_s, u"1 May 2024"_s));
        model::Memory memory;
        approve(memory, sheet,
                {picked(FieldKey::EffectiveDate, u"2024-05-03"_s, u"3 May 2024"_s, sheet),
                 picked(FieldKey::Party, u"Miller Joinery"_s, u"Miller Joinery"_s, sheet)});
        const QByteArray json = QJsonDocument(model::toJson(memory)).toJson();
        QVERIFY(!json.contains("2024-05-03")); // places, not values
        const auto back = model::memoryFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(back);
        QCOMPARE(*back, memory);
        for (const char *broken : {"{}", "{\"format\":\"countersign-memory-1\",\"layouts\":[{}]}",
                                   "{\"format\":\"countersign-memory-1\",\"counterparties\":[1]}"})
            QCOMPARE(model::memoryFromJson(QJsonDocument::fromJson(broken).object()).error().code,
                     u"memory.malformed"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Memory)
#include "tst_memory.moc"
