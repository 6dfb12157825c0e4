// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/fieldextractor.h"

#include "core/extraction/blanks.h"
#include "core/extraction/confidence.h"
#include "core/extraction/confidencetables.h"
#include "core/extraction/fieldcatalogue.h"
#include "core/extraction/foreigncues.h"
#include "core/extraction/rankermodel.h"
#include "core/extraction/reading.h"
#include "core/extraction/secondlook.h"
#include "core/extraction/silence.h"
#include "core/extraction/validators.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

// Less text than this, or text this unsure, says nothing by its silence.
constexpr int fewestWords = 40;
constexpr double poorestReading = 0.5;
constexpr int keptAlternatives = 3;
constexpr double reasonedBelow = 0.90; // less sure decisions say why

using CandidatesOfFields = QHash<model::FieldKey, QList<Candidate>>;

struct LearnedDecisions {
    Decisions first;
    Decisions second; // of the second reader; only fields that it was trained for
    QHash<model::FieldKey, QList<ThirdOpinion>> third; // of the first decisions, likewise
    QHash<model::FieldKey, Calibration> calibrations; // likewise
};

// What the learned weights know: English contracts, in sentences. Silence of another kind of paper
// is no proof.
bool isProse(const Reading &reading)
{
    return reading.english && !reading.cells.lacksProse && !reading.cells.isForm;
}

// The learned weights know English contracts, in sentences; who the parties are they tell in forms
// as well.
bool isReadByLearned(model::FieldKey key, const Reading &reading)
{
    return reading.english && (!reading.cells.isForm || key == model::FieldKey::Party);
}

bool canTellAbsence(const DocumentText &text)
{
    return text.wordCount() >= fewestWords && text.meanConfidence() >= poorestReading;
}

model::FieldCandidate presented(const Candidate &candidate, model::FieldKey key,
                                const DocumentText &text)
{
    model::FieldCandidate shown;
    shown.key = key;
    shown.raw = text.original(candidate.span);
    shown.normalised = candidate.normalised;
    shown.evidence = candidate.place.isEmpty() ? text.evidence(candidate.span) : candidate.place;
    shown.issues = candidate.issues;
    shown.qualifier = candidate.qualifier;
    shown.group = candidate.group;
    return shown;
}

// Each field that has learned weights, for itself.
FirstLooks firstLooks(const Reading &reading, const RankerModel &model,
                      const CandidatesOfFields &candidates)
{
    const DocumentFeatures features(reading);
    FirstLooks looks;
    for (const FieldRow &row : fieldCatalogue()) {
        const LearnedField *learned = model.fieldOf(row.key);
        if (learned == nullptr)
            continue;
        const Question question
            = questionOf(features, row.key, candidates.value(row.key), row.ranking);
        const bool set = isSetOfValues(row.ranking);
        // Mostly nothing was added: the weights of a field are a quarter of a megabyte to copy.
        const RankerWeights own
            = learned->local.empty() ? RankerWeights() : model.weightsFor(row.key, question.choice);
        looks.insert(
            row.key,
            firstLookOf(question,
                        likelihoodsOf(question.choice, own.empty() ? learned->weights : own, set),
                        likelihoodsOf(question.letters, learned->letters, set),
                        taggedLikelihoods(question.tags, learned->tags), set));
        looks[row.key].ofKind = shareOfKind(question.choice, model.kinds());
    }
    return looks;
}

// By learned weights, where there are any; the others stay as the hand-set weights rank them.
LearnedDecisions learnedDecisions(const Reading &reading, const RankerModel &model,
                                  const CandidatesOfFields &candidates, const Decisions &byHand)
{
    const FirstLooks looks = firstLooks(reading, model, candidates);
    LearnedDecisions decisions{byHand, {}, {}, {}};
    for (const FieldRow &row : fieldCatalogue()) {
        const auto look = looks.constFind(row.key);
        if (look == looks.cend() || !isReadByLearned(row.key, reading))
            continue;
        decisions.calibrations.insert(
            row.key, partOfCalibration(model.fieldOf(row.key)->calibration, look->ofKind));
        const BoostedTrees &trees = model.fieldOf(row.key)->trees;
        const Likelihoods likelihoods = trees.isEmpty()
            ? look->both
            : secondLook(*look, shortlistOf(looks, row.key, row.ranking, reading), trees,
                         isSetOfValues(row.ranking));
        const QList<RankedSlot> slotsOfField = slotsOf(look->question, likelihoods, row.ranking);
        decisions.first.insert(row.key, slotsOfField);
        for (const RankedSlot &slot : slotsOfField)
            decisions.third[row.key].append(
                thirdOpinionOf(slot, look->question, look->tags, isSetOfValues(row.ranking)));
        decisions.second.insert(row.key, slotsOf(look->question, look->letters, row.ranking));
    }
    return decisions;
}

// Rivals keep their share of what the best reading leaves of the probability.
void addLearnedRivals(model::ExtractedField &field, const RankedSlot &slot,
                      const DocumentText &text)
{
    const double left = 1 - field.best.confidence;
    const double doubt = std::max(1e-6, 1 - slot.probability);
    for (const Candidate &rival :
         slot.rivals.first(std::min<qsizetype>(keptAlternatives, slot.rivals.size()))) {
        model::FieldCandidate alternative = presented(rival, field.best.key, text);
        alternative.confidence
            = std::min({left, left * rival.score / doubt, field.best.confidence});
        field.alternatives.append(alternative);
    }
}

// What tells how sure the decisions about a field are.
struct Certainty {
    model::FieldKey key;
    const CorrectnessWeights &weights;
    const BoostedTrees &trees;
    Calibration calibration;
};

model::ExtractedField learnedField(const RankedSlot &slot, int order, const OtherReadings &others,
                                   const Certainty &certainty, const Reading &reading)
{
    const DocumentText &text = reading.text;
    const DecisionEvidence evidence = evidenceOf(slot, order, certainty.key, others, text);
    model::ExtractedField field;
    field.best = presented(slot.best, certainty.key, text);
    field.best.confidence = confidenceOf(
        slot,
        correctnessOf(evidence, slot.isAbsent(), certainty.key, certainty.weights, certainty.trees),
        text, certainty.calibration);
    if (slot.isAbsent() && !isProse(reading))
        field.best.confidence = std::min(field.best.confidence, strangeSilence);
    if (field.best.confidence < reasonedBelow)
        field.best.issues.append(reasonsOf(slot, evidence));
    addLearnedRivals(field, slot, text);
    return field;
}

model::ExtractedField fieldOfSlot(const RankedSlot &slot, const FieldRow &row,
                                  const Reading &reading)
{
    const DocumentText &text = reading.text;
    model::ExtractedField field;
    field.best = presented(slot.best, row.key, text);
    field.best.confidence = slotConfidence(slot, confidenceTableOf(row.key), text);
    if (slot.isAbsent() && !isProse(reading))
        field.best.confidence = std::min(field.best.confidence, strangeSilence);
    if (slot.isAbsent() && slot.rivals.isEmpty())
        field.best.confidence = std::max(
            field.best.confidence, provenSilence(row.key, reading) * recognitionShare(slot, text));
    // What is left of the probability is shared out among the rivals, the better half of it to the
    // better one.
    double left = 1 - field.best.confidence;
    for (const Candidate &rival :
         slot.rivals.first(std::min<qsizetype>(keptAlternatives, slot.rivals.size()))) {
        left /= 2;
        model::FieldCandidate alternative = presented(rival, row.key, text);
        alternative.confidence = std::min(left, field.best.confidence);
        field.alternatives.append(alternative);
    }
    return field;
}

// A date behind a signer's "Date:" is that signer's.
void groupSigningDates(QList<RankedSlot> &dates, const Reading &reading)
{
    const auto group = [&reading](Candidate &candidate) {
        for (const SignatureBlock &block : reading.signatureBlocks) {
            if (!candidate.span.isEmpty() && block.date.overlaps(candidate.span))
                candidate.group = block.group;
        }
    };
    for (RankedSlot &slot : dates) {
        group(slot.best);
        for (Candidate &rival : slot.rivals)
            group(rival);
    }
}

qsizetype formOrder(model::FieldKey key)
{
    const auto infos = model::fieldInfos();
    return std::find_if(infos.begin(), infos.end(),
                        [key](const model::FieldInfo &i) { return i.key == key; })
        - infos.begin();
}

} // namespace

bool isReadByLearnedWeights(const model::OcrDocument &document)
{
    return readsLikeEnglish(DocumentText(document));
}

QString extractorVersion()
{
    return u"learned-1"_s;
}

std::shared_ptr<const RankerModel> FieldExtractor::shippedModel()
{
    return RankerModel::shipped();
}

FieldExtractor::FieldExtractor(std::shared_ptr<const RankerModel> model)
    : m_model(std::move(model))
{
}

QList<model::ExtractedField> FieldExtractor::extract(const model::OcrDocument &document,
                                                     const ExtractionContext &context) const
{
    const DocumentText text(document);
    return extract(readingOf(text, context));
}

QList<model::ExtractedField> FieldExtractor::extract(const Reading &reading) const
{
    Decisions byHand;
    CandidatesOfFields candidates;
    for (const FieldRow &row : fieldCatalogue()) {
        candidates.insert(row.key, row.generate(reading, byHand));
        byHand.insert(row.key, rankCandidates(candidates.value(row.key), row.ranking));
    }
    LearnedDecisions decisions{byHand, {}, {}, {}};
    if (reading.english)
        decisions = learnedDecisions(reading, *m_model, candidates, byHand);
    groupSigningDates(decisions.first[model::FieldKey::SignedDate], reading);
    validateDecisions(decisions.first, reading.context);
    QList<model::ExtractedField> fields;
    for (const FieldRow &row : fieldCatalogue()) {
        const LearnedField *learned
            = isReadByLearned(row.key, reading) ? m_model->fieldOf(row.key) : nullptr;
        const QList<RankedSlot> slotsOfField = decisions.first.value(row.key);
        for (qsizetype i = 0; i < slotsOfField.size(); ++i) {
            const RankedSlot &slot = slotsOfField.at(i);
            if (slot.isAbsent() && !(row.silenceTells && canTellAbsence(reading.text)))
                continue;
            fields.append(
                learned == nullptr
                    ? fieldOfSlot(slot, row, reading)
                    : learnedField(slot, int(i),
                                   {byHand.value(row.key), decisions.second.value(row.key),
                                    decisions.third.value(row.key)},
                                   {row.key, learned->correctness, m_model->correctnessTrees(),
                                    decisions.calibrations.value(row.key)},
                                   reading));
        }
    }
    applyBlanks(fields, reading);
    const QString producer = extractorVersion() + u'/' + m_model->name();
    for (model::ExtractedField &field : fields) {
        field.best.producer = producer;
        for (model::FieldCandidate &alternative : field.alternatives)
            alternative.producer = producer;
    }
    std::stable_sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) {
        return formOrder(a.best.key) < formOrder(b.best.key);
    });
    return fields;
}

} // namespace countersign::extraction
