// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldextractor.h"
#include "core/extraction/memory/learning.h"
#include "core/extraction/memory/recall.h"
#include "core/extraction/reading.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using extraction::FieldExtractor;
using model::FieldKey;

namespace
{

const QDateTime today(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

// The values of a form, so that they can be told apart.
struct Filled {
    QString issued = u"02/11/2024"_s;
    QString begins = u"03/15/2024"_s;
    QString ends = u"03/15/2026"_s;
    QString customer = u"Birch Tools, LLC"_s;
    QString law = u"Ohio"_s;
};

// A form in words that contracts use.
QString plainForm(const Filled &filled)
{
    return u"EQUIPMENT HIRE ORDER\n\n"
           "Supplier:            Harbour Pumps, Inc.\n"
           "Customer:            %4\n"
           "Offer valid to:      05/01/2024\n"
           "Order date:          %1\n"
           "Start date:          %2\n"
           "End date:            %3\n"
           "Minimum term:        24 months\n"
           "Renewal:             12 months\n"
           "Notice:              60 days\n"
           "Payment within:      30 days\n"
           "Governing law:       %5\n"
           "Delivery to:         Fresno, California\n\n"
           "The goods stay the property of the supplier and may not be lent to others.\n"
           "Damage beyond fair wear is charged at cost."_s.arg(
               filled.issued, filled.begins, filled.ends, filled.customer, filled.law);
}

// One in words of its maker's own.
QString strangeForm(const Filled &filled)
{
    return u"PADDOCK SHEET\n\n"
           "Stable:              Harbour Pumps, Inc.\n"
           "Rider:               %4\n"
           "Farrier was here:    05/01/2024\n"
           "Chalked up:          %1\n"
           "Into the field:      %2\n"
           "Out of the field:    %3\n"
           "Hay for:             24 months\n"
           "Oats every:          12 months\n"
           "Bell before leaving: 60 days\n"
           "Reins of:            %5\n\n"
           "The goods stay the property of the stable and may not be lent to others.\n"
           "Damage beyond fair wear is charged at cost."_s.arg(
               filled.issued, filled.begins, filled.ends, filled.customer, filled.law);
}

model::FieldCandidate best(const QList<model::ExtractedField> &fields, FieldKey key)
{
    for (const model::ExtractedField &field : fields) {
        if (field.best.key == key)
            return field.best;
    }
    return {};
}

QString valueOf(const QList<model::ExtractedField> &fields, FieldKey key)
{
    return best(fields, key).normalised;
}

// As typed by a person, who pointed at nothing.
model::FieldValue typed(FieldKey key, const QString &value)
{
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.key = key;
    field.value = value;
    field.raw = value;
    field.state = model::FieldState::Corrected;
    field.reviewer = u"Ann"_s;
    field.confidence = 1;
    return field;
}

} // namespace

// Contracts that are forms: labelled cells instead of sentences.
class tst_Forms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreReadByTheirLabels()
    {
        const auto fields = FieldExtractor().extract(test::documentFromText(plainForm({})));
        QCOMPARE(valueOf(fields, FieldKey::Title), u"EQUIPMENT HIRE ORDER"_s);
        QCOMPARE(valueOf(fields, FieldKey::AgreementDate), u"2024-02-11"_s);
        QCOMPARE(valueOf(fields, FieldKey::EffectiveDate), u"2024-03-15"_s);
        QCOMPARE(valueOf(fields, FieldKey::ExpirationDate), u"2026-03-15"_s);
        QCOMPARE(valueOf(fields, FieldKey::Term), u"24 months"_s);
        QCOMPARE(valueOf(fields, FieldKey::RenewalTerm), u"12 months"_s);
        QCOMPARE(valueOf(fields, FieldKey::NoticePeriod), u"60 days"_s);
        QCOMPARE(valueOf(fields, FieldKey::Jurisdiction), u"Ohio"_s);
    }

    void labelsAreNoClauses()
    {
        const auto fields
            = FieldExtractor().extract(test::documentFromText(u"VEHICLE LEASE ORDER\n\n"
                                                              "ORDER DATE\n02/11/2024\n\n"
                                                              "START DATE\n03/15/2024\n\n"
                                                              "FACTORY WARRANTY\n60 months\n\n"
                                                              "MONTHLY PAYMENT\n$812.74\n\n"
                                                              "LEASE TERM\n24 months\n\n"
                                                              "TURN-IN DATE\n03/15/2026\n\n"
                                                              "GOVERNING LAW\nOhio"_s));
        for (const model::ExtractedField &field : fields)
            QVERIFY2(field.best.key != FieldKey::Clause, qPrintable(field.best.normalised));
        QCOMPARE(valueOf(fields, FieldKey::Jurisdiction), u"Ohio"_s);
    }

    // In a grid, labels stand beside each other.
    void labelsAreNoNames()
    {
        const auto fields = FieldExtractor().extract(test::documentFromText(
            u"VEHICLE LEASE ORDER\n\n"
            "LESSOR                       LESSEE                       ORDER DATE\n"
            "Harbour Fleet, Inc.          Birch Tools, LLC             02/11/2024\n\n"
            "START DATE                   FACTORY WARRANTY             TURN-IN DATE\n"
            "03/15/2024                   60 months                    03/15/2026\n\n"
            "QUOTE GOOD UNTIL             GOVERNING LAW                LEASE TERM\n"
            "05/01/2024                   Ohio                         24 months\n\n"
            "Lessee keeps the vehicle clean and returns it on time."_s));
        QStringList parties;
        for (const model::ExtractedField &field : fields) {
            if (field.best.key == FieldKey::Party)
                parties.append(field.best.normalised);
        }
        QCOMPARE(parties, QStringList({u"Harbour Fleet, Inc."_s, u"Birch Tools, LLC"_s}));
        QCOMPARE(valueOf(fields, FieldKey::EffectiveDate), u"2024-03-15"_s);
        QCOMPARE(valueOf(fields, FieldKey::Jurisdiction), u"Ohio"_s);
        QCOMPARE(valueOf(fields, FieldKey::Term), u"24 months"_s);
    }

    void theUnitOfANumberMayStandInItsLabel()
    {
        const auto termOf = [](const QString &cell) {
            const QString form = plainForm({}).replace(u"Minimum term:        24 months"_s, cell);
            return valueOf(FieldExtractor().extract(test::documentFromText(form)), FieldKey::Term);
        };
        QCOMPARE(termOf(u"Minimum term (months): 39"_s), u"39 months"_s);
        QCOMPARE(termOf(u"Term in years:       1"_s), u"1 year"_s);
        QVERIFY(termOf(u"Minimum term (months): A39"_s).isEmpty());
        QVERIFY(termOf(u"Vehicles (leased):   39"_s).isEmpty());
    }

    // What was learned is about sentences: a cell with a strange label is no proof of absence.
    void silenceOfAFormIsNeverSure()
    {
        const auto fields = FieldExtractor().extract(test::documentFromText(strangeForm({})));
        for (const FieldKey key :
             {FieldKey::Title, FieldKey::AgreementDate, FieldKey::EffectiveDate,
              FieldKey::ExpirationDate, FieldKey::Term, FieldKey::RenewalTerm,
              FieldKey::NoticePeriod, FieldKey::Jurisdiction}) {
            const model::FieldCandidate field = best(fields, key);
            QVERIFY2(!field.normalised.isEmpty() || field.confidence < 0.9,
                     qPrintable(model::fieldName(key)));
        }
    }

    void sentencesAreNoForm()
    {
        const auto isForm = [](const QString &text) {
            const auto document = test::documentFromText(text);
            const extraction::DocumentText words(document);
            const extraction::ExtractionContext context;
            return extraction::readingOf(words, context).cells.isForm;
        };
        QVERIFY(isForm(plainForm({})));
        QVERIFY(!isForm(
            u"SERVICE AGREEMENT\n\nThis Agreement is made as of March 1, 2024 and ends on March 1, "
            "2026. It is\nrenewed for periods of 12 months unless notice is given 60 days before. "
            "The term of\n24 months begins on April 1, 2024. It is governed by the laws of "
            "Ohio.\n\n"
            "By: ________________        By: ________________\n"
            "Date: March 1, 2024         Date: March 2, 2024\n"
            "Date: March 3, 2024         Date: March 4, 2024"_s));
    }

    // One sheet put right by hand, and the next one of that maker is read.
    void oneCorrectedFormTeachesTheNext()
    {
        const Filled first;
        const Filled second{u"07/02/2025"_s, u"08/20/2025"_s, u"08/20/2027"_s,
                            u"Cove Systems and Daughters, Ltd."_s, u"New York"_s};
        const auto sheet = test::documentFromText(strangeForm(first));
        const auto next = test::documentFromText(strangeForm(second));
        QVERIFY(valueOf(FieldExtractor().extract(next), FieldKey::EffectiveDate)
                != u"2025-08-20"_s);
        const model::Memory memory = extraction::learnedFrom(
            sheet,
            {typed(FieldKey::Title, u"PADDOCK SHEET"_s),
             typed(FieldKey::Party, u"Birch Tools, LLC"_s),
             typed(FieldKey::AgreementDate, u"2024-02-11"_s),
             typed(FieldKey::EffectiveDate, u"2024-03-15"_s),
             typed(FieldKey::ExpirationDate, u"2026-03-15"_s),
             typed(FieldKey::Term, u"24 months"_s), typed(FieldKey::RenewalTerm, u"12 months"_s),
             typed(FieldKey::NoticePeriod, u"60 days"_s), typed(FieldKey::Jurisdiction, u"Ohio"_s)},
            {}, {}, today);
        const auto fields
            = extraction::extractWithMemory(FieldExtractor(), next, memory, {}, today);
        QCOMPARE(valueOf(fields, FieldKey::Title), u"PADDOCK SHEET"_s);
        QCOMPARE(valueOf(fields, FieldKey::AgreementDate), u"2025-07-02"_s);
        QCOMPARE(valueOf(fields, FieldKey::EffectiveDate), u"2025-08-20"_s);
        QCOMPARE(valueOf(fields, FieldKey::ExpirationDate), u"2027-08-20"_s);
        QCOMPARE(valueOf(fields, FieldKey::Term), u"24 months"_s);
        QCOMPARE(valueOf(fields, FieldKey::RenewalTerm), u"12 months"_s);
        QCOMPARE(valueOf(fields, FieldKey::NoticePeriod), u"60 days"_s);
        QCOMPARE(valueOf(fields, FieldKey::Jurisdiction), u"New York"_s);
        // Once is not proof: a person looks.
        QVERIFY(best(fields, FieldKey::EffectiveDate).confidence < 0.9);
        const bool named
            = std::any_of(fields.begin(), fields.end(), [](const model::ExtractedField &field) {
                  return field.best.key == FieldKey::Party
                      && field.best.normalised == u"Cove Systems and Daughters, Ltd."_s;
              });
        QVERIFY(named);
    }

    // What is kept of a place are the form's own words.
    void namesAreNotKept()
    {
        const auto sheet = test::documentFromText(strangeForm({}));
        const model::Memory memory
            = extraction::learnedFrom(sheet,
                                      {typed(FieldKey::Party, u"Birch Tools, LLC"_s),
                                       typed(FieldKey::EffectiveDate, u"2024-03-15"_s)},
                                      {}, {}, today);
        QCOMPARE(memory.layouts.size(), 1);
        QStringList labels;
        for (const model::LearnedPlace &place : memory.layouts.constFirst().places) {
            labels.append(place.label);
            for (const QString &word : place.before + place.after)
                QVERIFY2(!u"birch tools 03/15/2024"_s.split(u' ').contains(word), qPrintable(word));
        }
        QCOMPARE(labels, QStringList({u"rider"_s, u"into the field"_s}));
    }

    // A value that was typed and stands on the page more than once teaches no place, unless one of
    // them has a label.
    void onlyOneStandingTeaches()
    {
        const QString twice = strangeForm({})
            + u"\nAll of it is taken to Ohio by rail in open cars and stays there."_s;
        const auto placesOf = [](const QString &text, const QString &state) {
            const auto memory
                = extraction::learnedFrom(test::documentFromText(text),
                                          {typed(FieldKey::Jurisdiction, state)}, {}, {}, today);
            return memory.layouts.isEmpty() ? QList<model::LearnedPlace>()
                                            : memory.layouts.constFirst().places;
        };
        QCOMPARE(placesOf(twice, u"Ohio"_s).size(), 1);
        QCOMPARE(placesOf(twice, u"Ohio"_s).constFirst().label, u"reins of"_s);
        QVERIFY(placesOf(u"Sold in Ohio and made in Ohio.\n"_s + strangeForm({.law = u"Texas"_s}),
                         u"Ohio"_s)
                    .isEmpty());
        QVERIFY(placesOf(twice, u"Nevada"_s).isEmpty());
    }

    // A reading that people turned down comes second the next time, however likely it seems.
    void whatWasTurnedDownComesSecond()
    {
        const Filled filled;
        const auto sheet = test::documentFromText(plainForm(filled));
        const QString read = valueOf(FieldExtractor().extract(sheet), FieldKey::EffectiveDate);
        QCOMPARE(read, u"2024-03-15"_s);
        model::Memory memory = extraction::learnedFrom(
            sheet, {typed(FieldKey::EffectiveDate, u"2024-02-11"_s)}, {}, {}, today);
        QCOMPARE(memory.layouts.constFirst().places.constFirst().overruled, 1);
        memory.layouts
            = extraction::learnedFrom(sheet, {typed(FieldKey::EffectiveDate, u"2024-02-11"_s)},
                                      memory, {}, today)
                  .layouts;
        const auto fields
            = extraction::extractWithMemory(FieldExtractor(), sheet, memory, {}, today);
        QCOMPARE(valueOf(fields, FieldKey::EffectiveDate), u"2024-02-11"_s);
        // Taken back once, it is the reader's turn again.
        model::FieldValue back = typed(FieldKey::EffectiveDate, u"2024-03-15"_s);
        memory.layouts = extraction::learnedFrom(sheet, {back}, memory, {}, today).layouts;
        QCOMPARE(valueOf(extraction::extractWithMemory(FieldExtractor(), sheet, memory, {}, today),
                         FieldKey::EffectiveDate),
                 u"2024-03-15"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Forms)
#include "tst_forms.moc"
