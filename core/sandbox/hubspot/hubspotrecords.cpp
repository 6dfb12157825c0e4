// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hubspot/crmreplies.h"
#include "core/sandbox/hubspot/crmsearch.h"
#include "core/sandbox/hubspot/hubspotsandbox.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

// The record endpoints of the stand-in.
namespace countersign::sandbox
{

using hubspot::batchError;
using hubspot::crmError;
using hubspot::CrmValues;
using hubspot::matchesSearch;
using hubspot::recordJson;
using hubspot::SandboxRecord;
using hubspot::searchProblem;
using hubspot::stringValues;
using hubspot::unknownRecord;
using hubspot::validationError;

namespace
{

constexpr qsizetype hubSpotBatchLimit = 100;
constexpr int hubSpotSearchPage = 200;
constexpr int hubSpotListPage = 100;
constexpr int standardListPage = 10;

QJsonObject jsonBodyOf(const SandboxRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QStringList namesIn(const QJsonValue &array)
{
    QStringList names;
    for (const QJsonValue &name : array.toArray())
        names.append(name.toString());
    return names;
}

SandboxResponse storageFailed()
{
    return crmError(500, u"INTERNAL_ERROR"_s, u"internal error"_s);
}

SandboxResponse notStrings()
{
    return validationError(u"Invalid input JSON: Cannot deserialize value of type "
                           "`java.lang.String` from something else"_s);
}

} // namespace

SandboxResponse HubSpotSandbox::listRecords(const SandboxRequest &request)
{
    const QString type = request.captures.value(0);
    if (!m_book.hasType(type))
        return validationError(u"Unable to infer object type from: "_s + type);
    const QStringList properties
        = request.parameter(u"properties"_s).split(u',', Qt::SkipEmptyParts);
    const int limit = request.parameter(u"limit"_s).toInt();
    if (limit > hubSpotListPage)
        return validationError(u"The limit may not be more than 100"_s);
    const int page = limit > 0 ? limit : standardListPage;
    const int first = request.parameter(u"after"_s).toInt();
    const QList<SandboxRecord> records = m_book.records(type);
    QJsonArray results;
    for (const SandboxRecord &record : records.mid(first, page))
        results.append(recordJson(record, properties));
    QJsonObject reply{{u"results"_s, results}};
    if (first + page < records.size())
        reply[u"paging"_s]
            = QJsonObject{{u"next"_s, QJsonObject{{u"after"_s, QString::number(first + page)}}}};
    return SandboxResponse::json(200, reply);
}

SandboxResponse HubSpotSandbox::showRecord(const SandboxRequest &request)
{
    const QString type = request.captures.value(0);
    const QString idProperty = request.parameter(u"idProperty"_s);
    if (!m_book.hasType(type))
        return validationError(u"Unable to infer object type from: "_s + type);
    if (!idProperty.isEmpty() && !m_book.isKey(type, idProperty))
        return validationError(u"%1 is not a unique property"_s.arg(idProperty));
    const auto record = m_book.find(type, request.captures.value(1), idProperty);
    if (!record)
        return unknownRecord();
    return SandboxResponse::json(
        200,
        recordJson(*record, request.parameter(u"properties"_s).split(u',', Qt::SkipEmptyParts)));
}

SandboxResponse HubSpotSandbox::createRecord(const SandboxRequest &request)
{
    const QString type = request.captures.value(0);
    const QJsonObject body = jsonBodyOf(request);
    if (!m_book.hasType(type))
        return validationError(u"Unable to infer object type from: "_s + type);
    const auto values = stringValues(body[u"properties"_s]);
    if (!values)
        return notStrings();
    if (type == u"notes"_s && values->value(u"hs_timestamp"_s).isEmpty())
        return validationError(u"Some required fields were not set: [hs_timestamp]"_s);
    const auto problems = m_book.check(type, *values, {});
    if (!problems.isEmpty())
        return validationError(u"Property values were not valid"_s, problems);
    for (const QJsonValue &link : body[u"associations"_s].toArray()) {
        if (!m_book.find(u"deals"_s, link[u"to"_s][u"id"_s].toString())
            && !m_book.find(u"contacts"_s, link[u"to"_s][u"id"_s].toString()))
            return validationError(u"The record to associate does not exist"_s);
    }
    const auto record = m_book.create(type, *values);
    if (!record)
        return storageFailed();
    for (const QJsonValue &link : body[u"associations"_s].toArray()) {
        const int kind = link[u"types"_s][0][u"associationTypeId"_s].toInt();
        const QString other = kind == 202 ? u"contacts"_s : u"deals"_s;
        if (!m_book.associate(type, record->id, other, link[u"to"_s][u"id"_s].toString()))
            return storageFailed();
    }
    return SandboxResponse::json(201, recordJson(*record, values->keys()));
}

SandboxResponse HubSpotSandbox::updateRecord(const SandboxRequest &request)
{
    const QString type = request.captures.value(0);
    const auto values = stringValues(jsonBodyOf(request)[u"properties"_s]);
    if (!values)
        return notStrings();
    const auto record
        = m_book.find(type, request.captures.value(1), request.parameter(u"idProperty"_s));
    if (!record)
        return unknownRecord();
    const auto problems = m_book.check(type, *values, record->id);
    if (!problems.isEmpty())
        return validationError(u"Property values were not valid"_s, problems);
    const auto changed = m_book.change(type, record->id, *values);
    if (!changed)
        return storageFailed();
    return SandboxResponse::json(200, recordJson(*changed, values->keys()));
}

SandboxResponse HubSpotSandbox::batchRead(const SandboxRequest &request)
{
    const QString type = request.captures.value(0);
    const QJsonObject body = jsonBodyOf(request);
    const QJsonArray inputs = body[u"inputs"_s].toArray();
    if (!m_book.hasType(type) || inputs.size() > hubSpotBatchLimit)
        return validationError(u"Invalid batch"_s);
    BatchOutcome outcome;
    for (const QJsonValue &input : inputs) {
        const QString id = input[u"id"_s].toString();
        const auto record = m_book.find(type, id, body[u"idProperty"_s].toString());
        if (record)
            outcome.results.append(recordJson(*record, namesIn(body[u"properties"_s])));
        else
            outcome.errors.append(
                batchError(u"OBJECT_NOT_FOUND"_s, u"Could not get some objects"_s, id));
    }
    return batchAnswer(outcome);
}

SandboxResponse HubSpotSandbox::batchUpsert(const SandboxRequest &request)
{
    const QString type = request.captures.value(0);
    const QJsonArray inputs = jsonBodyOf(request)[u"inputs"_s].toArray();
    if (!m_book.hasType(type) || inputs.isEmpty() || inputs.size() > hubSpotBatchLimit)
        return validationError(u"Invalid batch"_s);
    for (const QJsonValue &input : inputs) {
        if (!stringValues(input[u"properties"_s]) || input[u"id"_s].toString().isEmpty())
            return notStrings();
        if (!m_book.isKey(type, input[u"idProperty"_s].toString()))
            return validationError(u"idProperty must be a unique property"_s);
    }
    BatchOutcome outcome;
    for (const QJsonValue &input : inputs)
        upsertOne(type, input.toObject(), outcome);
    return batchAnswer(outcome);
}

void HubSpotSandbox::upsertOne(const QString &type, const QJsonObject &input, BatchOutcome &outcome)
{
    const QString idProperty = input[u"idProperty"_s].toString();
    const QString id = input[u"id"_s].toString();
    CrmValues values = *stringValues(input[u"properties"_s]);
    const auto existing = m_book.find(type, id, idProperty);
    if (!existing)
        values.insert(idProperty, id);
    const auto problems = m_book.check(type, values, existing ? existing->id : QString());
    if (!problems.isEmpty()) {
        outcome.errors.append(
            batchError(u"VALIDATION_ERROR"_s, u"Property values were not valid"_s, id, problems));
        return;
    }
    const auto record
        = existing ? m_book.change(type, existing->id, values) : m_book.create(type, values);
    if (!record) {
        outcome.errors.append(batchError(u"INTERNAL_ERROR"_s, u"internal error"_s, id));
        return;
    }
    QJsonObject result = recordJson(*record, values.keys());
    result.insert(u"new"_s, !existing.has_value());
    outcome.results.append(result);
}

SandboxResponse HubSpotSandbox::batchAnswer(const BatchOutcome &outcome) const
{
    const QString now = base::toIso(m_clock.now());
    QJsonObject body{{u"status"_s, u"COMPLETE"_s},
                     {u"results"_s, outcome.results},
                     {u"startedAt"_s, now},
                     {u"completedAt"_s, now}};
    if (!outcome.errors.isEmpty()) {
        body.insert(u"numErrors"_s, outcome.errors.size());
        body.insert(u"errors"_s, outcome.errors);
    }
    return SandboxResponse::json(200, body);
}

SandboxResponse HubSpotSandbox::search(const SandboxRequest &request)
{
    const QString type = request.captures.value(0);
    const QJsonObject body = jsonBodyOf(request);
    if (!m_book.hasType(type))
        return validationError(u"Unable to infer object type from: "_s + type);
    if (const QString problem = searchProblem(body, m_book, type); !problem.isEmpty())
        return validationError(problem);
    const int limit = std::min(body[u"limit"_s].toInt(10), hubSpotSearchPage);
    const int after = body[u"after"_s].toString().toInt();
    QJsonArray results;
    int total = 0;
    for (const SandboxRecord &record : m_book.records(type)) {
        if (!matchesSearch(record, body))
            continue;
        if (total >= after && results.size() < limit)
            results.append(recordJson(record, namesIn(body[u"properties"_s])));
        ++total;
    }
    QJsonObject answer{{u"total"_s, total}, {u"results"_s, results}};
    if (after + results.size() < total) {
        const QString next = QString::number(after + results.size());
        answer.insert(u"paging"_s, QJsonObject{{u"next"_s, QJsonObject{{u"after"_s, next}}}});
    }
    return SandboxResponse::json(200, answer);
}

SandboxResponse HubSpotSandbox::associate(const SandboxRequest &request)
{
    const QStringList &ends = request.captures;
    if (!m_book.find(ends.value(0), ends.value(1)) || !m_book.find(ends.value(2), ends.value(3)))
        return unknownRecord();
    if (!m_book.associate(ends.value(0), ends.value(1), ends.value(2), ends.value(3)))
        return storageFailed();
    BatchOutcome outcome;
    outcome.results.append(
        QJsonObject{{u"from"_s, QJsonObject{{u"id"_s, ends.value(1)}}},
                    {u"to"_s, QJsonObject{{u"id"_s, ends.value(3)}}},
                    {u"associationSpec"_s,
                     QJsonObject{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s},
                                 {u"associationTypeId"_s, 3}}}});
    return batchAnswer(outcome);
}

SandboxResponse HubSpotSandbox::readAssociations(const SandboxRequest &request)
{
    BatchOutcome outcome;
    for (const QJsonValue &input : jsonBodyOf(request)[u"inputs"_s].toArray()) {
        const QString id = input[u"id"_s].toString();
        QJsonArray to;
        for (const QString &other :
             m_book.associated(request.captures.value(0), id, request.captures.value(1))) {
            to.append(QJsonObject{{u"toObjectId"_s, other}, {u"associationTypes"_s, QJsonArray()}});
        }
        if (to.isEmpty()) {
            QJsonObject none = batchError(u"OBJECT_NOT_FOUND"_s, u"No associations found"_s, id);
            none.insert(u"subCategory"_s, u"crm.associations.NO_ASSOCIATIONS_FOUND"_s);
            outcome.errors.append(none);
        } else {
            outcome.results.append(
                QJsonObject{{u"from"_s, QJsonObject{{u"id"_s, id}}}, {u"to"_s, to}});
        }
    }
    return batchAnswer(outcome);
}

} // namespace countersign::sandbox
