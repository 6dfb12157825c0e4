// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"
#include "core/model/ids.h"

#include <QJsonObject>

namespace countersign::model
{

// Version n of all fields of a document, frozen when a reviewer approves: what is sent, written to
// the CRM and compared later.
struct ContractRecord {
    DocumentId document;
    int version = 0;
    Sha256 sha256; // of canonicalJson()
    Sha256 originalSha256;
    QList<FieldValue> fields;
    QString approvedBy;
    QDateTime approvedAt;

    // Values of a field in the order of the review form, empty ones left out.
    QStringList values(FieldKey key) const;
    QString value(FieldKey key) const { return values(key).value(0); }
    bool operator==(const ContractRecord &) const = default;
};

// Byte-identical for equal records: keys sorted, no white space, UTF-8. Leaves `sha256` itself out.
QByteArray canonicalJson(const ContractRecord &record);
base::Result<ContractRecord> contractRecordFromJson(const QByteArray &json);

} // namespace countersign::model
