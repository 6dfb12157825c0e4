// SPDX-License-Identifier: Apache-2.0
#include "core/training/derivedterm.h"
#include "tests/support/pagebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::training;
using model::FieldKey;

namespace
{

using Labels = QHash<FieldKey, QStringList>;

const QString contractText
    = u"SUPPLY AGREEMENT\n\nThis Agreement is made on June 1, 2015 between Acme Corp. and Bolt "
      u"LLC.\n"
      "1. Term. This Agreement shall remain in effect for a period of two (2) years.\n"
      "2. Payment. Invoices are due within thirty (30) days.\n"_s;

std::optional<QString> termOf(const Labels &labels, const QString &text = contractText)
{
    TruthDocument truth;
    truth.keys = {FieldKey::EffectiveDate, FieldKey::AgreementDate, FieldKey::ExpirationDate};
    truth.values = labels;
    return derivedTerm(LabelledDocument(truth, test::documentFromText(text)));
}

} // namespace

class TestDerivedTerm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leadsFromTheFirstDayToTheLast();
    void saysNothingWithoutSuchAPeriod();
    void withoutAnEndThereIsNone();
    void isTaughtButNoLabel();
};

void TestDerivedTerm::leadsFromTheFirstDayToTheLast()
{
    const QStringList begin{u"2015-06-01"_s};
    for (const QString &end : {u"2017-06-01"_s, u"2017-05-31"_s})
        QCOMPARE(termOf({{FieldKey::EffectiveDate, begin}, {FieldKey::ExpirationDate, {end}}}),
                 u"2 years"_s);
    QCOMPARE(
        termOf({{FieldKey::AgreementDate, begin}, {FieldKey::ExpirationDate, {u"2017-06-01"_s}}}),
        u"2 years"_s);
}

void TestDerivedTerm::saysNothingWithoutSuchAPeriod()
{
    const Labels labels{{FieldKey::EffectiveDate, {u"2015-06-01"_s}},
                        {FieldKey::ExpirationDate, {u"2018-06-01"_s}}};
    QVERIFY(!termOf(labels));
    QVERIFY(!termOf({{FieldKey::ExpirationDate, {u"2017-06-01"_s}}}));
}

// Where a term seems to be stated nonetheless, nobody knows which of the two is wrong.
void TestDerivedTerm::withoutAnEndThereIsNone()
{
    const QString endless
        = QString(contractText)
              .replace(u"for a period of two (2) years"_s, u"until a party ends it"_s);
    QCOMPARE(termOf({}, endless), QString());
    QCOMPARE(termOf({{FieldKey::ExpirationDate, {u"perpetual"_s}}}, endless), QString());
    QVERIFY(!termOf({}));
}

void TestDerivedTerm::isTaughtButNoLabel()
{
    TruthDocument truth;
    truth.keys = {FieldKey::ExpirationDate};
    LabelledDocument document(truth, test::documentFromText(contractText));
    document.addDerived(FieldKey::Term, u"2 years"_s);
    QCOMPARE(document.truth(), truth);
    QCOMPARE(document.taught().keys, (QList{FieldKey::ExpirationDate, FieldKey::Term}));
    QCOMPARE(document.taught().values.value(FieldKey::Term), QStringList{u"2 years"_s});
}

QTEST_APPLESS_MAIN(TestDerivedTerm)
#include "tst_derivedterm.moc"
