// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/security/aead.h"
#include "core/security/keyslots.h"
#include "core/security/objectstream.h"
#include "core/security/storekey.h"
#include "core/store/database.h"
#include "core/store/objectstore.h"

#include <QString>

#include <functional>
#include <memory>

namespace countersign::store
{

class WorkspaceLock;
class Workspace;

// The ways in which a new workspace will be opened: at least one of keyring, passphrase and key
// file.
struct WorkspaceSecrets {
    security::SecretStore *keyring = nullptr;
    base::Secret passphrase; // empty: none
    security::PassphraseCost passphraseCost;
    QString keyFile; // path, outside or inside the workspace; empty: none
    bool recoveryKey = true; // make one, for printing
};

// What is at hand to open a workspace; everything set is tried: passphrase, recovery key, key file,
// keyring.
struct WorkspaceUnlock {
    base::Secret passphrase;
    base::Secret recoveryKey;
    bool keyFile = true; // the file a slot names
    security::SecretStore *keyring = nullptr;
};

// What can be known of a workspace without a key.
struct WorkspaceInfo {
    QString id;
    int formatVersion = 0;
    QList<security::KeySlotKind> slotKinds;
};

struct CreatedWorkspace {
    std::unique_ptr<Workspace> workspace;
    base::Secret
        recoveryKey; // raw bytes, see security::formatRecoveryKey; empty when none was asked for
};

// An open workspace: a folder with
//   workspace.json   id, format version, key slots
//   countersign.db   SQLite database (with -wal and -shm while open)
//   objects/ab/abcd...  encrypted files
//   tmp/             half-written files, emptied at open
//   lock             locked while a process has the workspace open, naming it
// The object may be shared by threads; each thread opens its own Database. All of it has to outlive
// its databases' users.
//
// Errors: "workspace.not_found", "workspace.in_use" (Conflict; facts "pid", "host"),
// "workspace.network_filesystem" and "workspace.format_newer" (Unsupported), "workspace.malformed"
// and "workspace.incomplete" (Corrupt), "workspace.locked" (Unauthorised: nothing that was given
// opens it), "workspace.exists", "workspace.not_empty" (Conflict), "workspace.no_key_slot"
// (InvalidInput), "workspace.unwritable" (Io), and those of the store and of security.
class Workspace
{
public:
    static base::Result<CreatedWorkspace>
    create(const QString &directory, const WorkspaceSecrets &secrets, const base::Clock &clock);
    static base::Result<std::unique_ptr<Workspace>> open(const QString &directory,
                                                         const WorkspaceUnlock &unlock);
    static base::Result<WorkspaceInfo> inspect(const QString &directory);

    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    const QString &id() const { return m_keySlots.storeId(); }
    const QString &directory() const { return m_directory; }
    // Absolute path of something in the folder.
    QString path(const QString &name) const;
    // Mode 0700, emptied at open; on the same file system as the objects.
    QString tempDirectory() const;

    const security::CellCipher &cells() const { return m_cells; }
    base::Secret derive(security::KeyPurpose purpose) const { return m_key.derive(purpose); }
    ObjectStore &objects() { return m_objects; }

    // A connection for the calling thread.
    base::Result<std::unique_ptr<Database>> openDatabase(OpenMode mode = OpenMode::ReadWrite) const;

    const security::KeySlots &keySlots() const { return m_keySlots; }
    // Lets `change` add or remove slots and saves them, all or nothing.
    base::Result<> changeKeySlots(
        const std::function<base::Result<>(security::KeySlots &, const security::StoreKey &)>
            &change);

private:
    Workspace(QString directory, std::unique_ptr<WorkspaceLock> lock, security::KeySlots slotTable,
              security::StoreKey key);
    base::Result<> prepareFolder();
    base::Result<> prepareDatabase();

    QString m_directory;
    std::unique_ptr<WorkspaceLock> m_lock;
    security::KeySlots m_keySlots;
    security::StoreKey m_key;
    security::CellCipher m_cells;
    security::ObjectCipher m_objectCipher;
    ObjectStore m_objects;
};

} // namespace countersign::store
