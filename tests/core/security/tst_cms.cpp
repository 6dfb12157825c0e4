// SPDX-License-Identifier: Apache-2.0
#include "core/security/cms.h"
#include "tests/core/security/testcertificates.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;
using namespace countersign;
using security::Certificate;
using security::CmsContent;
using security::CmsFindings;
using security::PrivateKey;

namespace
{

QByteArray der(int tag, const QByteArray &content)
{
    QByteArray length(1, char(content.size()));
    if (content.size() > 127)
        length = QByteArray::fromHex("82") + char(content.size() >> 8) + char(content.size());
    return QByteArray(1, char(tag)) + length + content;
}

QByteArray issuerAndSerial(const Certificate &certificate)
{
    X509 *x509 = certificate.handle();
    unsigned char *name = nullptr;
    unsigned char *serial = nullptr;
    const int nameSize = i2d_X509_NAME(X509_get_issuer_name(x509), &name);
    const int serialSize = i2d_ASN1_INTEGER(X509_get_serialNumber(x509), &serial);
    const QByteArray both = QByteArray(reinterpret_cast<char *>(name), nameSize)
        + QByteArray(reinterpret_cast<char *>(serial), serialSize);
    OPENSSL_free(name);
    OPENSSL_free(serial);
    return der(0x30, both);
}

QByteArray signedWith(const PrivateKey &key, const QByteArray &message)
{
    const EVP_MD *digest = EVP_PKEY_is_a(key.handle(), "ED25519") ? nullptr : EVP_sha512();
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    QByteArray signature(512, '\0');
    size_t size = size_t(signature.size());
    EVP_DigestSignInit(context, nullptr, digest, nullptr, key.handle());
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size,
                   reinterpret_cast<const unsigned char *>(message.constData()),
                   size_t(message.size()));
    EVP_MD_CTX_free(context);
    return signature.first(qsizetype(size));
}

enum class AttributeOrder { Der, Reversed };

// SignedData with SHA-512 as RFC 5652 and RFC 8419 write it, with the attributes in an order of
// choice: OpenSSL makes neither EdDSA nor wrong orders.
QByteArray handMadeCms(const Certificate &signer, const PrivateKey &key, const QByteArray &content,
                       AttributeOrder order)
{
    const auto oid = [](const char *hex) { return der(0x06, QByteArray::fromHex(hex)); };
    const QByteArray data = oid("2a864886f70d010701");
    const QByteArray sha512 = der(0x30, oid("608648016503040203"));
    const QByteArray signatureAlgorithm = EVP_PKEY_is_a(key.handle(), "ED25519")
        ? der(0x30, oid("2b6570"))
        : der(0x30, oid("2a864886f70d01010d") + der(0x05, {}));
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha512);
    const QByteArray type = der(0x30, oid("2a864886f70d010903") + der(0x31, data));
    const QByteArray hash = der(0x30, oid("2a864886f70d010904") + der(0x31, der(0x04, digest)));
    const QByteArray attributes = order == AttributeOrder::Der ? type + hash : hash + type;
    const QByteArray signerInfo
        = der(0x30,
              der(0x02, "\x01") + issuerAndSerial(signer) + sha512 + der(0xa0, attributes)
                  + signatureAlgorithm + der(0x04, signedWith(key, der(0x31, attributes))));
    const QByteArray signedData = der(0x30,
                                      der(0x02, "\x01") + der(0x31, sha512) + der(0x30, data)
                                          + der(0xa0, signer.toDer()) + der(0x31, signerInfo));
    return der(0x30, oid("2a864886f70d010702") + der(0xa0, signedData));
}

} // namespace

// Signing and checking detached CMS, with OpenSSL's command line as the other party where ours
// can't make what others send.
class TestCms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signedAndVerified_data();
    void signedAndVerified();
    void changedContent();
    void everyChangedByteIsFound();
    void signerMissing();
    void signatureTimestampIsCarried();
    void encapsulatedContentInDetached();
    void twoSigners();
    void withoutSignedAttributes();
    void sha1Embedded();
    void edwardsSigner();
    void attributesOutOfOrder();
    void rsaSha1();
    void derLengths();
    void malformed();

private:
    QByteArray opensslCms(const QStringList &options, const Certificate &signer,
                          const PrivateKey &key) const;
    QByteArray signedBy(const Certificate &signer, const PrivateKey &key) const;

    TestCertificates m_test;
    const QByteArray m_first = "%PDF-1.7 first part "_ba;
    const QByteArray m_second = "and the second part %%EOF"_ba;
    const security::SignedRanges m_ranges{m_first, m_second};
    const QDateTime m_time = TestCertificates::day(2026, 11, 22);
};

QByteArray TestCms::signedBy(const Certificate &signer, const PrivateKey &key) const
{
    return security::signDetachedCms({m_ranges, signer, key, {m_test.root.certificate}, m_time})
        .value();
}

// `openssl cms -sign` over the ranges; empty when there is no such program.
QByteArray TestCms::opensslCms(const QStringList &options, const Certificate &signer,
                               const PrivateKey &key) const
{
    const QString program = QStandardPaths::findExecutable(u"openssl"_s);
    const QTemporaryDir dir;
    const auto write = [&dir](const QString &name, const QByteArray &bytes) {
        QFile file(dir.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    };
    const QString pem = write(u"signer.pem"_s, signer.toPem() + key.toPem().view().toByteArray());
    const QString content = write(u"content"_s, m_first + m_second);
    QProcess process;
    process.start(program,
                  QStringList{u"cms"_s, u"-sign"_s, u"-binary"_s, u"-outform"_s, u"DER"_s, u"-in"_s,
                              content, u"-signer"_s, pem}
                      + options);
    if (program.isEmpty() || !process.waitForFinished() || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

void TestCms::signedAndVerified_data()
{
    QTest::addColumn<bool>("rsa");
    QTest::newRow("RSA-2048") << true;
    QTest::newRow("P-256") << false;
}

void TestCms::signedAndVerified()
{
    QFETCH(bool, rsa);
    const PrivateKey key = rsa ? PrivateKey::generateRsa() : PrivateKey::generateP256();
    const QByteArray cms = signedBy(m_test.issue(u"Signer"_s, key), key);
    QCOMPARE(security::derLength(cms), cms.size());
    const CmsFindings found = security::verifyCms(cms, m_ranges).value();
    QVERIFY2(found.intact(), qPrintable(found.problems.join(u' ')));
    QVERIFY(!found.undecided());
    QCOMPARE(found.problems, QStringList());
    QCOMPARE(found.signerInfos, 1);
    QVERIFY(!found.hasEncapsulatedContent);
    QCOMPARE(found.digestAlgorithm, u"SHA256"_s);
    QCOMPARE(found.signer.subjectName(), u"Signer"_s);
    QCOMPARE(found.signer.issuerName(), u"Test Root"_s);
    QCOMPARE(found.certificates.size(), 2);
    QCOMPARE(found.claimedTime, m_time);
    QVERIFY(found.hasSigningCertificate && found.signingCertificateOk);
    QVERIFY(found.signedAttributesDer && found.hasSignedAttributes);
    QVERIFY(found.timestampToken.isEmpty());
    QVERIFY(!found.hasRevocationInfo);
}

void TestCms::changedContent()
{
    const QByteArray cms = signedBy(m_test.signer, m_test.signerKey);
    QByteArray changed = m_second;
    changed[3] = char(changed[3] ^ 1);
    const CmsFindings found = security::verifyCms(cms, {m_first, changed}).value();
    QVERIFY(!found.intact());
    QVERIFY(!found.digestOk);
    QVERIFY(found.signatureOk);
    QCOMPARE(found.problems, QStringList{u"cms.digest_mismatch"_s});
    QVERIFY(!security::verifyCms(cms, {m_first}).value().intact());
    QVERIFY(!security::verifyCms(cms, {m_second, m_first}).value().intact());
    // Where the ranges part does not matter, only the bytes.
    QVERIFY(security::verifyCms(cms, {m_first + m_second}).value().intact());
}

void TestCms::everyChangedByteIsFound()
{
    const QByteArray cms
        = security::signDetachedCms({m_ranges, m_test.signer, m_test.signerKey, {}, m_time})
              .value();
    int unnoticed = 0;
    for (qsizetype i = 0; i < cms.size(); ++i) {
        QByteArray changed = cms;
        changed[i] = char(changed[i] ^ 1);
        const auto found = security::verifyCms(changed, m_ranges);
        if (found && found->intact() && found->signer == m_test.signer
            && found->claimedTime == m_time)
            ++unnoticed;
    }
    // CMS leaves version numbers, the list of digests in front and the like unsigned.
    QVERIFY2(unnoticed < 20, qPrintable(QString::number(unnoticed)));
    for (const qsizetype size : {qsizetype(1), cms.size() / 2, cms.size() - 1})
        QVERIFY(!security::verifyCms(cms.first(size), m_ranges));
}

void TestCms::signerMissing()
{
    const QByteArray cms = opensslCms({u"-nocerts"_s}, m_test.signer, m_test.signerKey);
    if (cms.isEmpty())
        QSKIP("no openssl program");
    const CmsFindings found = security::verifyCms(cms, m_ranges).value();
    QVERIFY(found.undecided());
    QVERIFY(!found.intact());
    QVERIFY(found.problems.contains(u"cms.signer_certificate_missing"_s));
    const auto withExtra
        = security::verifyCms(cms, m_ranges, CmsContent::Detached, {m_test.signer});
    QVERIFY(withExtra->intact());
}

void TestCms::signatureTimestampIsCarried()
{
    const QByteArray cms = signedBy(m_test.signer, m_test.signerKey);
    const PrivateKey tsaKey = PrivateKey::generateP256();
    const security::CertificateIssuer tsa{
        m_test.issue(u"TSA"_s, tsaKey, security::CertificateUse::Timestamping), tsaKey};
    const QByteArray value = security::verifyCms(cms, m_ranges)->signatureValue;
    const QByteArray token = security::makeTimestampToken({value}, tsa, m_time).value();
    const QByteArray stamped = security::addSignatureTimestamp(cms, token).value();
    const CmsFindings found = security::verifyCms(stamped, m_ranges).value();
    QVERIFY(found.intact());
    QCOMPARE(found.timestampToken, token);
    QVERIFY(security::verifyTimestampToken(found.timestampToken, {found.signatureValue})->valid());
    QCOMPARE(security::addSignatureTimestamp("x", token).error().code, u"cms.sign_failed"_s);
}

void TestCms::encapsulatedContentInDetached()
{
    const QByteArray cms = opensslCms({u"-nodetach"_s}, m_test.signer, m_test.signerKey);
    if (cms.isEmpty())
        QSKIP("no openssl program");
    const CmsFindings found = security::verifyCms(cms, m_ranges).value();
    QVERIFY(found.hasEncapsulatedContent);
    QVERIFY(found.problems.contains(u"cms.econtent_in_detached"_s));
    QVERIFY(!found.intact());
}

void TestCms::twoSigners()
{
    const QTemporaryDir dir;
    const PrivateKey otherKey = PrivateKey::generateP256();
    QFile other(dir.filePath(u"other.pem"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(m_test.issue(u"Other"_s, otherKey).toPem() + otherKey.toPem().view().toByteArray());
    other.close();
    const QByteArray cms
        = opensslCms({u"-signer"_s, other.fileName()}, m_test.signer, m_test.signerKey);
    if (cms.isEmpty())
        QSKIP("no openssl program");
    const CmsFindings found = security::verifyCms(cms, m_ranges).value();
    QCOMPARE(found.signerInfos, 2);
    QVERIFY(found.problems.contains(u"cms.signer_count"_s));
    QVERIFY(!found.intact());
}

void TestCms::withoutSignedAttributes()
{
    const QByteArray cms = opensslCms({u"-noattr"_s}, m_test.signer, m_test.signerKey);
    if (cms.isEmpty())
        QSKIP("no openssl program");
    const CmsFindings found = security::verifyCms(cms, m_ranges).value();
    QVERIFY2(found.intact(), qPrintable(found.problems.join(u' ')));
    QVERIFY(!found.hasSignedAttributes);
    QVERIFY(!security::verifyCms(cms, {m_first}).value().intact());
}

void TestCms::sha1Embedded()
{
    const QByteArray cms = signedBy(m_test.signer, m_test.signerKey);
    const CmsFindings detached
        = security::verifyCms(cms, m_ranges, CmsContent::Sha1Embedded).value();
    QVERIFY(detached.problems.contains(u"cms.econtent_missing"_s));
    QVERIFY(!detached.intact());
    // Content is the ranges themselves, not their SHA-1.
    const QByteArray whole = opensslCms({u"-nodetach"_s}, m_test.signer, m_test.signerKey);
    if (whole.isEmpty())
        QSKIP("no openssl program");
    QVERIFY(!security::verifyCms(whole, m_ranges, CmsContent::Sha1Embedded)->intact());
}

void TestCms::edwardsSigner()
{
    const PrivateKey key = PrivateKey::generateEd25519();
    const Certificate signer = m_test.issue(u"Edwards"_s, key);
    const QByteArray cms = handMadeCms(signer, key, m_first + m_second, AttributeOrder::Der);
    const CmsFindings found = security::verifyCms(cms, m_ranges).value();
    QVERIFY2(found.intact(), qPrintable(found.problems.join(u' ')));
    QCOMPARE(found.digestAlgorithm, u"SHA512"_s);
    QCOMPARE(found.signatureAlgorithm, u"ED25519"_s);
    QVERIFY(!security::verifyCms(cms, {m_first})->intact());
    QByteArray changed = cms;
    changed.back() = char(changed.back() ^ 1);
    QVERIFY(!security::verifyCms(changed, m_ranges)->signatureOk);
}

void TestCms::attributesOutOfOrder()
{
    for (const PrivateKey &key : {PrivateKey::generateRsa(), PrivateKey::generateEd25519()}) {
        const Certificate signer = m_test.issue(u"Careless"_s, key);
        const QByteArray cms
            = handMadeCms(signer, key, m_first + m_second, AttributeOrder::Reversed);
        const CmsFindings found = security::verifyCms(cms, m_ranges).value();
        QVERIFY2(found.intact(), qPrintable(found.problems.join(u' ')));
        QCOMPARE(found.problems, QStringList{u"cms.attributes_not_der"_s});
        QVERIFY(!found.signedAttributesDer);
    }
}

void TestCms::rsaSha1()
{
    const PrivateKey key = PrivateKey::generateRsa();
    const Certificate signer = m_test.issue(u"Old signer"_s, key);
    const QString program = QStandardPaths::findExecutable(u"openssl"_s);
    if (program.isEmpty())
        QSKIP("no openssl program");
    const QTemporaryDir dir;
    QFile pem(dir.filePath(u"key.pem"_s));
    QVERIFY(pem.open(QIODevice::WriteOnly));
    pem.write(key.toPem().view().toByteArray());
    pem.close();
    QProcess process;
    process.start(program, {u"dgst"_s, u"-sha1"_s, u"-sign"_s, pem.fileName()});
    process.write(m_first + m_second);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QByteArray signature = process.readAllStandardOutput();
    QCOMPARE(signature.size(), 256);
    const QByteArray contents = QByteArray::fromHex("04820100") + signature;
    QVERIFY(security::verifyRsaSha1(contents, signer, m_ranges)->intact());
    QVERIFY(!security::verifyRsaSha1(contents, signer, {m_first})->intact());
    QVERIFY(!security::verifyRsaSha1(contents, m_test.signer, m_ranges)->intact());
    QVERIFY(security::verifyRsaSha1(contents, {}, m_ranges)->undecided());
    QCOMPARE(security::verifyRsaSha1(signature, signer, m_ranges).error().code, u"cms.malformed"_s);
}

void TestCms::derLengths()
{
    const auto length
        = [](const char *hex) { return security::derLength(QByteArray::fromHex(hex)); };
    QCOMPARE(length("3003020101"), 5);
    QCOMPARE(length("30030201010000"), 5);
    QCOMPARE(length("30800201010000"), 7);
    QCOMPARE(length("308030800201010000000000"), 11);
    QCOMPARE(length("3080020101"), -1);
    QCOMPARE(length("30040201"), -1);
    QCOMPARE(length("30"), -1);
    QCOMPARE(length(""), -1);
    QCOMPARE(length("3088ffffffffffffffff"), -1);
    QCOMPARE(length("3084ffffffff"), -1);
    QByteArray deep;
    for (int i = 0; i < 100'000; ++i)
        deep += QByteArray::fromHex("3080");
    QCOMPARE(security::derLength(deep), -1);
}

void TestCms::malformed()
{
    for (const QByteArray &bytes : {""_ba, "x"_ba, QByteArray(200, '\0'), "3003020101"_ba,
                                    QByteArray::fromHex("300b06092a864886f70d010702")}) {
        const auto found = security::verifyCms(bytes, m_ranges);
        if (found)
            QVERIFY(!found->intact());
        else
            QCOMPARE(found.error().code, u"cms.malformed"_s);
    }
}

QTEST_GUILESS_MAIN(TestCms)
#include "tst_cms.moc"
