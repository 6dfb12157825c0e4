// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QMap>
#include <QString>

namespace countersign::model
{

// One line of a mapping: contract field (or "document.id", "document.sha256", "envelope.status",
// "signed.sha256") to a property.
struct FieldMappingRow {
    QString source;
    QString object; // CRM object, "deals"
    QString property;
    bool neverOverwrite = false; // leave a value that is already there

    bool operator==(const FieldMappingRow &) const = default;
};

struct FieldMapping {
    QString connector;
    int version = 0;
    QList<FieldMappingRow> rows;

    bool operator==(const FieldMapping &) const = default;
};

struct CrmProperty {
    QString name;
    QString label;
    QString type;
    bool unique = false;

    bool operator==(const CrmProperty &) const = default;
};

struct CrmSchema {
    QMap<QString, QList<CrmProperty>> objects; // by object name

    bool operator==(const CrmSchema &) const = default;
};

// Make or change the one record of `object` whose `idProperty` is `externalId`.
struct CrmUpsert {
    QString object;
    QString idProperty;
    QString externalId;
    QMap<QString, QString> values;

    bool operator==(const CrmUpsert &) const = default;
};

// A property that differs from what we would write: for a person to decide.
struct CrmConflict {
    CrmRecordRef record;
    QString property;
    QString theirs;
    QString ours;

    bool operator==(const CrmConflict &) const = default;
};

enum class SyncStatus { None, Queued, Done, Failed };

} // namespace countersign::model
