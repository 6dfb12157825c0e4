// SPDX-License-Identifier: Apache-2.0
#include "core/security/aead.h"
#include "core/security/gcm.h"
#include "core/security/hash.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using security::AeadContext;
using security::CellCipher;

// AES-256-GCM against McGrew and Viega's test cases, and the binding of cells to their places.
class TestAead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
    void cellRoundTrip();
    void sameCellNeverLooksTheSame();
    void everyChangedByteIsFound();
    void everyCutIsFound();
    void cellStaysAtItsPlace();
    void contextsDoNotRunTogether();
    void otherKeyDoesNotOpen();

private:
    const AeadContext m_context{u"field"_s, u"42"_s, u"value"_s, 1};
};

void TestAead::knownAnswers_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("associated");
    QTest::addColumn<QByteArray>("sealed");
    QTest::newRow("case 13") << QByteArray(64, '0') << QByteArray(24, '0') << QByteArray()
                             << QByteArray() << "530f8afbc74536b9a963b4f1c4cb738b"_ba;
    QTest::newRow("case 14")
        << QByteArray(64, '0') << QByteArray(24, '0') << QByteArray(32, '0') << QByteArray()
        << "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"_ba;
    QTest::newRow("case 16")
        << "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"_ba
        << "cafebabefacedbaddecaf888"_ba
        << "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
           "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"_ba
        << "feedfacedeadbeeffeedfacedeadbeefabaddad2"_ba
        << "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
           "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
           "76fc6ece0f4e1768cddf8853bb2d551b"_ba;
}

void TestAead::knownAnswers()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, associated);
    QFETCH(QByteArray, sealed);
    const auto bytes = [](const QByteArray &hex) { return QByteArray::fromHex(hex); };
    QCOMPARE(security::gcmSeal(bytes(key), bytes(nonce), bytes(plain), bytes(associated)).toHex(),
             sealed);
    const auto opened
        = security::gcmOpen(bytes(key), bytes(nonce), bytes(sealed), bytes(associated));
    QVERIFY(opened.has_value());
    QCOMPARE(opened->toHex(), plain);
}

void TestAead::cellRoundTrip()
{
    const CellCipher cipher(security::randomSecret());
    for (const QString &text : {u""_s, u"Müller & Söhne GmbH"_s, QString(100'000, u'x')}) {
        const QByteArray sealed = cipher.sealText(m_context, text);
        QCOMPARE(sealed.size(), text.toUtf8().size() + 29);
        QCOMPARE(cipher.openText(m_context, sealed).value(), text);
    }
}

void TestAead::sameCellNeverLooksTheSame()
{
    const CellCipher cipher(security::randomSecret());
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i)
        seen += cipher.sealText(m_context, u"same"_s);
    QCOMPARE(seen.size(), 100);
}

void TestAead::everyChangedByteIsFound()
{
    const CellCipher cipher(security::randomSecret());
    const QByteArray sealed = cipher.sealText(m_context, u"1200.00 USD"_s);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ (1 << bit));
            const auto opened = cipher.open(m_context, changed);
            QVERIFY2(!opened, qPrintable(u"byte %1 bit %2"_s.arg(i).arg(bit)));
            QCOMPARE(opened.error().code, u"aead.tampered"_s);
            QCOMPARE(opened.error().kind, base::ErrorKind::Corrupt);
        }
    }
}

void TestAead::everyCutIsFound()
{
    const CellCipher cipher(security::randomSecret());
    const QByteArray sealed = cipher.sealText(m_context, u"1200.00 USD"_s);
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!cipher.open(m_context, sealed.first(size)));
    QVERIFY(!cipher.open(m_context, sealed + '\0'));
}

void TestAead::cellStaysAtItsPlace()
{
    const CellCipher cipher(security::randomSecret());
    const QByteArray sealed = cipher.sealText(m_context, u"Acme, Inc."_s);
    AeadContext other = m_context;
    other.row = u"43"_s;
    QVERIFY(!cipher.open(other, sealed));
    other = m_context;
    other.column = u"raw"_s;
    QVERIFY(!cipher.open(other, sealed));
    other = m_context;
    other.table = u"party"_s;
    QVERIFY(!cipher.open(other, sealed));
    other = m_context;
    other.version = 2;
    QVERIFY(!cipher.open(other, sealed));
}

void TestAead::contextsDoNotRunTogether()
{
    const AeadContext a{u"ab"_s, u"c"_s, u""_s, 1};
    const AeadContext b{u"a"_s, u"bc"_s, u""_s, 1};
    QVERIFY(a.encoded() != b.encoded());
    QCOMPARE(m_context.encoded().toHex(),
             "000000056669656c64"
             "000000023432"
             "0000000576616c7565"
             "00000001"_ba);
}

void TestAead::otherKeyDoesNotOpen()
{
    const QByteArray sealed = CellCipher(security::randomSecret()).sealText(m_context, u"x"_s);
    QCOMPARE(CellCipher(security::randomSecret()).open(m_context, sealed).error().code,
             u"aead.tampered"_s);
}

QTEST_GUILESS_MAIN(TestAead)
#include "tst_aead.moc"
