// SPDX-License-Identifier: Apache-2.0
#include "core/store/documentrow.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

QString documentRowColumns()
{
    return u"id, stage, duplicate_of, origin, failure_code, page_count, captured_at, changed_at,"
           " revision, lowest_field, lowest_confidence, open_fields, title, counterparty,"
           " contract_type, file_name, assignee, due_at, worth"_s;
}

base::Result<DocumentRow> readDocumentRow(const security::CellCipher &cells,
                                          const Statement &statement)
{
    DocumentRow row;
    row.id = idAt<model::DocumentId>(statement, 0);
    auto stage = model::parseStage(statement.text(1));
    if (!stage)
        return corruptRow();
    row.stage = *stage;
    row.duplicateOf = idAt<model::DocumentId>(statement, 2);
    row.origin = statement.text(3);
    row.failureCode = statement.text(4);
    row.pageCount = statement.count(5);
    row.capturedAt = statement.time(6);
    row.changedAt = statement.time(7);
    row.revision = statement.count(8);
    if (const auto key = model::parseFieldKey(statement.text(9)))
        row.summary.lowestField = *key;
    row.summary.lowestConfidence = statement.real(10);
    row.summary.openFields = statement.count(11);
    row.dueAt = statement.time(17);
    row.worth = statement.real(18);

    const TableCells table(cells, u"document"_s);
    CellReader reader(table, statement.text(0));
    row.summary.title = reader.text(u"title"_s, statement.bytes(12));
    row.summary.counterparty = reader.text(u"counterparty"_s, statement.bytes(13));
    row.summary.contractType = reader.text(u"contract_type"_s, statement.bytes(14));
    row.fileName = reader.text(u"file_name"_s, statement.bytes(15));
    row.assignee = reader.text(u"assignee"_s, statement.bytes(16));
    if (reader.error())
        return *reader.error();
    return row;
}

} // namespace countersign::store
