// SPDX-License-Identifier: Apache-2.0
#include "core/security/algorithmpolicy.h"
#include "core/security/x509.h"
#include "tests/core/security/testcertificates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using model::Trust;
using security::Certificate;
using security::CertificateIssuer;
using security::CertificateUse;
using security::PrivateKey;

// Making certificates, reading them back, and whom to believe when.
class TestX509 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fields();
    void pemAndDer();
    void uses();
    void keys();
    void malformed();
    void trust();
    void trustThroughIntermediate();
    void weakKeys();
    void policy();

private:
    TestCertificates m_test;
    const QDateTime m_now = TestCertificates::day(2027, 1, 1);
};

void TestX509::fields()
{
    QCOMPARE(m_test.signer.subjectName(), u"Jörg Müller"_s);
    QCOMPARE(m_test.signer.issuerName(), u"Test Root"_s);
    QCOMPARE(m_test.signer.notBefore(), TestCertificates::day(2026, 1, 1));
    QCOMPARE(m_test.signer.notAfter(), TestCertificates::day(2028, 1, 1));
    QCOMPARE(m_test.signer.serialHex().size(), 32);
    QVERIFY(m_test.root.certificate.isSelfSigned());
    QVERIFY(m_test.root.certificate.isAuthority());
    QVERIFY(!m_test.signer.isSelfSigned());
    QVERIFY(!m_test.signer.isAuthority());
    const Certificate nameless = m_test.issue({}, m_test.signerKey);
    QCOMPARE(nameless.subjectName(), u"Countersign Tests"_s);
}

void TestX509::pemAndDer()
{
    const auto fromDer = Certificate::fromDer(m_test.signer.toDer());
    QCOMPARE(*fromDer, m_test.signer);
    const QByteArray pem = m_test.signer.toPem() + m_test.root.certificate.toPem();
    const auto fromPem = Certificate::fromPem(pem);
    QCOMPARE(fromPem->size(), 2);
    QCOMPARE(fromPem->at(1), m_test.root.certificate);
    QCOMPARE(m_test.signer.sha256Fingerprint().size(), 32);
    QVERIFY(Certificate().isNull());
}

void TestX509::uses()
{
    const Certificate tsa = m_test.issue(u"TSA"_s, m_test.signerKey, CertificateUse::Timestamping);
    QVERIFY(tsa.mayTimestamp());
    QVERIFY(m_test.signer.maySign());
    QVERIFY(!m_test.signer.mayTimestamp());
    QVERIFY(!m_test.root.certificate.maySign());
}

void TestX509::keys()
{
    for (const PrivateKey &key :
         {PrivateKey::generateRsa(), PrivateKey::generateP256(), PrivateKey::generateEd25519()}) {
        const auto read = PrivateKey::fromPem(key.toPem());
        QVERIFY(read.ok());
        QCOMPARE(read->toPem().view(), key.toPem().view());
        const CertificateIssuer issuer{
            security::makeRootCertificate(
                TestCertificates::request(u"Root"_s, CertificateUse::Authority), *read)
                .value(),
            *read};
        const Certificate issued
            = security::issueCertificate(
                  TestCertificates::request(u"Leaf"_s, CertificateUse::DocumentSigning),
                  m_test.signerKey, issuer)
                  .value();
        QCOMPARE(security::checkTrust(issued, {}, {{issuer.certificate}, false}, m_now).trust,
                 Trust::Trusted);
    }
}

void TestX509::malformed()
{
    QCOMPARE(Certificate::fromDer("x").error().code, u"x509.certificate_invalid"_s);
    QCOMPARE(Certificate::fromDer({}).error().code, u"x509.certificate_invalid"_s);
    QCOMPARE(Certificate::fromPem("no pem").error().code, u"x509.certificate_invalid"_s);
    QCOMPARE(PrivateKey::fromPem(base::Secret("no pem"_ba)).error().code, u"x509.key_invalid"_s);
    auto request = TestCertificates::request(u"x"_s, CertificateUse::Authority);
    request.country = u"too long"_s;
    QCOMPARE(security::makeRootCertificate(request, m_test.signerKey).error().code,
             u"x509.issue_failed"_s);
}

void TestX509::trust()
{
    const security::TrustAnchors anchors{{m_test.root.certificate}, false};
    const auto trusted = security::checkTrust(m_test.signer, {}, anchors, m_now);
    QCOMPARE(trusted.trust, Trust::Trusted);
    QCOMPARE(trusted.anchor, u"Test Root"_s);
    QCOMPARE(trusted.chain.size(), 2);
    const auto at = [&](const QDateTime &time) {
        return security::checkTrust(m_test.signer, {}, anchors, time).trust;
    };
    QCOMPARE(at(TestCertificates::day(2025, 12, 31)), Trust::NotYetValid);
    QCOMPARE(at(TestCertificates::day(2028, 1, 2)), Trust::Expired);
    const auto none = security::checkTrust(m_test.signer, {}, {}, m_now);
    QCOMPARE(none.trust, Trust::UnknownIssuer);
    QVERIFY(!none.detail.isEmpty());
    const auto withRoot
        = security::checkTrust(m_test.signer, {m_test.root.certificate}, {{}, false}, m_now);
    QCOMPARE(withRoot.trust, Trust::UnknownIssuer);
    QCOMPARE(security::checkTrust(m_test.root.certificate, {}, {{}, false}, m_now).trust,
             Trust::SelfSigned);
}

void TestX509::trustThroughIntermediate()
{
    const PrivateKey middleKey = PrivateKey::generateP256();
    const CertificateIssuer middle{m_test.issue(u"Middle"_s, middleKey, CertificateUse::Authority),
                                   middleKey};
    const Certificate leaf
        = security::issueCertificate(
              TestCertificates::request(u"Leaf"_s, CertificateUse::DocumentSigning),
              m_test.signerKey, middle)
              .value();
    const security::TrustAnchors root{{m_test.root.certificate}, false};
    QCOMPARE(security::checkTrust(leaf, {middle.certificate}, root, m_now).trust, Trust::Trusted);
    QCOMPARE(security::checkTrust(leaf, {}, root, m_now).trust, Trust::UnknownIssuer);
    // An intermediate is no anchor: chains end at a self-signed root.
    QCOMPARE(security::checkTrust(leaf, {}, {{middle.certificate}, false}, m_now).trust,
             Trust::UnknownIssuer);
    // A certificate that is no authority can't vouch for others.
    const CertificateIssuer impostor{m_test.signer, m_test.signerKey};
    const Certificate forged
        = security::issueCertificate(
              TestCertificates::request(u"Forged"_s, CertificateUse::DocumentSigning),
              m_test.signerKey, impostor)
              .value();
    QCOMPARE(security::checkTrust(forged, {m_test.signer}, root, m_now).trust,
             Trust::UnknownIssuer);
}

void TestX509::weakKeys()
{
    const Certificate weak = m_test.issue(u"Weak"_s, PrivateKey::generateRsa(1024));
    const auto result = security::checkTrust(weak, {}, {{m_test.root.certificate}, false}, m_now);
    QCOMPARE(result.trust, Trust::WeakAlgorithm);
}

void TestX509::policy()
{
    using security::KeyAlgorithm;
    const auto day = &TestCertificates::day;
    QVERIFY(security::isDigestAcceptable(u"SHA256"_s, day(2040, 1, 1)));
    QVERIFY(security::isDigestAcceptable(u"SHA1"_s, day(2012, 8, 31)));
    QVERIFY(!security::isDigestAcceptable(u"SHA1"_s, day(2012, 9, 1)));
    QVERIFY(!security::isDigestAcceptable(u"MD5"_s, day(2005, 1, 1)));
    QVERIFY(!security::isDigestAcceptable(u"unheard"_s, day(2005, 1, 1)));
    QVERIFY(security::isKeyAcceptable(KeyAlgorithm::Rsa, 1024, day(2019, 10, 31)));
    QVERIFY(!security::isKeyAcceptable(KeyAlgorithm::Rsa, 1024, day(2019, 11, 1)));
    QVERIFY(security::isKeyAcceptable(KeyAlgorithm::Rsa, 2048, day(2028, 12, 31)));
    QVERIFY(!security::isKeyAcceptable(KeyAlgorithm::Rsa, 2048, day(2029, 1, 1)));
    QVERIFY(security::isKeyAcceptable(KeyAlgorithm::Rsa, 3072, day(2029, 1, 1)));
    QVERIFY(security::isKeyAcceptable(KeyAlgorithm::EllipticCurve, 256, day(2029, 1, 1)));
    QVERIFY(!security::isKeyAcceptable(KeyAlgorithm::EllipticCurve, 224, day(2022, 1, 1)));
    QVERIFY(security::isKeyAcceptable(KeyAlgorithm::Edwards, 253, day(2029, 1, 1)));
    QVERIFY(!security::isKeyAcceptable(KeyAlgorithm::Dsa, 3072, day(2022, 1, 1)));
    QVERIFY(!security::isKeyAcceptable(KeyAlgorithm::Other, 4096, day(2020, 1, 1)));
}

QTEST_GUILESS_MAIN(TestX509)
#include "tst_x509.moc"
