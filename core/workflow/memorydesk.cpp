// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/memorydesk.h"

#include "core/extraction/memory/learning.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

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
        CS_TRY(unit.record(actor, u"memory.forgotten"_s, {}, {{u"entries"_s, *gone}}));
        return gone;
    });
}

base::Result<QByteArray> MemoryDesk::exported(const QString &actor)
{
    return m_session.write<QByteArray>([=](Unit &unit) -> base::Result<QByteArray> {
        auto memory = unit.learned.load();
        if (!memory)
            return memory.error();
        CS_TRY(unit.record(actor, u"memory.exported"_s, {}, {{u"entries"_s, entryCount(*memory)}}));
        return QJsonDocument(model::toJson(*memory)).toJson();
    });
}

base::Result<int> MemoryDesk::import(const QByteArray &json, const QString &actor)
{
    const auto memory = model::memoryFromJson(QJsonDocument::fromJson(json).object());
    if (!memory)
        return memory.error();
    return m_session.write<int>([=](Unit &unit) -> base::Result<int> {
        CS_TRY(unit.learned.put(*memory));
        CS_TRY(unit.record(actor, u"memory.imported"_s, {}, {{u"entries"_s, entryCount(*memory)}}));
        return entryCount(*memory);
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

base::Result<int> MemoryDesk::importFrom(const QString &path, const QString &actor)
{
    constexpr qint64 largestFile = 64 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Io, u"file.read_failed"_s, {{u"path"_s, path}}};
    return import(file.read(largestFile), actor);
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
    return unit.record(u"system"_s, u"memory.learned"_s, id,
                       {{u"layouts"_s, int(learned.layouts.size())},
                        {u"counterparties"_s, int(learned.counterparties.size())}});
}

} // namespace countersign::workflow
