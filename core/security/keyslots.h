// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/security/password.h"
#include "core/security/storekey.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace countersign::security
{

class SecretStore;

enum class KeySlotKind { Keyring, Passphrase, Recovery, KeyFile };

// One way to open a workspace: the store key wrapped (AES-256-GCM) by a key that a keyring, a
// passphrase, a printed recovery key or a key file yields. All fields but `wrapped` are
// authenticated with it.
struct KeySlot {
    QString id;
    KeySlotKind kind = KeySlotKind::Passphrase;
    QDateTime createdAt;
    QByteArray salt; // Passphrase and Recovery
    PassphraseCost cost; // Passphrase
    QString keyFile; // KeyFile: path of the file
    QByteArray wrapped;

    bool operator==(const KeySlot &) const = default;
};

// The wrapped copies of a workspace's store key: a value, saved as JSON beside the data it opens.
// Nothing in it is secret.
//
// Errors of the unlock functions: "keyslot.none" (NotFound) when there is no slot of that kind,
// "keyslot.wrong_key" (Unauthorised) when no slot of that kind opens, and what the SecretStore or
// file reports. Errors of the add functions: "keyslot.other_key" (Conflict) when the store key is
// not the one the other slots hold, and what the SecretStore or file reports.
class KeySlots
{
public:
    explicit KeySlots(QString storeId);

    const QString &storeId() const { return m_storeId; }
    const QList<KeySlot> &slotList() const { return m_slots; }
    bool has(KeySlotKind kind) const;

    // Each returns the new slot's id.
    base::Result<QString> addPassphrase(const StoreKey &key, const base::Secret &passphrase,
                                        const QDateTime &now, const PassphraseCost &cost = {});
    base::Result<QString> addKeyring(const StoreKey &key, SecretStore &keyring,
                                     const QDateTime &now);
    // The recovery key is given back once, for printing; it is kept nowhere.
    base::Result<base::Secret> addRecovery(const StoreKey &key, const QDateTime &now);
    // Key in a plain file of mode 0600, for servers and demos without keyring and people: protects
    // backups and copies of the workspace folder, not the machine. "keyslot.file_exists"
    // (Conflict), "keyslot.file_unwritable" (Io).
    base::Result<QString> addKeyFile(const StoreKey &key, const QString &path,
                                     const QDateTime &now);

    base::Result<StoreKey> unlockWithPassphrase(const base::Secret &passphrase) const;
    base::Result<StoreKey> unlockWithKeyring(SecretStore &keyring) const;
    base::Result<StoreKey> unlockWithRecoveryKey(const base::Secret &recoveryKey) const;
    // "keyslot.file_unreadable" (Io), "keyslot.file_permissions" (Unauthorised) when others may
    // read the file.
    base::Result<StoreKey> unlockWithKeyFile() const;

    // Puts the store key under a new passphrase, in the place of all passphrase slots.
    base::Result<> changePassphrase(const StoreKey &key, const base::Secret &passphrase,
                                    const QDateTime &now, const PassphraseCost &cost = {});
    // "keyslot.none" for an unknown id; "keyslot.last" (Conflict): a workspace that nobody can open
    // again is not made. A keyring's entry and a key file are left to the caller.
    base::Result<> remove(const QString &slotId);

    QByteArray toJson() const;
    // "keyslot.malformed" (Corrupt), "keyslot.unsupported" (Unsupported) for a newer form.
    static base::Result<KeySlots> fromJson(const QByteArray &json);

    bool operator==(const KeySlots &) const = default;

private:
    base::Result<> acceptKey(const StoreKey &key);
    KeySlot newSlot(KeySlotKind kind, const QDateTime &now) const;
    void wrapInto(KeySlot slot, const base::Secret &slotKey, const StoreKey &key);
    base::Result<StoreKey> unwrap(const KeySlot &slot, const base::Secret &slotKey) const;

    QString m_storeId;
    QByteArray m_fingerprint; // StoreKey::fingerprint
    QList<KeySlot> m_slots;
};

QString keySlotKindName(KeySlotKind kind); // "keyring", "passphrase", "recovery", "keyfile"

} // namespace countersign::security
