// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "core/security/secretstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using base::Secret;
using security::EncryptedSecretStore;

// The sealed file, and the keyring's defined answer where there is none.
class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesReadsRemoves();
    void fileHoldsNoSecret();
    void valuesStayUnderTheirNames();
    void otherKeyDoesNotOpen();
    void damagedFile();
    void noKeyring();
};

void TestSecretStore::writesReadsRemoves()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.json"_s);
    const Secret key = security::randomSecret();
    EncryptedSecretStore store(path, key.clone());
    QCOMPARE(store.read(u"docusign"_s, u"token"_s).error().code, u"secret.not_found"_s);
    QVERIFY(store.remove(u"docusign"_s, u"token"_s));
    QVERIFY(store.write(u"docusign"_s, u"token"_s, Secret("one"_ba)));
    QVERIFY(store.write(u"docusign"_s, u"token"_s, Secret("two"_ba)));
    QVERIFY(store.write(u"hubspot"_s, u"token"_s, Secret("three"_ba)));
    EncryptedSecretStore again(path, key.clone());
    QCOMPARE(again.read(u"docusign"_s, u"token"_s)->view(), QByteArrayView("two"));
    QCOMPARE(again.read(u"hubspot"_s, u"token"_s)->view(), QByteArrayView("three"));
    QVERIFY(again.remove(u"docusign"_s, u"token"_s));
    QCOMPARE(store.read(u"docusign"_s, u"token"_s).error().kind, base::ErrorKind::NotFound);
    QVERIFY(store.read(u"hubspot"_s, u"token"_s));
}

void TestSecretStore::fileHoldsNoSecret()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.json"_s);
    EncryptedSecretStore store(path, security::randomSecret());
    QVERIFY(store.write(u"docusign"_s, u"token"_s, Secret("canary-7f3a"_ba)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("canary-7f3a"));
    QVERIFY(!content.contains("canary-7f3a"_ba.toBase64()));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestSecretStore::valuesStayUnderTheirNames()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.json"_s);
    EncryptedSecretStore store(path, security::randomSecret());
    QVERIFY(store.write(u"docusign"_s, u"sandbox"_s, Secret("a"_ba)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content.replace("sandbox", "account"));
    file.close();
    QCOMPARE(store.read(u"docusign"_s, u"account"_s).error().code, u"aead.tampered"_s);
}

void TestSecretStore::otherKeyDoesNotOpen()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.json"_s);
    QVERIFY(
        EncryptedSecretStore(path, security::randomSecret()).write(u"s"_s, u"k"_s, Secret("a"_ba)));
    EncryptedSecretStore other(path, security::randomSecret());
    QCOMPARE(other.read(u"s"_s, u"k"_s).error().code, u"aead.tampered"_s);
}

void TestSecretStore::damagedFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not json");
    file.close();
    EncryptedSecretStore store(path, security::randomSecret());
    QCOMPARE(store.read(u"s"_s, u"k"_s).error().code, u"secret.file_corrupt"_s);
    QCOMPARE(store.write(u"s"_s, u"k"_s, Secret("a"_ba)).error().code, u"secret.file_corrupt"_s);
    EncryptedSecretStore nowhere(dir.filePath(u"none/secrets.json"_s), security::randomSecret());
    QCOMPARE(nowhere.write(u"s"_s, u"k"_s, Secret("a"_ba)).error().code,
             u"secret.file_unwritable"_s);
}

void TestSecretStore::noKeyring()
{
    security::KeyringSecretStore keyring;
    const auto read = keyring.read(u"countersign-test"_s, u"nothing"_s);
    QVERIFY(!read);
    if (read.error().code == u"secret.not_found"_s)
        QSKIP("this session has a keyring");
    QCOMPARE(read.error().code, u"keyring.unavailable"_s);
    QCOMPARE(read.error().kind, base::ErrorKind::Unsupported);
    QCOMPARE(keyring.write(u"countersign-test"_s, u"k"_s, Secret("a"_ba)).error().code,
             u"keyring.unavailable"_s);
    QCOMPARE(keyring.remove(u"countersign-test"_s, u"k"_s).error().code, u"keyring.unavailable"_s);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
