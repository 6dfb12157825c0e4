// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hubspot/crmreplies.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace countersign::sandbox::hubspot
{

namespace
{

QJsonArray problemsJson(const QList<ValueProblem> &problems)
{
    QJsonArray array;
    for (const ValueProblem &problem : problems)
        array.append(problem.json());
    return array;
}

} // namespace

SandboxResponse crmError(int status, const QString &category, const QString &message,
                         const QJsonArray &errors)
{
    QJsonObject body{{u"status"_s, u"error"_s},
                     {u"message"_s, message},
                     {u"correlationId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                     {u"category"_s, category}};
    if (!errors.isEmpty())
        body.insert(u"errors"_s, errors);
    return SandboxResponse::json(status, body);
}

SandboxResponse validationError(const QString &message, const QList<ValueProblem> &problems)
{
    for (const ValueProblem &problem : problems) {
        if (problem.code == u"CONFLICTING_UNIQUE_VALUE"_s)
            return crmError(409, u"CONFLICT"_s, problem.message, problemsJson(problems));
    }
    return crmError(400, u"VALIDATION_ERROR"_s, message, problemsJson(problems));
}

SandboxResponse unknownRecord()
{
    return crmError(404, u"OBJECT_NOT_FOUND"_s,
                    u"Object not found.  objectId are usually numeric."_s);
}

SandboxResponse tooManyRequests()
{
    SandboxResponse response
        = crmError(429, u"RATE_LIMITS"_s, u"You have reached your ten_secondly_rolling limit."_s);
    response.body.replace("{\"category\"",
                          "{\"errorType\":\"RATE_LIMIT\",\"policyName\":\"TEN_SECONDLY_ROLLING\","
                          "\"category\"");
    return response;
}

QJsonObject batchError(const QString &category, const QString &message, const QString &id,
                       const QList<ValueProblem> &problems)
{
    return {{u"status"_s, u"error"_s},
            {u"category"_s, category},
            {u"message"_s, message},
            {u"errors"_s, problemsJson(problems)},
            {u"context"_s, QJsonObject{{u"ids"_s, QJsonArray{id}}}},
            {u"links"_s, QJsonObject()}};
}

QJsonObject recordJson(const SandboxRecord &record, const QStringList &properties)
{
    QJsonObject values{{u"hs_object_id"_s, record.id},
                       {u"createdate"_s, record.values.value(u"createdate"_s)}};
    for (const QString &name : properties) {
        // A property that was asked for and is empty comes as null.
        values.insert(name,
                      record.values.value(name).isEmpty() ? QJsonValue()
                                                          : QJsonValue(record.values.value(name)));
    }
    return {{u"id"_s, record.id},
            {u"properties"_s, values},
            {u"createdAt"_s, base::toIso(record.createdAt)},
            {u"updatedAt"_s, base::toIso(record.updatedAt)},
            {u"archived"_s, false}};
}

QJsonObject fileJson(const SandboxFile &file)
{
    const QFileInfo info(file.name);
    return {{u"id"_s, file.id},
            {u"name"_s, info.completeBaseName()},
            {u"extension"_s, info.suffix()},
            {u"path"_s, file.folder + u'/' + file.name},
            {u"type"_s, u"DOCUMENT"_s},
            {u"size"_s, file.size},
            {u"fileMd5"_s, file.md5},
            {u"access"_s, u"PRIVATE"_s},
            {u"archived"_s, false},
            {u"url"_s, u"/files/view/"_s + file.id},
            {u"createdAt"_s, base::toIso(file.createdAt)},
            {u"updatedAt"_s, base::toIso(file.createdAt)}};
}

std::optional<CrmValues> stringValues(const QJsonValue &properties)
{
    if (!properties.isObject())
        return std::nullopt;
    CrmValues values;
    const QJsonObject object = properties.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return std::nullopt;
        values.insert(it.key(), it.value().toString());
    }
    return values;
}

} // namespace countersign::sandbox::hubspot
