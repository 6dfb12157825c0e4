// SPDX-License-Identifier: Apache-2.0
#include "core/security/cms.h"
#include "tests/core/security/testcertificates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using security::CertificateIssuer;
using security::CertificateUse;
using security::PrivateKey;

// RFC 3161 tokens: made, read, copied to other bytes, damaged.
class TestTimestamp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void roundTrip();
    void copiedToOtherBytes();
    void everyChangedByteIsFound();
    void signerWithoutTheRight();
    void malformed();

private:
    TestCertificates m_test;
    const QByteArray m_content = "signature value"_ba;
    const QDateTime m_time = TestCertificates::day(2026, 11, 22);
    QByteArray m_token;
};

void TestTimestamp::initTestCase()
{
    const PrivateKey key = PrivateKey::generateP256();
    const CertificateIssuer tsa{m_test.issue(u"Test TSA"_s, key, CertificateUse::Timestamping),
                                key};
    m_token = security::makeTimestampToken({m_content}, tsa, m_time).value();
}

void TestTimestamp::roundTrip()
{
    const auto found = security::verifyTimestampToken(m_token, {m_content}).value();
    QVERIFY2(found.valid(), qPrintable(found.cms.problems.join(u' ')));
    QCOMPARE(found.genTime, m_time);
    QCOMPARE(found.imprintAlgorithm, u"SHA256"_s);
    QCOMPARE(found.imprint.size(), 32);
    QCOMPARE(found.cms.signer.subjectName(), u"Test TSA"_s);
    QVERIFY(found.cms.signingCertificateOk);
    QVERIFY(found.policy.startsWith(u"2.25."_s));
    QCOMPARE(found.serialHex.size(), 16);
}

void TestTimestamp::copiedToOtherBytes()
{
    const auto found = security::verifyTimestampToken(m_token, {"another signature"_ba}).value();
    QVERIFY(!found.imprintOk);
    QVERIFY(!found.valid());
    QVERIFY(found.cms.intact());
}

void TestTimestamp::everyChangedByteIsFound()
{
    for (qsizetype i = 0; i < m_token.size(); ++i) {
        QByteArray changed = m_token;
        changed[i] = char(changed[i] ^ 1);
        const auto found = security::verifyTimestampToken(changed, {m_content});
        if (found && found->valid())
            QCOMPARE(found->genTime, m_time);
    }
}

void TestTimestamp::signerWithoutTheRight()
{
    const CertificateIssuer noTsa{m_test.signer, m_test.signerKey};
    QCOMPARE(security::makeTimestampToken({m_content}, noTsa, m_time).error().code,
             u"timestamp.sign_failed"_s);
}

void TestTimestamp::malformed()
{
    const QByteArray cms
        = security::signDetachedCms({{m_content}, m_test.signer, m_test.signerKey, {}, m_time})
              .value();
    for (const QByteArray &bytes : {""_ba, "x"_ba, cms, m_token.first(m_token.size() / 2)}) {
        QCOMPARE(security::verifyTimestampToken(bytes, {m_content}).error().code,
                 u"timestamp.malformed"_s);
    }
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
