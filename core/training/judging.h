// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/truth.h"

#include <functional>

namespace countersign::training
{

// What was read for one slot of a field; an empty value says "not there".
struct ReadValue {
    QString value;
    double confidence = 0;
    QStringList alternatives; // best first; an empty one says "not there"
};

// A slot held against the truth.
struct Judgement {
    int document = 0;
    model::FieldKey key = model::FieldKey::Title;
    bool absent = false;
    double confidence = 0;
    bool strict = false; // right, values compared strictly; an absence: nothing was expected
    bool relaxed = false; // right, values compared by meaning
    bool inTopThree = false; // the value and its first two alternatives hold the right answer
};

// How many values a document has for a field.
struct Expectation {
    int document = 0;
    model::FieldKey key = model::FieldKey::Title;
    int values = 0;
};

// For each value, in their order: is it right, compared strictly? Of equal values one counts.
QList<bool> strictlyRight(const TruthDocument &truth, model::FieldKey key,
                          const QList<ReadValue> &values);
// The same, compared by meaning.
QList<bool> rightByMeaning(const TruthDocument &truth, model::FieldKey key,
                           const QList<ReadValue> &values);

// Shares of 0 to 1.
struct Tally {
    int right = 0;
    int shown = 0;
    int expected = 0;

    double precision() const { return shown == 0 ? 1.0 : double(right) / shown; }
    double recall() const { return expected == 0 ? 1.0 : double(right) / expected; }
    double f1() const;
};

// Readings of a set of documents, judged.
class JudgedSet
{
public:
    using Filter = std::function<bool(int document, model::FieldKey key)>;

    void add(int document, const TruthDocument &truth, model::FieldKey key,
             const QList<ReadValue> &values);

    // Adds what another set has judged, of other documents.
    void join(const JudgedSet &other);

    const QList<Judgement> &judgements() const { return m_judgements; }
    // The part that the filter keeps; a document occurs as often as `times` says.
    JudgedSet filtered(const Filter &filter) const;

    Tally strict() const;
    Tally relaxed() const;
    // Share of decisions, absences included, that are right.
    double accuracy(bool strict) const;
    // Expected calibration error over the values shown, ten bins of equal width; over all decisions
    // with `absences`.
    double calibrationError(bool strict, bool absences) const;
    // 95 % interval of F1, resampling whole documents; the same numbers on every run.
    std::pair<double, double> interval(bool strict) const;

private:
    double resampledF1(bool strict, const QHash<int, int> &times) const;

    QList<Judgement> m_judgements;
    QList<Expectation> m_expectations;
};

} // namespace countersign::training
