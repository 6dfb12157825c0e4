// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hubspot/crmsearch.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::sandbox::hubspot
{

namespace
{

constexpr int searchGroupLimit = 5;
constexpr int searchFilterLimit = 6;

const QStringList &searchOperators()
{
    static const QStringList operators = {u"EQ"_s,
                                          u"NEQ"_s,
                                          u"LT"_s,
                                          u"LTE"_s,
                                          u"GT"_s,
                                          u"GTE"_s,
                                          u"IN"_s,
                                          u"NOT_IN"_s,
                                          u"HAS_PROPERTY"_s,
                                          u"NOT_HAS_PROPERTY"_s,
                                          u"BETWEEN"_s,
                                          u"CONTAINS_TOKEN"_s,
                                          u"NOT_CONTAINS_TOKEN"_s};
    return operators;
}

int compareValues(const QString &left, const QString &right)
{
    bool leftIsNumber = false;
    bool rightIsNumber = false;
    const double a = left.toDouble(&leftIsNumber);
    const double b = right.toDouble(&rightIsNumber);
    if (leftIsNumber && rightIsNumber)
        return a < b ? -1 : a > b ? 1 : 0;
    return left.compare(right, Qt::CaseInsensitive);
}

bool containsToken(const QString &value, const QString &wanted)
{
    QString token = wanted;
    token.remove(u'*');
    return value.contains(token, Qt::CaseInsensitive);
}

bool isAmong(const QString &value, const QJsonArray &values)
{
    return std::any_of(values.begin(), values.end(), [&](const QJsonValue &one) {
        return compareValues(value, one.toString()) == 0;
    });
}

bool matchesFilter(const SandboxRecord &record, const QJsonObject &filter)
{
    const QString operation = filter[u"operator"_s].toString();
    const QString value = record.values.value(filter[u"propertyName"_s].toString());
    const QString wanted = filter[u"value"_s].toString();
    if (operation == u"HAS_PROPERTY"_s)
        return !value.isEmpty();
    if (operation == u"NOT_HAS_PROPERTY"_s)
        return value.isEmpty();
    if (operation == u"NEQ"_s)
        return compareValues(value, wanted) != 0;
    if (operation == u"NOT_IN"_s)
        return !isAmong(value, filter[u"values"_s].toArray());
    if (operation == u"NOT_CONTAINS_TOKEN"_s)
        return !containsToken(value, wanted);
    if (value.isEmpty())
        return false;
    if (operation == u"IN"_s)
        return isAmong(value, filter[u"values"_s].toArray());
    if (operation == u"CONTAINS_TOKEN"_s)
        return containsToken(value, wanted);
    const int order = compareValues(value, wanted);
    if (operation == u"BETWEEN"_s)
        return order >= 0 && compareValues(value, filter[u"highValue"_s].toString()) <= 0;
    if (operation == u"EQ"_s)
        return order == 0;
    if (operation == u"LT"_s || operation == u"GT"_s)
        return operation == u"LT"_s ? order < 0 : order > 0;
    return operation == u"LTE"_s ? order <= 0 : order >= 0;
}

QString filterProblem(const QJsonObject &filter, const CrmBook &book, const QString &type)
{
    const QString operation = filter[u"operator"_s].toString();
    if (!searchOperators().contains(operation))
        return u"operator must be one of: "_s + searchOperators().join(u", "_s);
    const QString name = filter[u"propertyName"_s].toString();
    if (!book.property(type, name))
        return u"There is no property "_s + name;
    const bool takesList = operation == u"IN"_s || operation == u"NOT_IN"_s;
    if (takesList && !filter[u"values"_s].isArray())
        return u"values must be given for "_s + operation;
    const bool takesNone = operation.endsWith(u"HAS_PROPERTY"_s);
    if (!takesList && !takesNone && !filter[u"value"_s].isString())
        return u"value must be given for "_s + operation;
    return {};
}

} // namespace

QString searchProblem(const QJsonObject &request, const CrmBook &book, const QString &type)
{
    const QJsonArray groups = request[u"filterGroups"_s].toArray();
    if (groups.size() > searchGroupLimit)
        return u"too many filter groups"_s;
    for (const QJsonValue &group : groups) {
        const QJsonArray filters = group[u"filters"_s].toArray();
        if (filters.size() > searchFilterLimit)
            return u"too many filters"_s;
        for (const QJsonValue &filter : filters) {
            const QString problem = filterProblem(filter.toObject(), book, type);
            if (!problem.isEmpty())
                return problem;
        }
    }
    return {};
}

bool matchesSearch(const SandboxRecord &record, const QJsonObject &request)
{
    const QJsonArray groups = request[u"filterGroups"_s].toArray();
    if (groups.isEmpty())
        return true;
    return std::any_of(groups.begin(), groups.end(), [&](const QJsonValue &group) {
        const QJsonArray filters = group[u"filters"_s].toArray();
        return std::all_of(filters.begin(), filters.end(), [&](const QJsonValue &filter) {
            return matchesFilter(record, filter.toObject());
        });
    });
}

} // namespace countersign::sandbox::hubspot
