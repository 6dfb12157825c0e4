// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

// Known answers of FIPS 180-4, RFC 4231 and RFC 5869.
class TestHash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sha256_data();
    void sha256();
    void hasherStartsAnewAfterFinish();
    void hmac_data();
    void hmac();
    void hkdf_data();
    void hkdf();
    void constantTimeEquals();
    void randomBytesDiffer();
};

void TestHash::sha256_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("empty") << QByteArray()
                           << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
    QTest::newRow("abc") << "abc"_ba
                         << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba;
    QTest::newRow("two blocks")
        << "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"_ba
        << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_ba;
    QTest::newRow("million") << QByteArray(
        1'000'000, 'a') << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_ba;
}

void TestHash::sha256()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, digest);
    QCOMPARE(security::sha256(message).toHex(), digest);
    QBuffer device(&message);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(security::sha256(device)->toHex(), digest);
}

void TestHash::hasherStartsAnewAfterFinish()
{
    security::Sha256Hasher hasher;
    hasher.add("ab");
    hasher.add("c");
    QCOMPARE(hasher.finish(), security::sha256("abc"));
    hasher.add("abc");
    QCOMPARE(hasher.finish(), security::sha256("abc"));
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    QCOMPARE(hasher.addDevice(closed).error().code, u"io.read_failed"_s);
}

void TestHash::hmac_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("RFC 4231 case 1")
        << QByteArray(20, 0x0b) << "Hi There"_ba
        << "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"_ba;
    QTest::newRow("RFC 4231 case 2")
        << "Jefe"_ba
        << "what do ya want for nothing?"_ba
        << "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba;
    QTest::newRow("RFC 4231 case 6")
        << QByteArray(131, char(0xaa))
        << "Test Using Larger Than Block-Size Key - Hash Key First"_ba
        << "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_ba;
    QTest::newRow("empty") << QByteArray() << QByteArray()
                           << "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"_ba;
}

void TestHash::hmac()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    QTEST(security::hmacSha256(key, message).toHex(), "mac");
}

void TestHash::hkdf_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("derived");
    QTest::newRow("RFC 5869 A.1")
        << QByteArray(22, 0x0b) << "000102030405060708090a0b0c"_ba
        << "f0f1f2f3f4f5f6f7f8f9"_ba
        << "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"_ba;
    QTest::newRow("RFC 5869 A.3")
        << QByteArray(22, 0x0b) << QByteArray() << QByteArray()
        << "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"_ba;
}

void TestHash::hkdf()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, info);
    const base::Secret derived
        = security::hkdfSha256(key, QByteArray::fromHex(salt), QByteArray::fromHex(info), 42);
    QTEST(derived.view().toByteArray().toHex(), "derived");
}

void TestHash::constantTimeEquals()
{
    QVERIFY(security::constantTimeEquals("abc", "abc"));
    QVERIFY(security::constantTimeEquals({}, {}));
    QVERIFY(!security::constantTimeEquals("abc", "abd"));
    QVERIFY(!security::constantTimeEquals("abc", "abcd"));
}

void TestHash::randomBytesDiffer()
{
    QCOMPARE(security::randomBytes(16).size(), 16);
    QVERIFY(security::randomBytes(16) != security::randomBytes(16));
    QCOMPARE(security::randomSecret().size(), security::kKeySize);
}

QTEST_GUILESS_MAIN(TestHash)
#include "tst_hash.moc"
