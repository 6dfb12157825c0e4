// SPDX-License-Identifier: Apache-2.0
#include "core/security/keyslots.h"

#include "core/base/clock.h"
#include "core/security/aead.h"
#include "core/security/hash.h"
#include "core/security/keyfile.h"
#include "core/security/secretstore.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

constexpr int kSlotSaltSize = 16;

base::Error slotError(base::ErrorKind kind, const QString &code)
{
    return {kind, code, {}};
}

// What the wrapped key is bound to: every other property of its slot.
AeadContext slotContext(const QString &storeId, const KeySlot &slot)
{
    const QString details = u"%1|%2|%3|%4|%5|%6|%7"_s.arg(
        keySlotKindName(slot.kind), base::toIso(slot.createdAt),
        QString::fromLatin1(slot.salt.toHex()), QString::number(slot.cost.memoryKiB),
        QString::number(slot.cost.passes), QString::number(slot.cost.lanes), slot.keyFile);
    return {storeId, slot.id, details, 1};
}

base::Secret recoverySlotKey(const base::Secret &recoveryKey, const QByteArray &salt)
{
    return hkdfSha256(recoveryKey.view(), salt, "countersign/1/recovery-slot");
}

QString keyringService()
{
    return u"countersign"_s;
}

QString keyringEntry(const QString &storeId, const QString &slotId)
{
    return u"workspace/%1/%2"_s.arg(storeId, slotId);
}

// The first slot of `kind` that `slotKeyOf` (Result<Secret>(slot)) and `unwrap` open. A slot whose
// key can't be got does not hide the ones behind it.
template <typename SlotKeyOf, typename Unwrap>
base::Result<StoreKey> openFirst(const QList<KeySlot> &slotList, KeySlotKind kind,
                                 SlotKeyOf slotKeyOf, Unwrap unwrap)
{
    base::Error error = slotError(base::ErrorKind::NotFound, u"keyslot.none"_s);
    for (const KeySlot &slot : slotList) {
        if (slot.kind != kind)
            continue;
        const base::Result<base::Secret> slotKey = slotKeyOf(slot);
        if (!slotKey) {
            error = slotKey.error();
            continue;
        }
        base::Result<StoreKey> key = unwrap(slot, *slotKey);
        if (key)
            return key;
        error = key.error();
    }
    return error;
}

} // namespace

QString keySlotKindName(KeySlotKind kind)
{
    switch (kind) {
    case KeySlotKind::Keyring:
        return u"keyring"_s;
    case KeySlotKind::Passphrase:
        return u"passphrase"_s;
    case KeySlotKind::Recovery:
        return u"recovery"_s;
    case KeySlotKind::KeyFile:
        return u"keyfile"_s;
    }
    return {};
}

KeySlots::KeySlots(QString storeId)
    : m_storeId(std::move(storeId))
{
}

bool KeySlots::has(KeySlotKind kind) const
{
    return std::any_of(m_slots.begin(), m_slots.end(),
                       [kind](const KeySlot &slot) { return slot.kind == kind; });
}

base::Result<> KeySlots::acceptKey(const StoreKey &key)
{
    const QByteArray fingerprint = key.fingerprint(m_storeId.toUtf8());
    if (!m_slots.isEmpty() && fingerprint != m_fingerprint)
        return slotError(base::ErrorKind::Conflict, u"keyslot.other_key"_s);
    m_fingerprint = fingerprint;
    return {};
}

KeySlot KeySlots::newSlot(KeySlotKind kind, const QDateTime &now) const
{
    KeySlot slot;
    slot.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    slot.kind = kind;
    slot.createdAt = now.toUTC();
    slot.cost = {0, 0, 0};
    return slot;
}

void KeySlots::wrapInto(KeySlot slot, const base::Secret &slotKey, const StoreKey &key)
{
    slot.wrapped = aeadSeal(slotKey.view(), key.view(), slotContext(m_storeId, slot).encoded());
    m_slots += slot;
}

base::Result<StoreKey> KeySlots::unwrap(const KeySlot &slot, const base::Secret &slotKey) const
{
    const base::Error wrongKey = slotError(base::ErrorKind::Unauthorised, u"keyslot.wrong_key"_s);
    if (slotKey.size() != kKeySize)
        return wrongKey;
    auto bytes = aeadOpen(slotKey.view(), slot.wrapped, slotContext(m_storeId, slot).encoded());
    if (!bytes)
        return wrongKey;
    return StoreKey::fromBytes(base::Secret(*std::move(bytes)));
}

base::Result<QString> KeySlots::addPassphrase(const StoreKey &key, const base::Secret &passphrase,
                                              const QDateTime &now, const PassphraseCost &cost)
{
    CS_TRY(acceptKey(key));
    KeySlot slot = newSlot(KeySlotKind::Passphrase, now);
    slot.salt = randomBytes(kSlotSaltSize);
    slot.cost = cost;
    const auto slotKey = stretchPassphrase(passphrase, slot.salt, cost);
    CS_TRY(slotKey);
    wrapInto(slot, *slotKey, key);
    return slot.id;
}

base::Result<QString> KeySlots::addKeyring(const StoreKey &key, SecretStore &keyring,
                                           const QDateTime &now)
{
    CS_TRY(acceptKey(key));
    const KeySlot slot = newSlot(KeySlotKind::Keyring, now);
    const base::Secret slotKey = randomSecret();
    CS_TRY(keyring.write(keyringService(), keyringEntry(m_storeId, slot.id), slotKey));
    wrapInto(slot, slotKey, key);
    return slot.id;
}

base::Result<base::Secret> KeySlots::addRecovery(const StoreKey &key, const QDateTime &now)
{
    CS_TRY(acceptKey(key));
    KeySlot slot = newSlot(KeySlotKind::Recovery, now);
    slot.salt = randomBytes(kSlotSaltSize);
    base::Secret recoveryKey = randomSecret();
    wrapInto(slot, recoverySlotKey(recoveryKey, slot.salt), key);
    return recoveryKey;
}

base::Result<QString> KeySlots::addKeyFile(const StoreKey &key, const QString &path,
                                           const QDateTime &now)
{
    CS_TRY(acceptKey(key));
    KeySlot slot = newSlot(KeySlotKind::KeyFile, now);
    slot.keyFile = path;
    const base::Secret slotKey = randomSecret();
    CS_TRY(writeKeyFile(path, slotKey));
    wrapInto(slot, slotKey, key);
    return slot.id;
}

base::Result<StoreKey> KeySlots::unlockWithPassphrase(const base::Secret &passphrase) const
{
    return openFirst(
        m_slots, KeySlotKind::Passphrase,
        [&](const KeySlot &slot) { return stretchPassphrase(passphrase, slot.salt, slot.cost); },
        [this](const KeySlot &slot, const base::Secret &slotKey) { return unwrap(slot, slotKey); });
}

base::Result<StoreKey> KeySlots::unlockWithKeyring(SecretStore &keyring) const
{
    return openFirst(
        m_slots, KeySlotKind::Keyring,
        [&](const KeySlot &slot) {
            return keyring.read(keyringService(), keyringEntry(m_storeId, slot.id));
        },
        [this](const KeySlot &slot, const base::Secret &slotKey) { return unwrap(slot, slotKey); });
}

base::Result<StoreKey> KeySlots::unlockWithRecoveryKey(const base::Secret &recoveryKey) const
{
    return openFirst(
        m_slots, KeySlotKind::Recovery,
        [&](const KeySlot &slot) -> base::Result<base::Secret> {
            return recoverySlotKey(recoveryKey, slot.salt);
        },
        [this](const KeySlot &slot, const base::Secret &slotKey) { return unwrap(slot, slotKey); });
}

base::Result<StoreKey> KeySlots::unlockWithKeyFile() const
{
    return openFirst(
        m_slots, KeySlotKind::KeyFile,
        [](const KeySlot &slot) { return readKeyFile(slot.keyFile); },
        [this](const KeySlot &slot, const base::Secret &slotKey) { return unwrap(slot, slotKey); });
}

base::Result<> KeySlots::changePassphrase(const StoreKey &key, const base::Secret &passphrase,
                                          const QDateTime &now, const PassphraseCost &cost)
{
    const auto added = addPassphrase(key, passphrase, now, cost);
    CS_TRY(added);
    m_slots.removeIf([&added](const KeySlot &slot) {
        return slot.kind == KeySlotKind::Passphrase && slot.id != *added;
    });
    return {};
}

base::Result<> KeySlots::remove(const QString &slotId)
{
    const auto found = std::find_if(m_slots.cbegin(), m_slots.cend(),
                                    [&](const KeySlot &slot) { return slot.id == slotId; });
    if (found == m_slots.cend())
        return slotError(base::ErrorKind::NotFound, u"keyslot.none"_s);
    if (m_slots.size() == 1)
        return slotError(base::ErrorKind::Conflict, u"keyslot.last"_s);
    m_slots.erase(found);
    return {};
}

} // namespace countersign::security
