// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/signingdesk.h"

#include "core/imaging/imagepdf.h"
#include "core/workflow/envelopedrafting.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr double signableDpi = 200;

struct DraftInput {
    model::ContractRecord record;
    model::Document document;
    model::OcrDocument text;
};

base::Result<DraftInput> loadDraftInput(Unit &unit, const model::DocumentId &id)
{
    auto record = unit.records.newest(id);
    if (!record)
        return record.error();
    if (!record->has_value())
        return base::Error{base::ErrorKind::Conflict, u"document.not_approved"_s, {}};
    auto document = unit.documents.load(id);
    if (!document)
        return document.error();
    auto text = unit.ocrPages.load(id);
    if (!text)
        return text.error();
    return DraftInput{**record, *document, *text};
}

base::Result<> checkDraft(const model::EnvelopeDraft &draft)
{
    bool signs = false;
    for (const model::Recipient &recipient : draft.recipients) {
        if (recipient.name.trimmed().isEmpty()
            || !model::checkFieldValue(model::FieldKey::SignerEmail, recipient.email).ok())
            return base::Error{base::ErrorKind::InvalidInput,
                               u"esign.recipient_incomplete"_s,
                               {{u"name"_s, recipient.name}}};
        signs = signs || recipient.role == model::RecipientRole::Signer;
    }
    if (!signs)
        return base::Error{base::ErrorKind::InvalidInput, u"esign.no_recipient"_s, {}};
    return {};
}

model::Stage stageAfter(model::EnvelopeStatus status)
{
    switch (status) {
    case model::EnvelopeStatus::Declined:
        return model::Stage::Declined;
    case model::EnvelopeStatus::Voided:
        return model::Stage::Voided;
    case model::EnvelopeStatus::Expired:
        return model::Stage::Expired;
    case model::EnvelopeStatus::Draft:
    case model::EnvelopeStatus::Sent:
    case model::EnvelopeStatus::Delivered:
    case model::EnvelopeStatus::Viewed:
    case model::EnvelopeStatus::Signed:
    case model::EnvelopeStatus::Completed:
        return model::Stage::OutForSignature;
    }
    return model::Stage::OutForSignature;
}

// Who has opened, signed or declined since.
base::Result<> recordRecipients(Unit &unit, const QList<model::Recipient> &before,
                                const model::Envelope &envelope)
{
    for (qsizetype i = 0; i < envelope.recipients.size(); ++i) {
        const model::Recipient &recipient = envelope.recipients.at(i);
        if (recipient.status == before.at(i).status)
            continue;
        CS_TRY(unit.record(u"provider:"_s + envelope.provider, u"envelope.recipient"_s,
                           envelope.draft.document,
                           {{u"recipient"_s, recipient.name},
                            {u"status"_s, model::envelopeStatusName(recipient.status)},
                            {u"provider_time"_s, base::toIso(recipient.statusAt)},
                            {u"reason"_s, recipient.declineReason}}));
    }
    return {};
}

QByteArray envelopePayload(const model::EnvelopeId &id, const QString &reason = {})
{
    return QJsonDocument(QJsonObject{{u"envelope"_s, id.toString()}, {u"reason"_s, reason}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

base::Result<std::optional<model::Envelope>> newestEnvelope(Unit &unit, const model::DocumentId &id)
{
    auto envelopes = unit.envelopes.ofDocument(id);
    if (!envelopes)
        return envelopes.error();
    if (envelopes->isEmpty())
        return std::optional<model::Envelope>();
    return std::optional<model::Envelope>(envelopes->last());
}

SigningDesk::SigningDesk(StoreSession &session, const Engines &engines, OpenedDocuments &opened,
                         Accounts &accounts)
    : m_session(session)
    , m_engines(engines)
    , m_opened(opened)
    , m_accounts(accounts)
{
}

base::Result<model::EnvelopeDraft> SigningDesk::draft(const model::DocumentId &id)
{
    auto input = m_session.read<DraftInput>([id](Unit &unit) { return loadDraftInput(unit, id); });
    if (!input)
        return input.error();
    return draftFrom(input->record, input->document, input->text);
}

// A PDF original goes out as it is; anything else as a PDF of its page images.
base::Result<QByteArray> SigningDesk::signablePdf(const model::DocumentId &id,
                                                  base::JobContext &context)
{
    auto opened = m_opened.open(id, context);
    if (!opened)
        return opened.error();
    const model::Document &document = (*opened)->document;
    const imaging::SourceInfo &first = (*opened)->sources.first()->info();
    if (document.sources.size() == 1 && first.mediaType == imaging::MediaType::Pdf
        && !first.isEncrypted)
        return m_session.workspace().objects().read(document.sources.first().object);
    imaging::ImagePdf pdf;
    for (int page = 0; page < document.pages.size(); ++page) {
        auto image = (*opened)->render(page, signableDpi, context);
        if (!image)
            return image.error();
        CS_TRY(pdf.addPage(*image));
        context.setProgress(double(page + 1) / double(document.pages.size()));
    }
    return pdf.finish();
}

base::Result<model::EnvelopeId> SigningDesk::request(const model::EnvelopeDraft &draft,
                                                     const QString &actor,
                                                     base::JobContext &context)
{
    CS_TRY(checkDraft(draft));
    auto pdf = signablePdf(draft.document, context);
    if (!pdf)
        return pdf.error();
    auto object = m_session.workspace().objects().put(*pdf);
    if (!object)
        return object.error();
    const store::StoredObject sent = *object;
    return m_session.write<model::EnvelopeId>([=](Unit &unit) -> base::Result<model::EnvelopeId> {
        auto row = unit.documents.row(draft.document);
        if (!row)
            return row.error();
        auto moved = unit.documents.move(draft.document, row->stage, model::Stage::OutForSignature,
                                         unit.clock.now());
        if (!moved)
            return moved.error();
        model::Envelope envelope;
        envelope.draft = draft;
        envelope.provider = u"docusign"_s;
        envelope.recipients = draft.recipients;
        envelope.sentSha256 = sent.sha256;
        envelope.sentObject = sent.ref;
        envelope.statusAt = unit.clock.now();
        CS_TRY(unit.envelopes.insert(envelope));
        CS_TRY(unit.record(actor, u"envelope.requested"_s, draft.document,
                           {{u"envelope"_s, draft.id.toString()},
                            {u"sent_sha256"_s, sent.sha256.toHex()},
                            {u"recipients"_s, int(draft.recipients.size())},
                            {u"record_version"_s, draft.recordVersion}}));
        CS_TRY(unit.wish(u"envelope.send"_s, draft.document, envelopePayload(draft.id),
                         u"send:"_s + draft.id.toString()));
        return draft.id;
    });
}

base::Result<> SigningDesk::requestVoid(const model::DocumentId &id, const QString &reason,
                                        const QString &actor)
{
    return m_session.write([=](Unit &unit) -> base::Result<> {
        auto envelope = newestEnvelope(unit, id);
        if (!envelope)
            return envelope.error();
        if (!envelope->has_value() || model::isTerminal((*envelope)->status))
            return base::Error{base::ErrorKind::Conflict, u"envelope.not_open"_s, {}};
        const model::EnvelopeId envelopeId = (*envelope)->draft.id;
        CS_TRY(unit.record(actor, u"envelope.void_requested"_s, id, {{u"reason"_s, reason}}));
        return unit.wish(u"envelope.void"_s, id, envelopePayload(envelopeId, reason),
                         u"void:"_s + envelopeId.toString());
    });
}

base::Result<model::Envelope> SigningDesk::envelopeOf(const store::OutboxMessage &message)
{
    const QJsonObject payload = QJsonDocument::fromJson(message.payload).object();
    auto id = model::EnvelopeId::parse(payload[u"envelope"_s].toString());
    if (!id)
        return id.error();
    return m_session.read<model::Envelope>(
        [id = *id](Unit &unit) { return unit.envelopes.load(id); });
}

base::Result<> SigningDesk::send(const store::OutboxMessage &message, base::JobContext &context)
{
    auto envelope = envelopeOf(message);
    if (!envelope)
        return envelope.error();
    auto provider = m_accounts.provider();
    if (!provider)
        return provider.error();
    auto pdf = m_session.workspace().objects().read(envelope->sentObject);
    if (!pdf)
        return pdf.error();
    // No provider has idempotency keys: an earlier attempt may have got through.
    auto existing = (*provider)->find(envelope->draft.id, context);
    if (!existing)
        return existing.error();
    if (existing->has_value()) {
        CS_TRY(keepSent(message, envelope->draft.id, **existing));
        // Polls that ran while its reference was unknown have passed its changes over.
        auto state = (*provider)->fetch(**existing, context);
        if (!state)
            return {};
        auto applied = apply(envelope->provider, *state);
        return applied ? base::Result<>() : applied.error();
    }
    auto sent = (*provider)->send(envelope->draft, *pdf, context);
    if (!sent)
        return sent.error();
    return keepSent(message, envelope->draft.id, *sent);
}

base::Result<> SigningDesk::keepSent(const store::OutboxMessage &message,
                                     const model::EnvelopeId &id,
                                     const model::ProviderEnvelopeRef &ref)
{
    return m_session.write([&](Unit &unit) -> base::Result<> {
        auto kept = unit.envelopes.load(id);
        if (!kept)
            return kept.error();
        kept->ref = ref;
        kept->status = model::merged(kept->status, model::EnvelopeStatus::Sent);
        kept->sentAt = unit.clock.now();
        kept->statusAt = kept->sentAt;
        CS_TRY(unit.envelopes.update(*kept));
        CS_TRY(unit.record(u"system"_s, u"envelope.sent"_s, message.document,
                           {{u"envelope"_s, kept->draft.id.toString()},
                            {u"provider"_s, kept->provider},
                            {u"provider_ref"_s, ref.value},
                            {u"sent_sha256"_s, kept->sentSha256.toHex()}}));
        CS_TRY(unit.wish(
            u"crm.push"_s, message.document, {},
            u"crm:%1:sent:%2"_s.arg(message.document.toString(), kept->draft.id.toString())));
        return unit.outbox.markDone(message.id, unit.clock.now());
    });
}

base::Result<> SigningDesk::noteNotSent(const store::OutboxMessage &message,
                                        const base::Error &error)
{
    auto envelope = envelopeOf(message);
    if (!envelope)
        return envelope.error();
    if (!envelope->ref.value.isEmpty())
        return {};
    return m_session.write([&](Unit &unit) -> base::Result<> {
        model::Envelope kept = *envelope;
        kept.status = model::merged(kept.status, model::EnvelopeStatus::Voided);
        kept.statusAt = unit.clock.now();
        kept.reason = error.code;
        CS_TRY(unit.envelopes.update(kept));
        auto moved = unit.documents.move(message.document, model::Stage::OutForSignature,
                                         model::Stage::Voided, unit.clock.now());
        if (!moved)
            return moved.error();
        return unit.record(u"system"_s, u"envelope.failed"_s, message.document,
                           {{u"envelope"_s, kept.draft.id.toString()}, {u"code"_s, error.code}});
    });
}

base::Result<> SigningDesk::takeBack(const store::OutboxMessage &message, base::JobContext &context)
{
    auto envelope = envelopeOf(message);
    if (!envelope)
        return envelope.error();
    if (envelope->ref.value.isEmpty() && !model::isTerminal(envelope->status))
        // The sending is still under way; void what it makes.
        return base::Error{base::ErrorKind::Network, u"envelope.not_yet_sent"_s, {}};
    if (envelope->ref.value.isEmpty())
        return m_session.write(
            [&](Unit &unit) { return unit.outbox.markDone(message.id, unit.clock.now()); });
    auto provider = m_accounts.provider();
    if (!provider)
        return provider.error();
    const QString reason
        = QJsonDocument::fromJson(message.payload).object()[u"reason"_s].toString();
    const auto voided = (*provider)->voidEnvelope(envelope->ref, reason, context);
    auto state = (*provider)->fetch(envelope->ref, context);
    if (!state)
        return state.error();
    if (!voided && !model::isTerminal(state->status))
        return voided.error();
    auto applied = apply(envelope->provider, *state);
    if (!applied)
        return applied.error();
    return m_session.write(
        [&](Unit &unit) { return unit.outbox.markDone(message.id, unit.clock.now()); });
}

base::Result<> SigningDesk::download(const store::OutboxMessage &message, base::JobContext &context)
{
    auto envelope = envelopeOf(message);
    if (!envelope)
        return envelope.error();
    auto provider = m_accounts.provider();
    if (!provider)
        return provider.error();
    auto signedPdf = (*provider)->downloadSigned(envelope->ref, context);
    if (!signedPdf)
        return signedPdf.error();
    auto certificate = (*provider)->downloadCertificate(envelope->ref, context);
    if (!certificate)
        return certificate.error();
    auto copy = m_session.workspace().objects().put(*signedPdf);
    if (!copy)
        return copy.error();
    auto proof = m_session.workspace().objects().put(*certificate);
    if (!proof)
        return proof.error();
    return m_session.write([&](Unit &unit) -> base::Result<> {
        auto kept = unit.envelopes.load(envelope->draft.id);
        if (!kept)
            return kept.error();
        kept->signedObject = copy->ref;
        kept->signedSha256 = copy->sha256;
        kept->certificateObject = proof->ref;
        CS_TRY(unit.envelopes.update(*kept));
        auto moved = unit.documents.move(message.document, model::Stage::OutForSignature,
                                         model::Stage::Signed, unit.clock.now());
        if (!moved)
            return moved.error();
        CS_TRY(unit.record(u"system"_s, u"signed_copy.received"_s, message.document,
                           {{u"signed_sha256"_s, copy->sha256.toHex()},
                            {u"certificate_sha256"_s, proof->sha256.toHex()},
                            {u"provider"_s, kept->provider}}));
        CS_TRY(unit.addJob(u"check_signed"_s, message.document, {}, 15));
        return unit.outbox.markDone(message.id, unit.clock.now());
    });
}

base::Result<std::optional<int>> SigningDesk::poll(base::JobContext &context, bool force)
{
    auto open
        = m_session.read<QList<model::Envelope>>([](Unit &unit) { return unit.envelopes.open(); });
    if (!open)
        return open.error();
    if (open->isEmpty())
        return std::optional<int>();
    auto provider = m_accounts.provider();
    if (!provider)
        return provider.error();
    const QDateTime now = m_session.clock().now();
    const bool early
        = m_lastPoll.isValid() && m_lastPoll.msecsTo(now) < (*provider)->minPollInterval().count();
    if (early && !force && !m_accounts.isSandbox(u"docusign"_s))
        return std::optional<int>();
    m_lastPoll = now;
    const QString cursorName = (*provider)->id() + u".changed_since"_s;
    auto cursor
        = m_session.read<QString>([&](Unit &unit) { return unit.settings.cursor(cursorName); });
    if (!cursor)
        return cursor.error();
    const QDateTime since
        = cursor->isEmpty() ? open->first().statusAt.addSecs(-3600) : base::fromIso(*cursor);
    auto changed = (*provider)->changedSince(since, context);
    if (!changed)
        return changed.error();
    int count = 0;
    for (const model::EnvelopeState &state : std::as_const(changed->states)) {
        auto applied = apply((*provider)->id(), state);
        if (!applied)
            return applied.error();
        count += *applied ? 1 : 0;
    }
    const base::Result<> kept = m_session.write([&](Unit &unit) {
        return unit.settings.setCursor(cursorName, base::toIso(changed->cursor));
    });
    if (!kept)
        return kept.error();
    return std::optional<int>(count);
}

base::Result<bool> SigningDesk::apply(const QString &provider, const model::EnvelopeState &state)
{
    return m_session.write<bool>([&](Unit &unit) -> base::Result<bool> {
        auto envelope = unit.envelopes.findByRef(provider, state.ref);
        if (!envelope)
            return envelope.error();
        if (!envelope->has_value()) // another program's envelope on the same account
            return false;
        return merge(unit, **envelope, state);
    });
}

base::Result<bool> SigningDesk::merge(Unit &unit, model::Envelope envelope,
                                      const model::EnvelopeState &state)
{
    const model::EnvelopeStatus before = envelope.status;
    const QList<model::Recipient> recipientsBefore = envelope.recipients;
    envelope.status = model::merged(before, state.status);
    for (model::Recipient &known : envelope.recipients) {
        for (const model::Recipient &reported : state.recipients) {
            if (known.email.compare(reported.email, Qt::CaseInsensitive) != 0)
                continue;
            known.status = model::merged(known.status, reported.status);
            known.statusAt = reported.statusAt;
            known.declineReason = reported.declineReason;
        }
    }
    if (envelope.status == before && envelope.recipients == recipientsBefore)
        return false;
    envelope.statusAt = state.statusAt;
    envelope.reason = state.reason;
    CS_TRY(unit.envelopes.update(envelope));
    const model::DocumentId id = envelope.draft.document;
    CS_TRY(recordRecipients(unit, recipientsBefore, envelope));
    if (envelope.status == before)
        return true;
    CS_TRY(unit.record(u"provider:"_s + envelope.provider, u"envelope.status"_s, id,
                       {{u"status"_s, model::envelopeStatusName(envelope.status)},
                        {u"provider_time"_s, base::toIso(state.statusAt)},
                        {u"reason"_s, state.reason}}));
    const model::Stage exit = stageAfter(envelope.status);
    if (exit != model::Stage::OutForSignature) {
        auto moved = unit.documents.move(id, model::Stage::OutForSignature, exit, unit.clock.now());
        if (!moved)
            return moved.error();
        CS_TRY(unit.wish(u"crm.push"_s, id, {},
                         u"crm:%1:ended:%2"_s.arg(id.toString(), envelope.draft.id.toString())));
    }
    if (envelope.status == model::EnvelopeStatus::Completed)
        CS_TRY(unit.wish(u"envelope.download"_s, id, envelopePayload(envelope.draft.id),
                         u"download:"_s + envelope.draft.id.toString()));
    return true;
}

} // namespace countersign::workflow
