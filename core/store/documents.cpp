// SPDX-License-Identifier: Apache-2.0
#include "core/store/documents.h"

#include "core/store/documentrow.h"
#include "core/store/rows.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

base::Error documentMissing()
{
    return {base::ErrorKind::NotFound, u"document.not_found"_s, {}};
}

QString sourceRow(const model::DocumentId &document, int index)
{
    return u"%1/%2"_s.arg(document.toString()).arg(index);
}

base::Result<> insertSources(Database &database, const TableCells &cells,
                             const model::Document &document)
{
    Statement insert = database.prepare(u"INSERT INTO source_file (document_id, source_index, "
                                        u"name, media_type, sha256, object, size)"
                                        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (int i = 0; i < document.sources.size(); ++i) {
        const model::SourceFile &source = document.sources[i];
        insert.bindAll(document.id.toString(), i,
                       cells.sealText(sourceRow(document.id, i), u"name"_s, source.name),
                       source.mediaType, source.sha256.bytes, source.object.bytes, source.size);
        CS_TRY(insert.execute());
    }
    return {};
}

QByteArray qualityCell(const model::Page &page)
{
    return page.quality.measured ? QCborValue(model::toCbor(page.quality)).toCbor() : QByteArray();
}

// Empty for pages that were not recognised, or before quality was measured.
model::PageQuality qualityIn(const QByteArray &cell)
{
    return model::pageQualityFromCbor(QCborValue::fromCbor(cell).toArray());
}

base::Result<> insertPages(Database &database, const model::DocumentId &document,
                           const QList<model::Page> &pages)
{
    Statement insert = database.prepare(
        u"INSERT INTO page (id, document_id, page_index, source_index, source_page, width_pt,"
        " height_pt, rotation_cw, blank, quality) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const model::Page &page : pages) {
        insert.bindAll(page.id.toString(), document.toString(), page.index, page.sourceIndex,
                       page.sourcePage, double(page.sizePt.width()), double(page.sizePt.height()),
                       page.rotationCw, page.blank, qualityCell(page));
        CS_TRY(insert.execute());
    }
    return {};
}

base::Result<QList<model::SourceFile>> loadSources(Database &database, const TableCells &cells,
                                                   const model::DocumentId &document)
{
    Statement select = database.prepare(
        u"SELECT source_index, name, media_type, sha256, object, size FROM source_file"
        " WHERE document_id = ? ORDER BY source_index"_s);
    select.bindAll(document.toString());
    return collect<model::SourceFile>(
        std::move(select), [&](const Statement &row) -> base::Result<model::SourceFile> {
            auto name = cells.openText(sourceRow(document, row.count(0)), u"name"_s, row.bytes(1));
            if (!name)
                return name.error();
            return model::SourceFile{
                *name, row.text(2), {row.bytes(3)}, {row.bytes(4)}, row.integer(5)};
        });
}

base::Result<QList<model::Page>> loadPages(Database &database, const model::DocumentId &document)
{
    Statement select = database.prepare(
        u"SELECT id, page_index, source_index, source_page, width_pt, height_pt, rotation_cw,"
        " blank, quality FROM page WHERE document_id = ? ORDER BY page_index"_s);
    select.bindAll(document.toString());
    return collect<model::Page>(
        std::move(select), [](const Statement &row) -> base::Result<model::Page> {
            return model::Page{
                idAt<model::PageId>(row, 0), row.count(1), row.count(2), row.count(3),
                {row.real(4), row.real(5)},  row.count(6), row.flag(7),  qualityIn(row.bytes(8))};
        });
}

} // namespace

DocumentRepository::DocumentRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<> DocumentRepository::insert(const model::Document &document)
{
    const TableCells cells(m_cells, u"document"_s);
    const QString id = document.id.toString();
    Statement insert = m_database.prepare(
        u"INSERT INTO document (id, stage, sha256, duplicate_of, origin, failure_code, page_count,"
        " captured_at, changed_at, revision, lowest_field, lowest_confidence, open_fields, title,"
        " counterparty, contract_type, file_name, assignee)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 1.0, 0, ?, ?, ?, ?, ?)"_s);
    const QString fileName = document.sources.isEmpty() ? QString() : document.sources.first().name;
    insert.bindAll(id, model::stageName(document.stage), document.sha256.bytes, QString(),
                   document.origin, document.failureCode, int(document.pages.size()),
                   document.capturedAt, document.changedAt, document.revision,
                   cells.sealText(id, u"title"_s, document.title),
                   cells.sealText(id, u"counterparty"_s, document.counterparty),
                   cells.sealText(id, u"contract_type"_s, document.contractType),
                   cells.sealText(id, u"file_name"_s, fileName),
                   cells.sealText(id, u"assignee"_s, document.assignee));
    bindId(insert, 3, document.duplicateOf);
    CS_TRY(insert.execute());
    CS_TRY(insertSources(m_database, TableCells(m_cells, u"source_file"_s), document));
    return insertPages(m_database, document.id, document.pages);
}

base::Result<DocumentRow> DocumentRepository::row(const model::DocumentId &id) const
{
    Statement select = m_database.prepare(u"SELECT "_s + documentRowColumns()
                                          + u" FROM document WHERE id = ?"_s);
    select.bindAll(id.toString());
    auto row = first<DocumentRow>(std::move(select), [this](const Statement &statement) {
        return readDocumentRow(m_cells, statement);
    });
    if (!row)
        return row.error();
    if (!*row)
        return documentMissing();
    return **row;
}

base::Result<model::Document> DocumentRepository::load(const model::DocumentId &id) const
{
    auto head = row(id);
    if (!head)
        return head.error();
    auto sources = loadSources(m_database, TableCells(m_cells, u"source_file"_s), id);
    if (!sources)
        return sources.error();
    auto pages = loadPages(m_database, id);
    if (!pages)
        return pages.error();
    Statement select = m_database.prepare(u"SELECT sha256 FROM document WHERE id = ?"_s);
    select.bindAll(id.toString());
    CS_TRY(select.step());

    model::Document document;
    document.id = id;
    document.stage = head->stage;
    document.title = head->summary.title;
    document.counterparty = head->summary.counterparty;
    document.contractType = head->summary.contractType;
    document.sources = std::move(*sources);
    document.pages = std::move(*pages);
    document.sha256 = {select.bytes(0)};
    document.duplicateOf = head->duplicateOf;
    document.origin = head->origin;
    document.assignee = head->assignee;
    document.failureCode = head->failureCode;
    document.capturedAt = head->capturedAt;
    document.changedAt = head->changedAt;
    document.revision = head->revision;
    return document;
}

base::Result<int> DocumentRepository::move(const model::DocumentId &id, model::Stage from,
                                           model::Stage to, const QDateTime &at,
                                           const QString &failureCode)
{
    const base::Error conflict{
        base::ErrorKind::Conflict,
        u"document.stage_conflict"_s,
        {{u"from"_s, model::stageName(from)}, {u"to"_s, model::stageName(to)}}};
    if (!model::canMove(from, to))
        return conflict;
    Statement update = m_database.prepare(
        u"UPDATE document SET stage = ?, failure_code = ?, changed_at = ?, revision = revision + 1"
        " WHERE id = ? AND stage = ?"_s);
    update.bindAll(model::stageName(to), to == model::Stage::Failed ? failureCode : QString(), at,
                   id.toString(), model::stageName(from));
    auto changed = update.execute();
    if (!changed)
        return changed.error();
    auto now = row(id);
    if (!now)
        return now.error();
    if (*changed == 0)
        return conflict;
    return now->revision;
}

base::Result<> DocumentRepository::setSummary(const model::DocumentId &id,
                                              const DocumentSummary &summary, const QDateTime &at)
{
    const TableCells cells(m_cells, u"document"_s);
    const QString rowId = id.toString();
    Statement update = m_database.prepare(
        u"UPDATE document SET title = ?, counterparty = ?, contract_type = ?, lowest_field = ?,"
        " lowest_confidence = ?, open_fields = ?, changed_at = ?, revision = revision + 1"
        " WHERE id = ?"_s);
    update.bindAll(cells.sealText(rowId, u"title"_s, summary.title),
                   cells.sealText(rowId, u"counterparty"_s, summary.counterparty),
                   cells.sealText(rowId, u"contract_type"_s, summary.contractType),
                   summary.lowestField ? model::fieldName(*summary.lowestField) : QString(),
                   summary.lowestConfidence, summary.openFields, at, rowId);
    return executeOnRow(std::move(update), documentMissing());
}

base::Result<> DocumentRepository::setAssignee(const model::DocumentId &id, const QString &assignee,
                                               const QDateTime &at)
{
    Statement update = m_database.prepare(
        u"UPDATE document SET assignee = ?, changed_at = ?, revision = revision + 1 WHERE id = ?"_s);
    const TableCells cells(m_cells, u"document"_s);
    update.bindAll(cells.sealText(id.toString(), u"assignee"_s, assignee), at, id.toString());
    return executeOnRow(std::move(update), documentMissing());
}

base::Result<> DocumentRepository::setDue(const model::DocumentId &id, const QDateTime &due,
                                          const QDateTime &at)
{
    Statement update = m_database.prepare(
        u"UPDATE document SET due_at = ?, changed_at = ?, revision = revision + 1 WHERE id = ?"_s);
    update.bindAll(due, at, id.toString());
    return executeOnRow(std::move(update), documentMissing());
}

base::Result<> DocumentRepository::setDuplicateOf(const model::DocumentId &id,
                                                  const model::DocumentId &earlier,
                                                  const QDateTime &at)
{
    Statement update = m_database.prepare(
        u"UPDATE document SET duplicate_of = ?, changed_at = ?, revision = revision + 1"
        " WHERE id = ?"_s);
    bindId(update, 0, earlier);
    update.bind(1, at);
    update.bind(2, id.toString());
    return executeOnRow(std::move(update), documentMissing());
}

base::Result<> DocumentRepository::setWorth(const model::DocumentId &id, double worth)
{
    Statement update = m_database.prepare(u"UPDATE document SET worth = ? WHERE id = ?"_s);
    update.bindAll(worth, id.toString());
    return executeOnRow(std::move(update), documentMissing());
}

base::Result<> DocumentRepository::setPages(const model::DocumentId &id,
                                            const QList<model::Page> &pages)
{
    Statement update = m_database.prepare(u"UPDATE document SET page_count = ? WHERE id = ?"_s);
    update.bindAll(int(pages.size()), id.toString());
    CS_TRY(executeOnRow(std::move(update), documentMissing()));
    Statement clear = m_database.prepare(u"DELETE FROM page WHERE document_id = ?"_s);
    clear.bindAll(id.toString());
    CS_TRY(clear.execute());
    return insertPages(m_database, id, pages);
}

base::Result<> DocumentRepository::updatePage(const model::DocumentId &id, const model::Page &page)
{
    Statement update = m_database.prepare(
        u"UPDATE page SET width_pt = ?, height_pt = ?, rotation_cw = ?, blank = ?,"
        " quality = ? WHERE id = ? AND document_id = ?"_s);
    update.bindAll(double(page.sizePt.width()), double(page.sizePt.height()), page.rotationCw,
                   page.blank, qualityCell(page), page.id.toString(), id.toString());
    return executeOnRow(std::move(update), {base::ErrorKind::NotFound, u"page.not_found"_s, {}});
}

base::Result<> DocumentRepository::setSourcePassword(const model::DocumentId &id, int sourceIndex,
                                                     const base::Secret &password)
{
    Statement update = m_database.prepare(
        u"UPDATE source_file SET password = ? WHERE document_id = ? AND source_index = ?"_s);
    const TableCells cells(m_cells, u"source_file"_s);
    update.bindAll(cells.seal(sourceRow(id, sourceIndex), u"password"_s, password.view()),
                   id.toString(), sourceIndex);
    return executeOnRow(std::move(update), documentMissing());
}

base::Result<base::Secret> DocumentRepository::sourcePassword(const model::DocumentId &id,
                                                              int sourceIndex) const
{
    Statement select = m_database.prepare(
        u"SELECT password FROM source_file WHERE document_id = ? AND source_index = ?"_s);
    select.bindAll(id.toString(), sourceIndex);
    auto found = select.step();
    if (!found)
        return found.error();
    if (!*found)
        return documentMissing();
    if (select.isNull(0))
        return base::Secret();
    const TableCells cells(m_cells, u"source_file"_s);
    auto password = cells.open(sourceRow(id, sourceIndex), u"password"_s, select.bytes(0));
    if (!password)
        return password.error();
    return base::Secret(std::move(*password));
}

} // namespace countersign::store
