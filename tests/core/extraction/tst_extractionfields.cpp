// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldextractor.h"
#include "core/extraction/reading.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

namespace
{

const QString filler
    = u"\n\nThe parties have considered this and every other matter that stands before them at "
      u"some length, and they "
      "have found that what follows is what they want to be held to in all that they do together.\n\n"_s;

QList<model::ExtractedField> fieldsOf(const QString &text, FieldKey key)
{
    QList<model::ExtractedField> fields;
    for (const model::ExtractedField &field :
         extraction::FieldExtractor().extract(test::documentFromText(text + filler))) {
        if (field.best.key == key)
            fields.append(field);
    }
    return fields;
}

QString firstValue(const QString &text, FieldKey key)
{
    const auto fields = fieldsOf(text, key);
    return fields.isEmpty() ? u"<unseen>"_s : fields.constFirst().best.normalised;
}

} // namespace

// One field at a time, in the smallest text that shows the rule.
class tst_ExtractionFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsField_data();
    void readsField();
    void partiesHaveRoles();
    void incorporationIsNoJurisdiction();
    void misreadPlaceIsDoubted();
    void totalsAreMarked();
    void differingWordsAreAContradiction();
    void ambiguousDateOffersBothReadings();
    void computedEndsSaySo();
    void inkAnswersForItsSigner();
    void signersBelowDrawnLines();
    void aNamePrintedTwiceIsTaken();
    void signingDatesAndTitlesAreTheSigners();
    void datesOfOtherPapersAreTold_data();
    void datesOfOtherPapersAreTold();
    void theLastDayAtWorkBindsNobody();
    void signingDaysStandInForADate();
};

void tst_ExtractionFields::readsField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FieldKey>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &text, FieldKey key, const QString &value) {
        QTest::newRow(name) << text << key << value;
    };
    row("governing law",
        u"This Agreement is governed by the laws of the\nCommonwealth of Pennsylvania."_s,
        FieldKey::Jurisdiction, u"Pennsylvania"_s);
    row("law follows", u"This contract shall be construed under Nevada law."_s,
        FieldKey::Jurisdiction, u"Nevada"_s);
    row("term", u"This Agreement shall terminate two (2) years from the date hereof."_s,
        FieldKey::Term, u"2 years"_s);
    row("no term in a restraint",
        u"For a period of two (2) years after termination the Employee shall not solicit any customer."_s,
        FieldKey::Term, {});
    row("broken term",
        u"The term of this Agree-\nment shall be eight-\neen (18) months from the Effective Date."_s,
        FieldKey::Term, u"18 months"_s);
    row("term before a notice to end it",
        u"The term of this Agreement shall be for a period of two (2) years unless terminated upon thirty (30) days written notice by either party."_s,
        FieldKey::Term, u"2 years"_s);
    row("renewal term",
        u"This Agreement shall automatically renew for additional one (1) year periods."_s,
        FieldKey::RenewalTerm, u"1 year"_s);
    row("renewal", u"The term shall be automatically renewed for a year."_s, FieldKey::Renewal,
        u"automatic"_s);
    row("no renewal", u"This Agreement shall not be renewed."_s, FieldKey::Renewal, u"none"_s);
    row("effective date",
        u"This Agreement is effective as of May 4, 2015 (the \"Effective Date\")."_s,
        FieldKey::EffectiveDate, u"2015-05-04"_s);
    row("effective date among definitions",
        u"\"Agreement Date\" means 2 May 2015.\n\"Effective Date\" shall mean 18 May 2015."_s,
        FieldKey::EffectiveDate, u"2015-05-18"_s);
    row("stated end", u"The term of this Agreement shall continue until December 31, 2030."_s,
        FieldKey::ExpirationDate, u"2030-12-31"_s);
    row("perpetual", u"The term of this Agreement shall be perpetual."_s, FieldKey::ExpirationDate,
        u"perpetual"_s);
    row("reference", u"Contract No. AB-1234/7"_s, FieldKey::Reference, u"AB-1234/7"_s);
    row("phone", u"Telephone: +49 221 555 0147"_s, FieldKey::Phone, u"+49 221 555 0147"_s);
    row("no fax", u"Fax: (303) 555-0147"_s, FieldKey::Phone, {});
    row("domain", u"Write to sales@mail.acme.co.uk today."_s, FieldKey::Domain, u"acme.co.uk"_s);
    row("no free mail", u"Write to acme@gmail.com today."_s, FieldKey::Domain, {});
    row("address", u"at 740 Heinz Avenue, Berkeley, CA 94710 in"_s, FieldKey::Address,
        u"740 Heinz Avenue, Berkeley, CA 94710"_s);
    row("title", u"SUPPLY AGREEMENT\n\nbetween us"_s, FieldKey::Title, u"SUPPLY AGREEMENT"_s);
    row("title on two lines", u"INTELLECTUAL PROPERTY\nLICENSE AGREEMENT\n\nbetween us"_s,
        FieldKey::Title, u"INTELLECTUAL PROPERTY LICENSE AGREEMENT"_s);
    row("type", u"OFFICE LEASE AGREEMENT\n\nThe Landlord lets the premises to the Tenant."_s,
        FieldKey::ContractType, u"lease"_s);
    const auto typeRow = [&row](const QString &title, const QString &type) {
        row(qPrintable(title), title + u"\n\nbetween the parties named below"_s,
            FieldKey::ContractType, type);
    };
    typeRow(u"CONFIDENTIALITY AND NON-COMPETITION AGREEMENT"_s, u"nda"_s);
    typeRow(u"NON-COMPETITION AGREEMENT"_s, u"employment"_s);
    typeRow(u"FIRST AMENDMENT TO SUPPLY AGREEMENT"_s, u"amendment"_s);
    typeRow(u"AMENDED AND RESTATED LICENSE AGREEMENT"_s, u"license"_s);
    typeRow(u"STRATEGIC ALLIANCE AGREEMENT"_s, u"partnership"_s);
    typeRow(u"JOINT FILING AGREEMENT"_s, u"other"_s);
    typeRow(u"EXCLUSIVE DISTRIBUTOR AGREEMENT"_s, u"sales"_s);
    row("frame of services",
        u"MASTER SERVICES AGREEMENT\n\nThe Provider performs the Services. The Services are "
        "described in orders. For the Services the Customer pays. The Services end on notice."_s,
        FieldKey::ContractType, u"msa"_s);
    row("master lease",
        u"MASTER LEASE AGREEMENT\n\nThe Landlord lets the premises to the Tenant."_s,
        FieldKey::ContractType, u"lease"_s);
    typeRow(u"ORDER FORM TO THE MASTER AGREEMENT"_s, u"sow"_s);
    typeRow(u"DIENSTLEISTUNGSVERTRAG"_s, u"services"_s);
    typeRow(u"MIETVERTRAG"_s, u"lease"_s);
    row("other type", u"Minutes of a meeting that settled nothing."_s, FieldKey::ContractType,
        u"other"_s);
}

void tst_ExtractionFields::readsField()
{
    QFETCH(QString, text);
    QFETCH(FieldKey, key);
    QFETCH(QString, value);
    QCOMPARE(firstValue(text, key), value);
}

void tst_ExtractionFields::partiesHaveRoles()
{
    const auto parties = fieldsOf(u"This Agreement is made between Acme Widgets, Inc., a Delaware "
                                  u"corporation (the \"Seller\"), and "
                                  "Jane Q. Doe (\"Buyer\")."_s,
                                  FieldKey::Party);
    QCOMPARE(parties.size(), 2);
    QCOMPARE(parties.at(0).best.normalised, u"Acme Widgets, Inc."_s);
    QCOMPARE(parties.at(0).best.qualifier, u"Seller"_s);
    QCOMPARE(parties.at(1).best.normalised, u"Jane Q. Doe"_s);
    QCOMPARE(parties.at(1).best.qualifier, u"Buyer"_s);
}

void tst_ExtractionFields::incorporationIsNoJurisdiction()
{
    QCOMPARE(firstValue(u"Acme, Inc., a Delaware corporation, organized under the laws of the "
                        u"State of Delaware, agrees. This Agreement is "
                        "governed by the laws of the State of Utah."_s,
                        FieldKey::Jurisdiction),
             u"Utah"_s);
}

// What was guessed from a misread name is for a person to see.
void tst_ExtractionFields::misreadPlaceIsDoubted()
{
    const auto laws = fieldsOf(u"This Agreement shall be governed by and construed in accordance "
                               "with the laws of the State of Iduho."_s,
                               FieldKey::Jurisdiction);
    QCOMPARE(laws.size(), 1);
    QCOMPARE(laws.at(0).best.normalised, u"Idaho"_s);
    QCOMPARE(laws.at(0).best.raw, u"Iduho"_s);
    QVERIFY(laws.at(0).best.confidence < 0.9);
}

void tst_ExtractionFields::totalsAreMarked()
{
    const auto amounts = fieldsOf(u"A fee of $50.00 is due monthly. The total price is $600.00."_s,
                                  FieldKey::Amount);
    QCOMPARE(amounts.size(), 2);
    QVERIFY(amounts.at(0).best.qualifier.isEmpty());
    QCOMPARE(amounts.at(1).best.qualifier, u"total"_s);
}

void tst_ExtractionFields::differingWordsAreAContradiction()
{
    const auto terms = fieldsOf(
        u"The term of this Agreement shall be three (2) years from the Effective Date."_s,
        FieldKey::Term);
    QCOMPARE(terms.constFirst().best.normalised, u"3 years"_s);
    QCOMPARE(terms.constFirst().best.issues.constFirst().code, u"duration.words_figures_differ"_s);
    QVERIFY(terms.constFirst().best.confidence < 0.6);
}

void tst_ExtractionFields::ambiguousDateOffersBothReadings()
{
    const auto dates
        = fieldsOf(u"This Agreement is made and entered into as of 04/05/2019 between us."_s,
                   FieldKey::AgreementDate);
    QCOMPARE(dates.constFirst().best.normalised, u"2019-04-05"_s);
    QCOMPARE(dates.constFirst().alternatives.constFirst().normalised, u"2019-05-04"_s);
    QVERIFY(dates.constFirst().best.confidence < 0.9);
}

void tst_ExtractionFields::computedEndsSaySo()
{
    const auto ends = fieldsOf(u"This Agreement is entered into as of March 1, 2020 (the "
                               u"\"Effective Date\"). The term of this Agreement shall "
                               "be two (2) years from the Effective Date."_s,
                               FieldKey::ExpirationDate);
    QCOMPARE(ends.constFirst().best.normalised, u"2022-03-01"_s);
    QCOMPARE(ends.constFirst().best.issues.constFirst().code, u"date.computed"_s);
    QCOMPARE(ends.constFirst().best.raw, u"two (2) years"_s);
}

// Where recognition looked for ink, each place says yes or no, beside its signer.
void tst_ExtractionFields::inkAnswersForItsSigner()
{
    model::OcrDocument document = test::documentFromText(
        u"Services Agreement"_s + filler
        + u"IN WITNESS WHEREOF the parties have signed this Agreement.\n\n"
          "By: ____________________\nName: Dana Winter\nTitle: Director\n\n\n\n"
          "By: ____________________\nName: Karl Sommer\nTitle: President\n"_s);
    model::OcrPage &page = document.pages.first();
    QList<model::PageRect> lines;
    for (const model::OcrWord &word : page.words()) {
        if (word.text.startsWith(u'_'))
            lines.append(word.box);
    }
    QCOMPARE(lines.size(), 2);
    page.signing
        = {{lines.at(0), lines.at(0), lines.at(0), 0.96}, {lines.at(1), lines.at(1), {}, 0.3}};
    QHash<int, QString> names;
    QList<model::FieldCandidate> answers;
    for (const model::ExtractedField &field : extraction::FieldExtractor().extract(document)) {
        if (field.best.key == FieldKey::SignerName)
            names.insert(field.best.group, field.best.normalised);
        if (field.best.key == FieldKey::SignaturePresent)
            answers.append(field.best);
    }
    QCOMPARE(answers.size(), 2);
    for (const model::FieldCandidate &answer : std::as_const(answers)) {
        const bool dana = names.value(answer.group) == u"Dana Winter"_s;
        QCOMPARE(names.value(answer.group), dana ? u"Dana Winter"_s : u"Karl Sommer"_s);
        QCOMPARE(answer.normalised, dana ? u"yes"_s : u"no"_s);
        QVERIFY(answer.evidence.bounds().overlap(lines.at(dana ? 0 : 1)) > 0.99);
        QCOMPARE(answer.confidence >= 0.9, dana);
        QCOMPARE(answer.issues.isEmpty(), dana); // "unclear" asks
    }
}

// A line that is drawn is no text; what was found in the picture stands for "By:".
void tst_ExtractionFields::signersBelowDrawnLines()
{
    model::OcrDocument document = test::documentFromText(
        u"Services Agreement"_s + filler
        + u"IN WITNESS WHEREOF the parties have signed this Agreement.\n\n\n"
          "Dana Winter, Chief Executive Officer\n\n\n\nBUYER'S REPRESENTATIVE\n"_s);
    QList<model::PageRect> above;
    for (const model::OcrWord &word : document.pages.first().words()) {
        if (word.text == u"Dana"_s || word.text == u"BUYER'S"_s)
            above.append({word.box.left, word.box.top - 0.005, 0.3, 0.002});
    }
    QCOMPARE(above.size(), 2);
    document.pages.first().signing
        = {{above.at(0), above.at(0), {}, 0.02}, {above.at(1), above.at(1), {}, 0.02}};
    QStringList read;
    for (const model::ExtractedField &field : extraction::FieldExtractor().extract(document)) {
        if (field.best.key == FieldKey::SignerName || field.best.key == FieldKey::SignerTitle)
            read.append(field.best.normalised);
    }
    QCOMPARE(read, (QStringList{u"Dana Winter"_s, u"Chief Executive Officer"_s}));
}

void tst_ExtractionFields::aNamePrintedTwiceIsTaken()
{
    const auto document = test::documentFromText(
        u"Services Agreement"_s + filler
        + u"IN WITNESS WHEREOF the parties have signed this Agreement.\n\n"
          "By: /s/ Dana Winter\nName: Dana Winter\nTitle: Director\n\n\n\n"
          "By: ____________________\nName: Karl Sommer\nTitle: President\n"_s);
    int names = 0;
    for (const model::ExtractedField &field : extraction::FieldExtractor().extract(document)) {
        if (field.best.key != FieldKey::SignerName)
            continue;
        ++names;
        QCOMPARE(field.best.confidence >= 0.9, field.best.normalised == u"Dana Winter"_s);
    }
    QCOMPARE(names, 2);
}

void tst_ExtractionFields::signingDatesAndTitlesAreTheSigners()
{
    const QString text = u"Services Agreement"_s + filler
        + u"IN WITNESS WHEREOF the parties have signed this Agreement.\n\n"
          "By: /s/ Dana Winter\nName: Dana Winter\n\nBy: /s/ Karl Sommer\nName: Karl Sommer\n"
          "Date: May 4, 2021\n"_s;
    const auto dates = fieldsOf(text, FieldKey::SignedDate);
    QCOMPARE(dates.size(), 1);
    QCOMPARE(dates.constFirst().best.normalised, u"2021-05-04"_s);
    QCOMPARE(dates.constFirst().best.group, 2);
}

void tst_ExtractionFields::datesOfOtherPapersAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("other");
    QTest::newRow("defined beside")
        << u"WHEREAS, as set out in the Nomination Agreement (the \"Nomination "
           u"Agreement\"), dated as of March 26, 2018"_s
        << true;
    QTest::newRow("certain paper")
        << u"WHEREAS, under that certain Reseller Contract between Acme and "
           u"Apex dated as of August 1, 2015"_s
        << true;
    QTest::newRow("plan of merger")
        << u"WHEREAS, by the Agreement and Plan of Merger dated as of May 1, 2013"_s << true;
    QTest::newRow("restated")
        << u"WHEREAS, the Plan (as amended and restated effective January 1, 2015)"_s << true;
    QTest::newRow("this one") << u"This Services Agreement (the \"Agreement\"), dated as of "
                                 u"February 5, 2020"_s
                              << false;
}

void tst_ExtractionFields::datesOfOtherPapersAreTold()
{
    QFETCH(QString, text);
    const extraction::DocumentText document(test::documentFromText(text));
    const extraction::ExtractionContext context;
    const auto dates = extraction::readingOf(document, context).observedDates;
    QCOMPARE(dates.size(), 1);
    QTEST(dates.constFirst().featureValue("other_paper") > 0, "other");
}

void tst_ExtractionFields::theLastDayAtWorkBindsNobody()
{
    const extraction::DocumentText document(test::documentFromText(
        u"The termination of your employment is effective February 10, 2015 (the \"Effective "
        "Date\").\nThis Agreement is effective as of May 4, 2015."_s));
    const extraction::ExtractionContext context;
    const auto dates = extraction::readingOf(document, context).observedDates;
    QCOMPARE(dates.size(), 2);
    QVERIFY(dates.constFirst().featureValue("leaving") > 0);
    QCOMPARE(dates.constFirst().featureValue("defined_effective"), 0.0);
    QCOMPARE(dates.constLast().featureValue("leaving"), 0.0);
    QVERIFY(dates.constLast().featureValue("effective_before") > 0);
}

void tst_ExtractionFields::signingDaysStandInForADate()
{
    const QString signatures = u"IN WITNESS WHEREOF the parties have signed this Agreement.\n\n"
                               "By: /s/ Dana Winter\nName: Dana Winter\nDate: May 4, 2021\n"_s;
    const auto signingOnly = [&](const QString &opening) {
        const extraction::DocumentText document(
            test::documentFromText(opening + filler + signatures));
        const extraction::ExtractionContext context;
        return extraction::readingOf(document, context)
            .observedDates.constLast()
            .featureValue("signing_only");
    };
    QCOMPARE(signingOnly(u"Services Agreement"_s), 1.0);
    QCOMPARE(signingOnly(u"This Services Agreement is made as of May 1, 2021 between Acme, Inc. "
                         "and Apex LLC.\n"_s),
             0.0);
}

QTEST_GUILESS_MAIN(tst_ExtractionFields)
#include "tst_extractionfields.moc"
