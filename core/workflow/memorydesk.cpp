// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/memorydesk.h"

#include "core/audit/signingkey.h"
#include "core/extraction/memory/learning.h"
#include "core/workflow/memoryfile.h"
#include "core/workflow/routing.h"
#include "core/workflow/teachingdesk.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

const QString trustedKeysSetting = u"memory.trusted_keys"_s;

int entryCount(const model::Memory &memory)
{
    return int(memory.layouts.size() + memory.counterparties.size());
}

// The values of both, whoever decided them.
bool sameValues(const QList<model::FieldValue> &a, const QList<model::FieldValue> &b)
{
    return std::is_permutation(a.begin(), a.end(), b.begin(), b.end(),
                               [](const model::FieldValue &x, const model::FieldValue &y) {
                                   return x.key == y.key && x.value == y.value;
                               });
}

// Whether the file's key is this workspace's, known, or trusted now.
base::Result<> checkSigner(Unit &unit, const store::Workspace &workspace,
                           const SignedMemory &content, const QString &trusted)
{
    const auto own = audit::readSigningKey(unit.database, workspace);
    if (!own)
        return own.error();
    if (own->has_value() && (*own)->publicKey == content.publicKey)
        return {};
    const auto stored = unit.settings.value(trustedKeysSetting);
    if (!stored)
        return stored.error();
    QJsonObject known = stored->toObject();
    const QString key = QString::fromLatin1(content.publicKey.toHex());
    if (known.contains(key))
        return {};
    const QString fingerprint = keyFingerprint(content.publicKey);
    if (trusted.isEmpty() || trusted != fingerprint)
        return base::Error{base::ErrorKind::Conflict,
                           u"memory.signer_unknown"_s,
                           {{u"office"_s, content.office}, {u"fingerprint"_s, fingerprint}}};
    known.insert(key, content.office);
    return unit.settings.setValue(trustedKeysSetting, known);
}

} // namespace

MemoryDesk::MemoryDesk(StoreSession &session)
    : m_session(session)
{
}

base::Result<model::Memory> MemoryDesk::load()
{
    return m_session.read<model::Memory>([](Unit &unit) { return unit.learned.load(); });
}

base::Result<> MemoryDesk::forget(const model::LearnedId &id, const QString &actor)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        CS_TRY(unit.learned.forget(id));
        return unit.record(actor, u"memory.forgotten"_s, {}, {{u"entries"_s, 1}});
    });
}

base::Result<int> MemoryDesk::forgetAll(const QString &actor)
{
    return m_session.write<int>([=](Unit &unit) -> base::Result<int> {
        auto gone = unit.learned.forgetAll();
        if (!gone)
            return gone;
        CS_TRY(proveLimits(unit)); // the answers that proved them are gone
        CS_TRY(unit.record(actor, u"memory.forgotten"_s, {}, {{u"entries"_s, *gone}}));
        return gone;
    });
}

base::Result<QByteArray> MemoryDesk::exported(const QString &actor)
{
    return m_session.write<QByteArray>([=, this](Unit &unit) -> base::Result<QByteArray> {
        auto memory = unit.learned.load();
        if (!memory)
            return memory.error();
        const auto key = audit::readOrMakeSigningKey(unit.database, m_session.workspace());
        if (!key)
            return key.error();
        CS_TRY(unit.record(actor, u"memory.exported"_s, {}, {{u"entries"_s, entryCount(*memory)}}));
        return signedMemoryFile({*memory, actor, unit.clock.now(), {}}, *key);
    });
}

base::Result<int> MemoryDesk::import(const QByteArray &file, const QString &trusted,
                                     const QString &actor)
{
    const auto content = openMemoryFile(file);
    if (!content)
        return content.error();
    return m_session.write<int>([=, this](Unit &unit) -> base::Result<int> {
        CS_TRY(checkSigner(unit, m_session.workspace(), *content, trusted));
        CS_TRY(unit.learned.put(content->memory));
        CS_TRY(unit.record(actor, u"memory.imported"_s, {},
                           {{u"entries"_s, entryCount(content->memory)},
                            {u"office"_s, content->office},
                            {u"key"_s, keyFingerprint(content->publicKey)}}));
        return entryCount(content->memory);
    });
}

base::Result<> MemoryDesk::exportTo(const QString &path, const QString &actor)
{
    const auto json = exported(actor);
    if (!json)
        return json.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*json) != json->size() || !file.commit())
        return base::Error{base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, path}}};
    return {};
}

base::Result<int> MemoryDesk::importFrom(const QString &path, const QString &trusted,
                                         const QString &actor)
{
    constexpr qint64 largestFile = 64 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, u"file.read_failed"_s, {{u"path"_s, path}}};
    return import(file.read(largestFile), trusted, actor);
}

base::Result<> learnFromApproval(Unit &unit, const model::DocumentId &id,
                                 const QList<model::FieldValue> &fields)
{
    auto earlier = unit.records.newest(id);
    if (!earlier)
        return earlier.error();
    QList<model::FieldValue> present = fields;
    present.removeIf([](const model::FieldValue &field) { return field.value.isEmpty(); });
    if (earlier->has_value() && sameValues((*earlier)->fields, present))
        return {};
    auto text = unit.ocrPages.load(id);
    if (!text)
        return text.error();
    auto memory = unit.learned.load();
    if (!memory)
        return memory.error();
    const model::Memory learned
        = extraction::learnedFrom(*text, fields, *memory, {}, unit.clock.now());
    if (learned.isEmpty())
        return {};
    CS_TRY(unit.learned.put(learned));
    CS_TRY(keepLesson(unit, id, *memory, learned, fields));
    return unit.record(u"system"_s, u"memory.learned"_s, id,
                       {{u"layouts"_s, int(learned.layouts.size())},
                        {u"counterparties"_s, int(learned.counterparties.size())}});
}

} // namespace countersign::workflow
