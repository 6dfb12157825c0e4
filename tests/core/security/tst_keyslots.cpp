// SPDX-License-Identifier: Apache-2.0
#include "core/security/hash.h"
#include "core/security/keyslots.h"
#include "core/security/secretstore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;
using base::Secret;
using security::KeyPurpose;
using security::KeySlotKind;
using security::KeySlots;
using security::StoreKey;

namespace
{

// Cheap, so that the tests are quick; the file says what a slot was made with.
constexpr security::PassphraseCost kCheap{64, 1, 1};

Secret secret(const QString &text)
{
    return Secret::fromString(text);
}

} // namespace

// Every way into a workspace, and out of it.
class TestKeySlots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void derivedKeysDiffer();
    void recoveryKeyText();
    void recoveryKeyTypos();
    void passphrase();
    void defaultCostIsTheFloor();
    void recovery();
    void keyring();
    void keyringUnavailable();
    void keyFile();
    void json();
    void tamperedJson();
    void hostileCost();
    void changedPassphrase();
    void lastSlotStays();
    void otherStoreKeyIsRefused();

private:
    const QDateTime m_now = QDateTime::fromString(u"2026-11-22T09:30:00.123Z"_s, Qt::ISODateWithMs);
};

void TestKeySlots::derivedKeysDiffer()
{
    const StoreKey key = StoreKey::generate();
    QSet<QByteArray> derived;
    for (const KeyPurpose purpose :
         {KeyPurpose::ObjectAddress, KeyPurpose::ObjectEncryption, KeyPurpose::Cells,
          KeyPurpose::Search, KeyPurpose::AuditKeyWrap, KeyPurpose::Secrets, KeyPurpose::Inlets}) {
        derived += key.derive(purpose).view().toByteArray();
        QCOMPARE(key.derive(purpose).view(), key.clone().derive(purpose).view());
        QCOMPARE(key.derive(purpose).size(), 32);
    }
    derived += key.view().toByteArray();
    QCOMPARE(derived.size(), 8);
    QVERIFY(!StoreKey::fromBytes(Secret(QByteArray(16, 'x'))));
}

void TestKeySlots::recoveryKeyText()
{
    const Secret zero(QByteArray(32, '\0'));
    const QString text = security::formatRecoveryKey(zero);
    QCOMPARE(text.size(), 14 * 4 + 13);
    QVERIFY(text.startsWith(u"0000-0000-"_s));
    for (int i = 0; i < 50; ++i) {
        const Secret key = security::randomSecret();
        const QString printed = security::formatRecoveryKey(key);
        QCOMPARE(security::parseRecoveryKey(printed)->view(), key.view());
        QString typed = u"  "_s + printed.toLower().replace(u'-', u' ') + u'\n';
        typed.replace(u'0', u'o').replace(u'1', i % 2 ? u'l' : u'I');
        QCOMPARE(security::parseRecoveryKey(typed)->view(), key.view());
    }
}

void TestKeySlots::recoveryKeyTypos()
{
    const QString printed = security::formatRecoveryKey(Secret(QByteArray(32, 'r')));
    int refused = 0;
    int typos = 0;
    for (qsizetype i = 0; i < printed.size(); ++i) {
        if (printed.at(i) == u'-')
            continue;
        QString typed = printed;
        typed[i] = typed.at(i) == u'7' ? u'8' : u'7';
        ++typos;
        refused += security::parseRecoveryKey(typed) ? 0 : 1;
    }
    QCOMPARE(refused, typos);
    QCOMPARE(security::parseRecoveryKey(printed.chopped(1)).error().code, u"recovery.malformed"_s);
    QCOMPARE(security::parseRecoveryKey(u"U"_s + printed.mid(1)).error().code,
             u"recovery.malformed"_s);
    QCOMPARE(security::parseRecoveryKey({}).error().code, u"recovery.malformed"_s);
}

void TestKeySlots::passphrase()
{
    const StoreKey key = StoreKey::generate();
    KeySlots keySlots(u"store"_s);
    QCOMPARE(keySlots.unlockWithPassphrase(secret(u"x"_s)).error().code, u"keyslot.none"_s);
    QVERIFY(keySlots.addPassphrase(key, secret(u"correct horse"_s), m_now, kCheap));
    QVERIFY(keySlots.addPassphrase(key, secret(u"zweites Kennwort ß"_s), m_now, kCheap));
    QCOMPARE(keySlots.unlockWithPassphrase(secret(u"correct horse"_s))->view(), key.view());
    QCOMPARE(keySlots.unlockWithPassphrase(secret(u"zweites Kennwort ß"_s))->view(), key.view());
    const auto wrong = keySlots.unlockWithPassphrase(secret(u"correct horsf"_s));
    QCOMPARE(wrong.error().code, u"keyslot.wrong_key"_s);
    QCOMPARE(wrong.error().kind, base::ErrorKind::Unauthorised);
    QVERIFY(!keySlots.unlockWithPassphrase(secret(u""_s)));
}

void TestKeySlots::defaultCostIsTheFloor()
{
    const security::PassphraseCost cost;
    QCOMPARE(cost.memoryKiB, 65536u);
    QCOMPARE(cost.passes, 3u);
    QCOMPARE(cost.lanes, 4u);
    const StoreKey key = StoreKey::generate();
    KeySlots keySlots(u"store"_s);
    QVERIFY(keySlots.addPassphrase(key, secret(u"p"_s), m_now));
    QCOMPARE(keySlots.slotList().constFirst().cost, cost);
    QCOMPARE(keySlots.unlockWithPassphrase(secret(u"p"_s))->view(), key.view());
}

void TestKeySlots::recovery()
{
    const StoreKey key = StoreKey::generate();
    KeySlots keySlots(u"store"_s);
    const auto recoveryKey = keySlots.addRecovery(key, m_now);
    QVERIFY(recoveryKey.ok());
    const QString printed = security::formatRecoveryKey(*recoveryKey);
    const auto typed = security::parseRecoveryKey(printed.toLower());
    QCOMPARE(keySlots.unlockWithRecoveryKey(*typed)->view(), key.view());
    QCOMPARE(keySlots.unlockWithRecoveryKey(security::randomSecret()).error().code,
             u"keyslot.wrong_key"_s);
}

void TestKeySlots::keyring()
{
    const QTemporaryDir dir;
    security::EncryptedSecretStore keyring(dir.filePath(u"keyring.json"_s),
                                           security::randomSecret());
    const StoreKey key = StoreKey::generate();
    KeySlots keySlots(u"store"_s);
    QVERIFY(keySlots.addKeyring(key, keyring, m_now));
    QCOMPARE(keySlots.unlockWithKeyring(keyring)->view(), key.view());
    security::EncryptedSecretStore otherMachine(dir.filePath(u"other.json"_s),
                                                security::randomSecret());
    QCOMPARE(keySlots.unlockWithKeyring(otherMachine).error().code, u"secret.not_found"_s);
}

void TestKeySlots::keyringUnavailable()
{
    security::KeyringSecretStore keyring;
    KeySlots keySlots(u"store"_s);
    const auto added = keySlots.addKeyring(StoreKey::generate(), keyring, m_now);
    if (added) {
        QVERIFY(keyring.remove(u"countersign"_s, u"workspace/store/"_s + *added));
        QSKIP("this session has a keyring");
    }
    QCOMPARE(added.error().code, u"keyring.unavailable"_s);
    QVERIFY(keySlots.slotList().isEmpty());
}

void TestKeySlots::keyFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"keys/store.key"_s);
    const StoreKey key = StoreKey::generate();
    KeySlots keySlots(u"store"_s);
    QVERIFY(keySlots.addKeyFile(key, path, m_now));
    QCOMPARE(QFile(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(keySlots.unlockWithKeyFile()->view(), key.view());
    QCOMPARE(keySlots.addKeyFile(key, path, m_now).error().code, u"keyslot.file_exists"_s);
    QVERIFY(QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(keySlots.unlockWithKeyFile().error().code, u"keyslot.file_permissions"_s);
    QVERIFY(QFile::remove(path));
    QCOMPARE(keySlots.unlockWithKeyFile().error().code, u"keyslot.file_unreadable"_s);
    QCOMPARE(keySlots.addKeyFile(key, u"/dev/null/x"_s, m_now).error().code,
             u"keyslot.file_unwritable"_s);
}

void TestKeySlots::json()
{
    const QTemporaryDir dir;
    const StoreKey key = StoreKey::generate();
    KeySlots keySlots(u"store"_s);
    security::EncryptedSecretStore keyring(dir.filePath(u"keyring.json"_s),
                                           security::randomSecret());
    QVERIFY(keySlots.addPassphrase(key, secret(u"pass"_s), m_now, kCheap));
    const auto recoveryKey = keySlots.addRecovery(key, m_now);
    QVERIFY(keySlots.addKeyring(key, keyring, m_now));
    QVERIFY(keySlots.addKeyFile(key, dir.filePath(u"store.key"_s), m_now));
    const QByteArray json = keySlots.toJson();
    QVERIFY(!json.contains(key.view().toByteArray().toBase64()));
    const auto loaded = KeySlots::fromJson(json);
    QCOMPARE(*loaded, keySlots);
    QCOMPARE(loaded->unlockWithPassphrase(secret(u"pass"_s))->view(), key.view());
    QCOMPARE(loaded->unlockWithRecoveryKey(*recoveryKey)->view(), key.view());
    QCOMPARE(loaded->unlockWithKeyring(keyring)->view(), key.view());
    QCOMPARE(loaded->unlockWithKeyFile()->view(), key.view());
}

void TestKeySlots::tamperedJson()
{
    KeySlots keySlots(u"store"_s);
    QVERIFY(keySlots.addPassphrase(StoreKey::generate(), secret(u"pass"_s), m_now, kCheap));
    const QByteArray json = keySlots.toJson();
    for (qsizetype i = 0; i < json.size(); ++i) {
        QByteArray changed = json;
        changed[i] = char(changed[i] ^ 1);
        const auto loaded = KeySlots::fromJson(changed);
        const auto opened = loaded ? loaded->unlockWithPassphrase(secret(u"pass"_s))
                                   : base::Result<StoreKey>(loaded.error());
        // The fingerprint alone does not matter for opening; nothing else may change unseen.
        if (opened)
            QCOMPARE(loaded->slotList(), keySlots.slotList());
    }
    QCOMPARE(KeySlots::fromJson("{}").error().code, u"keyslot.malformed"_s);
    QCOMPARE(KeySlots::fromJson("x").error().code, u"keyslot.malformed"_s);
    QCOMPARE(KeySlots::fromJson("{\"format\": 2}").error().code, u"keyslot.unsupported"_s);
}

void TestKeySlots::hostileCost()
{
    KeySlots keySlots(u"store"_s);
    QVERIFY(keySlots.addPassphrase(StoreKey::generate(), secret(u"pass"_s), m_now, kCheap));
    QJsonObject json = QJsonDocument::fromJson(keySlots.toJson()).object();
    const QList<QJsonObject> costs{
        {{u"memoryKiB"_s, 1e12}, {u"passes"_s, 1}, {u"lanes"_s, 1}},
        {{u"memoryKiB"_s, 64}, {u"passes"_s, 1e6}, {u"lanes"_s, 1}},
        {{u"memoryKiB"_s, 64}, {u"passes"_s, 1}, {u"lanes"_s, 1000}},
        {{u"memoryKiB"_s, 4}, {u"passes"_s, 1}, {u"lanes"_s, 1}},
        {{u"memoryKiB"_s, 64}, {u"passes"_s, 0}, {u"lanes"_s, 1}},
        {},
    };
    for (const QJsonObject &cost : costs) {
        QJsonObject slot = json[u"slots"_s].toArray().first().toObject();
        slot[u"argon2id"_s] = cost;
        json[u"slots"_s] = QJsonArray{slot};
        QCOMPARE(KeySlots::fromJson(QJsonDocument(json).toJson()).error().code,
                 u"keyslot.malformed"_s);
    }
}

void TestKeySlots::changedPassphrase()
{
    const StoreKey key = StoreKey::generate();
    KeySlots keySlots(u"store"_s);
    QVERIFY(keySlots.addPassphrase(key, secret(u"old"_s), m_now, kCheap));
    QVERIFY(keySlots.addRecovery(key, m_now));
    QVERIFY(keySlots.changePassphrase(key, secret(u"new"_s), m_now, kCheap));
    QCOMPARE(keySlots.slotList().size(), 2);
    QVERIFY(!keySlots.unlockWithPassphrase(secret(u"old"_s)));
    QCOMPARE(keySlots.unlockWithPassphrase(secret(u"new"_s))->view(), key.view());
}

void TestKeySlots::lastSlotStays()
{
    const StoreKey key = StoreKey::generate();
    KeySlots keySlots(u"store"_s);
    const auto first = keySlots.addPassphrase(key, secret(u"pass"_s), m_now, kCheap);
    QCOMPARE(keySlots.remove(*first).error().code, u"keyslot.last"_s);
    QVERIFY(keySlots.addRecovery(key, m_now));
    QCOMPARE(keySlots.remove(u"unknown"_s).error().code, u"keyslot.none"_s);
    QVERIFY(keySlots.remove(*first));
    QVERIFY(!keySlots.has(KeySlotKind::Passphrase));
    QVERIFY(keySlots.has(KeySlotKind::Recovery));
}

void TestKeySlots::otherStoreKeyIsRefused()
{
    KeySlots keySlots(u"store"_s);
    QVERIFY(keySlots.addRecovery(StoreKey::generate(), m_now));
    const auto added
        = keySlots.addPassphrase(StoreKey::generate(), secret(u"pass"_s), m_now, kCheap);
    QCOMPARE(added.error().code, u"keyslot.other_key"_s);
    QCOMPARE(keySlots.slotList().size(), 1);
}

QTEST_GUILESS_MAIN(TestKeySlots)
#include "tst_keyslots.moc"
