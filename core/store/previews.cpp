// SPDX-License-Identifier: Apache-2.0
#include "core/store/previews.h"

#include "core/store/rows.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

QByteArray previewStamp(const PreviewInput &input)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(input.source.bytes);
    hash.addData(u"/%1/%2"_s.arg(input.sourcePage).arg(input.rotationCw).toLatin1());
    return hash.result();
}

} // namespace

PreviewRepository::PreviewRepository(Database &database)
    : m_database(database)
{
}

base::Result<model::ObjectRef> PreviewRepository::put(const model::DocumentId &document,
                                                      int pageIndex, const PreviewInput &input,
                                                      const model::ObjectRef &object)
{
    Statement select = m_database.prepare(
        u"SELECT object FROM page_preview WHERE document_id = ? AND page_index = ?"_s);
    select.bindAll(document.toString(), pageIndex);
    auto found = select.step();
    if (!found)
        return found.error();
    const model::ObjectRef earlier{*found ? select.bytes(0) : QByteArray()};
    Statement upsert = m_database.prepare(
        u"INSERT INTO page_preview (document_id, page_index, input_stamp, object)"
        " VALUES (?, ?, ?, ?)"
        " ON CONFLICT (document_id, page_index) DO UPDATE SET input_stamp = excluded.input_stamp,"
        " object = excluded.object"_s);
    upsert.bindAll(document.toString(), pageIndex, previewStamp(input), object.bytes);
    auto written = upsert.execute();
    if (!written)
        return written.error();
    return earlier == object ? model::ObjectRef() : earlier;
}

base::Result<model::ObjectRef> PreviewRepository::find(const model::DocumentId &document,
                                                       int pageIndex) const
{
    Statement select = m_database.prepare(
        u"SELECT v.object, v.input_stamp, s.sha256, p.source_page, p.rotation_cw"
        " FROM page_preview v"
        " JOIN page p ON p.document_id = v.document_id AND p.page_index = v.page_index"
        " JOIN source_file s ON s.document_id = p.document_id AND s.source_index = p.source_index"
        " WHERE v.document_id = ? AND v.page_index = ?"_s);
    select.bindAll(document.toString(), pageIndex);
    auto found = select.step();
    if (!found)
        return found.error();
    if (!*found)
        return model::ObjectRef();
    const PreviewInput now{{select.bytes(2)}, select.count(3), select.count(4)};
    return select.bytes(1) == previewStamp(now) ? model::ObjectRef{select.bytes(0)}
                                                : model::ObjectRef();
}

} // namespace countersign::store
