// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace countersign;

static_assert(!std::is_copy_constructible_v<base::Secret>);
static_assert(!std::is_copy_assignable_v<base::Secret>);
static_assert(!std::is_convertible_v<base::Secret, QByteArray>);
static_assert(!std::is_convertible_v<base::Secret, QString>);
static_assert(!std::is_convertible_v<QByteArray, base::Secret>);

// Who holds a secret holds it alone.
class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesBytesOver();
    void leavesOtherHoldersOfTheBytesAlone();
    void movingEmptiesTheSource();
    void assigningReplaces();
    void survivesMovingToItself();
    void clonesIndependently();
    void keepsTextAsUtf8();
    void emptyHasNothing();
};

void TestSecret::takesBytesOver()
{
    QByteArray bytes(32, 'k');
    const base::Secret secret(std::move(bytes));
    QVERIFY(bytes.isEmpty());
    QCOMPARE(secret.size(), 32);
    QCOMPARE(secret.view().toByteArray(), QByteArray(32, 'k'));
    QCOMPARE(secret.data()[31], uchar('k'));
}

void TestSecret::leavesOtherHoldersOfTheBytesAlone()
{
    QByteArray bytes("passphrase of somebody else too");
    const QByteArray shared = bytes;
    const base::Secret secret(std::move(bytes));
    QCOMPARE(shared, "passphrase of somebody else too"_ba);
}

void TestSecret::movingEmptiesTheSource()
{
    base::Secret source = base::Secret::fromString(u"token"_s);
    const base::Secret target(std::move(source));
    QVERIFY(source.isEmpty());
    QCOMPARE(target.view().toByteArray(), "token"_ba);
}

void TestSecret::assigningReplaces()
{
    base::Secret source = base::Secret::fromString(u"new"_s);
    base::Secret target = base::Secret::fromString(u"old and longer"_s);
    target = std::move(source);
    QVERIFY(source.isEmpty());
    QCOMPARE(target.view().toByteArray(), "new"_ba);
}

void TestSecret::survivesMovingToItself()
{
    base::Secret secret = base::Secret::fromString(u"token"_s);
    base::Secret &same = secret;
    secret = std::move(same);
    QCOMPARE(secret.view().toByteArray(), "token"_ba);
}

void TestSecret::clonesIndependently()
{
    base::Secret copy;
    {
        const base::Secret original = base::Secret::fromString(u"token"_s);
        copy = original.clone();
        QVERIFY(copy.data() != original.data());
    } // the original is wiped here
    QCOMPARE(copy.view().toByteArray(), "token"_ba);
}

void TestSecret::keepsTextAsUtf8()
{
    QCOMPARE(base::Secret::fromString(u"p\u00e4ss"_s).view().toByteArray(), "p\xc3\xa4ss"_ba);
}

void TestSecret::emptyHasNothing()
{
    QVERIFY(base::Secret().isEmpty());
    QVERIFY(base::Secret().clone().isEmpty());
    QVERIFY(base::Secret(QByteArray()).isEmpty());
    QCOMPARE(base::Secret::fromString({}).size(), 0);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
