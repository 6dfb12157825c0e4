// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

namespace countersign::model
{

using DocumentId = base::Id<struct DocumentTag>;
using PageId = base::Id<struct PageTag>;
using FieldId = base::Id<struct FieldTag>;
using EnvelopeId = base::Id<struct EnvelopeTag>;
using JobId = base::Id<struct JobTag>;

// SHA-256 of plain bytes (FIPS 180-4), 32 bytes; shown as 64 lower-case hexadecimal digits.
struct Sha256 {
    QByteArray bytes;

    bool isNull() const { return bytes.isEmpty(); }
    QString toHex() const { return QString::fromLatin1(bytes.toHex()); }
    static Sha256 fromHex(const QString &hex) { return {QByteArray::fromHex(hex.toLatin1())}; }
    bool operator==(const Sha256 &) const = default;
};

// Address of an object in the store: keyed SHA-256 of its content, so that names on disk do not
// reveal content.
struct ObjectRef {
    QByteArray bytes;

    bool isNull() const { return bytes.isEmpty(); }
    QString toHex() const { return QString::fromLatin1(bytes.toHex()); }
    bool operator==(const ObjectRef &) const = default;
};

// Identifiers that other systems gave.
struct ProviderEnvelopeRef {
    QString value;
    bool operator==(const ProviderEnvelopeRef &) const = default;
};
struct CrmRecordRef {
    QString object; // "deals", "contacts"
    QString value;
    bool operator==(const CrmRecordRef &) const = default;
};
// Names one wish ("send this record version"), however often it is tried.
struct IdempotencyKey {
    QString value;
    bool operator==(const IdempotencyKey &) const = default;
};

} // namespace countersign::model
