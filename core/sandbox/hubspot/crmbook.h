// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sandbox/hubspot/crmproperties.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace countersign::sandbox::hubspot
{

using CrmValues = QMap<QString, QString>;

struct SandboxRecord {
    QString type; // "deals"
    QString id;
    CrmValues values;
    QDateTime createdAt;
    QDateTime updatedAt;

    QJsonObject json() const;
    static SandboxRecord fromJson(const QJsonObject &json);
};

struct SandboxFile {
    QString id;
    QString name;
    QString folder;
    QString mediaType;
    QString md5;
    qint64 size = 0;
    QDateTime createdAt;

    QJsonObject json() const;
    static SandboxFile fromJson(const QJsonObject &json);
};

// The state of the account: properties, records, associations, files. Each change is on disk when
// the call returns.
class CrmBook
{
public:
    CrmBook(const QString &folder, const base::Clock &clock);

    base::Result<> load();

    bool hasType(const QString &type) const { return m_properties.contains(type); }
    QList<PropertyDefinition> properties(const QString &type) const;
    const PropertyDefinition *property(const QString &type, const QString &name) const;
    // Whether records can be named by the property.
    bool isKey(const QString &type, const QString &name) const;
    base::Result<> addProperty(const QString &type, const PropertyDefinition &property);
    bool hasGroup(const QString &type, const QString &name) const;
    base::Result<> addGroup(const QString &type, const QString &name, const QString &label);

    QList<SandboxRecord> records(const QString &type) const;
    // By the record's id, or by a key when `idProperty` is given.
    std::optional<SandboxRecord> find(const QString &type, const QString &id,
                                      const QString &idProperty = {}) const;
    // Problems of values; the key properties' values must belong to no record but `ownId`.
    QList<ValueProblem> check(const QString &type, const CrmValues &values,
                              const QString &ownId) const;
    base::Result<SandboxRecord> create(const QString &type, const CrmValues &values);
    base::Result<SandboxRecord> change(const QString &type, const QString &id,
                                       const CrmValues &values);

    base::Result<> associate(const QString &type, const QString &id, const QString &otherType,
                             const QString &otherId);
    QList<QString> associated(const QString &type, const QString &id,
                              const QString &otherType) const;

    QList<SandboxFile> files() const { return m_files.values(); }
    std::optional<SandboxFile> file(const QString &id) const;
    QByteArray fileBytes(const QString &id) const;
    // The file of that content in that folder.
    std::optional<SandboxFile> sameFile(const QString &folder, const QByteArray &bytes) const;
    base::Result<SandboxFile> addFile(SandboxFile file, const QByteArray &bytes);

private:
    base::Result<> save() const;
    QString nextId() { return QString::number(m_nextId++); }
    QString filePath(const QString &id) const;

    const QString m_folder;
    const base::Clock &m_clock;
    qint64 m_nextId = 40'100'000'001;
    QMap<QString, QList<PropertyDefinition>> m_properties;
    QMap<QString, QMap<QString, QString>> m_groups; // type -> name -> label
    QMap<QString, QMap<QString, SandboxRecord>> m_records; // type -> id
    QSet<QString> m_links; // "deals/1 notes/2" both ways
    QMap<QString, SandboxFile> m_files;
};

} // namespace countersign::sandbox::hubspot
