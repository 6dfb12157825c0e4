// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/decision.h"
#include "core/store/database.h"

#include <QSet>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// A field that was taken unseen and is shown to a person all the same, to learn how often such
// fields are wrong.
struct QualitySample {
    model::DocumentId document;
    model::FieldId field;
    model::FieldKey key = model::FieldKey::Title;
    QDateTime drawnAt;
    QString outcome; // "right", "wrong"; empty: not looked at yet
    QDateTime judgedAt;

    bool operator==(const QualitySample &) const = default;
};

// What reviewers decided, and the samples of what they would never have seen. Decisions are never
// changed; names and values are sealed.
class DecisionRepository
{
public:
    DecisionRepository(Database &database, const security::CellCipher &cells);

    base::Result<> append(const model::Decision &decision);
    base::Result<QList<model::Decision>> since(const QDateTime &from) const; // oldest first
    base::Result<QList<model::Decision>> ofDocument(const model::DocumentId &id) const;

    base::Result<> addSample(const QualitySample &sample);
    base::Result<> judgeSample(const model::DocumentId &document, const model::FieldId &field,
                               const QString &outcome, const QDateTime &at);
    base::Result<QList<QualitySample>> samplesSince(const QDateTime &from) const;
    // Of a document, those nobody has looked at.
    base::Result<QSet<model::FieldId>> openSamples(const model::DocumentId &id) const;
    base::Result<QSet<model::FieldId>> allSamples(const model::DocumentId &id) const;

private:
    base::Result<QSet<model::FieldId>> sampleIds(const QString &condition,
                                                 const model::DocumentId &id) const;
    base::Result<QList<model::Decision>> read(Statement select) const;

    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
