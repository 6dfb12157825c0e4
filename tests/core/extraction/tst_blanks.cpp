// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldextractor.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;

namespace
{

const QString body
    = u"1. Confidential Information. The parties have considered this and every other matter that "
      "stands\nbefore them at some length, and they have found that what follows is what they want "
      "to be held to.\n"_s;

QList<model::FieldCandidate> fieldsOf(const QString &text, FieldKey key)
{
    QList<model::FieldCandidate> found;
    for (const model::ExtractedField &field :
         extraction::FieldExtractor().extract(test::documentFromText(text))) {
        if (field.best.key == key)
            found.append(field.best);
    }
    return found;
}

bool says(const model::FieldCandidate &field, const QString &code)
{
    return std::any_of(field.issues.cbegin(), field.issues.cend(),
                       [&code](const model::FieldIssue &issue) { return issue.code == code; });
}

} // namespace

// What nobody has filled in is said to be so, and never made up.
class TestBlanks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blankIsSaid_data();
    void blankIsSaid();
    void templatesAreNamed();
    void filledContractsAreNone_data();
    void filledContractsAreNone();
    void placeholdersAreNoParties();
};

void TestBlanks::blankIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FieldKey>("key");
    const QString opening = u"Mutual Non-Disclosure Agreement\n\nThis Agreement is made "_s;
    const QString between = u" between Northwind Tools LLC and Harbour Mills Inc.\n\n"_s + body;
    QTest::newRow("day of") << opening + u"this ____ day of ______, 20__"_s + between
                            << FieldKey::AgreementDate;
    QTest::newRow("month known") << opening + u"this ___ day of May, 2021"_s + between
                                 << FieldKey::AgreementDate;
    QTest::newRow("month and gap")
        << opening + u"on March ____, 20__"_s + between << FieldKey::AgreementDate;
    QTest::newRow("law") << opening + u"on May 4, 2021"_s + between
            + u"2. Law. This Agreement is governed by the laws of the State of ________.\n"_s
                         << FieldKey::Jurisdiction;
    QTest::newRow("term") << opening + u"on May 4, 2021"_s + between
            + u"2. Term. This Agreement remains in effect for a period of _____ years from its date.\n"_s
                          << FieldKey::Term;
}

void TestBlanks::blankIsSaid()
{
    QFETCH(QString, text);
    QFETCH(FieldKey, key);
    const auto fields = fieldsOf(text, key);
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields.constFirst().normalised, QString());
    QVERIFY(says(fields.constFirst(), u"field.left_blank"_s));
    QVERIFY(fields.constFirst().confidence < 0.6);
    QVERIFY(fields.constFirst().raw.contains(u'_'));
    QCOMPARE(fields.constFirst().evidence.pageIndex, 0);
}

void TestBlanks::templatesAreNamed()
{
    const auto type
        = fieldsOf(u"Non-Disclosure Agreement\n\nThis Agreement is made this ____ day of "
                   "________, 20__ between [Company Name] and [Name of Recipient].\n\n"_s
                       + body + u"\nBy: ____________\nName: ____________\n"_s,
                   FieldKey::ContractType);
    QCOMPARE(type.size(), 1);
    QVERIFY(says(type.constFirst(), u"document.unsigned_template"_s));
    QVERIFY(type.constFirst().confidence < 0.9);
}

void TestBlanks::filledContractsAreNone_data()
{
    QTest::addColumn<QString>("text");
    const QString opening
        = u"Non-Disclosure Agreement\n\nThis Agreement is made on May 4, 2021 between "
          "Northwind Tools LLC and Harbour Mills Inc.\n\n"_s;
    QTest::newRow("signature lines") << opening + body
            + u"\nIN WITNESS WHEREOF the parties have signed.\n\nBy: ____________\nName: ________\nDate: ________\n"_s;
    QTest::newRow("notes in brackets")
        << opening + u"[Signature page follows]\n[The Recipient shall pay nothing.]\n"_s + body;
    QTest::newRow("form in an exhibit") << opening + body.repeated(6)
            + u"\nIN WITNESS WHEREOF the parties have signed.\n\nEXHIBIT A\n\nFORM OF JOINDER\n\nDated this ____ day of ____, 20__ by [Name].\n"_s;
    QTest::newRow("signed all the same")
        << u"Non-Disclosure Agreement\n\nThis Agreement is made this ____ day of May, 2021.\n\n"_s
            + body
            + u"\nIN WITNESS WHEREOF the parties have signed.\n\nBy: /s/ Dana Winter\nName: Dana Winter\n"_s;
}

void TestBlanks::filledContractsAreNone()
{
    QFETCH(QString, text);
    const auto type = fieldsOf(text, FieldKey::ContractType);
    QCOMPARE(type.size(), 1);
    QVERIFY(!says(type.constFirst(), u"document.unsigned_template"_s));
}

void TestBlanks::placeholdersAreNoParties()
{
    const auto parties = fieldsOf(u"Non-Disclosure Agreement\n\nThis Agreement is made on May 4, "
                                  u"2021 between Northwind Tools LLC "
                                  "(\"Discloser\") and [Company Name] (\"Recipient\").\n\n"_s
                                      + body,
                                  FieldKey::Party);
    for (const model::FieldCandidate &party : parties)
        QVERIFY2(!party.normalised.contains(u"Company"_s), qPrintable(party.normalised));
}

QTEST_GUILESS_MAIN(TestBlanks)
#include "tst_blanks.moc"
