// SPDX-License-Identifier: Apache-2.0
#include "app/commands/listing.h"
#include "app/wording.h"

#include "core/base/clock.h"
#include "core/model/json.h"
#include "ui/words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

QJsonObject envelopeJson(const model::Envelope &envelope)
{
    QJsonArray recipients;
    for (const model::Recipient &recipient : envelope.recipients)
        recipients.append(QJsonObject{{u"name"_s, recipient.name},
                                      {u"email"_s, recipient.email},
                                      {u"order"_s, recipient.order},
                                      {u"status"_s, model::envelopeStatusName(recipient.status)}});
    return {{u"id"_s, envelope.draft.id.toString()},
            {u"provider"_s, envelope.provider},
            {u"provider_ref"_s, envelope.ref.value},
            {u"status"_s, model::envelopeStatusName(envelope.status)},
            {u"sent_sha256"_s, envelope.sentSha256.toHex()},
            {u"signed_sha256"_s, envelope.signedSha256.toHex()},
            {u"recipients"_s, recipients}};
}

QJsonObject syncJson(const workflow::SyncView &sync)
{
    QJsonArray records;
    for (const model::CrmRecordRef &record : sync.records)
        records.append(QJsonObject{{u"object"_s, record.object}, {u"id"_s, record.value}});
    return {{u"status"_s, model::syncStatusName(sync.status)},
            {u"error"_s, sync.errorCode},
            {u"records"_s, records}};
}

QJsonArray timelineJson(const QList<workflow::TimelineEntry> &timeline)
{
    QJsonArray entries;
    for (const workflow::TimelineEntry &entry : timeline) {
        QJsonObject facts;
        for (auto it = entry.facts.cbegin(); it != entry.facts.cend(); ++it)
            facts[it.key()] = it.value();
        entries.append(QJsonObject{{u"at"_s, base::toIso(entry.at)},
                                   {u"actor"_s, entry.actor},
                                   {u"action"_s, entry.action},
                                   {u"facts"_s, facts}});
    }
    return entries;
}

QJsonArray pagesJson(const QList<model::Page> &pages)
{
    QJsonArray array;
    for (const model::Page &page : pages) {
        QJsonObject object = page.quality.measured ? model::toJson(page.quality) : QJsonObject{};
        object[u"page"_s] = page.index + 1;
        object[u"rotation"_s] = page.rotationCw;
        object[u"blank"_s] = page.blank;
        array.append(object);
    }
    return array;
}

QString fieldLine(const model::FieldValue &field)
{
    const QString value
        = field.value.isEmpty() ? CommandLine::tr("(not in the document)") : field.value;
    const QString by = field.reviewer.isEmpty()
        ? ui::confidenceText(field.confidence)
        : u"%1 by %2"_s.arg(ui::fieldStateText(field.state), field.reviewer);
    return u"  %1 %2  [%3]\n"_s.arg(ui::fieldText(field.key), -20).arg(value, by);
}

} // namespace

QJsonObject queueRowJson(const workflow::QueueRow &row)
{
    return {{u"id"_s, row.id.toString()},
            {u"stage"_s, model::stageName(row.stage)},
            {u"title"_s, row.title},
            {u"counterparty"_s, row.counterparty},
            {u"contract_type"_s, row.contractType},
            {u"pages"_s, row.pageCount},
            {u"open_fields"_s, row.openFields},
            {u"lowest_confidence"_s, row.lowestConfidence},
            {u"duplicate"_s, row.duplicate},
            {u"sync"_s, model::syncStatusName(row.sync)},
            {u"failure"_s, row.failureCode},
            {u"captured_at"_s, base::toIso(row.capturedAt)}};
}

QString queueRowLine(const workflow::QueueRow &row)
{
    return u"%1  %2  %3"_s.arg(row.id.toString())
        .arg(model::stageName(row.stage), -17)
        .arg(row.counterparty.isEmpty() ? row.title
                                        : u"%1 - %2"_s.arg(row.title, row.counterparty));
}

QJsonObject documentJson(const workflow::DocumentView &view,
                         const QList<workflow::TimelineEntry> &timeline)
{
    QJsonArray fields;
    for (const model::FieldValue &field : view.fields)
        fields.append(model::toJson(field));
    QJsonArray sources;
    for (const model::SourceFile &source : view.document.sources)
        sources.append(QJsonObject{{u"name"_s, source.name},
                                   {u"media_type"_s, source.mediaType},
                                   {u"sha256"_s, source.sha256.toHex()},
                                   {u"size"_s, source.size}});
    QJsonObject object{{u"id"_s, view.document.id.toString()},
                       {u"stage"_s, model::stageName(view.document.stage)},
                       {u"title"_s, view.document.title},
                       {u"sha256"_s, view.document.sha256.toHex()},
                       {u"pages"_s, int(view.document.pages.size())},
                       {u"page_quality"_s, pagesJson(view.document.pages)},
                       {u"record_version"_s, view.recordVersion},
                       {u"failure"_s, view.document.failureCode},
                       {u"sources"_s, sources},
                       {u"fields"_s, fields},
                       {u"sync"_s, syncJson(view.sync)},
                       {u"history"_s, timelineJson(timeline)}};
    if (!view.document.duplicateOf.isNull())
        object[u"duplicate_of"_s] = view.document.duplicateOf.toString();
    if (view.envelope)
        object[u"envelope"_s] = envelopeJson(*view.envelope);
    if (view.validation)
        object[u"check"_s] = QJsonDocument::fromJson(model::toJson(*view.validation)).object();
    return object;
}

QString historyLine(const workflow::TimelineEntry &entry)
{
    QStringList words{base::toIso(entry.at) + u' ', ui::actorText(entry.actor),
                      ui::auditActionText(entry.action)};
    const QString facts = ui::auditDetailsText(entry.action, entry.facts);
    if (!facts.isEmpty())
        words.append(u"\u00b7 "_s + facts);
    return words.join(u' ');
}

QString documentText(const workflow::DocumentView &view,
                     const QList<workflow::TimelineEntry> &timeline)
{
    QString text = CommandLine::tr("%1\n  id       %2\n  stage    %3\n  sha256   %4\n")
                       .arg(view.document.title, view.document.id.toString(),
                            ui::stageText(view.document.stage), view.document.sha256.toHex());
    if (view.envelope)
        text += u"  envelope %1 (%2)\n"_s.arg(view.envelope->ref.value,
                                              ui::envelopeStandingText(*view.envelope));
    if (view.validation)
        text += CommandLine::tr("  check    %1, same as sent: %2\n")
                    .arg(model::verdictName(view.validation->verdict),
                         model::sameAsSentName(view.validation->sameAsSent));
    text += u"\nFields\n"_s;
    for (const model::FieldValue &field : view.fields)
        text += fieldLine(field);
    text += u"\nHistory\n"_s;
    for (const workflow::TimelineEntry &entry : timeline)
        text += u"  %1\n"_s.arg(historyLine(entry));
    text.chop(1);
    return text;
}

} // namespace countersign::app
