// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/memory.h"
#include "core/workflow/storesession.h"

namespace countersign::workflow
{

// What was learned from decisions, for people: looked at, forgotten, carried to another office.
// Everything that changes it is in the audit log.
class MemoryDesk
{
public:
    explicit MemoryDesk(StoreSession &session);

    base::Result<model::Memory> load();
    // Codes: memory.unknown.
    base::Result<> forget(const model::LearnedId &id, const QString &actor);
    base::Result<int> forgetAll(const QString &actor);
    // As a signed file that import() takes.
    base::Result<QByteArray> exported(const QString &actor);
    // Adds what the file holds to what is known; returns the number of entries. Only what this
    // workspace or an office that was trusted before has signed is taken in, or one whose key has
    // the fingerprint `trusted`, which is trusted from then on. Codes: memory.malformed,
    // memory.unsigned, memory.changed; memory.signer_unknown (facts "office", "fingerprint").
    base::Result<int> import(const QByteArray &file, const QString &trusted, const QString &actor);
    // The same with files; one that is there is replaced. Codes: file.write_failed,
    // file.read_failed.
    base::Result<> exportTo(const QString &path, const QString &actor);
    base::Result<int> importFrom(const QString &path, const QString &trusted, const QString &actor);

private:
    StoreSession &m_session;
};

// Learns from the values of a document that is being approved, in the same transaction. Approving
// the same values once more teaches nothing new.
base::Result<> learnFromApproval(Unit &unit, const model::DocumentId &id,
                                 const QList<model::FieldValue> &fields);

} // namespace countersign::workflow
