// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"
#include "core/model/ocr.h"

#include <QSet>

namespace countersign::review
{

// One place of the contract that states what a field holds: in the same words or written another
// way ("1 March 2026", "03/01/2026"), or a place that states something else of the same fact (a
// party with another legal form, a second effective date).
struct Statement {
    model::Evidence evidence;
    QString text; // as printed
    QString value; // in the stored form; the printed words where the field takes any text
    bool agrees = true;

    bool operator==(const Statement &) const = default;
};

// Where the pages state the field's value, in reading order; empty for a field without a value or
// whose kind can't be looked for (clauses, tables, yes and no). `pages` may hold pages without
// text.
QList<Statement> statementsOf(const model::FieldValue &value, const QList<model::OcrPage> &pages);

// Every date, length of time or amount that the pages state, whichever `key` asks for: each value
// once, in reading order, where it stands first. None for fields of other kinds.
QList<Statement> valuesOn(model::FieldKey key, const QList<model::OcrPage> &pages);

// Of parties and effective dates, which decide who is bound and since when, those that the pages
// state differently somewhere.
QSet<model::FieldId> contradictedFields(const QList<model::FieldValue> &fields,
                                        const QList<model::OcrPage> &pages);

// Words on one line share a box, so that what goes over two lines has two.
model::Evidence evidenceOf(int pageIndex, const QList<model::OcrWord> &words, int first, int last);

} // namespace countersign::review
