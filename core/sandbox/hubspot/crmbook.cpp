// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hubspot/crmbook.h"

#include "core/sandbox/statefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::sandbox::hubspot
{

namespace
{

QString hubSpotStatePath(const QString &folder)
{
    return folder + u"/crm.json"_s;
}

QString linkOf(const QString &type, const QString &id, const QString &otherType,
               const QString &otherId)
{
    return type + u'/' + id + u' ' + otherType + u'/' + otherId;
}

QString md5Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
}

} // namespace

QJsonObject SandboxRecord::json() const
{
    QJsonObject properties;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        properties.insert(it.key(), it.value());
    return {{u"type"_s, type},
            {u"id"_s, id},
            {u"properties"_s, properties},
            {u"createdAt"_s, base::toIso(createdAt)},
            {u"updatedAt"_s, base::toIso(updatedAt)}};
}

SandboxRecord SandboxRecord::fromJson(const QJsonObject &json)
{
    SandboxRecord record;
    record.type = json[u"type"_s].toString();
    record.id = json[u"id"_s].toString();
    const QJsonObject properties = json[u"properties"_s].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        record.values.insert(it.key(), it.value().toString());
    record.createdAt = base::fromIso(json[u"createdAt"_s].toString());
    record.updatedAt = base::fromIso(json[u"updatedAt"_s].toString());
    return record;
}

QJsonObject SandboxFile::json() const
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"folder"_s, folder},
            {u"type"_s, mediaType},
            {u"md5"_s, md5},
            {u"size"_s, size},
            {u"createdAt"_s, base::toIso(createdAt)}};
}

SandboxFile SandboxFile::fromJson(const QJsonObject &json)
{
    return {json[u"id"_s].toString(),
            json[u"name"_s].toString(),
            json[u"folder"_s].toString(),
            json[u"type"_s].toString(),
            json[u"md5"_s].toString(),
            json[u"size"_s].toInteger(),
            base::fromIso(json[u"createdAt"_s].toString())};
}

CrmBook::CrmBook(const QString &folder, const base::Clock &clock)
    : m_folder(folder)
    , m_clock(clock)
    , m_properties(builtInProperties())
{
}

base::Result<> CrmBook::load()
{
    auto state = StateFile(hubSpotStatePath(m_folder)).load();
    if (!state)
        return state.error();
    if (state->isEmpty())
        return {};
    m_nextId = (*state)[u"nextId"_s].toInteger();
    const QJsonObject properties = (*state)[u"properties"_s].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        for (const QJsonValue &property : it.value().toArray())
            m_properties[it.key()].append(PropertyDefinition::fromJson(property.toObject()));
    }
    for (const QJsonValue &group : (*state)[u"groups"_s].toArray())
        m_groups[group[u"type"_s].toString()].insert(group[u"name"_s].toString(),
                                                     group[u"label"_s].toString());
    for (const QJsonValue &json : (*state)[u"records"_s].toArray()) {
        const SandboxRecord record = SandboxRecord::fromJson(json.toObject());
        m_records[record.type].insert(record.id, record);
    }
    for (const QJsonValue &link : (*state)[u"links"_s].toArray())
        m_links.insert(link.toString());
    for (const QJsonValue &json : (*state)[u"files"_s].toArray()) {
        const SandboxFile file = SandboxFile::fromJson(json.toObject());
        m_files.insert(file.id, file);
    }
    return {};
}

base::Result<> CrmBook::save() const
{
    QJsonObject properties;
    for (auto it = m_properties.cbegin(); it != m_properties.cend(); ++it) {
        QJsonArray added;
        for (const PropertyDefinition &property : it.value()) {
            if (!property.builtIn)
                added.append(property.json());
        }
        properties.insert(it.key(), added);
    }
    QJsonArray groups;
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        for (auto group = it->cbegin(); group != it->cend(); ++group) {
            groups.append(QJsonObject{
                {u"type"_s, it.key()}, {u"name"_s, group.key()}, {u"label"_s, group.value()}});
        }
    }
    QJsonArray records;
    for (const auto &ofType : m_records) {
        for (const SandboxRecord &record : ofType)
            records.append(record.json());
    }
    QJsonArray files;
    for (const SandboxFile &file : m_files)
        files.append(file.json());
    return StateFile(hubSpotStatePath(m_folder))
        .save({{u"nextId"_s, m_nextId},
               {u"properties"_s, properties},
               {u"groups"_s, groups},
               {u"records"_s, records},
               {u"links"_s, QJsonArray::fromStringList(m_links.values())},
               {u"files"_s, files}});
}

QList<PropertyDefinition> CrmBook::properties(const QString &type) const
{
    return m_properties.value(type);
}

const PropertyDefinition *CrmBook::property(const QString &type, const QString &name) const
{
    const auto ofType = m_properties.constFind(type);
    if (ofType == m_properties.cend())
        return nullptr;
    const auto found = std::find_if(ofType->cbegin(), ofType->cend(),
                                    [&](const PropertyDefinition &p) { return p.name == name; });
    return found == ofType->cend() ? nullptr : &*found;
}

bool CrmBook::isKey(const QString &type, const QString &name) const
{
    const PropertyDefinition *found = property(type, name);
    return found && (found->unique || (type == u"contacts"_s && name == u"email"_s));
}

base::Result<> CrmBook::addProperty(const QString &type, const PropertyDefinition &property)
{
    m_properties[type].append(property);
    return save();
}

bool CrmBook::hasGroup(const QString &type, const QString &name) const
{
    const bool builtIn = name == u"information"_s || name == u"dealinformation"_s
        || name == u"contactinformation"_s || name == u"companyinformation"_s;
    return builtIn || m_groups.value(type).contains(name);
}

base::Result<> CrmBook::addGroup(const QString &type, const QString &name, const QString &label)
{
    m_groups[type].insert(name, label);
    return save();
}

QList<SandboxRecord> CrmBook::records(const QString &type) const
{
    return m_records.value(type).values();
}

std::optional<SandboxRecord> CrmBook::find(const QString &type, const QString &id,
                                           const QString &idProperty) const
{
    const auto ofType = m_records.value(type);
    if (idProperty.isEmpty()) {
        const auto found = ofType.constFind(id);
        return found == ofType.cend() ? std::nullopt : std::optional(*found);
    }
    const PropertyDefinition *key = property(type, idProperty);
    const QString wanted = key ? storedValue(*key, id) : id;
    for (const SandboxRecord &record : ofType) {
        if (!wanted.isEmpty() && record.values.value(idProperty) == wanted)
            return record;
    }
    return std::nullopt;
}

QList<ValueProblem> CrmBook::check(const QString &type, const CrmValues &values,
                                   const QString &ownId) const
{
    QList<ValueProblem> problems;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const PropertyDefinition *definition = property(type, it.key());
        if (!definition) {
            problems.append({it.key(), u"PROPERTY_DOESNT_EXIST"_s,
                             u"Property \"%1\" does not exist"_s.arg(it.key())});
            continue;
        }
        if (const auto problem = checkValue(*definition, it.value()))
            problems.append(*problem);
        if (!isKey(type, it.key()) || it.value().isEmpty())
            continue;
        const auto holder = find(type, it.value(), it.key());
        if (holder && holder->id != ownId) {
            problems.append(
                {it.key(), u"CONFLICTING_UNIQUE_VALUE"_s,
                 u"%1 already has that value. Existing ID: %2"_s.arg(it.key(), holder->id)});
        }
    }
    return problems;
}

base::Result<SandboxRecord> CrmBook::create(const QString &type, const CrmValues &values)
{
    const QDateTime now = m_clock.now();
    SandboxRecord record{type, nextId(), {}, now, now};
    record.values.insert(u"hs_object_id"_s, record.id);
    record.values.insert(u"createdate"_s, base::toIso(now));
    m_records[type].insert(record.id, record);
    return change(type, record.id, values);
}

base::Result<SandboxRecord> CrmBook::change(const QString &type, const QString &id,
                                            const CrmValues &values)
{
    SandboxRecord &record = m_records[type][id];
    record.updatedAt = m_clock.now();
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const PropertyDefinition *definition = property(type, it.key());
        record.values.insert(it.key(),
                             definition ? storedValue(*definition, it.value()) : it.value());
    }
    CS_TRY(save());
    return record;
}

base::Result<> CrmBook::associate(const QString &type, const QString &id, const QString &otherType,
                                  const QString &otherId)
{
    m_links.insert(linkOf(type, id, otherType, otherId));
    m_links.insert(linkOf(otherType, otherId, type, id));
    return save();
}

QList<QString> CrmBook::associated(const QString &type, const QString &id,
                                   const QString &otherType) const
{
    const QString prefix = linkOf(type, id, otherType, {});
    QList<QString> ids;
    for (const QString &link : m_links) {
        if (link.startsWith(prefix))
            ids.append(link.mid(prefix.size()));
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::optional<SandboxFile> CrmBook::file(const QString &id) const
{
    const auto found = m_files.constFind(id);
    return found == m_files.cend() ? std::nullopt : std::optional(*found);
}

QByteArray CrmBook::fileBytes(const QString &id) const
{
    QFile file(filePath(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<SandboxFile> CrmBook::sameFile(const QString &folder, const QByteArray &bytes) const
{
    const QString md5 = md5Of(bytes);
    for (const SandboxFile &file : m_files) {
        if (file.folder == folder && file.md5 == md5)
            return file;
    }
    return std::nullopt;
}

base::Result<SandboxFile> CrmBook::addFile(SandboxFile file, const QByteArray &bytes)
{
    file.id = nextId();
    file.size = bytes.size();
    file.md5 = md5Of(bytes);
    file.createdAt = m_clock.now();
    CS_TRY(writeFileAtomically(filePath(file.id), bytes));
    m_files.insert(file.id, file);
    CS_TRY(save());
    return file;
}

QString CrmBook::filePath(const QString &id) const
{
    return m_folder + u"/files/"_s + id;
}

} // namespace countersign::sandbox::hubspot
