// SPDX-License-Identifier: Apache-2.0
#include "core/training/report.h"

#include "core/extraction/fieldcatalogue.h"
#include "core/training/valueforms.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::training
{

namespace
{

QString percentText(double share)
{
    return QString::number(100 * share, 'f', 1).rightJustified(6);
}

QList<model::FieldKey> judgedKeys(const JudgedSet &judged)
{
    QList<model::FieldKey> keys;
    for (const model::FieldInfo &info : model::fieldInfos()) {
        const auto &all = judged.judgements();
        if (std::any_of(all.cbegin(), all.cend(),
                        [&info](const Judgement &j) { return j.key == info.key; }))
            keys.append(info.key);
    }
    return keys;
}

QString scoreRow(const QString &name, const JudgedSet &part)
{
    const Tally strict = part.strict();
    const auto [low, high] = part.interval(true);
    return name.leftJustified(20) + percentText(strict.precision()) + percentText(strict.recall())
        + percentText(strict.f1()) + u"  "_s + percentText(low) + u" -"_s + percentText(high)
        + percentText(part.relaxed().f1()) + percentText(part.accuracy(true))
        + percentText(part.accuracy(false))
        + QString::number(part.judgements().size()).rightJustified(7)
        + QString::number(strict.expected).rightJustified(7);
}

const QString &scoreHead()
{
    static const QString head = QString(20, u' ')
        + u" prec   rec    F1   95 % interval     F1~   acc  acc~"_s
        + u"  cases values   (~: compared by meaning)"_s;
    return head;
}

QString shareOf(int right, int all)
{
    return all == 0 ? u"      -"_s : percentText(double(right) / all) + u' ';
}

QString confidenceRow(const QString &name, const JudgedSet &part, bool strict)
{
    constexpr double accepted = 0.90;
    constexpr double review = 0.60;
    int sure = 0, sureRight = 0, sureAbsent = 0, sureAbsentRight = 0, between = 0, betweenRight = 0,
        topThree = 0;
    for (const Judgement &judgement : part.judgements()) {
        const int right = (strict ? judgement.strict : judgement.relaxed) ? 1 : 0;
        topThree += judgement.inTopThree ? 1 : 0;
        if (judgement.confidence >= accepted) {
            ++sure;
            sureRight += right;
            sureAbsent += judgement.absent ? 1 : 0;
            sureAbsentRight += judgement.absent ? right : 0;
        } else if (judgement.confidence >= review) {
            ++between;
            betweenRight += right;
        }
    }
    const int all = int(part.judgements().size());
    return name.leftJustified(20) + QString::number(all).rightJustified(6) + shareOf(sure, all)
        + shareOf(sureRight, sure) + shareOf(between, all) + shareOf(betweenRight, between)
        + shareOf(sureAbsentRight, sureAbsent) + QString::number(sureAbsent).rightJustified(5)
        + QString::number(part.calibrationError(strict, false), 'f', 3).rightJustified(8)
        + QString::number(part.calibrationError(strict, true), 'f', 3).rightJustified(8)
        + shareOf(topThree, all);
}

void countCandidates(CandidateCeiling &ceiling, const TruthDocument &truth,
                     const QList<extraction::Candidate> &candidates)
{
    QStringList strict;
    QStringList relaxed;
    for (const extraction::Candidate &candidate : candidates) {
        strict.append(strictForm(ceiling.key, candidate.normalised));
        relaxed.append(relaxedForm(ceiling.key, candidate.normalised));
    }
    for (const QString &value : truth.values.value(ceiling.key)) {
        ++ceiling.expected;
        ceiling.strict += strict.contains(strictForm(ceiling.key, value)) ? 1 : 0;
        if (relaxed.contains(relaxedForm(ceiling.key, value)))
            ++ceiling.relaxed;
        else
            ceiling.missed.append(truth.id + u": "_s + value);
    }
}

} // namespace

QList<CandidateCeiling> candidateCeilings(const Corpus &corpus)
{
    QMap<model::FieldKey, CandidateCeiling> ceilings;
    for (const auto &document : corpus.documents) {
        extraction::Decisions decisions;
        for (const extraction::FieldRow &row : extraction::fieldCatalogue()) {
            const auto candidates = row.generate(document->reading(), decisions);
            decisions.insert(row.key, extraction::rankCandidates(candidates, row.ranking));
            if (!document->truth().keys.contains(row.key))
                continue;
            CandidateCeiling &ceiling = ceilings[row.key];
            ceiling.key = row.key;
            countCandidates(ceiling, document->truth(), candidates);
        }
    }
    return ceilings.values();
}

JudgedSet judgeShippedReading(
    const Corpus &corpus,
    const std::function<QHash<model::FieldKey, QList<ReadValue>>(const LabelledDocument &)> &read)
{
    JudgedSet judged;
    for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
        const LabelledDocument &document = *corpus.documents[i];
        const auto values = read(document);
        for (const model::FieldKey key : document.truth().keys)
            judged.add(int(i), document.truth(), key, values.value(key));
    }
    return judged;
}

QStringList fieldTable(const JudgedSet &judged)
{
    QStringList lines{scoreHead()};
    for (const model::FieldKey key : judgedKeys(judged)) {
        lines.append(scoreRow(model::fieldName(key),
                              judged.filtered([key](int, auto other) { return other == key; })));
    }
    lines.append(scoreRow(u"all"_s, judged));
    return lines;
}

QStringList profileTable(const JudgedSet &judged, const Corpus &corpus)
{
    QMap<QString, QList<int>> profiles;
    for (std::size_t i = 0; i < corpus.documents.size(); ++i)
        profiles[corpus.documents[i]->truth().profile].append(int(i));
    QStringList lines{scoreHead()};
    for (auto profile = profiles.cbegin(); profile != profiles.cend(); ++profile) {
        lines.append(scoreRow(profile.key(), judged.filtered([&](int document, auto) {
            return profile->contains(document);
        })));
    }
    return lines;
}

QStringList confidenceTable(const JudgedSet &judged)
{
    QStringList lines{QString(20, u' ')
                      + u" cases  >=.90 right  >=.60 right  absent>=.90    ECE  ECE+abs  top 3"_s};
    for (const model::FieldKey key : judgedKeys(judged)) {
        const JudgedSet part
            = judged.filtered([key](int, model::FieldKey other) { return other == key; });
        lines.append(confidenceRow(model::fieldName(key), part, true));
    }
    lines.append(confidenceRow(u"all"_s, judged, true));
    lines.append(confidenceRow(u"all, by meaning"_s, judged, false));
    return lines;
}

QStringList ceilingTable(const QList<CandidateCeiling> &ceilings)
{
    QStringList lines{QString(20, u' ') + u"values strict meaning"_s};
    for (const CandidateCeiling &ceiling : ceilings) {
        lines.append(model::fieldName(ceiling.key).leftJustified(20)
                     + QString::number(ceiling.expected).rightJustified(6)
                     + shareOf(ceiling.strict, ceiling.expected)
                     + shareOf(ceiling.relaxed, ceiling.expected));
    }
    return lines;
}

} // namespace countersign::training
