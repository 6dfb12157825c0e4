// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/model/document.h"
#include "core/model/field.h"
#include "core/store/database.h"

#include <QHash>

#include <optional>

namespace countersign::security
{
class CellCipher;
}

namespace countersign::store
{

// What lists show of a document besides itself; copies of field values, set by setSummary().
struct DocumentSummary {
    QString title;
    QString counterparty;
    QString contractType;
    std::optional<model::FieldKey> lowestField; // the least certain open field
    double lowestConfidence = 1; // its confidence, 0..1
    int openFields = 0; // values that wait for a person

    bool operator==(const DocumentSummary &) const = default;
};

// A line of a list: without sources and pages.
struct DocumentRow {
    model::DocumentId id;
    model::Stage stage = model::Stage::Captured;
    DocumentSummary summary;
    QString fileName; // of the first source
    QString assignee;
    QString origin;
    QString failureCode;
    model::DocumentId duplicateOf;
    int pageCount = 0;
    QDateTime dueAt; // invalid: no matter when
    double worth = 0; // of looking at it: see setWorth()
    QDateTime capturedAt;
    QDateTime changedAt;
    int revision = 0;

    bool operator==(const DocumentRow &) const = default;
};

enum class DocumentSort {
    CapturedAt,
    ChangedAt,
    Stage,
    LowestConfidence,
    Title,
    Counterparty,
    ContractType,
    Assignee
};

// A search as people type it: documents among the hits of the full-text index, or with `part` (case
// and diacritics aside) in title, counterparty or file name.
struct TextMatch {
    QString part;
    QList<model::DocumentId> hits;
};

// Every condition that is set has to hold; nothing set means every document.
struct DocumentFilter {
    QList<model::Stage> stages;
    std::optional<QList<model::DocumentId>> ids; // the empty list matches nothing
    std::optional<TextMatch> text;
    std::optional<QString> assignee; // the empty string: nobody's
    std::optional<QString> contractType;
    QDateTime changedSince;
    bool duplicatesOnly = false;
};

struct DocumentOrder {
    DocumentSort sort = DocumentSort::CapturedAt;
    bool descending = true;
    int limit = -1; // no limit
    int offset = 0;
};

// Documents with their source files and pages. Works inside the caller's transaction. Title,
// counterparty, contract type, assignee, file names and passwords are sealed; sorting or filtering
// by those opens the sealed column of every candidate.
class DocumentRepository
{
public:
    DocumentRepository(Database &database, const security::CellCipher &cells);

    base::Result<> insert(const model::Document &document);
    // "document.not_found" when there is none.
    base::Result<model::Document> load(const model::DocumentId &id) const;
    base::Result<DocumentRow> row(const model::DocumentId &id) const;

    // Moves a document along model::canMove() and returns its new revision.
    // "document.stage_conflict" (Conflict; facts "from", "to") when it is not in `from` any more,
    // or the step is not allowed. `failureCode` is kept for Stage::Failed and cleared otherwise.
    base::Result<int> move(const model::DocumentId &id, model::Stage from, model::Stage to,
                           const QDateTime &at, const QString &failureCode = {});
    base::Result<> setSummary(const model::DocumentId &id, const DocumentSummary &summary,
                              const QDateTime &at);
    base::Result<> setAssignee(const model::DocumentId &id, const QString &assignee,
                               const QDateTime &at);
    base::Result<> setDue(const model::DocumentId &id, const QDateTime &due, const QDateTime &at);
    // What a second of a reviewer's time at this document is worth; only its order matters.
    // Null: it is none.
    base::Result<> setDuplicateOf(const model::DocumentId &id, const model::DocumentId &earlier,
                                  const QDateTime &at);
    base::Result<> setWorth(const model::DocumentId &id, double worth);
    // Replaces the pages: rendering knows them later than ingest.
    base::Result<> setPages(const model::DocumentId &id, const QList<model::Page> &pages);
    base::Result<> updatePage(const model::DocumentId &id, const model::Page &page);
    // The password that opens source file `sourceIndex`; an empty Secret when none is known.
    base::Result<> setSourcePassword(const model::DocumentId &id, int sourceIndex,
                                     const base::Secret &password);
    base::Result<base::Secret> sourcePassword(const model::DocumentId &id, int sourceIndex) const;

    base::Result<QList<DocumentRow>> list(const DocumentFilter &filter = {},
                                          const DocumentOrder &order = {}) const;
    base::Result<int> count(const DocumentFilter &filter = {}) const;
    base::Result<QHash<model::Stage, int>> countsByStage() const;
    // The earliest document with this content, a null id when there is none.
    base::Result<model::DocumentId> findBySha256(const model::Sha256 &sha256) const;

private:
    Database &m_database;
    const security::CellCipher &m_cells;
};

} // namespace countersign::store
