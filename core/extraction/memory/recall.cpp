// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/memory/recall.h"

#include "core/extraction/memory/layoutfingerprint.h"
#include "core/extraction/memory/placememory.h"
#include "core/extraction/names.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

constexpr double halfLifeDays = 180;
constexpr int wrongUntilDisabled = 2;
constexpr double habitLift = 0.25; // of the way to what memory is trusted with
constexpr int enoughRecalled = 20;
constexpr double aliasTrust = 0.6; // from here on the name is taken, below it is offered
constexpr double contestedCap = 0.75; // two readings that both have something for them
constexpr double usualShare = 0.8;
constexpr int fewestHabits = 2;
constexpr int timesToOverruleSure = 2;

bool isSure(const model::ExtractedField &field)
{
    return field.best.confidence >= 0.9;
}

double lifted(double confidence, double by, double trust)
{
    return std::max(confidence, confidence + (trust - confidence) * by);
}

void note(model::FieldCandidate &candidate, const QString &code, model::IssueSeverity severity)
{
    candidate.issues.append({code, severity});
}

bool sameValue(const model::FieldCandidate &a, const model::FieldCandidate &b)
{
    if (model::fieldInfo(a.key).type == model::FieldType::Party)
        return nameIdentity(a.normalised) == nameIdentity(b.normalised);
    return a.normalised.compare(b.normalised, Qt::CaseInsensitive) == 0;
}

bool sharesWords(const model::Evidence &a, const model::Evidence &b)
{
    return a.pageIndex == b.pageIndex && a.firstWord >= 0 && b.firstWord >= 0
        && a.firstWord <= b.lastWord && b.firstWord <= a.lastWord;
}

void dropAlternative(model::ExtractedField &field, const model::FieldCandidate &reading)
{
    field.alternatives.removeIf(
        [&](const model::FieldCandidate &each) { return sameValue(each, reading); });
}

// The slot of the field that a learned place speaks of; -1 when there is none yet.
qsizetype slotOf(const QList<model::ExtractedField> &fields, const model::FieldCandidate &reading)
{
    qsizetype ofKey = -1;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const model::FieldCandidate &best = fields.at(i).best;
        if (best.key != reading.key)
            continue;
        if (best.normalised.isEmpty() || sameValue(best, reading)
            || sharesWords(best.evidence, reading.evidence) || !model::fieldInfo(reading.key).many)
            return i;
        ofKey = i;
    }
    return model::fieldInfo(reading.key).many ? -1 : ofKey;
}

// A person put what stands there in the place of what was read, and it has held since.
bool hasOverruled(const model::LearnedPlace &place, int times)
{
    return place.overruled >= times && place.support.wrongInARow == 0;
}

// Both readings have something for them: the surer first, the other kept, a person asked. What
// people preferred on this layout comes before what they turned down there.
void contest(model::ExtractedField &field, model::FieldCandidate reading,
             const model::LearnedPlace &place)
{
    dropAlternative(field, reading);
    // An absence does not stand against a place that a person showed.
    const bool absent = field.best.normalised.isEmpty();
    if (!absent && isSure(field) && field.best.confidence >= reading.confidence
        && !hasOverruled(place, timesToOverruleSure)) {
        field.best.confidence = std::min(field.best.confidence, contestedCap);
        note(field.best, u"memory.place_differs"_s, model::IssueSeverity::Doubt);
        reading.confidence = std::min(reading.confidence, 1 - field.best.confidence);
        field.alternatives.prepend(reading);
        return;
    }
    if (!absent && reading.confidence <= field.best.confidence && !hasOverruled(place, 1)) {
        field.alternatives.prepend(reading);
        return;
    }
    model::FieldCandidate former = field.best;
    reading.qualifier = former.qualifier;
    reading.group = former.group;
    note(reading, u"memory.place"_s, model::IssueSeverity::Hint);
    if (!former.normalised.isEmpty()) {
        former.confidence = std::min(former.confidence, 1 - reading.confidence);
        field.alternatives.prepend(former);
    }
    field.best = reading;
}

void usePlace(QList<model::ExtractedField> &fields, const model::LearnedPlace &place,
              const QList<PageWords> &pages, const ExtractionContext &context, const QDateTime &now,
              double trust)
{
    auto reading = readAt(place, pages, context);
    if (!reading)
        return;
    const double support = supportOf(place.support, now);
    reading->confidence = std::min(trust, support * (0.5 + 0.5 * reading->confidence));
    const qsizetype slot = slotOf(fields, *reading);
    if (slot < 0) {
        note(*reading, u"memory.place"_s, model::IssueSeverity::Hint);
        const auto last
            = std::find_if(fields.rbegin(), fields.rend(), [&](const model::ExtractedField &field) {
                  return field.best.key == reading->key;
              });
        fields.insert(last.base(), {*reading, {}});
        return;
    }
    model::ExtractedField &field = fields[slot];
    if (sameValue(field.best, *reading)) {
        field.best.confidence = lifted(field.best.confidence, support / 2, trust);
        note(field.best, u"memory.place"_s, model::IssueSeverity::Hint);
        return;
    }
    contest(field, *reading, place);
}

const model::LearnedCounterparty *counterpartyOf(const QString &identity,
                                                 const model::Memory &memory)
{
    const auto known = std::find_if(memory.counterparties.begin(), memory.counterparties.end(),
                                    [&](const auto &each) { return each.identity == identity; });
    return known == memory.counterparties.end() ? nullptr : &*known;
}

void useAlias(model::ExtractedField &field, const model::LearnedAlias &alias, const QDateTime &now,
              double trust)
{
    model::FieldCandidate meant = field.best;
    meant.normalised = alias.meant;
    note(meant, u"memory.alias"_s, model::IssueSeverity::Hint);
    const double support = supportOf(alias.support, now);
    dropAlternative(field, meant);
    if (support < aliasTrust) {
        meant.confidence = std::min(support, 1 - field.best.confidence);
        field.alternatives.prepend(meant);
        return;
    }
    model::FieldCandidate former = field.best;
    meant.confidence = std::min(trust, support);
    former.confidence = std::min(former.confidence, 1 - meant.confidence);
    field.best = meant;
    field.alternatives.prepend(former);
}

void useAliases(QList<model::ExtractedField> &fields, const model::Memory &memory,
                const QDateTime &now, double trust)
{
    QHash<QString, const model::LearnedAlias *> aliases;
    for (const model::LearnedCounterparty &counterparty : memory.counterparties) {
        for (const model::LearnedAlias &alias : counterparty.aliases) {
            if (isActive(alias.support))
                aliases.insert(alias.read, &alias);
        }
    }
    for (model::ExtractedField &field : fields) {
        if (model::fieldInfo(field.best.key).type != model::FieldType::Party)
            continue;
        if (const model::LearnedAlias *alias = aliases.value(field.best.normalised))
            useAlias(field, *alias, now, trust);
    }
}

// A counterparty's usual value makes the same reading surer; it never makes one.
void useHabits(QList<model::ExtractedField> &fields, const model::Memory &memory, double trust)
{
    QList<const model::LearnedCounterparty *> known;
    for (const model::ExtractedField &field : std::as_const(fields)) {
        if (field.best.key != model::FieldKey::Party)
            continue;
        if (const auto *counterparty = counterpartyOf(nameIdentity(field.best.normalised), memory))
            known.append(counterparty);
    }
    for (const model::LearnedCounterparty *counterparty : std::as_const(known)) {
        for (const model::LearnedHabit &habit : counterparty->habits) {
            if (habit.count < fewestHabits || habit.count < usualShare * counterparty->documents)
                continue;
            for (model::ExtractedField &field : fields) {
                if (field.best.key != habit.key || field.best.normalised != habit.value)
                    continue;
                field.best.confidence = lifted(field.best.confidence, habitLift, trust);
                note(field.best, u"memory.habit"_s, model::IssueSeverity::Hint);
            }
        }
    }
}

} // namespace

double supportOf(const model::LearnedSupport &support, const QDateTime &now)
{
    const double days
        = support.changedAt.isValid() ? std::max(0.0, double(support.changedAt.daysTo(now))) : 0.0;
    const double weight = std::pow(0.5, days / halfLifeDays);
    return (support.right * weight + 1) / ((support.right + support.wrong) * weight + 2);
}

double trustIn(int right, int recalled)
{
    if (recalled < enoughRecalled)
        return unprovenTrust;
    return std::min(provenTrust, (right + 1.0) / (recalled + 2.0));
}

bool isActive(const model::LearnedSupport &support)
{
    return support.wrongInARow < wrongUntilDisabled;
}

DateOrder dateOrderOf(const QStringList &parties, const model::Memory &memory)
{
    int dayFirst = 0;
    int monthFirst = 0;
    for (const QString &party : parties) {
        if (const auto *known = counterpartyOf(nameIdentity(party), memory)) {
            dayFirst += known->dayFirst;
            monthFirst += known->monthFirst;
        }
    }
    if (dayFirst > 0 && monthFirst == 0)
        return DateOrder::DayFirst;
    return monthFirst > 0 && dayFirst == 0 ? DateOrder::MonthFirst : DateOrder::Unknown;
}

QList<model::ExtractedField> recall(QList<model::ExtractedField> fields,
                                    const model::OcrDocument &document, const model::Memory &memory,
                                    const ExtractionContext &context, const QDateTime &now,
                                    double trust)
{
    if (const model::LearnedLayout *layout = layoutOf(fingerprintOf(document), memory.layouts)) {
        const QList<PageWords> pages = pageWords(document);
        for (const model::LearnedPlace &place : layout->places) {
            if (isActive(place.support))
                usePlace(fields, place, pages, context, now, trust);
        }
    }
    useAliases(fields, memory, now, trust);
    useHabits(fields, memory, trust);
    return fields;
}

QList<model::ExtractedField> extractWithMemory(const FieldExtractor &extractor,
                                               const model::OcrDocument &document,
                                               const model::Memory &memory,
                                               ExtractionContext context, const QDateTime &now,
                                               double trust)
{
    QList<model::ExtractedField> fields = extractor.extract(document, context);
    if (memory.isEmpty())
        return fields;
    if (context.dateOrder == DateOrder::Unknown) {
        QStringList parties;
        for (const model::ExtractedField &field : std::as_const(fields)) {
            if (field.best.key == model::FieldKey::Party)
                parties.append(field.best.normalised);
        }
        context.dateOrder = dateOrderOf(parties, memory);
        if (context.dateOrder != DateOrder::Unknown)
            fields = extractor.extract(document, context);
    }
    return recall(std::move(fields), document, memory, context, now, trust);
}

} // namespace countersign::extraction
