// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/docusign/envelopebook.h"

#include "core/sandbox/docusign/completion.h"
#include "core/security/hash.h"

#include <QFile>
#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace countersign::sandbox::docusign
{

namespace
{

// The service's own default.
constexpr int expiryDays = 120;

base::Error bookError(base::ErrorKind kind, const QString &code)
{
    return base::Error{kind, code, {}};
}

base::Error wrongState()
{
    return bookError(base::ErrorKind::Conflict, u"sandbox.wrong_state"_s);
}

// The recipient, if it is their turn.
base::Result<SandboxRecipient *> waitedFor(SandboxEnvelope &envelope, const QString &recipientId)
{
    SandboxRecipient *recipient = envelope.recipient(recipientId);
    if (!recipient)
        return bookError(base::ErrorKind::NotFound, u"sandbox.unknown"_s);
    if (!envelope.isOpen() || !recipient->isWaitedFor())
        return wrongState();
    return recipient;
}

void send(SandboxEnvelope &envelope, const QDateTime &now)
{
    envelope.become(u"sent"_s, now);
    envelope.expiresAt = now.addDays(expiryDays);
    envelope.passOn(now);
}

void view(SandboxEnvelope &envelope, SandboxRecipient &recipient, const QDateTime &now)
{
    if (recipient.status == u"sent"_s) {
        recipient.status = u"delivered"_s;
        recipient.deliveredAt = now;
    }
    const bool isOpenedByAll = std::all_of(
        envelope.recipients.cbegin(), envelope.recipients.cend(), [](const SandboxRecipient &r) {
            return !r.isSigner || (r.status != u"created"_s && r.status != u"sent"_s);
        });
    if (isOpenedByAll && envelope.status == u"sent"_s)
        envelope.become(u"delivered"_s, now);
}

} // namespace

EnvelopeBook::EnvelopeBook(const QString &folder, const base::Clock &clock)
    : m_folder(folder)
    , m_clock(clock)
    , m_state(folder + u"/envelopes.json"_s)
{
}

base::Result<> EnvelopeBook::load()
{
    auto identity = loadOrMakeIdentity(m_folder + u"/identity"_s, m_clock);
    if (!identity)
        return identity.error();
    m_identity = std::move(*identity);
    const auto state = m_state.load();
    if (!state)
        return state.error();
    m_envelopes.clear();
    const QJsonArray envelopes = (*state)[u"envelopes"_s].toArray();
    for (const QJsonValue &envelope : envelopes)
        m_envelopes.append(envelopeFromState(envelope.toObject()));
    return {};
}

const SandboxEnvelope *EnvelopeBook::find(const QString &id) const
{
    for (const SandboxEnvelope &envelope : m_envelopes) {
        if (envelope.id == id)
            return &envelope;
    }
    return nullptr;
}

base::Result<QString> EnvelopeBook::add(const QJsonObject &definition)
{
    const QDateTime now = m_clock.now();
    SandboxEnvelope envelope = envelopeFromDefinition(
        definition, QUuid::createUuid().toString(QUuid::WithoutBraces), now);
    if (definition[u"status"_s].toString() == u"sent"_s)
        send(envelope, now);
    const QByteArray pdf = QByteArray::fromBase64(
        definition[u"documents"_s][0][u"documentBase64"_s].toString().toLatin1());
    CS_TRY(writeFileAtomically(filePath(envelope.id, u"sent"_s), pdf));
    CS_TRY(saveWith(envelope));
    return envelope.id;
}

base::Result<> EnvelopeBook::sendDraft(const QString &id)
{
    return change(id, [](SandboxEnvelope &envelope, const QDateTime &now) -> base::Result<> {
        if (envelope.status != u"created"_s)
            return wrongState();
        send(envelope, now);
        return {};
    });
}

base::Result<> EnvelopeBook::markViewed(const QString &id, const QString &recipientId)
{
    return change(id, [&](SandboxEnvelope &envelope, const QDateTime &now) -> base::Result<> {
        const auto recipient = waitedFor(envelope, recipientId);
        if (!recipient)
            return recipient.error();
        view(envelope, **recipient, now);
        return {};
    });
}

base::Result<> EnvelopeBook::sign(const QString &id, const QString &recipientId,
                                  const QString &accessCode)
{
    return change(id, [&](SandboxEnvelope &envelope, const QDateTime &now) -> base::Result<> {
        const auto recipient = waitedFor(envelope, recipientId);
        if (!recipient)
            return recipient.error();
        if ((*recipient)->accessCode != accessCode)
            return bookError(base::ErrorKind::Unauthorised, u"sandbox.wrong_code"_s);
        view(envelope, **recipient, now);
        (*recipient)->status = u"completed"_s;
        (*recipient)->signedAt = now;
        envelope.passOn(now);
        return {};
    });
}

base::Result<> EnvelopeBook::decline(const QString &id, const QString &recipientId,
                                     const QString &reason)
{
    return change(id, [&](SandboxEnvelope &envelope, const QDateTime &now) -> base::Result<> {
        const auto recipient = waitedFor(envelope, recipientId);
        if (!recipient)
            return recipient.error();
        (*recipient)->status = u"declined"_s;
        (*recipient)->declinedAt = now;
        (*recipient)->declinedReason = reason;
        envelope.become(u"declined"_s, now);
        return {};
    });
}

base::Result<> EnvelopeBook::voidEnvelope(const QString &id, const QString &reason)
{
    return change(id, [&](SandboxEnvelope &envelope, const QDateTime &now) -> base::Result<> {
        if (!envelope.isOpen())
            return wrongState();
        envelope.voidedReason = reason;
        envelope.become(u"voided"_s, now);
        return {};
    });
}

base::Result<> EnvelopeBook::remind(const QString &id)
{
    return change(id, [](SandboxEnvelope &envelope, const QDateTime &) -> base::Result<> {
        if (!envelope.isOpen())
            return wrongState();
        for (SandboxRecipient &recipient : envelope.recipients)
            recipient.reminders += recipient.isWaitedFor() ? 1 : 0;
        return {};
    });
}

base::Result<> EnvelopeBook::expireOverdue()
{
    const QDateTime now = m_clock.now();
    const QList<SandboxEnvelope> envelopes = m_envelopes;
    for (const SandboxEnvelope &envelope : envelopes) {
        if (envelope.isOpen() && envelope.expiresAt.isValid() && envelope.expiresAt <= now)
            CS_TRY(voidEnvelope(envelope.id, u"Envelope has expired."_s));
    }
    return {};
}

base::Result<> EnvelopeBook::signWaiting(int delayMs)
{
    const QDateTime due = m_clock.now().addMSecs(-delayMs);
    const QList<SandboxEnvelope> envelopes = m_envelopes;
    for (const SandboxEnvelope &envelope : envelopes) {
        for (const SandboxRecipient &recipient : envelope.recipients) {
            if (envelope.isOpen() && recipient.isWaitedFor() && recipient.sentAt <= due)
                CS_TRY(sign(envelope.id, recipient.id, recipient.accessCode));
        }
    }
    return {};
}

base::Result<QByteArray> EnvelopeBook::combined(const SandboxEnvelope &envelope) const
{
    QFile file(filePath(envelope.id, envelope.status == u"completed"_s ? u"signed"_s : u"sent"_s));
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{
            base::ErrorKind::Io, u"sandbox.state_unreadable"_s, {{u"path"_s, file.fileName()}}};
    return file.readAll();
}

base::Result<QByteArray> EnvelopeBook::certificate(const SandboxEnvelope &envelope) const
{
    const auto document = combined(envelope);
    if (!document)
        return document.error();
    return certificateOfCompletion(envelope, security::sha256(*document), *m_identity,
                                   m_clock.now());
}

base::Result<> EnvelopeBook::change(const QString &id, const Change &change)
{
    const SandboxEnvelope *known = find(id);
    if (!known)
        return bookError(base::ErrorKind::NotFound, u"sandbox.unknown"_s);
    SandboxEnvelope changed = *known;
    CS_TRY(change(changed, m_clock.now()));
    if (changed.status == u"completed"_s && known->status != u"completed"_s)
        CS_TRY(seal(changed));
    return saveWith(changed);
}

base::Result<> EnvelopeBook::seal(const SandboxEnvelope &envelope)
{
    QFile sent(filePath(envelope.id, u"sent"_s));
    if (!sent.open(QIODevice::ReadOnly))
        return base::Error{
            base::ErrorKind::Io, u"sandbox.state_unreadable"_s, {{u"path"_s, sent.fileName()}}};
    const auto sealed = sealedDocument(envelope, sent.readAll(), *m_identity);
    if (!sealed)
        return sealed.error();
    return writeFileAtomically(filePath(envelope.id, u"signed"_s), *sealed);
}

base::Result<> EnvelopeBook::saveWith(const SandboxEnvelope &envelope)
{
    QList<SandboxEnvelope> envelopes = m_envelopes;
    const auto it = std::find_if(envelopes.begin(), envelopes.end(),
                                 [&](const SandboxEnvelope &e) { return e.id == envelope.id; });
    if (it == envelopes.end())
        envelopes.append(envelope);
    else
        *it = envelope;
    QJsonArray array;
    for (const SandboxEnvelope &entry : std::as_const(envelopes))
        array.append(stateJson(entry));
    CS_TRY(m_state.save({{u"envelopes"_s, array}}));
    m_envelopes = envelopes;
    return {};
}

QString EnvelopeBook::filePath(const QString &id, const QString &kind) const
{
    return m_folder + u"/documents/"_s + id + u'.' + kind + u".pdf"_s;
}

} // namespace countersign::sandbox::docusign
