// SPDX-License-Identifier: Apache-2.0
#include "core/review/certification.h"

#include <QTest>

#include <cmath>

using namespace countersign::review;

namespace
{

QList<PastDecision> decisions(int right, int wrong, double confidence)
{
    QList<PastDecision> all;
    for (int i = 0; i < right + wrong; ++i)
        all.append({confidence, i < right});
    return all;
}

bool near(double value, double wanted, double within = 1e-9)
{
    return std::abs(value - wanted) <= within;
}

} // namespace

class TestCertification : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void quantilesOfTheBetaDistribution_data();
    void quantilesOfTheBetaDistribution();
    void boundWithoutAMistakeIsARoot();
    void boundsOfClopperAndPearson();
    void countsTheDecisionsThatAreNeeded();
    void withoutDecisionsNothingIsTaken();
    void justEnoughRightOnesAreAProof();
    void oneMistakeCostsMore();
    void theLowestLimitThatHoldsIsChosen();
    void manyMistakesAreSaid();
    void theLimitIsMet();
};

void TestCertification::quantilesOfTheBetaDistribution_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("wanted");
    // Closed forms: I_x(1, b) = 1 - (1 - x)^b, I_x(a, 1) = x^a, arcsine law, symmetry.
    QTest::newRow("uniform") << 0.37 << 1.0 << 1.0 << 0.37;
    QTest::newRow("first of 149") << 0.95 << 1.0 << 149.0 << 1 - std::pow(0.05, 1 / 149.0);
    QTest::newRow("first of 10000") << 0.995 << 1.0 << 10000.0 << 1 - std::pow(0.005, 1 / 10000.0);
    QTest::newRow("last of 40") << 0.2 << 40.0 << 1.0 << std::pow(0.2, 1 / 40.0);
    QTest::newRow("arcsine") << 0.9 << 0.5 << 0.5 << std::pow(std::sin(M_PI * 0.45), 2);
    QTest::newRow("symmetric") << 0.5 << 7.0 << 7.0 << 0.5;
    // I_x(2, 2) = 3 x^2 - 2 x^3; 0.5 - sin(asin(0.8) / 3) is where it is 0.1.
    QTest::newRow("cubic") << 0.1 << 2.0 << 2.0 << 0.5 - std::sin(std::asin(0.8) / 3);
    // Worked out with forty digits.
    QTest::newRow("0.995 of 4, 297") << 0.995 << 4.0 << 297.0 << 0.0361082597508519;
    QTest::newRow("0.9 of 26, 35") << 0.9 << 26.0 << 35.0 << 0.507669699741127;
    QTest::newRow("0.005 of 3.5, 0.75") << 0.005 << 3.5 << 0.75 << 0.252948323297148;
    QTest::newRow("0.95 of 12, 2000") << 0.95 << 12.0 << 2000.0 << 0.00903773466520986;
}

void TestCertification::quantilesOfTheBetaDistribution()
{
    QFETCH(double, share);
    QFETCH(double, a);
    QFETCH(double, b);
    QFETCH(double, wanted);
    const double found = betaQuantile(share, a, b);
    QVERIFY2(near(found, wanted), qPrintable(QString::number(found, 'g', 15)));
}

void TestCertification::boundWithoutAMistakeIsARoot()
{
    for (const int taken : {1, 37, 149, 299, 5000})
        QVERIFY(near(upperErrorBound(0, taken, 0.95), 1 - std::pow(0.05, 1.0 / taken)));
}

// Against the sum of the binomial distribution itself: with the bound as error rate, so few
// mistakes have the probability that is left.
void TestCertification::boundsOfClopperAndPearson()
{
    for (const auto &[wrong, taken] : {std::pair(1, 20), {3, 100}, {7, 400}, {25, 60}}) {
        const double bound = upperErrorBound(wrong, taken, 0.99);
        double below = 0;
        for (int k = 0; k <= wrong; ++k)
            below
                += std::exp(std::lgamma(taken + 1) - std::lgamma(k + 1) - std::lgamma(taken - k + 1)
                            + k * std::log(bound) + (taken - k) * std::log1p(-bound));
        QVERIFY2(near(below, 0.01), qPrintable(QString::number(below, 'g', 12)));
    }
    QCOMPARE(upperErrorBound(0, 0, 0.9), 1.0);
    QCOMPARE(upperErrorBound(5, 5, 0.9), 1.0);
}

void TestCertification::countsTheDecisionsThatAreNeeded()
{
    QCOMPARE(certifiableLimits().size(), 20);
    QVERIFY(near(certaintyOfOneLimit(), 0.995));
    for (const double allowed : {0.005, 0.01, 0.02, 0.05, 0.1}) {
        const int needed = decisionsNeeded(allowed);
        QVERIFY(upperErrorBound(0, needed, certaintyOfOneLimit()) <= allowed);
        QVERIFY(upperErrorBound(0, needed - 1, certaintyOfOneLimit()) > allowed);
    }
    QCOMPARE(decisionsNeeded(0.02), 263);
    QCOMPARE(decisionsNeeded(0.05), 104);
}

void TestCertification::withoutDecisionsNothingIsTaken()
{
    const Certificate certificate = certify({}, 0.02);
    QCOMPARE(certificate.proof, Proof::TooFew);
    QVERIFY(!certificate.limit);
    QCOMPARE(certificate.of, Selection());
    QCOMPARE(certificate.needed, 263);
}

void TestCertification::justEnoughRightOnesAreAProof()
{
    const Certificate short1 = certify(decisions(262, 0, 0.97), 0.02);
    QCOMPARE(short1.proof, Proof::TooFew);
    QCOMPARE(short1.of.taken, 262);
    const Certificate enough = certify(decisions(263, 0, 0.97), 0.02);
    QCOMPARE(enough.proof, Proof::Certified);
    QCOMPARE(*enough.limit, 0.50);
    QVERIFY(enough.of.bound() <= 0.02);
}

void TestCertification::oneMistakeCostsMore()
{
    QCOMPARE(certify(decisions(300, 1, 0.97), 0.02).proof, Proof::TooManyWrong);
    QCOMPARE(certify(decisions(380, 1, 0.97), 0.02).proof, Proof::Certified);
}

void TestCertification::theLowestLimitThatHoldsIsChosen()
{
    const QList<PastDecision> past
        = decisions(300, 0, 0.96) + decisions(100, 0, 0.81) + decisions(60, 40, 0.62);
    const Certificate certificate = certify(past, 0.02);
    QCOMPARE(*certificate.limit, 0.65); // what is below it is wrong too often
    QCOMPARE(certificate.of, (Selection{400, 0}));
    QCOMPARE(certificate.decisions, 500);
    // A stricter promise needs more of them, a looser one takes more in.
    QVERIFY(!certify(past, 0.01).limit);
    QCOMPARE(*certify(past, 0.15).limit, 0.50);
}

void TestCertification::manyMistakesAreSaid()
{
    const Certificate certificate = certify(decisions(500, 40, 0.98), 0.02);
    QCOMPARE(certificate.proof, Proof::TooManyWrong);
    QCOMPARE(certificate.of, (Selection{540, 40}));
}

// A value as sure as the limit is taken.
void TestCertification::theLimitIsMet()
{
    QCOMPARE(selectionAt(decisions(3, 1, 0.9), 0.9), (Selection{4, 1}));
    QCOMPARE(selectionAt(decisions(3, 1, 0.9), 0.91), Selection());
}

QTEST_GUILESS_MAIN(TestCertification)
#include "tst_certification.moc"
