// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/routing.h"

#include "core/extraction/memory/recall.h"
#include "core/review/certification.h"
#include "core/review/rules.h"
#include "core/store/answers.h"
#include "core/workflow/recogniser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

const QString targetsSetting = u"review.targets"_s;
const QString provenSetting = u"review.proven_limits"_s;
const QString needsSetting = u"review.needed_fields"_s;
constexpr int mostProving = 2000; // older ones were read by older readers

using DecisionsOfFields = QHash<model::FieldKey, QList<review::PastDecision>>;

base::Result<model::ProvenLimits> provenLimits(Unit &unit)
{
    const auto stored = unit.settings.value(provenSetting);
    if (!stored)
        return stored.error();
    return model::provenLimitsFromJson(stored->toObject());
}

QHash<model::FieldKey, double> limitsOf(const DecisionsOfFields &decisions,
                                        const model::ErrorTargets &targets, const QString &type)
{
    QHash<model::FieldKey, double> limits;
    for (auto field = decisions.cbegin(); field != decisions.cend(); ++field) {
        const auto allowed = targets.allowedFor(field.key(), type);
        const review::Certificate certificate
            = allowed ? review::certify(*field, *allowed) : review::Certificate();
        if (certificate.limit)
            limits.insert(field.key(), *certificate.limit);
    }
    return limits;
}

// What the contract's type makes of the limits.
base::Result<model::Thresholds> limitsFor(Unit &unit, const model::Thresholds &given,
                                          const QString &type)
{
    const auto targets = errorTargets(unit);
    if (!targets)
        return targets.error();
    if (!targets->on)
        return given;
    const auto proven = provenLimits(unit);
    if (!proven)
        return proven.error();
    return model::routedBy(given, *targets, *proven, type);
}

base::Result<> countOpenAgain(Unit &unit)
{
    store::DocumentFilter waiting;
    waiting.stages = {model::Stage::Recognized, model::Stage::InReview};
    const auto rows = unit.documents.list(waiting);
    if (!rows)
        return rows.error();
    for (const store::DocumentRow &row : *rows)
        CS_TRY(refreshSummary(unit, row.id));
    return {};
}

} // namespace

base::Result<model::ErrorTargets> errorTargets(Unit &unit)
{
    const auto stored = unit.settings.value(targetsSetting);
    if (!stored)
        return stored.error();
    return model::errorTargetsFromJson(stored->toObject());
}

base::Result<model::FieldNeeds> fieldNeeds(Unit &unit)
{
    const auto stored = unit.settings.value(needsSetting);
    if (!stored)
        return stored.error();
    return model::fieldNeedsFromJson(stored->toObject());
}

base::Result<> storeNeeds(Unit &unit, const model::FieldNeeds &needs)
{
    const auto before = fieldNeeds(unit);
    if (!before)
        return before.error();
    if (*before == needs)
        return {};
    CS_TRY(unit.settings.setValue(needsSetting, model::toJson(needs)));
    return countOpenAgain(unit);
}

base::Result<> storeLimits(Unit &unit, const model::Thresholds &thresholds,
                           const model::ErrorTargets &targets)
{
    const auto before = unit.settings.thresholds();
    const auto targetsBefore = errorTargets(unit);
    if (before && targetsBefore && *before == thresholds && *targetsBefore == targets)
        return {};
    CS_TRY(unit.settings.setThresholds(thresholds));
    CS_TRY(unit.settings.setValue(targetsSetting, model::toJson(targets)));
    CS_TRY(proveLimits(unit));
    return countOpenAgain(unit);
}

base::Result<model::Thresholds> routingThresholds(Unit &unit,
                                                  const QList<model::FieldValue> &fields)
{
    const auto given = unit.settings.thresholds();
    if (!given)
        return given.error();
    const auto needs = fieldNeeds(unit);
    if (!needs)
        return needs.error();
    const QString type = review::contractTypeOf(fields);
    auto limits = limitsFor(unit, *given, type);
    if (limits)
        limits->optional = needs->optionalFor(type);
    return limits;
}

base::Result<> keepOffer(Unit &unit, const model::DocumentId &id, const model::FieldId &field)
{
    const auto stored = unit.fields.load(id);
    if (!stored)
        return stored.error();
    const auto offered
        = std::find_if(stored->begin(), stored->end(),
                       [&](const model::FieldValue &value) { return value.id == field; });
    if (offered == stored->end())
        return {};
    store::AnswerRepository answers(unit.database, unit.cells);
    auto known = answers.of(id);
    if (!known)
        return known.error();
    const qsizetype before = known->answers.size();
    model::noteOffer(*known, *offered);
    return known->answers.size() == before ? base::Result<>()
                                           : answers.put(*known, unit.clock.now());
}

base::Result<> judgeAnswers(Unit &unit, const model::DocumentId &id,
                            const QList<model::FieldValue> &fields)
{
    store::AnswerRepository answers(unit.database, unit.cells);
    auto known = answers.of(id);
    if (!known)
        return known.error();
    if (known->answers.isEmpty())
        return {};
    model::judge(*known, fields, unit.clock.now());
    CS_TRY(answers.put(*known, unit.clock.now()));
    const auto targets = errorTargets(unit);
    if (!targets)
        return targets.error();
    return targets->on ? proveLimits(unit) : base::Result<>();
}

base::Result<QList<PastAnswer>> pastAnswers(Unit &unit)
{
    const auto documents = store::AnswerRepository(unit.database, unit.cells).approved(mostProving);
    if (!documents)
        return documents.error();
    QList<PastAnswer> past;
    for (const model::DocumentAnswers &document : *documents) {
        for (const model::Answer &answer : document.answers) {
            if (answer.judged)
                past.append({answer.key, document.contractType, answer.confidence, answer.right});
        }
    }
    return past;
}

base::Result<double> memoryTrust(Unit &unit)
{
    constexpr double sure = 0.8; // what it said less of is not what it is to be trusted with
    const auto documents = store::AnswerRepository(unit.database, unit.cells).approved(200);
    if (!documents)
        return documents.error();
    int right = 0, recalled = 0;
    for (const model::DocumentAnswers &document : *documents) {
        for (const model::Answer &answer : document.answers) {
            const bool counts = answer.judged && answer.recalled && answer.confidence >= sure;
            recalled += counts ? 1 : 0;
            right += counts && answer.right ? 1 : 0;
        }
    }
    return extraction::trustIn(right, recalled);
}

base::Result<> proveLimits(Unit &unit)
{
    const auto targets = errorTargets(unit);
    if (!targets)
        return targets.error();
    const auto before = provenLimits(unit);
    if (!before)
        return before.error();
    const auto past = pastAnswers(unit);
    if (!past)
        return past.error();
    DecisionsOfFields all;
    QHash<QString, DecisionsOfFields> ofTypes;
    for (const PastAnswer &answer : *past) {
        all[answer.key].append({answer.confidence, answer.right});
        if (targets->perType.contains(answer.contractType))
            ofTypes[answer.contractType][answer.key].append({answer.confidence, answer.right});
    }
    model::ProvenLimits proven;
    proven.usual = limitsOf(all, *targets, {});
    for (auto type = targets->perType.cbegin(); type != targets->perType.cend(); ++type)
        proven.perType.insert(type.key(),
                              limitsOf(ofTypes.value(type.key()), *targets, type.key()));
    if (proven == *before)
        return {};
    CS_TRY(unit.settings.setValue(provenSetting, model::toJson(proven)));
    CS_TRY(unit.record(u"system"_s, u"limits.proven"_s, {},
                       {{u"fields"_s, int(proven.usual.size())}}));
    return countOpenAgain(unit);
}

} // namespace countersign::workflow
