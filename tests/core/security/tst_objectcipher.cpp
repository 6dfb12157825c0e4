// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "core/security/objectstream.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace countersign;
using security::ObjectCipher;

namespace
{

constexpr qsizetype kHeader = 116;
constexpr qsizetype kSealed = 65536 + 16;

QByteArray patternOf(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / 251) & 0xff);
    return bytes;
}

} // namespace

// The chunked object format: round trips at the edges of chunks, and every way of changing a file.
class TestObjectCipher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void everyByteOfSmallObject();
    void everyCutOfSmallObject();
    void headerOfLargeObject();
    void rearrangedChunks_data();
    void rearrangedChunks();
    void nothingLeavesBeforeItsTag();
    void belongsToStoreObjectAndKey();
    void ranges();
    void rangeOfChangedObject();
    void deviceErrors();

private:
    ObjectCipher m_cipher{base::Secret(QByteArray(32, 'k')), "store-1"_ba};
};

void TestObjectCipher::roundTrip_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 200'000})
        QTest::addRow("%lld", qlonglong(size)) << size;
}

void TestObjectCipher::roundTrip()
{
    QFETCH(qsizetype, size);
    const QByteArray plain = patternOf(size);
    const QByteArray sealed = m_cipher.encrypt(plain, "id").value();
    const qsizetype chunks = std::max<qsizetype>(1, (size + 65535) / 65536);
    QCOMPARE(sealed.size(), kHeader + size + 16 * chunks);
    QCOMPARE(ObjectCipher::plainSize(sealed.size()), size);
    QCOMPARE(m_cipher.decrypt(sealed, "id").value(), plain);
    QVERIFY(m_cipher.encrypt(plain, "id").value() != sealed);
    if (size > 16)
        QVERIFY(!sealed.contains(plain.first(16)));
}

void TestObjectCipher::everyByteOfSmallObject()
{
    const QByteArray sealed = m_cipher.encrypt("one page of a contract", "id").value();
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        for (const int flip : {0x01, 0x80, 0xff}) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ flip);
            const auto opened = m_cipher.decrypt(changed, "id");
            QVERIFY2(!opened, qPrintable(u"byte %1"_s.arg(i)));
            QCOMPARE(opened.error().code, u"object.tampered"_s);
            QCOMPARE(opened.error().kind, base::ErrorKind::Corrupt);
        }
    }
}

void TestObjectCipher::everyCutOfSmallObject()
{
    const QByteArray sealed = m_cipher.encrypt("one page of a contract", "id").value();
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QCOMPARE(m_cipher.decrypt(sealed.first(size), "id").error().code, u"object.tampered"_s);
    QCOMPARE(m_cipher.decrypt(sealed + 'x', "id").error().code, u"object.tampered"_s);
}

void TestObjectCipher::headerOfLargeObject()
{
    const QByteArray sealed = m_cipher.encrypt(patternOf(150'000), "id").value();
    const QByteArray other = m_cipher.encrypt(patternOf(150'000), "id").value();
    for (qsizetype i = 0; i < kHeader; ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 0x10);
        QVERIFY(!m_cipher.decrypt(changed, "id"));
    }
    // A whole header of another object with the same content and id has another data key.
    QVERIFY(!m_cipher.decrypt(other.first(kHeader) + sealed.sliced(kHeader), "id"));
}

void TestObjectCipher::rearrangedChunks_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("first two swapped") << QList<int>{1, 0, 2, 3};
    QTest::newRow("last two swapped") << QList<int>{0, 1, 3, 2};
    QTest::newRow("chunk repeated") << QList<int>{0, 0, 1, 2, 3};
    QTest::newRow("last repeated") << QList<int>{0, 1, 2, 3, 3};
    QTest::newRow("first dropped") << QList<int>{1, 2, 3};
    QTest::newRow("middle dropped") << QList<int>{0, 1, 3};
    QTest::newRow("last dropped") << QList<int>{0, 1, 2};
    QTest::newRow("all dropped") << QList<int>{};
}

void TestObjectCipher::rearrangedChunks()
{
    QFETCH(QList<int>, order);
    // Four full chunks, so that any order has a valid shape.
    const QByteArray sealed = m_cipher.encrypt(patternOf(4 * 65536), "id").value();
    QByteArray changed = sealed.first(kHeader);
    for (const int chunk : order)
        changed += sealed.mid(kHeader + chunk * kSealed, kSealed);
    QCOMPARE(m_cipher.decrypt(changed, "id").error().code, u"object.tampered"_s);
}

void TestObjectCipher::nothingLeavesBeforeItsTag()
{
    const QByteArray plain = patternOf(3 * 65536);
    QByteArray sealed = m_cipher.encrypt(plain, "id").value();
    sealed[kHeader + kSealed + 5] = char(sealed[kHeader + kSealed + 5] ^ 1);
    QBuffer in(&sealed);
    QBuffer out;
    QVERIFY(in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly));
    QVERIFY(!m_cipher.decrypt(in, out, "id"));
    QCOMPARE(out.data(), plain.first(65536));
}

void TestObjectCipher::belongsToStoreObjectAndKey()
{
    const QByteArray sealed = m_cipher.encrypt("x", "id").value();
    const base::Secret key(QByteArray(32, 'k'));
    QVERIFY(!m_cipher.decrypt(sealed, "other"));
    QVERIFY(!ObjectCipher(key.clone(), "store-2"_ba).decrypt(sealed, "id"));
    QVERIFY(!ObjectCipher(base::Secret(QByteArray(32, 'q')), "store-1"_ba).decrypt(sealed, "id"));
    QVERIFY(!ObjectCipher(key.clone(), "store"_ba).decrypt(sealed, "-1id"));
    QVERIFY(ObjectCipher(key.clone(), "store-1"_ba).decrypt(sealed, "id"));
}

void TestObjectCipher::ranges()
{
    const QByteArray plain = patternOf(150'000);
    QByteArray sealed = m_cipher.encrypt(plain, "id").value();
    QBuffer in(&sealed);
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QList<std::pair<qint64, qint64>> wanted{
        {0, 10}, {65530, 20}, {0, 150'000}, {65536, 65536}, {149'999, 100}, {150'000, 1}, {7, 0}};
    for (const auto &[offset, length] : wanted) {
        QCOMPARE(m_cipher.decryptRange(in, "id", offset, length).value(),
                 plain.mid(offset, length));
    }
    QCOMPARE(m_cipher.decryptRange(in, "id", -1, 5).error().code, u"object.range_invalid"_s);
}

void TestObjectCipher::rangeOfChangedObject()
{
    const QByteArray sealed = m_cipher.encrypt(patternOf(150'000), "id").value();
    const auto rangeOf = [this](QByteArray bytes) {
        QBuffer in(&bytes);
        in.open(QIODevice::ReadOnly);
        return m_cipher.decryptRange(in, "id", 0, 10);
    };
    QVERIFY(rangeOf(sealed));
    QVERIFY(!rangeOf(sealed.first(kHeader + 2 * kSealed)));
    QVERIFY(!rangeOf(sealed.first(kHeader + 3)));
    QVERIFY(!rangeOf(sealed + sealed.last(100)));
    QByteArray changed = sealed;
    changed[kHeader] = char(changed[kHeader] ^ 1);
    QVERIFY(!rangeOf(changed));
}

void TestObjectCipher::deviceErrors()
{
    QBuffer closed;
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    QCOMPARE(m_cipher.encrypt(closed, out, "id").error().code, u"io.read_failed"_s);
    QByteArray plain = "x"_ba;
    QBuffer in(&plain);
    QVERIFY(in.open(QIODevice::ReadOnly));
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QCOMPARE(m_cipher.encrypt(in, closed, "id").error().code, u"io.write_failed"_s);
}

QTEST_GUILESS_MAIN(TestObjectCipher)
#include "tst_objectcipher.moc"
