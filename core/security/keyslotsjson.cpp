// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "core/security/keyslots.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::security
{

namespace
{

constexpr int kSlotsFormat = 1;
// What a hostile file may make the unlock cost at most.
constexpr quint32 kMaxMemoryKiB = 4 * 1024 * 1024;
constexpr quint32 kMaxPasses = 64;
constexpr quint32 kMaxLanes = 64;

base::Error slotsMalformed()
{
    return {base::ErrorKind::Corrupt, u"keyslot.malformed"_s, {}};
}

std::optional<KeySlotKind> slotKindFromName(const QString &name)
{
    for (const KeySlotKind kind : {KeySlotKind::Keyring, KeySlotKind::Passphrase,
                                   KeySlotKind::Recovery, KeySlotKind::KeyFile}) {
        if (keySlotKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject slotToJson(const KeySlot &slot)
{
    QJsonObject json{{u"id"_s, slot.id},
                     {u"kind"_s, keySlotKindName(slot.kind)},
                     {u"created"_s, base::toIso(slot.createdAt)},
                     {u"wrapped"_s, base64(slot.wrapped)}};
    if (!slot.salt.isEmpty())
        json[u"salt"_s] = base64(slot.salt);
    if (slot.kind == KeySlotKind::Passphrase)
        json[u"argon2id"_s] = QJsonObject{{u"memoryKiB"_s, qint64(slot.cost.memoryKiB)},
                                          {u"passes"_s, qint64(slot.cost.passes)},
                                          {u"lanes"_s, qint64(slot.cost.lanes)}};
    if (slot.kind == KeySlotKind::KeyFile)
        json[u"file"_s] = slot.keyFile;
    return json;
}

std::optional<PassphraseCost> costFromJson(const QJsonObject &json)
{
    const qint64 memoryKiB = json[u"memoryKiB"_s].toInteger();
    const qint64 passes = json[u"passes"_s].toInteger();
    const qint64 lanes = json[u"lanes"_s].toInteger();
    if (lanes < 1 || lanes > kMaxLanes || passes < 1 || passes > kMaxPasses || memoryKiB < 8 * lanes
        || memoryKiB > kMaxMemoryKiB)
        return std::nullopt;
    return PassphraseCost{quint32(memoryKiB), quint32(passes), quint32(lanes)};
}

base::Result<KeySlot> slotFromJson(const QJsonObject &json)
{
    const auto kind = slotKindFromName(json[u"kind"_s].toString());
    KeySlot slot;
    slot.id = json[u"id"_s].toString();
    slot.createdAt = base::fromIso(json[u"created"_s].toString());
    slot.wrapped = fromBase64(json[u"wrapped"_s]);
    slot.salt = fromBase64(json[u"salt"_s]);
    slot.cost = {0, 0, 0};
    if (!kind || slot.id.isEmpty() || !slot.createdAt.isValid() || slot.wrapped.isEmpty())
        return slotsMalformed();
    slot.kind = *kind;
    if (slot.kind == KeySlotKind::Passphrase) {
        const auto cost = costFromJson(json[u"argon2id"_s].toObject());
        if (!cost)
            return slotsMalformed();
        slot.cost = *cost;
    }
    if (slot.kind == KeySlotKind::KeyFile)
        slot.keyFile = json[u"file"_s].toString();
    return slot;
}

} // namespace

QByteArray KeySlots::toJson() const
{
    QJsonArray list;
    for (const KeySlot &slot : m_slots)
        list += slotToJson(slot);
    const QJsonObject json{{u"format"_s, kSlotsFormat},
                           {u"store"_s, m_storeId},
                           {u"fingerprint"_s, base64(m_fingerprint)},
                           {u"slots"_s, list}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

base::Result<KeySlots> KeySlots::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int format = object[u"format"_s].toInt();
    if (format > kSlotsFormat)
        return base::Error{base::ErrorKind::Unsupported, u"keyslot.unsupported"_s, {}};
    KeySlots result(object[u"store"_s].toString());
    result.m_fingerprint = fromBase64(object[u"fingerprint"_s]);
    if (format != kSlotsFormat || result.m_storeId.isEmpty() || result.m_fingerprint.isEmpty())
        return slotsMalformed();
    const QJsonArray list = object[u"slots"_s].toArray();
    for (const QJsonValue &value : list) {
        const auto slot = slotFromJson(value.toObject());
        CS_TRY(slot);
        result.m_slots += *slot;
    }
    if (result.m_slots.isEmpty())
        return slotsMalformed();
    return result;
}

} // namespace countersign::security
