// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/openapicheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign::test
{

namespace
{

bool matchesPath(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!wanted[i].startsWith(u'{') && wanted[i] != given[i])
            return false;
    }
    return true;
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"null"_s;
    }
    return {};
}

} // namespace

std::optional<OpenApiCheck> OpenApiCheck::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    OpenApiCheck check;
    check.m_root = QJsonDocument::fromJson(file.readAll()).object();
    return check;
}

QJsonObject OpenApiCheck::operation(const QString &method, const QString &path) const
{
    const QJsonObject paths = m_root[u"paths"_s].toObject();
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const QJsonValue found = it.value()[method.toLower()];
        if (matchesPath(it.key(), path) && found.isObject())
            return found.toObject();
    }
    return {};
}

QJsonObject OpenApiCheck::resolved(QJsonObject schema) const
{
    while (schema.contains(u"$ref"_s)) {
        const QString name = schema[u"$ref"_s].toString().section(u'/', -1);
        schema = m_root[u"definitions"_s][name].toObject();
    }
    return schema;
}

void OpenApiCheck::compare(const QJsonValue &value, const QJsonObject &reference,
                           const QString &where, bool isStrict, QStringList &findings) const
{
    const QJsonObject schema = resolved(reference);
    const QString type = schema[u"type"_s].toString(u"object"_s);
    const QString given = typeName(value);
    if (given != type && !(type == u"integer"_s && given == u"number"_s)) {
        findings.append(where + u" is "_s + given + u", not "_s + type);
        return;
    }
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        compare(items[i], schema[u"items"_s].toObject(), where + u'[' + QString::number(i) + u']',
                isStrict, findings);
    const QJsonArray required = schema[u"required"_s].toArray();
    for (const QJsonValue &name : required) {
        if (given == u"object"_s && !value.toObject().contains(name.toString()))
            findings.append(where + u'.' + name.toString() + u" is missing"_s);
    }
    const QJsonObject properties = schema[u"properties"_s].toObject();
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (properties.contains(it.key()))
            compare(it.value(), properties[it.key()].toObject(), where + u'.' + it.key(), isStrict,
                    findings);
        else if (isStrict)
            findings.append(where + u'.' + it.key() + u" is not in the description"_s);
    }
}

QStringList OpenApiCheck::requestFindings(const QString &method, const QString &path,
                                          const QByteArray &body) const
{
    const QJsonObject found = operation(method, path);
    if (found.isEmpty())
        return {method + u' ' + path + u" is not in the description"_s};
    QStringList findings;
    const QJsonArray parameters = found[u"parameters"_s].toArray();
    for (const QJsonValue &parameter : parameters) {
        if (parameter[u"in"_s].toString() == u"body"_s && !body.isEmpty())
            compare(QJsonDocument::fromJson(body).object(), parameter[u"schema"_s].toObject(),
                    u"body"_s, true, findings);
    }
    return findings;
}

QStringList OpenApiCheck::responseFindings(const QString &method, const QString &path, int status,
                                           const QByteArray &body) const
{
    const QJsonObject responses = operation(method, path)[u"responses"_s].toObject();
    const QJsonObject schema
        = responses[QString::number(status)].toObject()[u"schema"_s].toObject();
    QStringList findings;
    if (!schema.isEmpty() && resolved(schema)[u"type"_s].toString() != u"file"_s)
        compare(QJsonDocument::fromJson(body).object(), schema, u"answer"_s, true, findings);
    return findings;
}

} // namespace countersign::test
