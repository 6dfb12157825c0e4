// SPDX-License-Identifier: Apache-2.0
#include "core/security/ed25519.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using security::Ed25519KeyPair;

// RFC 8032 section 7.1 and what must not verify.
class TestEd25519 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
    void generatedKeysSign();
    void changedSignatureFails();
    void malformedKeys();
};

void TestEd25519::knownAnswers_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("TEST 1")
        << "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"_ba
        << "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"_ba << QByteArray()
        << "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
           "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"_ba;
    QTest::newRow("TEST 2")
        << "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"_ba
        << "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"_ba
        << "72"_ba
        << "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
           "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"_ba;
    QTest::newRow("TEST 3")
        << "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"_ba
        << "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"_ba
        << "af82"_ba
        << "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
           "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"_ba;
}

void TestEd25519::knownAnswers()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const base::Secret key(QByteArray::fromHex(seed));
    QCOMPARE(Ed25519KeyPair::fromPrivateKey(key)->publicKey.toHex(), publicKey);
    const QByteArray signedBytes = security::ed25519Sign(key, QByteArray::fromHex(message)).value();
    QCOMPARE(signedBytes.toHex(), signature);
    QVERIFY(security::ed25519Verify(QByteArray::fromHex(publicKey), QByteArray::fromHex(message),
                                    signedBytes));
}

void TestEd25519::generatedKeysSign()
{
    const Ed25519KeyPair pair = Ed25519KeyPair::generate();
    const QByteArray signature = security::ed25519Sign(pair.privateKey, "checkpoint").value();
    QVERIFY(security::ed25519Verify(pair.publicKey, "checkpoint", signature));
    QVERIFY(!security::ed25519Verify(pair.publicKey, "checkpoints", signature));
    QVERIFY(
        !security::ed25519Verify(Ed25519KeyPair::generate().publicKey, "checkpoint", signature));
}

void TestEd25519::changedSignatureFails()
{
    const Ed25519KeyPair pair = Ed25519KeyPair::generate();
    const QByteArray signature = security::ed25519Sign(pair.privateKey, "checkpoint").value();
    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray changed = signature;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY(!security::ed25519Verify(pair.publicKey, "checkpoint", changed));
    }
    QVERIFY(!security::ed25519Verify(pair.publicKey, "checkpoint", signature.first(63)));
    QVERIFY(!security::ed25519Verify(pair.publicKey, "checkpoint", {}));
}

void TestEd25519::malformedKeys()
{
    const base::Secret shortSeed(QByteArray(31, 'x'));
    QCOMPARE(Ed25519KeyPair::fromPrivateKey(shortSeed).error().code, u"ed25519.key_invalid"_s);
    QCOMPARE(security::ed25519Sign(shortSeed, "m").error().code, u"ed25519.key_invalid"_s);
    QVERIFY(!security::ed25519Verify("short", "m", QByteArray(64, '\0')));
}

QTEST_GUILESS_MAIN(TestEd25519)
#include "tst_ed25519.moc"
