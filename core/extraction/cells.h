// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/documenttext.h"

#include <QHash>

namespace countersign::extraction
{

// What stands beside or below a label.
struct LabelledCell {
    QString label; // see PageLabels
    Span span; // of its first line
    QStringList lines;
    model::Evidence place; // of all its lines
};

// How far a document is a form.
struct Cells {
    QHash<int, QString> labels; // of values, by where they begin
    // Most of its dates and periods have labels of their own.
    bool isForm = false;
    // It has dates and periods, but little of it is running text.
    bool lacksProse = false;
    QList<LabelledCell> all; // where it is a form or lacks prose
};

// `values`: dates and periods; `places` have labels only in forms.
Cells cellsOf(const DocumentText &text, const QList<Span> &values, const QList<Span> &places);

} // namespace countersign::extraction
