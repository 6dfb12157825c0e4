// SPDX-License-Identifier: Apache-2.0
#include "core/review/reviewsession.h"
#include "core/review/rulechecks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::FieldKey;
using model::FieldState;
using model::RuleKind;
using model::RuleSeverity;

Q_DECLARE_METATYPE(countersign::model::Rule)

namespace
{

model::FieldValue valued(FieldKey key, const QString &value)
{
    model::FieldValue field;
    field.id = model::FieldId::generate();
    field.key = key;
    field.raw = value;
    field.value = value;
    field.confidence = 0.99;
    return field;
}

review::RuleContext only(const model::Rule &rule)
{
    review::RuleContext context;
    context.rules.rules = {rule};
    return context;
}

model::Rule ruleOf(RuleKind kind, const QList<FieldKey> &fields, const QString &parameter = {})
{
    return {u"r"_s, kind, RuleSeverity::Blocker, {}, fields, parameter, true};
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standardRulesAreSound();
    void rulesComeBackWhole();
    void malformedRulesAreRefused_data();
    void malformedRulesAreRefused();
    void valuesAreHeldAgainstRules_data();
    void valuesAreHeldAgainstRules();
    void termsMoveDates_data();
    void termsMoveDates();
    void domainsFitParties_data();
    void domainsFitParties();
    void nothingIsSaidOfMaskedValues();
    void rulesApplyToTheirContractType();
    void wordsAndFiguresAreSettledByAPerson();
    void acceptedWarningsHoldForTheirValues();
    void blockersAreNotAccepted();
    void secondEntriesHaveToAgree();
    void theSessionHoldsEveryStepAgainstTheRules();
    void sampledFieldsAskForAttention();
};

void TestRules::standardRulesAreSound()
{
    const model::RuleSet set = model::standardRules();
    QVERIFY(set.rules.size() >= 6);
    for (const model::Rule &rule : set.rules)
        QVERIFY2(model::checkRule(rule), qPrintable(rule.id));
    QVERIFY(review::findings({valued(FieldKey::Party, u"Acme, Inc."_s)}, {set, {}, {}}).isEmpty());
}

void TestRules::rulesComeBackWhole()
{
    model::RuleSet set = model::standardRules();
    set.version = 4;
    set.changedBy = u"Rosa"_s;
    set.changedAt = QDateTime(QDate(2026, 11, 22), {9, 0}, Qt::UTC);
    set.rules.first().enabled = false;
    set.rules.append(ruleOf(RuleKind::Choices, {FieldKey::Jurisdiction}, u"Delaware; Ohio"_s));
    const auto back = model::ruleSetFromJson(model::toJson(set));
    QVERIFY(back);
    QCOMPARE(*back, set);
}

void TestRules::malformedRulesAreRefused_data()
{
    QTest::addColumn<model::Rule>("rule");
    QTest::newRow("no field") << ruleOf(RuleKind::Required, {});
    QTest::newRow("wrong field") << ruleOf(RuleKind::NotLater, {FieldKey::Term, FieldKey::Party});
    QTest::newRow("same field") << ruleOf(RuleKind::NotLater,
                                          {FieldKey::SignedDate, FieldKey::SignedDate});
    QTest::newRow("broken form") << ruleOf(RuleKind::Pattern, {FieldKey::Reference}, u"["_s);
    QTest::newRow("no choices") << ruleOf(RuleKind::Choices, {FieldKey::Reference}, u" "_s);
    QTest::newRow("no money") << ruleOf(RuleKind::AtMost, {FieldKey::Amount}, u"much"_s);
}

void TestRules::malformedRulesAreRefused()
{
    QFETCH(model::Rule, rule);
    const auto refused = model::checkRule(rule);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"rule.malformed"_s);
}

void TestRules::valuesAreHeldAgainstRules_data()
{
    using Values = QList<std::pair<FieldKey, QString>>;
    QTest::addColumn<model::Rule>("rule");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("code"); // empty: nothing is broken
    const model::Rule order
        = ruleOf(RuleKind::NotLater, {FieldKey::EffectiveDate, FieldKey::ExpirationDate});
    const auto dates = [](const QString &from, const QString &to) {
        return Values{{FieldKey::EffectiveDate, from}, {FieldKey::ExpirationDate, to}};
    };
    QTest::newRow("in order") << order << dates(u"2026-01-01"_s, u"2027-01-01"_s) << QString();
    QTest::newRow("same day") << order << dates(u"2026-01-01"_s, u"2026-01-01"_s) << QString();
    QTest::newRow("turned") << order << dates(u"2026-01-02"_s, u"2026-01-01"_s)
                            << u"rule.not_later"_s;
    QTest::newRow("perpetual") << order << dates(u"2026-01-02"_s, u"perpetual"_s) << QString();
    const model::Rule term = ruleOf(
        RuleKind::TermEndsAt, {FieldKey::EffectiveDate, FieldKey::Term, FieldKey::ExpirationDate});
    const auto ends = [](const QString &end) {
        return Values{{FieldKey::EffectiveDate, u"2026-03-01"_s},
                      {FieldKey::Term, u"2 years"_s},
                      {FieldKey::ExpirationDate, end}};
    };
    QTest::newRow("term fits") << term << ends(u"2028-03-01"_s) << QString();
    QTest::newRow("last day") << term << ends(u"2028-02-29"_s) << QString();
    QTest::newRow("term differs") << term << ends(u"2028-03-05"_s) << u"rule.end_differs"_s;
    const model::Rule needed = ruleOf(RuleKind::Required, {FieldKey::Jurisdiction});
    QTest::newRow("missing") << needed << Values{} << u"rule.required"_s;
    QTest::newRow("there") << needed << Values{{FieldKey::Jurisdiction, u"Ohio"_s}} << QString();
    const model::Rule email
        = ruleOf(RuleKind::EmailFitsParty, {FieldKey::SignerEmail, FieldKey::Party});
    QTest::newRow("own domain") << email
                                << Values{{FieldKey::SignerEmail, u"a@acme.example"_s},
                                          {FieldKey::Party, u"Acme Widgets, Inc."_s}}
                                << QString();
    QTest::newRow("strange domain") << email
                                    << Values{{FieldKey::SignerEmail, u"a@other.example"_s},
                                              {FieldKey::Party, u"Acme Widgets, Inc."_s}}
                                    << u"rule.domain_differs"_s;
    const model::Rule sum = ruleOf(RuleKind::ItemsSumUp, {FieldKey::LineItems, FieldKey::Amount});
    const QString rows = uR"([["Desk","2","100","200.00"],["Lamp","1","50.50","50.50"]])"_s;
    QTest::newRow("sums up") << sum
                             << Values{{FieldKey::LineItems, rows},
                                       {FieldKey::Amount, u"250.50 EUR"_s}}
                             << QString();
    QTest::newRow("does not sum up")
        << sum << Values{{FieldKey::LineItems, rows}, {FieldKey::Amount, u"251.50 EUR"_s}}
        << u"rule.sum_differs"_s;
    const model::Rule form = ruleOf(RuleKind::Pattern, {FieldKey::Reference}, u"NDA-\\d+"_s);
    QTest::newRow("form") << form << Values{{FieldKey::Reference, u"NDA-17"_s}} << QString();
    QTest::newRow("part of it") << form << Values{{FieldKey::Reference, u"an NDA-17"_s}}
                                << u"rule.pattern"_s;
    const model::Rule list
        = ruleOf(RuleKind::Choices, {FieldKey::Jurisdiction}, u"Delaware; New York"_s);
    QTest::newRow("listed") << list << Values{{FieldKey::Jurisdiction, u"new york"_s}} << QString();
    QTest::newRow("not listed") << list << Values{{FieldKey::Jurisdiction, u"Ohio"_s}}
                                << u"rule.choices"_s;
    const model::Rule most = ruleOf(RuleKind::AtMost, {FieldKey::Amount}, u"1000 USD"_s);
    QTest::newRow("below") << most << Values{{FieldKey::Amount, u"1000.00 USD"_s}} << QString();
    QTest::newRow("above") << most << Values{{FieldKey::Amount, u"1000.01 USD"_s}}
                           << u"rule.at_most"_s;
    QTest::newRow("other currency")
        << most << Values{{FieldKey::Amount, u"9000.00 EUR"_s}} << QString();
}

void TestRules::valuesAreHeldAgainstRules()
{
    using Values = QList<std::pair<FieldKey, QString>>;
    QFETCH(model::Rule, rule);
    QFETCH(Values, values);
    QFETCH(QString, code);
    QList<model::FieldValue> fields;
    for (const auto &[key, value] : values)
        fields.append(valued(key, value));
    const QList<model::Finding> found = review::findings(fields, only(rule));
    QCOMPARE(found.size(), code.isEmpty() ? 0 : 1);
    if (!code.isEmpty())
        QCOMPARE(found.first().code, code);
}

void TestRules::termsMoveDates_data()
{
    QTest::addColumn<QString>("duration");
    QTest::addColumn<QDate>("end");
    QTest::newRow("days") << u"30 days"_s << QDate(2026, 3, 2);
    QTest::newRow("weeks") << u"2 weeks"_s << QDate(2026, 2, 14);
    QTest::newRow("month") << u"1 month"_s << QDate(2026, 2, 28);
    QTest::newRow("years") << u"2 years"_s << QDate(2028, 1, 31);
    QTest::newRow("no term") << u"perpetual"_s << QDate();
}

void TestRules::termsMoveDates()
{
    QFETCH(QString, duration);
    QFETCH(QDate, end);
    QCOMPARE(review::movedOn(QDate(2026, 1, 31), duration), end);
}

void TestRules::domainsFitParties_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("party");
    QTest::addColumn<bool>("fits");
    QTest::newRow("name") << u"j@northwind.example"_s << u"Northwind Traders GmbH"_s << true;
    QTest::newRow("subdomain") << u"j@mail.northwind.co.uk"_s << u"Northwind Traders"_s << true;
    QTest::newRow("initials") << u"j@ibm.com"_s << u"International Business Machines"_s << true;
    QTest::newRow("umlaut") << u"j@mueller.example"_s << u"M\u00fcller & S\u00f6hne"_s << false;
    QTest::newRow("free mail") << u"j@gmail.com"_s << u"Acme"_s << true;
    QTest::newRow("short name") << u"j@3m.com"_s << u"3M Company"_s << true;
    QTest::newRow("other") << u"j@contoso.example"_s << u"Acme, Inc."_s << false;
}

void TestRules::domainsFitParties()
{
    QFETCH(QString, email);
    QFETCH(QString, party);
    QFETCH(bool, fits);
    QCOMPARE(review::domainFits(email, party), fits);
}

void TestRules::nothingIsSaidOfMaskedValues()
{
    const QList<model::FieldValue> fields{valued(FieldKey::SignerEmail, u"@\u2022\u2022\u2022"_s),
                                          valued(FieldKey::Party, u"Acme, Inc."_s)};
    review::RuleContext context
        = only(ruleOf(RuleKind::EmailFitsParty, {FieldKey::SignerEmail, FieldKey::Party}));
    QCOMPARE(review::findings(fields, context).size(), 1);
    context.masked = {fields.first().id};
    QVERIFY(review::findings(fields, context).isEmpty());
}

void TestRules::rulesApplyToTheirContractType()
{
    model::Rule rule = ruleOf(RuleKind::Required, {FieldKey::Amount});
    rule.contractType = u"lease"_s;
    QVERIFY(review::findings({valued(FieldKey::ContractType, u"nda"_s)}, only(rule)).isEmpty());
    QCOMPARE(review::findings({valued(FieldKey::ContractType, u"lease"_s)}, only(rule)).size(), 1);
    rule.enabled = false;
    QVERIFY(review::findings({valued(FieldKey::ContractType, u"lease"_s)}, only(rule)).isEmpty());
}

void TestRules::wordsAndFiguresAreSettledByAPerson()
{
    const model::Rule rule = ruleOf(RuleKind::WordsMatchFigures, {FieldKey::Amount});
    model::FieldValue amount = valued(FieldKey::Amount, u"100.00 USD"_s);
    amount.issues = {{u"money.words_figures_differ"_s, model::IssueSeverity::Contradiction}};
    QCOMPARE(review::findings({amount}, only(rule)).first().code, u"rule.words_differ"_s);
    amount.state = FieldState::Corrected;
    QVERIFY(review::findings({amount}, only(rule)).isEmpty());
}

void TestRules::acceptedWarningsHoldForTheirValues()
{
    model::Rule rule = ruleOf(RuleKind::Pattern, {FieldKey::Reference}, u"NDA-\\d+"_s);
    rule.severity = RuleSeverity::Warning;
    model::FieldValue reference = valued(FieldKey::Reference, u"Letter 4"_s);
    review::RuleContext context = only(rule);
    const model::Finding before = review::findings({reference}, context).first();
    context.accepted = {{rule.id, before.fingerprint, u"Old numbering"_s, u"Rosa"_s, {}}};
    const model::Finding accepted = review::findings({reference}, context).first();
    QCOMPARE(accepted.acceptedBy, u"Rosa"_s);
    QCOMPARE(accepted.acceptedReason, u"Old numbering"_s);
    reference.value = u"Letter 5"_s;
    QVERIFY(!review::findings({reference}, context).first().isAccepted());
}

void TestRules::blockersAreNotAccepted()
{
    const model::Rule rule = ruleOf(RuleKind::Pattern, {FieldKey::Reference}, u"NDA-\\d+"_s);
    const model::FieldValue reference = valued(FieldKey::Reference, u"Letter 4"_s);
    review::RuleContext context = only(rule);
    context.accepted = {{rule.id,
                         review::findings({reference}, context).first().fingerprint,
                         u"please"_s,
                         u"Rosa"_s,
                         {}}};
    QVERIFY(!review::findings({reference}, context).first().isAccepted());
}

void TestRules::secondEntriesHaveToAgree()
{
    model::Rule rule = ruleOf(RuleKind::SecondEntry, {FieldKey::Amount});
    rule.severity = RuleSeverity::Warning; // blocks all the same
    model::FieldValue amount = valued(FieldKey::Amount, u"100.00 USD"_s);
    review::RuleContext context = only(rule);
    const auto code = [&] {
        const QList<model::Finding> found = review::findings({amount}, context);
        return found.isEmpty() ? QString() : found.first().code;
    };
    QCOMPARE(code(), u"rule.first_missing"_s);
    QVERIFY(review::findings({amount}, context).first().blocks());
    amount.reviewer = u"Rosa"_s;
    amount.state = FieldState::Confirmed;
    QCOMPARE(code(), u"rule.second_missing"_s);
    context.secondEntries = {{amount.id, u"100.00 USD"_s, u"Rosa"_s, {}}};
    QCOMPARE(code(), u"rule.second_missing"_s); // twice the same person
    context.secondEntries = {{amount.id, u"190.00 USD"_s, u"Ben"_s, {}}};
    QCOMPARE(code(), u"rule.second_differs"_s);
    amount.value = u"190.00 USD"_s;
    QCOMPARE(code(), QString());
}

void TestRules::theSessionHoldsEveryStepAgainstTheRules()
{
    QList<model::FieldValue> fields{valued(FieldKey::Party, u"Acme"_s),
                                    valued(FieldKey::EffectiveDate, u"2026-05-01"_s),
                                    valued(FieldKey::ExpirationDate, u"2026-04-01"_s)};
    review::ReviewSession session(fields, {});
    QVERIFY(session.canApprove());
    session.setRules({model::standardRules(), {}, {}});
    QVERIFY(!session.canApprove());
    QCOMPARE(session.blockers().first().kind, review::BlockerKind::Rule);
    QCOMPARE(session.blockers().first().field, fields.at(1).id);
    QVERIFY(session.correct(fields.at(2).id, u"2027-04-01"_s));
    QVERIFY(session.canApprove());
    QVERIFY(session.undo());
    QVERIFY(!session.canApprove());
    session.setRules(only(ruleOf(RuleKind::Required, {FieldKey::Amount})));
    QCOMPARE(session.blockers().first().kind, review::BlockerKind::Missing);
    QCOMPARE(session.blockers().first().key, FieldKey::Amount);
}

void TestRules::sampledFieldsAskForAttention()
{
    const QList<model::FieldValue> fields{valued(FieldKey::Party, u"Acme"_s),
                                          valued(FieldKey::Jurisdiction, u"Ohio"_s)};
    review::ReviewSession session(fields, {});
    QCOMPARE(session.remaining(), 0);
    session.setSampled({fields.at(1).id});
    QCOMPARE(session.uncertain(), QList{fields.at(1).id});
    QVERIFY(!session.canApprove());
    QVERIFY(session.confirm(fields.at(1).id));
    QVERIFY(session.canApprove());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
