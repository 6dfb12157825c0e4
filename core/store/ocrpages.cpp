// SPDX-License-Identifier: Apache-2.0
#include "core/store/ocrpages.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

QString ocrRow(const model::DocumentId &document, int pageIndex)
{
    return u"%1/%2"_s.arg(document.toString()).arg(pageIndex);
}

base::Result<model::OcrPage> openOcrPage(const security::CellCipher &cells, const QString &row,
                                         const QByteArray &sealed)
{
    const TableCells table(cells, u"ocr_page"_s);
    auto packed = table.open(row, u"body"_s, sealed);
    if (!packed)
        return packed.error();
    return model::ocrPageFromCbor(qUncompress(*packed));
}

} // namespace

OcrPageRepository::OcrPageRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<> OcrPageRepository::put(const model::DocumentId &document, int pageIndex,
                                      const model::OcrPage &page)
{
    Statement upsert = m_database.prepare(
        u"INSERT INTO ocr_page (document_id, page_index, input_stamp, body) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (document_id, page_index) DO UPDATE SET input_stamp = excluded.input_stamp,"
        " body = excluded.body"_s);
    const TableCells table(m_cells, u"ocr_page"_s);
    upsert.bindAll(
        document.toString(), pageIndex, page.inputStamp,
        table.seal(ocrRow(document, pageIndex), u"body"_s, qCompress(model::toCbor(page), 1)));
    CS_TRY(upsert.execute());
    return {};
}

base::Result<std::optional<model::OcrPage>>
OcrPageRepository::page(const model::DocumentId &document, int pageIndex) const
{
    Statement select = m_database.prepare(
        u"SELECT body FROM ocr_page WHERE document_id = ? AND page_index = ?"_s);
    select.bindAll(document.toString(), pageIndex);
    return first<model::OcrPage>(std::move(select), [&](const Statement &row) {
        return openOcrPage(m_cells, ocrRow(document, pageIndex), row.bytes(0));
    });
}

base::Result<QByteArray> OcrPageRepository::inputStamp(const model::DocumentId &document,
                                                       int pageIndex) const
{
    Statement select = m_database.prepare(
        u"SELECT input_stamp FROM ocr_page WHERE document_id = ? AND page_index = ?"_s);
    select.bindAll(document.toString(), pageIndex);
    auto found = select.step();
    if (!found)
        return found.error();
    return *found ? select.bytes(0) : QByteArray();
}

base::Result<model::OcrDocument> OcrPageRepository::load(const model::DocumentId &document) const
{
    Statement select = m_database.prepare(
        u"SELECT page_index, body FROM ocr_page WHERE document_id = ? ORDER BY page_index"_s);
    select.bindAll(document.toString());
    model::OcrDocument result;
    for (;;) {
        auto more = select.step();
        if (!more)
            return more.error();
        if (!*more)
            return result;
        const int index = select.count(0);
        auto page = openOcrPage(m_cells, ocrRow(document, index), select.bytes(1));
        if (!page)
            return page.error();
        while (result.pages.size() < index)
            result.pages.append(model::OcrPage());
        result.pages.append(std::move(*page));
    }
}

base::Result<int> OcrPageRepository::count(const model::DocumentId &document) const
{
    Statement select = m_database.prepare(u"SELECT COUNT(*) FROM ocr_page WHERE document_id = ?"_s);
    select.bindAll(document.toString());
    return countOf(std::move(select));
}

base::Result<> OcrPageRepository::remove(const model::DocumentId &document)
{
    Statement erase = m_database.prepare(u"DELETE FROM ocr_page WHERE document_id = ?"_s);
    erase.bindAll(document.toString());
    CS_TRY(erase.execute());
    return {};
}

} // namespace countersign::store
