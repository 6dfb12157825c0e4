// SPDX-License-Identifier: Apache-2.0
#include "core/store/envelopes.h"

#include "core/base/clock.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign::store
{

namespace
{

// Reading order of readEnvelope().
QString envelopeColumns()
{
    return u"id, provider, provider_ref, status, sent_at, status_at, sent_sha256, sent_object,"
           " signed_sha256, signed_object, certificate_object, draft, recipients, reason"_s;
}

base::Error envelopeMissing()
{
    return {base::ErrorKind::NotFound, u"envelope.not_found"_s, {}};
}

// With what the provider says of each recipient, which a draft does not hold.
QByteArray recipientsToJson(const QList<model::Recipient> &recipients)
{
    QJsonArray array;
    for (const model::Recipient &recipient : recipients)
        array.append(QJsonObject{{u"name"_s, recipient.name},
                                 {u"email"_s, recipient.email},
                                 {u"role"_s, int(recipient.role)},
                                 {u"order"_s, recipient.order},
                                 {u"authentication"_s, int(recipient.authentication)},
                                 {u"access_code"_s, recipient.accessCode},
                                 {u"status"_s, model::envelopeStatusName(recipient.status)},
                                 {u"status_at"_s, base::toIso(recipient.statusAt)},
                                 {u"decline_reason"_s, recipient.declineReason}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

model::Recipient recipientFromStore(const QJsonObject &object)
{
    model::Recipient recipient;
    recipient.name = object[u"name"_s].toString();
    recipient.email = object[u"email"_s].toString();
    recipient.role = model::RecipientRole(qBound(0, object[u"role"_s].toInt(), 1));
    recipient.order = object[u"order"_s].toInt(1);
    recipient.authentication
        = model::RecipientAuthentication(qBound(0, object[u"authentication"_s].toInt(), 1));
    recipient.accessCode = object[u"access_code"_s].toString();
    recipient.status = model::parseEnvelopeStatus(object[u"status"_s].toString())
                           .value_or(model::EnvelopeStatus::Draft);
    const QString statusAt = object[u"status_at"_s].toString();
    if (!statusAt.isEmpty())
        recipient.statusAt = base::fromIso(statusAt);
    recipient.declineReason = object[u"decline_reason"_s].toString();
    return recipient;
}

QList<model::Recipient> recipientsFromJson(const QByteArray &json)
{
    QList<model::Recipient> recipients;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array)
        recipients.append(recipientFromStore(value.toObject()));
    return recipients;
}

base::Result<model::Envelope> readEnvelope(const security::CellCipher &cells, const Statement &row)
{
    const TableCells table(cells, u"envelope"_s);
    auto draftJson = table.open(row.text(0), u"draft"_s, row.bytes(11));
    auto recipients = table.open(row.text(0), u"recipients"_s, row.bytes(12));
    auto reason = table.openText(row.text(0), u"reason"_s, row.bytes(13));
    if (!draftJson || !recipients || !reason)
        return !draftJson ? draftJson.error() : !recipients ? recipients.error() : reason.error();
    auto draft = model::envelopeDraftFromJson(*draftJson);
    if (!draft)
        return draft.error();
    auto status = model::parseEnvelopeStatus(row.text(3));
    if (!status)
        return corruptRow();
    model::Envelope envelope;
    envelope.draft = std::move(*draft);
    envelope.provider = row.text(1);
    envelope.ref = {row.text(2)};
    envelope.status = *status;
    envelope.sentAt = row.time(4);
    envelope.statusAt = row.time(5);
    envelope.sentSha256 = {row.bytes(6)};
    envelope.sentObject = {row.bytes(7)};
    envelope.signedSha256 = {row.bytes(8)};
    envelope.signedObject = {row.bytes(9)};
    envelope.certificateObject = {row.bytes(10)};
    envelope.recipients = recipientsFromJson(*recipients);
    envelope.reason = *reason;
    return envelope;
}

// Binds all that changes in an envelope's life, in the order of the statements below.
void bindEnvelope(Statement &statement, const security::CellCipher &cells,
                  const model::Envelope &envelope)
{
    const TableCells table(cells, u"envelope"_s);
    const QString id = envelope.draft.id.toString();
    statement.bindAll(
        envelope.provider, envelope.ref.value, model::envelopeStatusName(envelope.status),
        envelope.sentAt, envelope.statusAt, envelope.sentSha256.bytes, envelope.sentObject.bytes,
        envelope.signedSha256.bytes, envelope.signedObject.bytes, envelope.certificateObject.bytes,
        table.seal(id, u"draft"_s, model::toJson(envelope.draft)),
        table.seal(id, u"recipients"_s, recipientsToJson(envelope.recipients)),
        table.sealText(id, u"reason"_s, envelope.reason), envelope.draft.recordVersion, id);
}

base::Result<QList<model::Envelope>> readEnvelopes(const security::CellCipher &cells,
                                                   Statement select)
{
    return collect<model::Envelope>(
        std::move(select), [&cells](const Statement &row) { return readEnvelope(cells, row); });
}

} // namespace

EnvelopeRepository::EnvelopeRepository(Database &database, const security::CellCipher &cells)
    : m_database(database)
    , m_cells(cells)
{
}

base::Result<> EnvelopeRepository::insert(const model::Envelope &envelope)
{
    Statement insert = m_database.prepare(
        u"INSERT INTO envelope (provider, provider_ref, status, sent_at, status_at, sent_sha256,"
        " sent_object, signed_sha256, signed_object, certificate_object, draft, recipients, reason,"
        " record_version, id, document_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    bindEnvelope(insert, m_cells, envelope);
    insert.bind(15, envelope.draft.document.toString());
    CS_TRY(insert.execute());
    return {};
}

base::Result<> EnvelopeRepository::update(const model::Envelope &envelope)
{
    Statement update = m_database.prepare(
        u"UPDATE envelope SET provider = ?, provider_ref = ?, status = ?, sent_at = ?,"
        " status_at = ?, sent_sha256 = ?, sent_object = ?, signed_sha256 = ?, signed_object = ?,"
        " certificate_object = ?, draft = ?, recipients = ?, reason = ?, record_version = ?"
        " WHERE id = ?"_s);
    bindEnvelope(update, m_cells, envelope);
    return executeOnRow(std::move(update), envelopeMissing());
}

base::Result<model::Envelope> EnvelopeRepository::load(const model::EnvelopeId &id) const
{
    Statement select
        = m_database.prepare(u"SELECT "_s + envelopeColumns() + u" FROM envelope WHERE id = ?"_s);
    select.bindAll(id.toString());
    auto found = readEnvelopes(m_cells, std::move(select));
    if (!found)
        return found.error();
    if (found->isEmpty())
        return envelopeMissing();
    return found->takeFirst();
}

base::Result<std::optional<model::Envelope>>
EnvelopeRepository::findByRef(const QString &provider, const model::ProviderEnvelopeRef &ref) const
{
    Statement select = m_database.prepare(
        u"SELECT "_s + envelopeColumns()
        + u" FROM envelope WHERE provider = ? AND provider_ref = ? AND provider_ref <> ''"_s);
    select.bindAll(provider, ref.value);
    return first<model::Envelope>(
        std::move(select), [this](const Statement &row) { return readEnvelope(m_cells, row); });
}

base::Result<QList<model::Envelope>>
EnvelopeRepository::ofDocument(const model::DocumentId &document) const
{
    Statement select = m_database.prepare(u"SELECT "_s + envelopeColumns()
                                          + u" FROM envelope WHERE document_id = ? ORDER BY id"_s);
    select.bindAll(document.toString());
    return readEnvelopes(m_cells, std::move(select));
}

base::Result<QList<model::Envelope>> EnvelopeRepository::open() const
{
    const QString noObject = u"LENGTH(signed_object) = 0"_s;
    Statement select = m_database.prepare(
        u"SELECT "_s + envelopeColumns() + u" FROM envelope WHERE status NOT IN (?, ?, ?, ?)"_s
        + u" OR (status = ? AND "_s + noObject + u") ORDER BY id"_s);
    using enum model::EnvelopeStatus;
    select.bindAll(model::envelopeStatusName(Completed), model::envelopeStatusName(Declined),
                   model::envelopeStatusName(Voided), model::envelopeStatusName(Expired),
                   model::envelopeStatusName(Completed));
    return readEnvelopes(m_cells, std::move(select));
}

} // namespace countersign::store
