// SPDX-License-Identifier: Apache-2.0
#include "app/commands/commands.h"
#include "app/commands/labelledreading.h"
#include "app/commands/learningreport.h"
#include "core/extraction/fieldextractor.h"
#include "core/learning/replay.h"
#include "core/training/crossvalidation.h"
#include "core/training/report.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

void sayAll(const Console &console, const QString &title, const QStringList &lines)
{
    console.say(u'\n' + title);
    for (const QString &line : lines)
        console.say(line);
}

training::ReadValue readValue(const model::ExtractedField &field)
{
    training::ReadValue value{field.best.normalised, field.best.confidence, {}};
    for (const model::FieldCandidate &alternative : field.alternatives)
        value.alternatives.append(alternative.normalised);
    return value;
}

QHash<model::FieldKey, QList<training::ReadValue>>
shippedReading(const training::LabelledDocument &document)
{
    QHash<model::FieldKey, QList<training::ReadValue>> values;
    for (const model::ExtractedField &field :
         extraction::FieldExtractor().extract(document.reading()))
        values[field.best.key].append(readValue(field));
    return values;
}

void sayMissed(const Console &console, const QList<training::CandidateCeiling> &ceilings)
{
    for (const training::CandidateCeiling &ceiling : ceilings)
        sayAll(console, u"Not among the candidates: "_s + model::fieldName(ceiling.key),
               ceiling.missed);
}

void sayShipped(const Console &console, const training::Corpus &corpus, bool missed)
{
    const auto ceilings = training::candidateCeilings(corpus);
    sayAll(console, u"Values among the candidates"_s, training::ceilingTable(ceilings));
    if (missed)
        sayMissed(console, ceilings);
    const training::JudgedSet judged = training::judgeShippedReading(corpus, shippedReading);
    sayAll(console, u"What this application reads, on the documents given"_s,
           training::fieldTable(judged));
    sayAll(console, u"By profile"_s, training::profileTable(judged, corpus));
    sayAll(console, u"Confidence"_s, training::confidenceTable(judged));
}

void sayCrossValidated(const Console &console, const training::Corpus &corpus,
                       const training::OutOfFold &outOfFold)
{
    const training::JudgedSet judged = training::judgeOutOfFold(corpus, outOfFold);
    sayAll(console, u"Cross-validated"_s, training::fieldTable(judged));
    sayAll(console, u"By profile"_s, training::profileTable(judged, corpus));
    sayAll(console, u"Confidence"_s, training::confidenceTable(judged));
}

base::Result<> writeAll(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::Error{base::ErrorKind::Io, u"file.write_failed"_s, {{u"path"_s, path}}};
    return {};
}

training::TrainingSettings settingsOf(const QCommandLineParser &parser)
{
    training::TrainingSettings settings;
    settings.ranker.penalty = parser.value(u"penalty"_s).toDouble();
    settings.ranker.handShare = parser.value(u"hand"_s).toDouble();
    return settings;
}

base::Result<> train(const QCommandLineParser &parser, const Console &console,
                     const training::Corpus &corpus)
{
    const training::TrainingSettings settings = settingsOf(parser);
    const training::OutOfFold outOfFold = training::crossValidate(corpus, settings);
    if (parser.isSet(u"cross-validate"_s))
        sayCrossValidated(console, corpus, outOfFold);
    const QString predictions = parser.value(u"predictions"_s);
    if (!predictions.isEmpty())
        CS_TRY(writeAll(predictions, training::predictionLines(corpus, outOfFold)));
    const QString out = parser.value(u"out"_s);
    if (out.isEmpty())
        return {};
    extraction::RankerModel model = training::trainModel(corpus, outOfFold, settings);
    model.setName(parser.value(u"name"_s));
    model.setReplay(learning::replayToBytes(
        learning::replaySample(corpus, model, learning::shippedCasesOfField)));
    return writeAll(out, model.toBytes());
}

} // namespace

void declareTrain(QCommandLineParser &parser)
{
    declareReading(parser);
    parser.addOption(
        {u"cache"_s, u"Keep recognised pages, as plain text, in this folder."_s, u"FOLDER"_s});
    parser.addOption({u"folds"_s, u"Parts of the set for cross-validation."_s, u"N"_s, u"5"_s});
    parser.addOption({u"shipped"_s, u"Report how the built-in model reads the documents."_s});
    parser.addOption(
        {u"cross-validate"_s, u"Report how models trained on the other parts read each part."_s});
    parser.addOption({u"predictions"_s,
                      u"With --cross-validate: write what was read, as extract --jsonl does."_s,
                      u"OUT"_s});
    parser.addOption({u"out"_s, u"Write a model trained on all documents."_s, u"MODEL"_s});
    parser.addOption({u"name"_s, u"Name of the model, shown with every value it reads."_s,
                      u"NAME"_s, u"local"_s});
    parser.addOption({u"penalty"_s, u"What large weights cost in training."_s, u"P"_s, u"3"_s});
    parser.addOption({u"hand"_s, u"How far the hand-set scores are believed beforehand."_s,
                      u"SHARE"_s, u"0.6"_s});
    parser.addOption(
        {u"learning-curve"_s,
         u"Report how well models of 32, 64, 128 and all documents read the others."_s});
    parser.addOption({u"leave-out-kind"_s,
                      u"Train without the documents whose origin, title or path has the word KIND, "
                      "let the reader learn from some of them, and report how it reads the rest "
                      "before and after. Words with commas between them are kinds that are alike. "
                      "May be given several times."_s,
                      u"KIND"_s});
    parser.addOption({u"missed"_s, u"With --shipped: name values that no candidate holds."_s});
    parser.addPositionalArgument(u"TRUTH"_s, u"JSON lines: documents and their true values."_s);
}

int runTrain(const QCommandLineParser &parser, const Console &console)
{
    const int folds = parser.value(u"folds"_s).toInt();
    if (parser.positionalArguments().isEmpty() || folds < 2)
        return console.misuse(u"countersign train: name truth files, and at least two folds"_s);
    LabelledReading reading(languagesOf(parser), parser.value(u"cache"_s));
    auto corpus = reading.read(parser.positionalArguments(), folds, console);
    if (!corpus)
        return console.fail(corpus.error());
    if (parser.isSet(u"shipped"_s))
        sayShipped(console, *corpus, parser.isSet(u"missed"_s));
    if (parser.isSet(u"cross-validate"_s) || parser.isSet(u"out"_s)) {
        if (const auto trained = train(parser, console, *corpus); !trained)
            return console.fail(trained.error());
    }
    if (parser.isSet(u"learning-curve"_s))
        sayLearningCurve(console, *corpus, settingsOf(parser));
    const QStringList kinds = parser.values(u"leave-out-kind"_s);
    if (!kinds.isEmpty()) {
        const auto said
            = sayLeftOutKinds(console, *std::move(corpus), settingsOf(parser), kinds, reading);
        if (!said)
            return console.fail(said.error());
    }
    return ExitOk;
}

} // namespace countersign::app
