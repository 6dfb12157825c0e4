// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/extractjson.h"

#include "core/model/json.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

double printedProbability(double probability)
{
    return std::round(probability * 10000) / 10000;
}

QString printedValue(const model::FieldCandidate &candidate, OutputProfile profile)
{
    switch (profile) {
    case OutputProfile::Product:
        return candidate.normalised;
    case OutputProfile::Kleister:
        return kleisterValue(candidate.key, candidate.normalised);
    }
    return {};
}

void addPlace(QJsonObject &object, const model::Evidence &evidence)
{
    if (evidence.isEmpty())
        return;
    object[u"page"_s] = evidence.pageIndex + 1;
    object[u"box"_s] = model::toJson(evidence.bounds());
}

QJsonObject alternativeToJson(const model::FieldCandidate &candidate, OutputProfile profile)
{
    QJsonObject object{{u"value"_s, printedValue(candidate, profile)},
                       {u"raw"_s, candidate.raw},
                       {u"confidence"_s, printedProbability(candidate.confidence)}};
    addPlace(object, candidate.evidence);
    return object;
}

QJsonObject extractedFieldToJson(const model::ExtractedField &field,
                                 const model::Thresholds &thresholds, OutputProfile profile)
{
    const model::FieldCandidate &best = field.best;
    QJsonArray reasons;
    for (const model::FieldIssue &issue : best.issues)
        reasons.append(issue.code);
    QJsonArray alternatives;
    for (const model::FieldCandidate &alternative : field.alternatives)
        alternatives.append(alternativeToJson(alternative, profile));
    const model::FieldDecision decision = thresholds.of(best.key).decide(best.confidence);
    QJsonObject object{{u"key"_s, model::fieldName(best.key)},
                       {u"value"_s, printedValue(best, profile)},
                       {u"raw"_s, best.raw},
                       {u"confidence"_s, printedProbability(best.confidence)},
                       {u"decision"_s, model::fieldDecisionName(decision)},
                       {u"reasons"_s, reasons},
                       {u"alternatives"_s, alternatives}};
    addPlace(object, best.evidence);
    if (!best.qualifier.isEmpty())
        object[u"qualifier"_s] = best.qualifier;
    if (best.group > 0)
        object[u"group"_s] = best.group;
    return object;
}

QJsonObject clauseToJson(const model::ClauseSegment &clause)
{
    QJsonArray areas;
    for (const model::ClauseArea &area : clause.areas)
        areas.append(
            QJsonObject{{u"page"_s, area.pageIndex + 1}, {u"box"_s, model::toJson(area.box)}});
    QJsonObject object{{u"number"_s, clause.number}, {u"heading"_s, clause.heading},
                       {u"kind"_s, clause.kind},     {u"level"_s, clause.level},
                       {u"parent"_s, clause.parent}, {u"areas"_s, areas}};
    addPlace(object, clause.evidence);
    return object;
}

} // namespace

QJsonObject extractLine(const ExtractedDocument &extracted, const model::Thresholds &thresholds,
                        OutputProfile profile)
{
    QJsonArray fields;
    QString contractType;
    for (const model::ExtractedField &field : extracted.fields) {
        fields.append(extractedFieldToJson(field, thresholds, profile));
        if (field.best.key == model::FieldKey::ContractType)
            contractType = field.best.normalised;
    }
    QJsonObject line{{u"file"_s, extracted.file},
                     {u"pages"_s, int(extracted.document.pages.size())},
                     {u"text"_s, extracted.document.text()},
                     {u"contract_type"_s, contractType},
                     {u"seconds"_s, std::round(extracted.seconds * 1000) / 1000},
                     {u"fields"_s, fields}};
    if (!extracted.clauses.isEmpty()) {
        QJsonArray clauses;
        for (const model::ClauseSegment &clause : extracted.clauses)
            clauses.append(clauseToJson(clause));
        line[u"clauses"_s] = clauses;
    }
    if (!extracted.starts.isEmpty()) {
        QJsonArray starts;
        for (const DocumentStart &start : extracted.starts) {
            QJsonArray reasons;
            for (const StartReason reason : start.reasons)
                reasons.append(startReasonName(reason));
            starts.append(QJsonObject{{u"page"_s, start.pageIndex + 1}, {u"reasons"_s, reasons}});
        }
        line[u"document_starts"_s] = starts;
    }
    if (!extracted.sha256.isEmpty())
        line[u"sha256"_s] = extracted.sha256;
    return line;
}

} // namespace countersign::extraction
