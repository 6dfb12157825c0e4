// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/confidence.h"
#include "core/extraction/documenttext.h"
#include "core/extraction/ranking.h"
#include "core/extraction/validators.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace countersign;
using namespace countersign::extraction;
using model::FieldKey;

namespace
{

constexpr std::array testWeights = {FeatureWeight{"good", 2.0}, FeatureWeight{"bad", -1.0}};
constexpr std::array testBands = {ConfidenceBand{0, 0.5}, ConfidenceBand{1, 0.9}};

Candidate candidateOf(const QString &value, int begin, std::initializer_list<const char *> features)
{
    Candidate candidate;
    candidate.span = {begin, begin + 5};
    candidate.normalised = value;
    for (const char *feature : features)
        candidate.add(feature);
    return candidate;
}

Decisions decided(std::initializer_list<std::pair<FieldKey, QString>> values)
{
    Decisions decisions;
    for (const auto &[key, value] : values)
        decisions.insert(key, {RankedSlot{candidateOf(value, 0, {}), {}, 1}});
    return decisions;
}

QStringList issueCodes(const Decisions &decisions, FieldKey key)
{
    QStringList codes;
    for (const model::FieldIssue &issue : decisions.value(key).constFirst().best.issues)
        codes.append(issue.code);
    return codes;
}

} // namespace

// Ranking, validators and confidence: what happens between candidates and shown fields.
class tst_Ranking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestCandidateWinsAndRivalsFollow()
    {
        const auto ranked
            = rankCandidates({candidateOf(u"a"_s, 0, {"bad"}), candidateOf(u"b"_s, 10, {"good"}),
                              candidateOf(u"c"_s, 20, {"good", "bad"})},
                             {testWeights, 0.0, 1});
        QCOMPARE(ranked.size(), 1);
        QCOMPARE(ranked.constFirst().best.normalised, u"b"_s);
        QCOMPARE(ranked.constFirst().rivals.constFirst().normalised, u"c"_s);
        QCOMPARE(ranked.constFirst().margin, 1.0);
    }

    void nothingGoodEnoughIsAbsent()
    {
        const auto ranked
            = rankCandidates({candidateOf(u"a"_s, 0, {"bad"})}, {testWeights, 0.5, 1});
        QVERIFY(ranked.constFirst().isAbsent());
        QCOMPARE(ranked.constFirst().margin, 1.5);
        QCOMPARE(ranked.constFirst().rivals.size(), 1);
    }

    void equalValuesMerge()
    {
        const auto ranked
            = rankCandidates({candidateOf(u"Acme"_s, 0, {}), candidateOf(u"ACME"_s, 10, {"good"})},
                             {testWeights, 0.0, 5});
        QCOMPARE(ranked.size(), 1);
        QCOMPARE(ranked.constFirst().best.normalised, u"ACME"_s);
    }

    void manySlotsUseATextOnce()
    {
        const auto ranked = rankCandidates({candidateOf(u"late"_s, 50, {"good"}),
                                            candidateOf(u"long"_s, 10, {"good"}),
                                            candidateOf(u"part"_s, 12, {"good", "bad"})},
                                           {testWeights, 0.0, 5});
        QCOMPARE(ranked.size(), 2);
        QCOMPARE(ranked.at(0).best.normalised, u"long"_s);
        QCOMPARE(ranked.at(0).rivals.constFirst().normalised, u"part"_s);
        QCOMPARE(ranked.at(1).best.normalised, u"late"_s);
    }

    void validatorsAddIssuesAndChangeNothing()
    {
        Decisions decisions = decided({{FieldKey::AgreementDate, u"2020-05-01"_s},
                                       {FieldKey::EffectiveDate, u"2020-05-01"_s},
                                       {FieldKey::ExpirationDate, u"2019-05-01"_s},
                                       {FieldKey::Term, u"1 month"_s},
                                       {FieldKey::NoticePeriod, u"90 days"_s},
                                       {FieldKey::SignerEmail, u"not an address"_s},
                                       {FieldKey::Party, u"Acme"_s}});
        validateDecisions(decisions, {QDate(2020, 1, 1), DateOrder::Unknown});
        QVERIFY(
            issueCodes(decisions, FieldKey::ExpirationDate).contains(u"dates.ends_before_start"_s));
        QVERIFY(issueCodes(decisions, FieldKey::NoticePeriod)
                    .contains(u"period.notice_longer_than_term"_s));
        QVERIFY(issueCodes(decisions, FieldKey::SignerEmail).contains(u"field.value_malformed"_s));
        QVERIFY(issueCodes(decisions, FieldKey::AgreementDate).contains(u"date.in_future"_s));
        QVERIFY(issueCodes(decisions, FieldKey::Party).contains(u"party.only_one"_s));
        QCOMPARE(decidedValue(decisions, FieldKey::ExpirationDate), u"2019-05-01"_s);
    }

    void soundFieldsHaveNoIssues()
    {
        Decisions decisions = decided({{FieldKey::AgreementDate, u"2020-05-01"_s},
                                       {FieldKey::EffectiveDate, u"2020-05-01"_s},
                                       {FieldKey::Term, u"1 year"_s},
                                       {FieldKey::ExpirationDate, u"2021-05-01"_s}});
        validateDecisions(decisions, {});
        for (const FieldKey key : decisions.keys())
            QVERIFY(issueCodes(decisions, key).isEmpty());
    }

    void doubtsAndPoorWordsLowerConfidence()
    {
        model::OcrDocument document;
        const model::OcrWord poor{u"value"_s, {0.1, 0.1, 0.1, 0.02}, 0.4};
        document.pages.append(model::OcrPage{});
        document.pages[0].blocks.append(
            model::OcrBlock{{model::OcrLine{{poor}, poor.box}}, poor.box});
        const DocumentText text(document);
        const ConfidenceTable table{testBands, testBands};
        RankedSlot slot{candidateOf(u"v"_s, 100, {}), {}, 2};
        QCOMPARE(slotConfidence(slot, table, text), 0.9);
        slot.margin = 0.5;
        QCOMPARE(slotConfidence(slot, table, text), 0.5);
        slot.margin = 2;
        slot.best.issues.append({u"x.doubt"_s, model::IssueSeverity::Doubt});
        QVERIFY(slotConfidence(slot, table, text) <= 0.75);
        slot.best.issues.append({u"x.contradiction"_s, model::IssueSeverity::Contradiction});
        QVERIFY(slotConfidence(slot, table, text) < 0.6);
        slot.best.issues.clear();
        slot.best.span = {0, 5};
        QVERIFY(slotConfidence(slot, table, text) < 0.9);
    }
};

QTEST_GUILESS_MAIN(tst_Ranking)
#include "tst_ranking.moc"
