// SPDX-License-Identifier: Apache-2.0
#include "core/store/reports.h"

#include "core/store/rows.h"

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

QString envelopeKey(const model::EnvelopeId &envelope)
{
    return envelope.isNull() ? u""_s : envelope.toString();
}

QString reportRow(const QString &document, const QString &envelope)
{
    return document + u'/' + envelope;
}

base::Result<std::optional<model::ValidationReport>>
readReport(const security::CellCipher &cells, const model::DocumentId &document, Statement select)
{
    const TableCells table(cells, u"validation_report"_s);
    return first<model::ValidationReport>(
        std::move(select), [&](const Statement &row) -> base::Result<model::ValidationReport> {
            auto json
                = table.open(reportRow(document.toString(), row.text(0)), u"body"_s, row.bytes(1));
            if (!json)
                return json.error();
            return model::validationReportFromJson(*json);
        });
}

} // namespace

ReportRepository::ReportRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<> ReportRepository::put(const model::DocumentId &document,
                                     const model::EnvelopeId &envelope,
                                     const model::ValidationReport &report, const QDateTime &at)
{
    Statement upsert = m_database.prepare(
        u"INSERT INTO validation_report (document_id, envelope_id, sha256, verdict, checked_at, "
        u"body)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (document_id, envelope_id) DO UPDATE SET"
        " sha256 = excluded.sha256, verdict = excluded.verdict, checked_at = excluded.checked_at,"
        " body = excluded.body"_s);
    const TableCells table(m_cells, u"validation_report"_s);
    const QString row = reportRow(document.toString(), envelopeKey(envelope));
    upsert.bindAll(document.toString(), envelopeKey(envelope), report.sha256.bytes,
                   model::verdictName(report.verdict), at,
                   table.seal(row, u"body"_s, model::toJson(report)));
    CS_TRY(upsert.execute());
    return {};
}

base::Result<std::optional<model::ValidationReport>>
ReportRepository::find(const model::DocumentId &document, const model::EnvelopeId &envelope) const
{
    Statement select = m_database.prepare(
        u"SELECT envelope_id, body FROM validation_report WHERE document_id = ? AND envelope_id = ?"_s);
    select.bindAll(document.toString(), envelopeKey(envelope));
    return readReport(m_cells, document, std::move(select));
}

base::Result<std::optional<model::ValidationReport>>
ReportRepository::newest(const model::DocumentId &document) const
{
    Statement select = m_database.prepare(
        u"SELECT envelope_id, body FROM validation_report WHERE document_id = ?"
        " ORDER BY checked_at DESC LIMIT 1"_s);
    select.bindAll(document.toString());
    return readReport(m_cells, document, std::move(select));
}

} // namespace countersign::store
