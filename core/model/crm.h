// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace countersign::model
{

// One line of a mapping: contract field (or "document.id", "document.sha256", "envelope.status",
// "signed.sha256") to a property.
struct FieldMappingRow {
    QString source;
    QString object; // CRM object, "deals"
    QString property;
    bool neverOverwrite = false; // leave a value that is already there
    QString type; // of the property: "string", "number", "date", "enumeration"
    QString label; // as shown in the CRM when we make the property; empty: it is the CRM's own
    QStringList choices; // of an enumeration that we make

    bool operator==(const FieldMappingRow &) const = default;
};

// A kind of record that a mapping writes, and which property says which record it is.
struct FieldMappingObject {
    QString object; // "deals"
    QString idProperty; // "external_doc_id"
    QString idSource; // "document.id"; a field with several values ("signer_email") makes several
                      // records
    QString label; // of idProperty when we make it; empty: it is the CRM's own

    bool operator==(const FieldMappingObject &) const = default;
};

struct FieldMapping {
    QString connector;
    int version = 0;
    QList<FieldMappingObject> objects;
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
    QMap<QString, QString>
        values; // dates "2026-11-22", amounts "1200.00"; empty ones are never written
    QStringList keepExisting; // properties written only while they are empty there

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

QString syncStatusName(SyncStatus status); // "done"

} // namespace countersign::model
