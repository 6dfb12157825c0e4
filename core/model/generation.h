// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/field.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

// The reader as it learned from an office's decisions, one generation after the other.
namespace countersign::model
{

// How well a field was read before and after, on the same documents, 0..1.
struct FieldTrial {
    std::optional<FieldKey> key; // none: all fields together
    int cases = 0;
    double before = 0;
    double after = 0;
    double gain = 0; // mean fall of the log loss
    double scoreError = 0; // standard errors of the differences, layouts counting once
    double gainError = 0;

    bool operator==(const FieldTrial &) const = default;
};

enum class GenerationState {
    Active, // reads now
    Kept, // did read, or could
    Refused, // did not pass its test
};

QString generationStateName(GenerationState state);

struct Generation {
    int number = 0; // from 1; 0 is the reader as shipped
    GenerationState state = GenerationState::Refused;
    QDateTime madeAt;
    QString base; // name of the shipped model that it departs from
    int documents = 0; // learned from
    int heldOut = 0; // newest ones, kept for the test
    double penalty = 0; // what a step away from the shipped weights cost
    QString refusal; // code, empty when it passed
    QList<FieldTrial> shipped; // on cases that came with the program; all together first
    QList<FieldTrial> local; // on the documents held out
    QList<FieldKey> calibrated; // fields whose confidence was set right
    QByteArray changes; // of the weights, see core/learning; empty when it was refused

    bool operator==(const Generation &) const = default;
};

QJsonObject toJson(const Generation &generation);
// Codes: memory.malformed.
base::Result<Generation> generationFromJson(const QJsonObject &object);

} // namespace countersign::model
