// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"

#include <QJsonArray>
#include <QJsonObject>

// The stored and printed JSON of model values: one form for the store, records and the command
// line.
namespace countersign::model
{

QJsonArray toJson(const PageRect &rect); // [left, top, width, height]
PageRect pageRectFromJson(const QJsonArray &array);
QJsonObject toJson(const Evidence &evidence);
Evidence evidenceFromJson(const QJsonObject &object);
QJsonObject toJson(const FieldCandidate &candidate);
base::Result<FieldCandidate> fieldCandidateFromJson(const QJsonObject &object);
QJsonObject toJson(const FieldValue &value);
base::Result<FieldValue> fieldValueFromJson(const QJsonObject &object);

} // namespace countersign::model
