// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/documentstarts.h"
#include "core/model/clause.h"
#include "core/model/field.h"
#include "core/model/ocr.h"
#include "core/model/thresholds.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace countersign::extraction
{

// In whose house style values are written.
enum class OutputProfile { Product, Kleister };

// One document as `extract` has read it.
struct ExtractedDocument {
    QString file; // as given on the command line
    QString sha256; // hexadecimal, of the file; empty leaves it out
    double seconds = 0;
    model::OcrDocument document;
    QList<model::ExtractedField> fields;
    QList<model::ClauseSegment> clauses;
    QList<DocumentStart> starts; // of further documents among the pages
};

// One line of `extract --jsonl`. Pages count from 1; boxes are [left, top, width, height] as
// fractions of the upright page.
QJsonObject extractLine(const ExtractedDocument &extracted, const model::Thresholds &thresholds,
                        OutputProfile profile = OutputProfile::Product);

// Normalised value as the Kleister data sets print it: parties without commas, "Inc.", "Ltd.",
// "LLC"; states by their bare name. Other values are returned as they are.
QString kleisterValue(model::FieldKey key, const QString &value);

} // namespace countersign::extraction
