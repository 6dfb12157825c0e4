// SPDX-License-Identifier: Apache-2.0
#include "core/store/workspace.h"

#include "core/base/id.h"
#include "core/security/secretstore.h"
#include "core/store/durablefile.h"
#include "core/store/migrations.h"
#include "core/store/workspacefile.h"
#include "core/store/workspacelock.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

QString absoluteFolder(const QString &directory)
{
    return QDir::cleanPath(QFileInfo(directory).absoluteFilePath());
}

base::Result<> refuseNetwork(const QString &directory)
{
    const QByteArray type = QStorageInfo(directory).fileSystemType();
    if (isNetworkFileSystem(type))
        return base::Error{base::ErrorKind::Unsupported,
                           u"workspace.network_filesystem"_s,
                           {{u"filesystem"_s, QString::fromLatin1(type)}}};
    return {};
}

// An existing folder must be empty but for what a creation that was cut short leaves.
base::Result<> refuseOccupied(const QString &directory)
{
    const QDir folder(directory);
    if (folder.exists(u"workspace.json"_s))
        return base::Error{
            base::ErrorKind::Conflict, u"workspace.exists"_s, {{u"path"_s, directory}}};
    const QStringList entries
        = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        if (entry != "lock"_L1 && entry != "workspace.json.new"_L1)
            return base::Error{
                base::ErrorKind::Conflict, u"workspace.not_empty"_s, {{u"path"_s, directory}}};
    }
    return {};
}

base::Result<> makeFolder(const QString &directory)
{
    if (!QDir().mkpath(QFileInfo(directory).path()) || !ensureDirectory(directory))
        return base::Error{
            base::ErrorKind::Io, u"workspace.unwritable"_s, {{u"path"_s, directory}}};
    return {};
}

// Fills in the slots asked for and returns the recovery key, if one was.
base::Result<base::Secret> addSlots(security::KeySlots &slotTable, const security::StoreKey &key,
                                    const WorkspaceSecrets &secrets, const QDateTime &now)
{
    if (secrets.keyring)
        CS_TRY(slotTable.addKeyring(key, *secrets.keyring, now));
    if (!secrets.passphrase.isEmpty())
        CS_TRY(slotTable.addPassphrase(key, secrets.passphrase, now, secrets.passphraseCost));
    if (!secrets.keyFile.isEmpty())
        CS_TRY(slotTable.addKeyFile(key, secrets.keyFile, now));
    if (secrets.recoveryKey)
        return slotTable.addRecovery(key, now);
    return base::Secret();
}

QString slotNames(const security::KeySlots &slotTable)
{
    QStringList names;
    for (const security::KeySlot &slot : slotTable.slotList())
        names.append(security::keySlotKindName(slot.kind));
    return names.join(u',');
}

base::Result<security::StoreKey> unlockWith(const security::KeySlots &slotTable,
                                            const WorkspaceUnlock &unlock)
{
    using enum security::KeySlotKind;
    QString lastError;
    std::optional<security::StoreKey> key;
    const auto attempt = [&](bool given, security::KeySlotKind kind, const auto &open) {
        if (key || !given || !slotTable.has(kind))
            return;
        base::Result<security::StoreKey> opened = open();
        if (opened)
            key.emplace(std::move(*opened));
        else
            lastError = opened.error().code;
    };
    attempt(!unlock.passphrase.isEmpty(), Passphrase,
            [&] { return slotTable.unlockWithPassphrase(unlock.passphrase); });
    attempt(!unlock.recoveryKey.isEmpty(), Recovery,
            [&] { return slotTable.unlockWithRecoveryKey(unlock.recoveryKey); });
    attempt(unlock.keyFile, KeyFile, [&] { return slotTable.unlockWithKeyFile(); });
    attempt(unlock.keyring != nullptr, Keyring,
            [&] { return slotTable.unlockWithKeyring(*unlock.keyring); });
    if (!key)
        return base::Error{base::ErrorKind::Unauthorised,
                           u"workspace.locked"_s,
                           {{u"slots"_s, slotNames(slotTable)}, {u"detail"_s, lastError}}};
    return std::move(*key);
}

} // namespace

Workspace::Workspace(QString directory, std::unique_ptr<WorkspaceLock> lock,
                     security::KeySlots slotTable, security::StoreKey key)
    : m_directory(std::move(directory))
    , m_lock(std::move(lock))
    , m_keySlots(std::move(slotTable))
    , m_key(std::move(key))
    , m_cells(m_key.derive(security::KeyPurpose::Cells))
    , m_objectCipher(m_key.derive(security::KeyPurpose::ObjectEncryption),
                     m_keySlots.storeId().toUtf8())
    , m_objects(path(u"objects"_s), tempDirectory(),
                m_key.derive(security::KeyPurpose::ObjectAddress), m_objectCipher)
{
}

Workspace::~Workspace() = default;

QString Workspace::path(const QString &name) const
{
    return m_directory + u'/' + name;
}

QString Workspace::tempDirectory() const
{
    return path(u"tmp"_s);
}

base::Result<CreatedWorkspace> Workspace::create(const QString &directory,
                                                 const WorkspaceSecrets &secrets,
                                                 const base::Clock &clock)
{
    if (!secrets.keyring && secrets.passphrase.isEmpty() && secrets.keyFile.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"workspace.no_key_slot"_s, {}};
    const QString folder = absoluteFolder(directory);
    CS_TRY(refuseOccupied(folder));
    CS_TRY(makeFolder(folder));
    CS_TRY(refuseNetwork(folder));
    auto lock = WorkspaceLock::acquire(folder + u"/lock"_s);
    if (!lock)
        return lock.error();
    security::StoreKey key = security::StoreKey::generate();
    security::KeySlots slotTable(base::makeUuidV7().toString(QUuid::WithoutBraces));
    auto recoveryKey = addSlots(slotTable, key, secrets, clock.now());
    if (!recoveryKey)
        return recoveryKey.error();
    // The keys first: a folder that has more than them can always be opened.
    CS_TRY(writeWorkspaceFile(folder, slotTable));
    std::unique_ptr<Workspace> workspace(
        new Workspace(folder, std::move(*lock), std::move(slotTable), std::move(key)));
    CS_TRY(workspace->prepareFolder());
    CS_TRY(workspace->prepareDatabase());
    return CreatedWorkspace{std::move(workspace), std::move(*recoveryKey)};
}

base::Result<std::unique_ptr<Workspace>> Workspace::open(const QString &directory,
                                                         const WorkspaceUnlock &unlock)
{
    const QString folder = absoluteFolder(directory);
    CS_TRY(readWorkspaceFile(folder));
    CS_TRY(refuseNetwork(folder));
    auto lock = WorkspaceLock::acquire(folder + u"/lock"_s);
    if (!lock)
        return lock.error();
    // Read again: until the lock was ours, another process could have changed it.
    auto slotTable = readWorkspaceFile(folder);
    if (!slotTable)
        return slotTable.error();
    auto key = unlockWith(*slotTable, unlock);
    if (!key)
        return key.error();
    std::unique_ptr<Workspace> workspace(
        new Workspace(folder, std::move(*lock), std::move(*slotTable), std::move(*key)));
    CS_TRY(workspace->prepareFolder());
    CS_TRY(workspace->prepareDatabase());
    return workspace;
}

base::Result<WorkspaceInfo> Workspace::inspect(const QString &directory)
{
    auto slotTable = readWorkspaceFile(absoluteFolder(directory));
    if (!slotTable)
        return slotTable.error();
    WorkspaceInfo info{slotTable->storeId(), kWorkspaceFormat, {}};
    for (const security::KeySlot &slot : slotTable->slotList())
        info.slotKinds.append(slot.kind);
    return info;
}

base::Result<> Workspace::prepareFolder()
{
    QDir(tempDirectory()).removeRecursively();
    CS_TRY(ensureDirectory(tempDirectory()));
    return ensureDirectory(path(u"objects"_s));
}

base::Result<> Workspace::prepareDatabase()
{
    const bool isNew = !QFile::exists(path(u"countersign.db"_s));
    // A database that was lost is not quietly replaced by an empty one.
    if (isNew && !QDir(path(u"objects"_s)).isEmpty())
        return base::Error{base::ErrorKind::Corrupt, u"workspace.incomplete"_s, {}};
    auto database = openDatabase();
    if (!database)
        return database.error();
    if (!isNew)
        CS_TRY((*database)->quickCheck());
    return migrate(**database);
}

base::Result<std::unique_ptr<Database>> Workspace::openDatabase(OpenMode mode) const
{
    return Database::open(path(u"countersign.db"_s), mode);
}

base::Result<> Workspace::changeKeySlots(
    const std::function<base::Result<>(security::KeySlots &, const security::StoreKey &)> &change)
{
    security::KeySlots changed = m_keySlots;
    CS_TRY(change(changed, m_key));
    CS_TRY(writeWorkspaceFile(m_directory, changed));
    m_keySlots = std::move(changed);
    return {};
}

} // namespace countersign::store
