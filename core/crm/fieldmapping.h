// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/contractrecord.h"
#include "core/model/crm.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace countersign::crm
{

// What is known of a document beside its fields, by source name: "document.id", "document.sha256",
// "document.stage", "envelope.id", "envelope.provider", "envelope.status", "signed.sha256",
// "signed.date".
using MappingFacts = QMap<QString, QString>;

// Source names a mapping may use: the fields of the catalogue, the facts above, and parts of
// fields: "amount.value", "amount.currency", "term.months", "signer_name.first",
// "signer_name.last".
QStringList mappingSources();

// Reads a mapping file (resources/mappings/hubspot.json). Several rows for one property are
// alternatives: the first that has a value is written. Errors: mapping.malformed,
// mapping.source_unknown, mapping.object_unknown, mapping.type_unknown, mapping.id_written; facts:
// row (from 1), source, object, property.
base::Result<model::FieldMapping> parseMapping(const QByteArray &json);
QByteArray toJson(const model::FieldMapping &mapping);

// The properties of a mapping that a schema lacks and that we do not make ourselves, as
// "object.property".
QStringList missingProperties(const model::FieldMapping &mapping, const model::CrmSchema &schema);

// What to write for one record: objects in the order of the mapping, one upsert for each value of
// the object's id source; values of the same signature block go to the same record. A source
// without a value is left out, so nothing is ever blanked. mapping.id_empty when the first object
// has no id.
base::Result<QList<model::CrmUpsert>> applyMapping(const model::FieldMapping &mapping,
                                                   const model::ContractRecord &record,
                                                   const MappingFacts &facts);

} // namespace countersign::crm
