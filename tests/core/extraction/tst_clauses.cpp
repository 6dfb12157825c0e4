// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/clausekinds.h"
#include "core/extraction/clauses.h"
#include "core/extraction/numbering.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using extraction::readClauses;

namespace
{

// "number|heading|kind|level" of each clause but the opening.
QStringList shownClauses(const QString &text)
{
    QStringList shown;
    for (const model::ClauseSegment &clause : readClauses(test::documentFromText(text)).mid(1))
        shown.append(
            u"%1|%2|%3|%4"_s.arg(clause.number, clause.heading, clause.kind).arg(clause.level));
    return shown;
}

} // namespace

// Segmentation by numbers and headings, and the kind of each clause.
class tst_Clauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nestsDecimals();
    void numbersAloneHaveABeginning();
    void nestsLettersAndRomanFigures();
    void readsArticlesAndSections();
    void readsOtherLanguages();
    void figuresAreNoNumbers();
    void toleratesLostNumbers();
    void textTellsTheKind();
    void signingEndsTheText();
    void exhibitsCountAnew();
    void coversTheWholeText();
    void kindOfHeading_data();
    void kindOfHeading();
    void staysLinear();
};

void tst_Clauses::nestsDecimals()
{
    QCOMPARE(
        shownClauses(u"SERVICES AGREEMENT\n\n1. Definitions. In this Agreement:\n"
                     "1.1 Services means the work.\n1.2 Fee means the price.\n"
                     "2. Fees and Payment\n2.1 The customer pays.\n3. Governing Law. Ohio.\n"_s),
        (QStringList{u"1|Definitions|definitions|0"_s, u"1.1||definitions|1"_s,
                     u"1.2||definitions|1"_s, u"2|Fees and Payment|payment|0"_s,
                     u"2.1||payment|1"_s, u"3|Governing Law|governing_law|0"_s}));
}

void tst_Clauses::numbersAloneHaveABeginning()
{
    QStringList beginnings;
    const auto clauses = readClauses(test::documentFromText(
        u"1. Definitions. In this Agreement:\n2. Effective date and term. This Agreement becomes\n"
        "effective.\n3. The Supplier shall deliver the goods that the Customer has called\nfor at "
        "its "
        "place.\n4. It ends.\n"_s));
    for (const model::ClauseSegment &clause : clauses)
        beginnings.append(clause.beginning);
    QCOMPARE(beginnings,
             (QStringList{{},
                          {},
                          u"Effective date and term"_s,
                          u"The Supplier shall deliver the goods that the Customer has"_s,
                          u"It ends"_s}));
}

void tst_Clauses::nestsLettersAndRomanFigures()
{
    QCOMPARE(
        shownClauses(u"1. Confidentiality.\n(a) first\n(i) one\n(ii) two\n(b) second\n(c) third\n"
                     "(d) fourth\n(e) fifth\n(f) sixth\n(g) seventh\n(h) eighth\n(i) ninth\n"
                     "2. Notices.\n"_s),
        (QStringList{
            u"1|Confidentiality|confidentiality|0"_s, u"a||confidentiality|1"_s,
            u"i||confidentiality|2"_s, u"ii||confidentiality|2"_s, u"b||confidentiality|1"_s,
            u"c||confidentiality|1"_s, u"d||confidentiality|1"_s, u"e||confidentiality|1"_s,
            u"f||confidentiality|1"_s, u"g||confidentiality|1"_s, u"h||confidentiality|1"_s,
            u"i||confidentiality|1"_s, u"2|Notices|notices|0"_s}));
}

void tst_Clauses::readsArticlesAndSections()
{
    QCOMPARE(shownClauses(u"ARTICLE I\nDEFINITIONS\nSection 1.1 Terms. They mean.\n"
                          "ARTICLE II\nTERM AND TERMINATION\nSection 2.1 Term. Two years.\n"_s),
             (QStringList{u"I|DEFINITIONS|definitions|0"_s, u"1.1|Terms|term|1"_s,
                          u"II|TERM AND TERMINATION|termination|0"_s, u"2.1|Term|term|1"_s}));
}

void tst_Clauses::readsOtherLanguages()
{
    QCOMPARE(shownClauses(
                 u"\u00A7 1 Vertragsgegenstand\nText.\n\u00A7 2 Laufzeit und Verl\u00E4ngerung\n"
                 "Text.\n\u00A7 3 Gerichtsstand\nText.\n"_s),
             (QStringList{u"1|Vertragsgegenstand|scope|0"_s,
                          u"2|Laufzeit und Verl\u00E4ngerung|renewal|0"_s,
                          u"3|Gerichtsstand|dispute_resolution|0"_s}));
    QCOMPARE(
        shownClauses(u"Article premier - Objet du contrat\nTexte.\nArticle 2 - Dur\u00E9e\nTexte.\n"
                     "Article 3 - Loi applicable\nTexte.\n"_s),
        (QStringList{u"premier|Objet du contrat|scope|0"_s, u"2|Dur\u00E9e|term|0"_s,
                     u"3|Loi applicable|governing_law|0"_s}));
    QCOMPARE(shownClauses(u"PRIMERA.- OBJETO\nTexto.\nSEGUNDA.- DURACI\u00D3N\nTexto.\n"
                          "TERCERA.- CONFIDENCIALIDAD\nTexto.\n"_s),
             (QStringList{u"PRIMERA|OBJETO|scope|0"_s, u"SEGUNDA|DURACI\u00D3N|term|0"_s,
                          u"TERCERA|CONFIDENCIALIDAD|confidentiality|0"_s}));
}

void tst_Clauses::figuresAreNoNumbers()
{
    QCOMPARE(shownClauses(u"1. Payment.\nThe fee is due within\n30 days of the invoice and\n"
                          "12 March 2020 is the day.\n100 Main Street\n2. Notices.\n"_s),
             (QStringList{u"1|Payment|payment|0"_s, u"2|Notices|notices|0"_s}));
}

void tst_Clauses::toleratesLostNumbers()
{
    QCOMPARE(shownClauses(u"1. Payment.\n2. Notices.\n5. Assignment.\n"_s).size(), 3);
    QCOMPARE(shownClauses(u"1. Payment.\n2. Notices.\n19. Main line of text\n"_s).size(), 2);
}

void tst_Clauses::textTellsTheKind()
{
    QCOMPARE(
        shownClauses(u"1. This Agreement shall be governed by and construed under the laws of\n"
                     "the State of Ohio.\n2. All notices hereunder shall be in writing.\n"_s),
        (QStringList{u"1||governing_law|0"_s, u"2||notices|0"_s}));
}

void tst_Clauses::signingEndsTheText()
{
    QCOMPARE(shownClauses(u"1. Payment. The parties agree.\n2. Notices. In writing.\n\n"
                          "IN WITNESS WHEREOF the parties have signed.\n\nBy: ________________\n"_s)
                 .constLast(),
             u"||signatures|0"_s);
}

void tst_Clauses::exhibitsCountAnew()
{
    const QString opening = u"line of text\n"_s.repeated(14);
    QCOMPARE(
        shownClauses(opening + u"1. Payment.\n2. Notices.\nEXHIBIT A\n1. Scope of Services\n"_s),
        (QStringList{u"1|Payment|payment|0"_s, u"2|Notices|notices|0"_s, u"|EXHIBIT A|exhibit|0"_s,
                     u"1|Scope of Services|scope|0"_s}));
}

void tst_Clauses::coversTheWholeText()
{
    const auto clauses = readClauses(
        test::documentFromText(u"TITLE\n1. Payment.\ntext\n\fmore text\n2. Notices.\nend\n"_s));
    QCOMPARE(clauses.size(), 3);
    QCOMPARE(clauses.at(0).kind, u"opening"_s);
    QCOMPARE(clauses.at(1).areas.size(), 2);
    QCOMPARE(clauses.at(1).areas.at(1).pageIndex, 1);
    QCOMPARE(clauses.at(2).evidence.pageIndex, 1);
    QVERIFY(clauses.at(2).areas.at(0).box.top > clauses.at(1).areas.at(1).box.top);
    QVERIFY(readClauses({}).isEmpty());
}

void tst_Clauses::kindOfHeading_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("kind");
    const auto row = [](const QString &heading, const QString &kind) {
        QTest::newRow(qPrintable(heading)) << heading << kind;
    };
    row(u"Limitation of Liability"_s, u"liability_cap"_s);
    row(u"Indemnification"_s, u"indemnity"_s);
    row(u"Force Majeure"_s, u"force_majeure"_s);
    row(u"Insurance"_s, u"insurance"_s);
    row(u"Survival"_s, u"survival"_s);
    row(u"Entire Agreement"_s, u"entire_agreement"_s);
    row(u"Non-Competition"_s, u"non_compete"_s);
    row(u"Counterparts"_s, u"counterparts"_s);
    row(u"Haftung"_s, u"liability_cap"_s);
    row(u"K\u00FCndigung"_s, u"termination"_s);
    row(u"Salvatorische Klausel"_s, u"severability"_s);
    row(u"Propri\u00E9t\u00E9 intellectuelle"_s, u"intellectual_property"_s);
    row(u"Prix et paiement"_s, u"payment"_s);
    row(u"Protecci\u00F3n de datos"_s, u"data_protection"_s);
    row(u"Fuerza mayor"_s, u"force_majeure"_s);
    row(u"Wholly unknown"_s, u""_s);
}

void tst_Clauses::kindOfHeading()
{
    QFETCH(QString, heading);
    QFETCH(QString, kind);
    QCOMPARE(extraction::clauseKind(heading), kind);
    QVERIFY(kind.isEmpty() || extraction::clauseKinds().contains(kind));
}

// A thousand pages of nothing but numbers end in a bounded list.
void tst_Clauses::staysLinear()
{
    QString text;
    for (int i = 0; i < 40000; ++i)
        text += u"(a) item\n"_s;
    QVERIFY(readClauses(test::documentFromText(text)).size() <= 20001);
}

QTEST_GUILESS_MAIN(tst_Clauses)
#include "tst_clauses.moc"
