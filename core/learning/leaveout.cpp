// SPDX-License-Identifier: Apache-2.0
#include "core/learning/leaveout.h"

#include "core/extraction/fieldextractor.h"
#include "core/extraction/memory/layoutfingerprint.h"
#include "core/extraction/memory/learning.h"
#include "core/extraction/memory/recall.h"
#include "core/learning/adaptation.h"
#include "core/training/valueforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::learning
{

namespace
{

const QString reviewer = u"trial"_s;

using ReadFields = QList<model::ExtractedField>;

QDateTime trialTime()
{
    return QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
}

bool means(model::FieldKey key, const QString &a, const QString &b)
{
    return training::strictForm(key, a) == training::strictForm(key, b);
}

// The reading of a value, if there was one: a person would click it rather than type.
const model::FieldCandidate *readingOf(const ReadFields &fields, model::FieldKey key,
                                       const QString &value)
{
    for (const model::ExtractedField &field : fields) {
        if (field.best.key != key)
            continue;
        if (means(key, field.best.normalised, value))
            return &field.best;
        for (const model::FieldCandidate &other : field.alternatives) {
            if (means(key, other.normalised, value))
                return &other;
        }
    }
    return nullptr;
}

bool wasOffered(const ReadFields &fields, model::FieldKey key, const QString &value)
{
    return std::any_of(fields.begin(), fields.end(), [&](const model::ExtractedField &field) {
        return field.best.key == key && means(key, field.best.normalised, value);
    });
}

// What a person makes of the reading: the true values, confirmed where they were offered.
QList<model::FieldValue> decidedBy(const training::TruthDocument &truth, const ReadFields &fields)
{
    QList<model::FieldValue> decided;
    for (const model::FieldKey key : truth.keys) {
        for (const QString &value : truth.values.value(key)) {
            model::FieldValue each;
            each.id = model::FieldId::generate();
            each.key = key;
            each.value = value;
            each.reviewer = reviewer;
            each.state = wasOffered(fields, key, value) ? model::FieldState::Confirmed
                                                        : model::FieldState::Corrected;
            if (const model::FieldCandidate *reading = readingOf(fields, key, value)) {
                each.value = reading->normalised;
                each.raw = reading->raw;
                each.evidence = reading->evidence;
            }
            decided.append(each);
        }
    }
    return decided;
}

QList<model::FieldKey> changedBy(const training::TruthDocument &truth, const ReadFields &fields)
{
    QList<model::FieldKey> changed;
    for (const model::FieldKey key : truth.keys) {
        const QStringList values = truth.values.value(key);
        const bool allOffered
            = std::all_of(values.begin(), values.end(),
                          [&](const QString &value) { return wasOffered(fields, key, value); });
        const bool invented = values.isEmpty()
            && std::any_of(fields.begin(), fields.end(), [key](const auto &field) {
                                  return field.best.key == key && !field.best.normalised.isEmpty();
                              });
        if (!allOffered || invented)
            changed.append(key);
    }
    return changed;
}

// Entries of the same ids are replaced, as the store does.
template <typename Entry>
void put(QList<Entry> &known, const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const Entry &each) { return each.id == entry.id; });
        if (same == known.end())
            known.append(entry);
        else
            *same = entry;
    }
}

struct Taught {
    LocalDocuments local;
    model::Memory memory;
};

Taught taughtBy(const extraction::RankerModel &base,
                const std::vector<const KindDocument *> &documents, int learned)
{
    const extraction::FieldExtractor extractor(
        std::make_shared<const extraction::RankerModel>(base));
    Taught taught;
    QList<model::LearnedLayout> layouts;
    for (int i = 0; i < learned; ++i) {
        const KindDocument &document = *documents[std::size_t(i)];
        const ReadFields fields = extractor.extract(document.text);
        const model::Memory entries = extraction::learnedFrom(
            document.text, decidedBy(document.truth, fields), taught.memory, {}, trialTime());
        put(taught.memory.layouts, entries.layouts);
        put(taught.memory.counterparties, entries.counterparties);
        taught.local.documents.append({document.truth, changedBy(document.truth, fields), i, {}});
    }
    taught.local.text = [documents](qsizetype index) {
        return base::Result<model::OcrDocument>(documents[std::size_t(index)]->text);
    };
    return taught;
}

training::JudgedSet judged(const extraction::RankerModel &model, const model::Memory &memory,
                           const std::vector<const KindDocument *> &documents, int from)
{
    const extraction::FieldExtractor extractor(
        std::make_shared<const extraction::RankerModel>(model));
    training::JudgedSet set;
    for (std::size_t i = std::size_t(from); i < documents.size(); ++i) {
        const ReadFields fields
            = extraction::extractWithMemory(extractor, documents[i]->text, memory, {}, trialTime());
        for (const model::FieldKey key : documents[i]->truth.keys) {
            QList<training::ReadValue> read;
            for (const model::ExtractedField &field : fields) {
                if (field.best.key == key)
                    read.append({field.best.normalised, field.best.confidence, {}});
            }
            set.add(int(i), documents[i]->truth, key, read);
        }
    }
    return set;
}

} // namespace

base::Result<KindTrial> tryKind(const extraction::RankerModel &base,
                                const std::vector<const KindDocument *> &documents, int learned,
                                base::JobContext &context)
{
    KindTrial trial;
    trial.learned = learned;
    trial.tested = int(documents.size()) - learned;
    const Taught taught = taughtBy(base, documents, learned);
    // Too few for a test: what they would have changed all the same.
    const bool tooFew = learned < fewestDocuments;
    auto generation = tooFew ? fitted(base, taught.local, context)
                             : makeGeneration(base, {base, {}}, taught.local, trialTime(), context);
    if (!generation)
        return generation.error();
    generation->number = 1;
    if (tooFew)
        generation->refusal = u"learning.too_few"_s;
    trial.generation = *generation;
    const auto adapted = adaptedModel(base, *generation);
    if (!adapted)
        return adapted.error();
    trial.before = judged(base, {}, documents, learned);
    trial.withMemory = judged(base, taught.memory, documents, learned);
    trial.withReader = judged(*adapted, {}, documents, learned);
    trial.withBoth = judged(*adapted, taught.memory, documents, learned);
    return trial;
}

} // namespace countersign::learning
