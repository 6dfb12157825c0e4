// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/correctness.h"

#include "core/extraction/confidence.h"
#include "core/extraction/documenttext.h"
#include "core/extraction/patternset.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

// Places in the evidence that reasons are read from.
constexpr std::size_t unseenPlace = 4;
constexpr std::size_t agreesPlace = 5;
constexpr std::size_t secondAgreesPlace = 13;
constexpr std::size_t unsureWordPlace = 8;

// In a decision's view the field is told by a one, so far behind the evidence.
constexpr std::size_t firstFieldPlace = 40;
static_assert(evidenceCount <= firstFieldPlace);

constexpr double rareValue = 3; // of what few decisions show: held together less

constexpr double leastConfidence = 0.01;
constexpr double mostConfidence = 0.995;

double logOdds(double probability)
{
    const double kept = std::clamp(probability, 0.002, 0.998);
    return std::log(kept / (1 - kept));
}

bool meansTheSame(const Candidate &a, const Candidate &b)
{
    if (a.identity.isEmpty() || b.identity.isEmpty())
        return a.normalised.compare(b.normalised, Qt::CaseInsensitive) == 0;
    return a.identity == b.identity;
}

// The slot of the others that reads the same; nullptr when they read otherwise.
const RankedSlot *agreeingSlot(const RankedSlot &slot, const QList<RankedSlot> &others)
{
    const auto same = std::find_if(others.cbegin(), others.cend(), [&slot](const RankedSlot &o) {
        return slot.isAbsent() ? o.isAbsent() : !o.isAbsent() && meansTheSame(slot.best, o.best);
    });
    return same == others.cend() ? nullptr : &*same;
}

double strongestRival(const RankedSlot &slot)
{
    const double rival = slot.rivals.isEmpty() ? 0 : slot.rivals.constFirst().score;
    return slot.isAbsent() ? rival : std::max(rival, slot.absent);
}

// Agreements about what is to be kept secret are read better than others: they are alike, and say
// little else.
bool isAboutSecrecy(const DocumentText &text)
{
    constexpr int head = 700;
    const QStringView opening = text.view({0, std::min(head, text.size())});
    static const PhraseFinder finder({"disclosure", "confidential"});
    bool said = false;
    finder.find(opening, [&said](quint32, qsizetype) { said = true; });
    return said;
}

// Whether the text itself says what the value is: the day it names as the one the contract binds
// from, the state whose law governs.
bool isNamedAs(const Candidate &candidate, std::initializer_list<const char *> observations)
{
    return std::any_of(observations.begin(), observations.end(),
                       [&candidate](const char *name) { return candidate.featureValue(name) > 0; });
}

// The date that a contract carries is the day it binds from in agreements about secrecy; others
// name that day, or leave it open.
bool isUnnamedStart(const RankedSlot &slot, model::FieldKey key, bool secrecy)
{
    return key == model::FieldKey::EffectiveDate && !slot.isAbsent() && !secrecy
        && !isNamedAs(slot.best, {"defined_effective", "effective_before", "period_begins"});
}

bool isDoubted(const RankedSlot &slot)
{
    return std::any_of(slot.best.issues.cbegin(), slot.best.issues.cend(),
                       [](const model::FieldIssue &issue) {
                           return issue.severity != model::IssueSeverity::Hint;
                       });
}

} // namespace

DecisionEvidence evidenceOf(const RankedSlot &slot, int order, model::FieldKey key,
                            const OtherReadings &others, const DocumentText &text)
{
    const RankedSlot *agreeing = agreeingSlot(slot, others.byHand);
    const RankedSlot *second = agreeingSlot(slot, others.second);
    const double word
        = slot.isAbsent() ? text.meanConfidence() : text.wordConfidence(slot.best.span);
    const double rival = strongestRival(slot);
    const bool secrecy = isAboutSecrecy(text);
    const ThirdOpinion third = others.third.at(order);
    return {1,
            logOdds(slot.probability) / 3,
            (logOdds(slot.probability) - logOdds(rival)) / 6,
            slot.isAbsent() ? rival : slot.absent,
            slot.unseen,
            agreeing != nullptr ? 1.0 : 0.0,
            agreeing != nullptr ? std::min(agreeing->margin, 6.0) / 3 : 0,
            std::log1p(double(slot.candidates)) / 2,
            1 - word,
            1 - text.meanConfidence(),
            isDoubted(slot) ? 1.0 : 0.0,
            order == 0 ? 1.0 : 0.0,
            order >= 2 ? 1.0 : 0.0,
            second != nullptr ? 1.0 : 0.0,
            second != nullptr ? logOdds(second->probability) / 3 : 0,
            second != nullptr && agreeing != nullptr ? logOdds(slot.probability) / 3 : 0,
            secrecy ? 1.0 : 0.0,
            secrecy ? logOdds(slot.probability) / 3 : 0,
            logOdds(third.own) / 3,
            (logOdds(third.own) - logOdds(third.rival)) / 6,
            third.own > third.rival ? 1.0 : 0.0,
            isUnnamedStart(slot, key, secrecy) ? rareValue : 0.0,
            key == model::FieldKey::Jurisdiction && isNamedAs(slot.best, {"governed"}) ? rareValue
                                                                                       : 0.0,
            key == model::FieldKey::Party && secrecy && isNamedAs(slot.best, {"in_signatures"})
                ? rareValue
                : 0.0};
}

View viewOfDecision(const DecisionEvidence &evidence, model::FieldKey key)
{
    View view = {};
    for (std::size_t i = 0; i < evidenceCount; ++i)
        view[i] = float(evidence[i]);
    const auto place = firstFieldPlace + std::size_t(key);
    if (place < viewCount)
        view[place] = 1;
    return view;
}

double logisticSum(const DecisionEvidence &weights, const DecisionEvidence &evidence)
{
    double sum = 0;
    for (std::size_t i = 0; i < evidenceCount; ++i)
        sum += weights[i] * evidence[i];
    return sum;
}

double logisticOf(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

double correctnessOf(const DecisionEvidence &evidence, bool absent, model::FieldKey key,
                     const CorrectnessWeights &weights, const BoostedTrees &trees)
{
    const double sum = logisticSum(absent ? weights.absent : weights.present, evidence);
    return logisticOf(absent ? sum : sum + trees.valueOf(viewOfDecision(evidence, key)));
}

double calibrated(double probability, const Calibration &calibration)
{
    if (calibration == Calibration{})
        return probability;
    const double kept = std::clamp(probability, leastConfidence, mostConfidence);
    return logisticOf(calibration.slope * std::log(kept / (1 - kept)) + calibration.offset);
}

Calibration partOfCalibration(const Calibration &calibration, double share)
{
    return {1 + share * (calibration.slope - 1), share * calibration.offset};
}

double confidenceOf(const RankedSlot &slot, double correctness, const DocumentText &text,
                    const Calibration &calibration)
{
    const double cap = issueCap(slot.best.issues);
    const double plain = std::min(correctness * recognitionShare(slot, text), cap);
    return std::clamp(std::min(calibrated(plain, calibration), cap), leastConfidence,
                      mostConfidence);
}

QList<model::FieldIssue> reasonsOf(const RankedSlot &slot, const DecisionEvidence &evidence)
{
    constexpr double closeRival = 0.2;
    constexpr double unsureWord = 0.3;
    constexpr double likelyUnseen = 0.15;
    QList<model::FieldIssue> reasons;
    const auto addIf = [&reasons](bool holds, const QString &code) {
        if (holds)
            reasons.append({code, model::IssueSeverity::Hint});
    };
    addIf(evidence[agreesPlace] < 0.5 || evidence[secondAgreesPlace] < 0.5,
          u"reading.second_differs"_s);
    addIf(!slot.rivals.isEmpty() && slot.rivals.constFirst().score > closeRival,
          slot.isAbsent() ? u"reading.candidate_doubted"_s : u"reading.values_compete"_s);
    addIf(!slot.isAbsent() && slot.absent > closeRival, u"reading.may_be_absent"_s);
    addIf(slot.unseen > likelyUnseen, u"reading.may_be_overlooked"_s);
    addIf(evidence[unsureWordPlace] > unsureWord, u"reading.words_unsure"_s);
    return reasons;
}

} // namespace countersign::extraction
