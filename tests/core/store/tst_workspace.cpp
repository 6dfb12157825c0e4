// SPDX-License-Identifier: Apache-2.0
#include "core/store/documents.h"
#include "core/store/migrations.h"
#include "core/store/workspacelock.h"
#include "tests/support/tempworkspace.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace countersign;

class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laysOutItsFolder();
    void keepsIdAndContent();
    void opensWithRecoveryKeyAndKeyFile();
    void refusesWithoutAKeySlot();
    void refusesTheWrongPassphrase();
    void changesKeySlots();
    void refusesOccupiedFolders();
    void refusesMissingAndMalformed();
    void refusesANewerFormat();
    void refusesANewerSchema();
    void refusesALostDatabase();
    void finishesACreationThatWasCutShort();
    void refusesADamagedDatabase();
    void emptiesTheTemporaryFolder();
    void refusesASecondOpening();
    void refusesASecondProcess();
    void takesOverAfterAKill();
    void knowsNetworkFileSystems();
};

namespace
{

// Runs `work` in a forked process that then waits to be killed; returns once it has run.
pid_t startChild(const std::function<bool()> &work, bool &worked)
{
    int pipes[2];
    if (::pipe(pipes) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0) {
        const char answer = work() ? '1' : '0';
        [[maybe_unused]] const ssize_t written = ::write(pipes[1], &answer, 1);
        for (;;)
            ::pause();
    }
    char answer = '0';
    [[maybe_unused]] const ssize_t got = ::read(pipes[0], &answer, 1);
    worked = answer == '1';
    ::close(pipes[0]);
    ::close(pipes[1]);
    return child;
}

void killChild(pid_t child)
{
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

void TestWorkspace::laysOutItsFolder()
{
    test::TempWorkspace temp;
    const QDir folder(temp.path());
    for (const QString &name :
         {u"workspace.json"_s, u"countersign.db"_s, u"objects"_s, u"tmp"_s, u"lock"_s})
        QVERIFY2(folder.exists(name), qPrintable(name));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const auto all = owner | QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {temp.path(), temp.workspace().tempDirectory()})
        QCOMPARE(QFile::permissions(path) & all, owner);
    const QJsonObject json = readJson(folder.filePath(u"workspace.json"_s));
    QCOMPARE(json[u"format"_s].toInt(), 1);
    QCOMPARE(json[u"id"_s].toString(), temp.workspace().id());
    const auto info = store::Workspace::inspect(temp.path());
    QVERIFY(info);
    QCOMPARE(info->id, temp.workspace().id());
    QCOMPARE(info->slotKinds,
             (QList{security::KeySlotKind::Passphrase, security::KeySlotKind::Recovery}));
}

void TestWorkspace::keepsIdAndContent()
{
    test::TempWorkspace temp;
    const QString id = temp.workspace().id();
    model::Document document;
    document.id = model::DocumentId::generate();
    document.title = u"Lease"_s;
    QVERIFY(store::DocumentRepository(temp.database(), temp.cells()).insert(document));
    temp.reopen();
    QCOMPARE(temp.workspace().id(), id);
    const auto loaded = store::DocumentRepository(temp.database(), temp.cells()).load(document.id);
    QVERIFY(loaded);
    QCOMPARE(loaded->title, u"Lease"_s);
}

void TestWorkspace::opensWithRecoveryKeyAndKeyFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    store::WorkspaceSecrets secrets;
    secrets.keyFile = folder.filePath(u"key"_s);
    auto created = store::Workspace::create(path, secrets, base::SystemClock());
    QVERIFY(created);
    QVERIFY(!created->recoveryKey.isEmpty());
    created->workspace.reset();
    QVERIFY(store::Workspace::open(path, {}));

    QVERIFY(QFile::remove(secrets.keyFile));
    const auto locked = store::Workspace::open(path, {});
    QCOMPARE(locked.error().code, u"workspace.locked"_s);
    QCOMPARE(locked.error().facts[u"slots"_s].toString(), u"keyfile,recovery"_s);
    store::WorkspaceUnlock unlock;
    unlock.recoveryKey = created->recoveryKey.clone();
    QVERIFY(store::Workspace::open(path, unlock));
}

void TestWorkspace::refusesWithoutAKeySlot()
{
    QTemporaryDir folder;
    const auto refused = store::Workspace::create(folder.filePath(u"w"_s), {}, base::SystemClock());
    QCOMPARE(refused.error().code, u"workspace.no_key_slot"_s);
    QVERIFY(!QFile::exists(folder.filePath(u"w"_s)));
}

void TestWorkspace::refusesTheWrongPassphrase()
{
    test::TempWorkspace temp;
    temp.close();
    store::WorkspaceUnlock wrong;
    wrong.passphrase = base::Secret::fromString(u"incorrect horse"_s);
    const auto refused = store::Workspace::open(temp.path(), wrong);
    QCOMPARE(refused.error().code, u"workspace.locked"_s);
    QCOMPARE(refused.error().kind, base::ErrorKind::Unauthorised);
    QCOMPARE(refused.error().facts[u"detail"_s].toString(), u"keyslot.wrong_key"_s);
    // The lock went with the failure.
    QVERIFY(store::Workspace::open(temp.path(), test::TempWorkspace::unlock()));
}

void TestWorkspace::changesKeySlots()
{
    test::TempWorkspace temp;
    const auto newPassphrase = base::Secret::fromString(u"battery staple"_s);
    QVERIFY(temp.workspace().changeKeySlots(
        [&](security::KeySlots &slotTable, const security::StoreKey &key) {
            return slotTable.changePassphrase(key, newPassphrase, QDateTime::currentDateTimeUtc(),
                                              {8, 1, 1});
        }));
    temp.close();
    QVERIFY(!store::Workspace::open(temp.path(), test::TempWorkspace::unlock()));
    store::WorkspaceUnlock unlock;
    unlock.passphrase = newPassphrase.clone();
    QVERIFY(store::Workspace::open(temp.path(), unlock));
}

void TestWorkspace::refusesOccupiedFolders()
{
    test::TempWorkspace temp;
    const auto again = store::Workspace::create(temp.path(), test::TempWorkspace::secrets(),
                                                base::SystemClock());
    QCOMPARE(again.error().code, u"workspace.exists"_s);
    QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"letter.txt"_s), "hello"));
    const auto occupied = store::Workspace::create(folder.path(), test::TempWorkspace::secrets(),
                                                   base::SystemClock());
    QCOMPARE(occupied.error().code, u"workspace.not_empty"_s);
}

void TestWorkspace::refusesMissingAndMalformed()
{
    QTemporaryDir folder;
    QCOMPARE(store::Workspace::open(folder.path(), {}).error().code, u"workspace.not_found"_s);
    for (const QByteArray &content : {""_ba, "{"_ba, "[]"_ba, R"({"format": 1, "id": "x"})"_ba,
                                      R"({"format": 0})"_ba, QByteArray(2 << 20, 'x')}) {
        QVERIFY(writeFile(folder.filePath(u"workspace.json"_s), content));
        const auto refused = store::Workspace::open(folder.path(), {});
        QCOMPARE(refused.error().kind, base::ErrorKind::Corrupt);
    }
}

void TestWorkspace::refusesANewerFormat()
{
    test::TempWorkspace temp;
    temp.close();
    QJsonObject json = readJson(temp.path() + u"/workspace.json"_s);
    json[u"format"_s] = 2;
    QVERIFY(writeFile(temp.path() + u"/workspace.json"_s, QJsonDocument(json).toJson()));
    const auto refused = store::Workspace::open(temp.path(), test::TempWorkspace::unlock());
    QCOMPARE(refused.error().code, u"workspace.format_newer"_s);
}

void TestWorkspace::refusesANewerSchema()
{
    test::TempWorkspace temp;
    QVERIFY(temp.database().execute(u"PRAGMA user_version = 99"_s));
    temp.close();
    const auto refused = store::Workspace::open(temp.path(), test::TempWorkspace::unlock());
    QCOMPARE(refused.error().code, u"store.schema_newer"_s);
}

void TestWorkspace::refusesALostDatabase()
{
    test::TempWorkspace temp;
    QVERIFY(temp.workspace().objects().put("content"_ba));
    temp.close();
    QVERIFY(QFile::remove(temp.path() + u"/countersign.db"_s));
    const auto refused = store::Workspace::open(temp.path(), test::TempWorkspace::unlock());
    QCOMPARE(refused.error().code, u"workspace.incomplete"_s);
    QVERIFY(!QFile::exists(temp.path() + u"/countersign.db"_s));
}

void TestWorkspace::finishesACreationThatWasCutShort()
{
    test::TempWorkspace temp;
    temp.close();
    QDir folder(temp.path());
    for (const QString &name :
         {u"countersign.db"_s, u"countersign.db-wal"_s, u"countersign.db-shm"_s})
        folder.remove(name);
    QVERIFY(folder.rmdir(u"objects"_s));
    temp.reopen();
    QCOMPARE(store::schemaVersion(temp.database()), store::latestSchemaVersion());
    QVERIFY(temp.workspace().objects().put("content"_ba));
}

void TestWorkspace::refusesADamagedDatabase()
{
    test::TempWorkspace temp;
    temp.close();
    QFile file(temp.path() + u"/countersign.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(8192));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    const auto refused = store::Workspace::open(temp.path(), test::TempWorkspace::unlock());
    QCOMPARE(refused.error().code, u"store.corrupt"_s);
}

void TestWorkspace::emptiesTheTemporaryFolder()
{
    test::TempWorkspace temp;
    const QString leftover = temp.workspace().tempDirectory() + u"/half-written"_s;
    QVERIFY(writeFile(leftover, "x"));
    temp.reopen();
    QVERIFY(!QFile::exists(leftover));
    QVERIFY(QDir(temp.workspace().tempDirectory()).exists());
}

void TestWorkspace::refusesASecondOpening()
{
    test::TempWorkspace temp;
    const auto refused = store::Workspace::open(temp.path(), test::TempWorkspace::unlock());
    QCOMPARE(refused.error().code, u"workspace.in_use"_s);
    QCOMPARE(refused.error().kind, base::ErrorKind::Conflict);
    QCOMPARE(refused.error().facts[u"pid"_s].toString(),
             QString::number(QCoreApplication::applicationPid()));
    QCOMPARE(refused.error().facts[u"host"_s].toString(), QSysInfo::machineHostName());
}

void TestWorkspace::refusesASecondProcess()
{
    test::TempWorkspace temp;
    bool refused = false;
    const pid_t child = startChild(
        [&temp] {
            const auto opened = store::Workspace::open(temp.path(), test::TempWorkspace::unlock());
            return !opened && opened.error().code == u"workspace.in_use"_s
                && opened.error().facts[u"pid"_s].toLongLong() == ::getppid();
        },
        refused);
    QVERIFY(child > 0);
    killChild(child);
    QVERIFY(refused);
}

void TestWorkspace::takesOverAfterAKill()
{
    test::TempWorkspace temp;
    temp.close();
    bool held = false;
    const pid_t child = startChild(
        [&temp] {
            // Kept open by the process until it is killed.
            static auto opened = store::Workspace::open(temp.path(), test::TempWorkspace::unlock());
            return opened.ok();
        },
        held);
    QVERIFY(child > 0);
    QVERIFY(held);
    const auto refused = store::Workspace::open(temp.path(), test::TempWorkspace::unlock());
    QCOMPARE(refused.error().code, u"workspace.in_use"_s);
    QCOMPARE(refused.error().facts[u"pid"_s].toLongLong(), qint64(child));
    killChild(child);
    QVERIFY(store::Workspace::open(temp.path(), test::TempWorkspace::unlock()));
}

void TestWorkspace::knowsNetworkFileSystems()
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "ceph"})
        QVERIFY2(store::isNetworkFileSystem(type), type);
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "zfs", ""})
        QVERIFY2(!store::isNetworkFileSystem(type), type);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
