// SPDX-License-Identifier: Apache-2.0
#include "core/model/json.h"

#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

QJsonArray issuesToJson(const QList<FieldIssue> &issues)
{
    QJsonArray array;
    for (const FieldIssue &issue : issues)
        array.append(QJsonObject{{u"code"_s, issue.code}, {u"severity"_s, int(issue.severity)}});
    return array;
}

QList<FieldIssue> issuesFromJson(const QJsonArray &array)
{
    QList<FieldIssue> issues;
    for (const QJsonValue &value : array) {
        const int severity
            = qBound(0, value[u"severity"_s].toInt(), int(IssueSeverity::Contradiction));
        issues.append({value[u"code"_s].toString(), IssueSeverity(severity)});
    }
    return issues;
}

FieldOrigin originFromName(const QString &name)
{
    for (const FieldOrigin origin :
         {FieldOrigin::Extracted, FieldOrigin::Corrected, FieldOrigin::Typed}) {
        if (fieldOriginName(origin) == name)
            return origin;
    }
    return FieldOrigin::Extracted;
}

} // namespace

QJsonArray toJson(const PageRect &rect)
{
    return {rect.left, rect.top, rect.width, rect.height};
}

PageRect pageRectFromJson(const QJsonArray &array)
{
    return {array.at(0).toDouble(), array.at(1).toDouble(), array.at(2).toDouble(),
            array.at(3).toDouble()};
}

QJsonObject toJson(const Evidence &evidence)
{
    QJsonArray boxes;
    for (const PageRect &box : evidence.boxes)
        boxes.append(toJson(box));
    return {{u"page"_s, evidence.pageIndex},
            {u"boxes"_s, boxes},
            {u"first"_s, evidence.firstWord},
            {u"last"_s, evidence.lastWord}};
}

Evidence evidenceFromJson(const QJsonObject &object)
{
    Evidence evidence;
    evidence.pageIndex = object[u"page"_s].toInt(-1);
    const QJsonArray boxes = object[u"boxes"_s].toArray();
    for (const QJsonValue &box : boxes)
        evidence.boxes.append(pageRectFromJson(box.toArray()));
    evidence.firstWord = object[u"first"_s].toInt(-1);
    evidence.lastWord = object[u"last"_s].toInt(-1);
    return evidence;
}

QJsonObject toJson(const FieldCandidate &candidate)
{
    return {
        {u"key"_s, fieldName(candidate.key)},        {u"raw"_s, candidate.raw},
        {u"value"_s, candidate.normalised},          {u"confidence"_s, candidate.confidence},
        {u"evidence"_s, toJson(candidate.evidence)}, {u"issues"_s, issuesToJson(candidate.issues)},
        {u"qualifier"_s, candidate.qualifier},       {u"group"_s, candidate.group},
        {u"producer"_s, candidate.producer}};
}

base::Result<FieldCandidate> fieldCandidateFromJson(const QJsonObject &object)
{
    auto key = parseFieldKey(object[u"key"_s].toString());
    if (!key)
        return key.error();
    FieldCandidate candidate;
    candidate.key = *key;
    candidate.raw = object[u"raw"_s].toString();
    candidate.normalised = object[u"value"_s].toString();
    candidate.confidence = object[u"confidence"_s].toDouble();
    candidate.evidence = evidenceFromJson(object[u"evidence"_s].toObject());
    candidate.issues = issuesFromJson(object[u"issues"_s].toArray());
    candidate.qualifier = object[u"qualifier"_s].toString();
    candidate.group = object[u"group"_s].toInt();
    candidate.producer = object[u"producer"_s].toString();
    return candidate;
}

QJsonObject toJson(const FieldValue &value)
{
    QJsonArray alternatives;
    for (const FieldCandidate &candidate : value.alternatives)
        alternatives.append(toJson(candidate));
    return {
        {u"id"_s, value.id.toString()},
        {u"key"_s, fieldName(value.key)},
        {u"raw"_s, value.raw},
        {u"value"_s, value.value},
        {u"confidence"_s, value.confidence},
        {u"origin"_s, fieldOriginName(value.origin)},
        {u"state"_s, fieldStateName(value.state)},
        {u"evidence"_s, toJson(value.evidence)},
        {u"issues"_s, issuesToJson(value.issues)},
        {u"alternatives"_s, alternatives},
        {u"qualifier"_s, value.qualifier},
        {u"group"_s, value.group},
        {u"producer"_s, value.producer},
        {u"reviewer"_s, value.reviewer},
        {u"decided_at"_s, value.decidedAt.isValid() ? base::toIso(value.decidedAt) : QString()}};
}

base::Result<FieldValue> fieldValueFromJson(const QJsonObject &object)
{
    auto id = FieldId::parse(object[u"id"_s].toString());
    if (!id)
        return id.error();
    auto key = parseFieldKey(object[u"key"_s].toString());
    if (!key)
        return key.error();
    auto state = parseFieldState(object[u"state"_s].toString());
    if (!state)
        return state.error();
    FieldValue value;
    value.id = *id;
    value.key = *key;
    value.state = *state;
    value.raw = object[u"raw"_s].toString();
    value.value = object[u"value"_s].toString();
    value.confidence = object[u"confidence"_s].toDouble();
    value.origin = originFromName(object[u"origin"_s].toString());
    value.evidence = evidenceFromJson(object[u"evidence"_s].toObject());
    value.issues = issuesFromJson(object[u"issues"_s].toArray());
    const QJsonArray alternatives = object[u"alternatives"_s].toArray();
    for (const QJsonValue &alternative : alternatives) {
        auto candidate = fieldCandidateFromJson(alternative.toObject());
        if (!candidate)
            return candidate.error();
        value.alternatives.append(*candidate);
    }
    value.qualifier = object[u"qualifier"_s].toString();
    value.group = object[u"group"_s].toInt();
    value.producer = object[u"producer"_s].toString();
    value.reviewer = object[u"reviewer"_s].toString();
    value.decidedAt = base::fromIso(object[u"decided_at"_s].toString());
    return value;
}

} // namespace countersign::model
