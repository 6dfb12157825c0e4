// SPDX-License-Identifier: Apache-2.0
#include "app/commands/learningreport.h"

#include "core/extraction/rankermodel.h"
#include "core/learning/leaveout.h"
#include "core/learning/replay.h"
#include "core/training/report.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace countersign::app
{

namespace
{

constexpr int corrected = 32;

QString f1Text(const training::JudgedSet &set)
{
    const auto [low, high] = set.interval(true);
    return u"%1 (%2-%3)"_s.arg(set.strict().f1() * 100, 5, 'f', 1)
        .arg(low * 100, 0, 'f', 1)
        .arg(high * 100, 0, 'f', 1);
}

// `kinds`: words for kinds that are alike, with commas between them.
bool isOfKind(const training::TruthDocument &truth, const QString &kinds)
{
    QStringList words;
    for (const QString &kind : kinds.split(u',', Qt::SkipEmptyParts))
        words.append(QRegularExpression::escape(kind.trimmed()));
    const QRegularExpression word(u"(?<![a-z])(%1)(?![a-z])"_s.arg(words.join(u'|')),
                                  QRegularExpression::CaseInsensitiveOption);
    const QString said = truth.origin + u'\n' + truth.path + u'\n'
        + truth.values.value(model::FieldKey::Title).join(u'\n');
    return word.match(QString(said).replace(u'_', u' ')).hasMatch();
}

// The kind's documents, their near duplicates and what was printed from them.
QSet<int> leftOut(const training::Corpus &corpus, const QString &kind)
{
    QSet<int> out;
    QSet<QString> ids;
    for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
        const training::TruthDocument &truth = corpus.documents[i]->truth();
        if (!isOfKind(truth, kind))
            continue;
        out.insert(int(i));
        ids.insert(truth.id);
        for (const QString &other : truth.nearDuplicates)
            ids.insert(other);
    }
    for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
        const training::TruthDocument &truth = corpus.documents[i]->truth();
        if (ids.contains(truth.id) || (!truth.source.isEmpty() && ids.contains(truth.source)))
            out.insert(int(i));
    }
    return out;
}

// A corpus of what is left; the documents are lent and have to be given back.
class Remainder
{
public:
    Remainder(training::Corpus &whole, const QSet<int> &without)
        : m_whole(whole)
    {
        QList<training::TruthDocument> truths;
        for (std::size_t i = 0; i < whole.documents.size(); ++i) {
            if (without.contains(int(i)))
                continue;
            truths.append(whole.documents[i]->truth());
            corpus.documents.push_back(std::move(whole.documents[i]));
            m_places.push_back(i);
        }
        corpus.foldCount = whole.foldCount;
        corpus.folds = training::groupedFolds(truths, whole.foldCount);
    }
    ~Remainder()
    {
        for (std::size_t i = 0; i < m_places.size(); ++i)
            m_whole.documents[m_places[i]] = std::move(corpus.documents[i]);
    }
    Remainder(const Remainder &) = delete;
    Remainder &operator=(const Remainder &) = delete;

    training::Corpus corpus;

private:
    training::Corpus &m_whole;
    std::vector<std::size_t> m_places;
};

extraction::RankerModel trainedOn(const training::Corpus &corpus,
                                  const training::TrainingSettings &settings)
{
    const training::OutOfFold outOfFold = training::crossValidate(corpus, settings);
    extraction::RankerModel model = training::trainModel(corpus, outOfFold, settings);
    model.setName(u"without"_s);
    model.setReplay(learning::replayToBytes(
        learning::replaySample(corpus, model, learning::shippedCasesOfField)));
    return model;
}

base::Result<std::vector<learning::KindDocument>> kindDocuments(const training::Corpus &corpus,
                                                                const QSet<int> &chosen,
                                                                LabelledReading &reading,
                                                                const Console &console)
{
    QList<int> order(chosen.begin(), chosen.end());
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const auto &first = corpus.documents[std::size_t(a)]->truth();
        const auto &second = corpus.documents[std::size_t(b)]->truth();
        return std::pair(first.id, first.path) < std::pair(second.id, second.path);
    });
    std::vector<learning::KindDocument> documents;
    for (const int place : std::as_const(order)) {
        const training::TruthDocument &truth = corpus.documents[std::size_t(place)]->truth();
        auto text = reading.pagesOf(truth.path, console);
        if (!text)
            return text.error();
        documents.push_back({truth, *text});
    }
    return documents;
}

struct Totals {
    training::JudgedSet before;
    training::JudgedSet withMemory;
    training::JudgedSet withReader;
    training::JudgedSet withBoth;

    void add(const learning::KindTrial &trial)
    {
        before.join(trial.before);
        withMemory.join(trial.withMemory);
        withReader.join(trial.withReader);
        withBoth.join(trial.withBoth);
    }
};

void sayTotals(const Console &console, const Totals &totals)
{
    console.say(u"    before       %1"_s.arg(f1Text(totals.before)));
    console.say(u"    with memory  %1"_s.arg(f1Text(totals.withMemory)));
    console.say(u"    with reader  %1"_s.arg(f1Text(totals.withReader)));
    console.say(
        u"    with both    %1   %2 points"_s.arg(f1Text(totals.withBoth))
            .arg((totals.withBoth.strict().f1() - totals.before.strict().f1()) * 100, 0, 'f', 1));
    for (const auto &[name, judged] :
         {std::pair(u"before"_s, &totals.before), std::pair(u"with both"_s, &totals.withBoth)}) {
        console.say(u"    "_s + name);
        for (const QString &line :
             training::fieldTable(*judged) + training::confidenceTable(*judged))
            console.say(u"    "_s + line);
    }
}

// Which documents are corrected in each turn: those of one part where there are many, else those of
// all other parts, so that the rest is large enough to tell. Near duplicates, and a document and
// its scan, are on one side.
QList<QList<bool>> correctedInTurns(const std::vector<learning::KindDocument> &documents)
{
    constexpr int mostTurns = 3;
    QList<training::TruthDocument> truths;
    for (const learning::KindDocument &document : documents)
        truths.append(document.truth);
    const bool many = truths.size() > 2 * corrected;
    const int parts = many ? int(truths.size()) / corrected : 3;
    const QList<int> part = training::groupedFolds(truths, parts);
    QList<QList<bool>> turns;
    for (int turn = 0; turn < std::min(parts, mostTurns); ++turn) {
        QList<bool> chosen;
        for (const int own : part)
            chosen.append((own == turn) == many);
        turns.append(chosen);
    }
    return turns;
}

// The corrected ones first, no more than are to be; the others of theirs are neither learned nor
// read.
std::vector<const learning::KindDocument *>
orderOf(const std::vector<learning::KindDocument> &documents, const QList<bool> &chosen,
        int &learned)
{
    std::vector<const learning::KindDocument *> order;
    std::vector<const learning::KindDocument *> rest;
    for (std::size_t i = 0; i < documents.size(); ++i)
        (chosen.at(qsizetype(i)) ? order : rest).push_back(&documents[i]);
    order.resize(std::min(order.size(), std::size_t(corrected)));
    learned = int(order.size());
    order.insert(order.end(), rest.begin(), rest.end());
    return order;
}

base::Result<> sayKind(const Console &console, training::Corpus &corpus,
                       const training::TrainingSettings &settings, const QString &kind,
                       LabelledReading &reading)
{
    const QSet<int> chosen = leftOut(corpus, kind);
    auto documents = kindDocuments(corpus, chosen, reading, console);
    if (!documents)
        return documents.error();
    if (documents->size() < 6) {
        console.say(u"%1: %2 documents, too few"_s.arg(kind).arg(documents->size()));
        return {};
    }
    const Remainder rest(corpus, chosen);
    const extraction::RankerModel base = trainedOn(rest.corpus, settings);
    Totals totals;
    base::JobContext context;
    const QList<QList<bool>> turns = correctedInTurns(*documents);
    for (const QList<bool> &turn : turns) {
        int learned = 0;
        const auto order = orderOf(*documents, turn, learned);
        auto trial = learning::tryKind(base, order, learned, context);
        if (!trial)
            return trial.error();
        totals.add(*trial);
        const QString refusal = trial->generation.refusal;
        console.say(u"%1: %2 corrected, %3 read; the generation %4; confidence set for %5 fields"_s
                        .arg(kind)
                        .arg(trial->learned)
                        .arg(trial->tested)
                        .arg(refusal.isEmpty() ? u"passed"_s : refusal)
                        .arg(trial->generation.calibrated.size()));
        console.say(u"    F1 %1 -> %2"_s.arg(f1Text(trial->before), f1Text(trial->withReader)));
    }
    sayTotals(console, totals);
    return {};
}

} // namespace

void sayLearningCurve(const Console &console, const training::Corpus &corpus,
                      const training::TrainingSettings &settings)
{
    console.say(u"\nLearning curve: documents of each training part, F1 of the others"_s);
    for (const int documents : {32, 64, 128, 0}) {
        training::TrainingSettings part = settings;
        part.documents = documents;
        const auto judged = training::judgeOutOfFold(corpus, training::crossValidate(corpus, part));
        console.say(u"%1  %2"_s.arg(documents == 0 ? u"all"_s : QString::number(documents), 4)
                        .arg(f1Text(judged)));
    }
}

base::Result<> sayLeftOutKinds(const Console &console, training::Corpus corpus,
                               const training::TrainingSettings &settings, const QStringList &kinds,
                               LabelledReading &reading)
{
    console.say(u"\nA kind left out, then learned: F1 of its other documents"_s);
    for (const QString &kind : kinds)
        CS_TRY(sayKind(console, corpus, settings, kind, reading));
    return {};
}

} // namespace countersign::app
