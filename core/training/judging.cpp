// SPDX-License-Identifier: Apache-2.0
#include "core/training/judging.h"

#include "core/training/valueforms.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace countersign::training
{

namespace
{

constexpr int calibrationBins = 10;
constexpr int resamples = 1000;

using ValueForm = QString (*)(model::FieldKey, const QString &);

bool takeValue(QStringList &left, const QString &value)
{
    const qsizetype place = left.indexOf(value);
    if (place < 0)
        return false;
    left.removeAt(place);
    return true;
}

QStringList valueForms(model::FieldKey key, const QStringList &values, ValueForm form)
{
    QStringList forms;
    for (const QString &value : values)
        forms.append(form(key, value));
    return forms;
}

bool answersWithin(const ReadValue &read, const TruthDocument &truth, model::FieldKey key)
{
    const QStringList truths = valueForms(key, truth.values.value(key), relaxedForm);
    const QStringList offered = QStringList{read.value} + read.alternatives.mid(0, 2);
    return std::any_of(offered.cbegin(), offered.cend(), [&](const QString &value) {
        return value.isEmpty() ? truths.isEmpty() : truths.contains(relaxedForm(key, value));
    });
}

QList<bool> rightInForm(const TruthDocument &truth, model::FieldKey key,
                        const QList<ReadValue> &values, ValueForm form)
{
    QStringList left = valueForms(key, truth.values.value(key), form);
    const bool nothingExpected = left.isEmpty();
    QList<bool> right;
    for (const ReadValue &read : values)
        right.append(read.value.isEmpty() ? nothingExpected
                                          : takeValue(left, form(key, read.value)));
    return right;
}

} // namespace

QList<bool> strictlyRight(const TruthDocument &truth, model::FieldKey key,
                          const QList<ReadValue> &values)
{
    return rightInForm(truth, key, values, strictForm);
}

QList<bool> rightByMeaning(const TruthDocument &truth, model::FieldKey key,
                           const QList<ReadValue> &values)
{
    return rightInForm(truth, key, values, relaxedForm);
}

double Tally::f1() const
{
    const double sum = precision() + recall();
    return sum <= 0 ? 0 : 2 * precision() * recall() / sum;
}

void JudgedSet::add(int document, const TruthDocument &truth, model::FieldKey key,
                    const QList<ReadValue> &values)
{
    QStringList strictLeft = valueForms(key, truth.values.value(key), strictForm);
    QStringList relaxedLeft = valueForms(key, truth.values.value(key), relaxedForm);
    m_expectations.append({document, key, int(strictLeft.size())});
    const bool nothingExpected = strictLeft.isEmpty();
    QList<ReadValue> sorted = values;
    std::stable_sort(sorted.begin(), sorted.end(), [](const ReadValue &a, const ReadValue &b) {
        return a.confidence > b.confidence;
    });
    for (const ReadValue &read : std::as_const(sorted)) {
        Judgement judgement{document, key, read.value.isEmpty(), read.confidence};
        judgement.inTopThree = answersWithin(read, truth, key);
        judgement.strict = judgement.absent ? nothingExpected
                                            : takeValue(strictLeft, strictForm(key, read.value));
        judgement.relaxed = judgement.absent ? nothingExpected
                                             : takeValue(relaxedLeft, relaxedForm(key, read.value));
        m_judgements.append(judgement);
    }
}

void JudgedSet::join(const JudgedSet &other)
{
    m_judgements += other.m_judgements;
    m_expectations += other.m_expectations;
}

JudgedSet JudgedSet::filtered(const Filter &filter) const
{
    JudgedSet part;
    for (const Judgement &judgement : m_judgements) {
        if (filter(judgement.document, judgement.key))
            part.m_judgements.append(judgement);
    }
    for (const Expectation &expectation : m_expectations) {
        if (filter(expectation.document, expectation.key))
            part.m_expectations.append(expectation);
    }
    return part;
}

Tally JudgedSet::strict() const
{
    Tally tally;
    for (const Judgement &judgement : m_judgements) {
        tally.shown += judgement.absent ? 0 : 1;
        tally.right += !judgement.absent && judgement.strict ? 1 : 0;
    }
    for (const Expectation &expectation : m_expectations)
        tally.expected += expectation.values;
    return tally;
}

Tally JudgedSet::relaxed() const
{
    Tally tally = strict();
    tally.right = int(std::count_if(m_judgements.cbegin(), m_judgements.cend(),
                                    [](const Judgement &j) { return !j.absent && j.relaxed; }));
    return tally;
}

double JudgedSet::accuracy(bool strict) const
{
    const auto right
        = std::count_if(m_judgements.cbegin(), m_judgements.cend(),
                        [strict](const Judgement &j) { return strict ? j.strict : j.relaxed; });
    return m_judgements.isEmpty() ? 0 : double(right) / double(m_judgements.size());
}

double JudgedSet::calibrationError(bool strict, bool absences) const
{
    struct Bin {
        int count = 0;
        double confidence = 0;
        double right = 0;
    };
    std::array<Bin, calibrationBins> bins;
    int all = 0;
    for (const Judgement &judgement : m_judgements) {
        if (judgement.absent && !absences)
            continue;
        Bin &bin
            = bins.at(std::min(calibrationBins - 1, int(judgement.confidence * calibrationBins)));
        ++all;
        ++bin.count;
        bin.confidence += judgement.confidence;
        bin.right += (strict ? judgement.strict : judgement.relaxed) ? 1 : 0;
    }
    double error = 0;
    for (const Bin &bin : bins)
        error += std::abs(bin.confidence - bin.right);
    return all == 0 ? 0 : error / all;
}

double JudgedSet::resampledF1(bool strict, const QHash<int, int> &times) const
{
    Tally tally;
    for (const Judgement &judgement : m_judgements) {
        if (judgement.absent)
            continue;
        const int weight = times.value(judgement.document);
        tally.shown += weight;
        tally.right += (strict ? judgement.strict : judgement.relaxed) ? weight : 0;
    }
    for (const Expectation &expectation : m_expectations)
        tally.expected += times.value(expectation.document) * expectation.values;
    return tally.f1();
}

std::pair<double, double> JudgedSet::interval(bool strict) const
{
    QList<int> documents;
    for (const Expectation &expectation : m_expectations) {
        if (documents.isEmpty() || documents.constLast() != expectation.document)
            documents.append(expectation.document);
    }
    std::sort(documents.begin(), documents.end());
    documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
    if (documents.isEmpty())
        return {0, 0};
    std::mt19937 random(1); // distributions of the library differ by platform, the engine does not
    QList<double> scores;
    for (int sample = 0; sample < resamples; ++sample) {
        QHash<int, int> times;
        for (qsizetype i = 0; i < documents.size(); ++i)
            ++times[documents.at(qsizetype(random() % quint32(documents.size())))];
        scores.append(resampledF1(strict, times));
    }
    std::sort(scores.begin(), scores.end());
    return {scores.at(resamples / 40), scores.at(resamples - 1 - resamples / 40)};
}

} // namespace countersign::training
