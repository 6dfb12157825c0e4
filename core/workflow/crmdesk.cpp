// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/crmdesk.h"

#include "core/security/hash.h"
#include "core/workflow/signingdesk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

struct CrmDesk::Push {
    QString connectorId;
    std::shared_ptr<crm::CrmConnector> connector;
    model::Document document;
    model::ContractRecord record;
    std::optional<model::Envelope> envelope;
    model::FieldMapping mapping;
    crm::MappingFacts facts;
    model::CrmRecordRef deal; // known once the records are written
};

namespace
{

constexpr int mostCompanies = 10000;
constexpr int companiesEverySecs = 60 * 60;
constexpr int companiesAgainSecs = 10 * 60; // after a failure
const QString companiesCursor = u"crm.companies"_s; // until when they are fresh
const QString companiesSetting = u"crm.companies"_s;

QByteArray requestOf(const model::CrmUpsert &upsert)
{
    QJsonObject values;
    for (auto it = upsert.values.cbegin(); it != upsert.values.cend(); ++it)
        values[it.key()] = it.value();
    return QJsonDocument(QJsonObject{{u"object"_s, upsert.object},
                                     {u"id"_s, upsert.externalId},
                                     {u"values"_s, values}})
        .toJson(QJsonDocument::Compact);
}

crm::MappingFacts factsOf(const model::Document &document,
                          const std::optional<model::Envelope> &envelope)
{
    crm::MappingFacts facts{{u"document.id"_s, document.id.toString()},
                            {u"document.sha256"_s, document.sha256.toHex()},
                            {u"document.stage"_s, model::stageName(document.stage)}};
    if (!envelope)
        return facts;
    facts[u"envelope.id"_s] = envelope->ref.value;
    facts[u"envelope.provider"_s] = envelope->provider;
    facts[u"envelope.status"_s] = model::envelopeStatusName(envelope->status);
    if (!envelope->signedSha256.isNull()) {
        facts[u"signed.sha256"_s] = envelope->signedSha256.toHex();
        facts[u"signed.date"_s] = envelope->statusAt.date().toString(Qt::ISODate);
    }
    return facts;
}

QString baseName(const model::Document &document)
{
    return document.sources.value(0).name.section(u'.', 0, -2);
}

} // namespace

CrmDesk::CrmDesk(StoreSession &session, const Engines &engines, Accounts &accounts)
    : m_session(session)
    , m_engines(engines)
    , m_accounts(accounts)
{
}

base::Result<CrmDesk::Push> CrmDesk::load(const store::OutboxMessage &message)
{
    Push push;
    push.connectorId = m_accounts.connectorId();
    auto connector = m_accounts.connector();
    if (!connector)
        return connector.error();
    push.connector = *connector;
    auto mapping = crm::parseMapping(m_engines.crmMappings.value(push.connectorId));
    if (!mapping)
        return mapping.error();
    push.mapping = *mapping;
    const base::Result<> loaded = m_session.read<void>([&](Unit &unit) -> base::Result<> {
        auto document = unit.documents.load(message.document);
        if (!document)
            return document.error();
        auto record = unit.records.newest(message.document);
        if (!record)
            return record.error();
        if (!record->has_value())
            return base::Error{base::ErrorKind::Conflict, u"document.not_approved"_s, {}};
        auto envelope = newestEnvelope(unit, message.document);
        if (!envelope)
            return envelope.error();
        push.document = *document;
        push.record = **record;
        push.envelope = *envelope;
        return {};
    });
    if (!loaded)
        return loaded.error();
    push.facts = factsOf(push.document, push.envelope);
    return push;
}

template <typename Work>
base::Result<QString> CrmDesk::step(const Push &push, const QString &name,
                                    const QByteArray &request, Work work)
{
    const QByteArray hash = security::sha256(request);
    auto known = m_session.read<std::optional<store::CrmStep>>(
        [&](Unit &unit) { return unit.crmLinks.step(push.document.id, push.connectorId, name); });
    if (!known)
        return known.error();
    if (known->has_value() && (*known)->isDone() && (*known)->requestHash == hash)
        return (*known)->remoteId;
    base::Result<QString> done = work();
    store::CrmStep step{name, {}, hash, {}, 1, {}};
    if (known->has_value())
        step.attempts = (*known)->attempts + 1;
    if (done) {
        step.remoteId = *done;
        step.doneAt = m_session.clock().now();
    } else {
        step.lastErrorCode = done.error().code;
    }
    const base::Result<> kept = m_session.write([&](Unit &unit) {
        return unit.crmLinks.saveStep(push.document.id, push.connectorId, step);
    });
    if (done && !kept)
        return kept.error();
    return done;
}

base::Result<> CrmDesk::push(const store::OutboxMessage &message, base::JobContext &context)
{
    if (m_accounts.connectorId().isEmpty()) // no CRM is set up: nothing to do
        return m_session.write(
            [&](Unit &unit) { return unit.outbox.markDone(message.id, unit.clock.now()); });
    auto push = load(message);
    if (!push)
        return push.error();
    CS_TRY(pushRecords(*push, context));
    const model::SourceFile original = push->document.sources.value(0);
    CS_TRY(pushFile(*push, u"original"_s, original.object,
                    baseName(push->document) + u"-original."_s + original.name.section(u'.', -1),
                    original.mediaType, context));
    if (push->envelope && !push->envelope->signedObject.isNull())
        CS_TRY(pushFile(*push, u"signed"_s, push->envelope->signedObject,
                        baseName(push->document) + u"-signed.pdf"_s, u"application/pdf"_s,
                        context));
    return m_session.write([&](Unit &unit) -> base::Result<> {
        CS_TRY(unit.crmLinks.setSync(message.document, push->connectorId,
                                     {model::SyncStatus::Done, unit.clock.now(), {}}));
        CS_TRY(unit.record(u"system"_s, u"crm.updated"_s, message.document,
                           {{u"connector"_s, push->connectorId},
                            {u"record"_s, push->deal.value},
                            {u"record_version"_s, push->record.version}}));
        return unit.outbox.markDone(message.id, unit.clock.now());
    });
}

base::Result<> CrmDesk::pushRecords(Push &push, base::JobContext &context)
{
    auto prepared = step(push, u"prepare"_s, crm::toJson(push.mapping), [&] {
        auto made = push.connector->prepare(push.mapping, context);
        return made ? base::Result<QString>(QString::number(*made)) : made.error();
    });
    if (!prepared)
        return prepared.error();
    auto upserts = crm::applyMapping(push.mapping, push.record, push.facts);
    if (!upserts)
        return upserts.error();
    QMap<QString, int> ordinals;
    for (const model::CrmUpsert &upsert : std::as_const(*upserts)) {
        const int ordinal = ordinals[upsert.object]++;
        const QString name = u"%1.%2"_s.arg(upsert.object).arg(ordinal);
        auto written = step(push, name, requestOf(upsert), [&]() -> base::Result<QString> {
            auto write = push.connector->upsert(upsert, context);
            if (!write)
                return write.error();
            const base::Result<> linked = m_session.write([&](Unit &unit) {
                return unit.crmLinks.setLink(push.document.id, push.connectorId,
                                             {write->record, ordinal});
            });
            return linked ? base::Result<QString>(write->record.value) : linked.error();
        });
        if (!written)
            return written.error();
        const model::CrmRecordRef ref{upsert.object, *written};
        if (push.deal.value.isEmpty()) {
            push.deal = ref;
            continue;
        }
        auto associated = step(push, u"associate."_s + name, ref.value.toUtf8(), [&] {
            auto done = push.connector->associate(push.deal, ref, context);
            return done ? base::Result<QString>(ref.value) : done.error();
        });
        if (!associated)
            return associated.error();
    }
    return {};
}

base::Result<> CrmDesk::pushFile(const Push &push, const QString &name,
                                 const model::ObjectRef &object, const QString &fileName,
                                 const QString &mediaType, base::JobContext &context)
{
    auto file = step(push, u"file."_s + name, object.bytes, [&]() -> base::Result<QString> {
        auto bytes = m_session.workspace().objects().read(object);
        if (!bytes)
            return bytes.error();
        return push.connector->attach(push.deal, fileName, mediaType, *bytes, context);
    });
    if (!file)
        return file.error();
    const QString marker
        = u"%1/%2/%3"_s.arg(push.document.id.toString(), name, object.toHex().left(8));
    auto note = step(push, u"note."_s + name, marker.toUtf8(), [&] {
        return push.connector->note(push.deal, marker, fileName, {*file}, context);
    });
    if (!note)
        return note.error();
    return {};
}

base::Result<> CrmDesk::refreshCompanies(base::JobContext &context)
{
    const QDateTime now = m_session.clock().now();
    const auto due
        = m_session.read<QString>([](Unit &unit) { return unit.settings.cursor(companiesCursor); });
    if (!due)
        return due.error();
    if (base::fromIso(*due) > now || m_accounts.connectorId().isEmpty())
        return {};
    auto crm = m_accounts.connector();
    const auto names = crm ? (*crm)->companyNames(mostCompanies, context)
                           : base::Result<QStringList>(crm.error());
    return m_session.write([&](Unit &unit) -> base::Result<> {
        const int pause = names ? companiesEverySecs : companiesAgainSecs;
        CS_TRY(unit.settings.setCursor(companiesCursor, base::toIso(now.addSecs(pause))));
        if (!names)
            return {};
        return unit.settings.setValue(companiesSetting, QJsonArray::fromStringList(*names));
    });
}

base::Result<QStringList> knownCompanies(Unit &unit)
{
    auto stored = unit.settings.value(companiesSetting);
    if (!stored)
        return stored.error();
    return stored->toVariant().toStringList();
}

base::Result<> CrmDesk::noteFailure(const store::OutboxMessage &message, const base::Error &error)
{
    const QString connector = m_accounts.connectorId();
    return m_session.write([&](Unit &unit) -> base::Result<> {
        CS_TRY(unit.crmLinks.setSync(message.document, connector,
                                     {model::SyncStatus::Failed, unit.clock.now(), error.code}));
        return unit.record(u"system"_s, u"crm.failed"_s, message.document,
                           {{u"connector"_s, connector}, {u"code"_s, error.code}});
    });
}

} // namespace countersign::workflow
