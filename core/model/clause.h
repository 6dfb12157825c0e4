// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"
#include "core/model/pagerect.h"

#include <QList>
#include <QString>

namespace countersign::model
{

// The part of one page that a clause covers.
struct ClauseArea {
    int pageIndex = 0;
    PageRect box;

    bool operator==(const ClauseArea &) const = default;
};

// One clause of a contract, as a navigation rail shows it: in the order of the text, nested by
// `level`. Clauses follow each other without gaps; a clause's areas leave its sub-clauses out.
struct ClauseSegment {
    QString number; // "13", "4.2", "IV", "(a)"; empty for an unnumbered heading
    QString heading; // "Governing Law"; empty where a clause has a number only
    QString kind; // "governing_law", inherited from the clause above where its own says nothing
    int level = 0; // 0 outermost
    int parent = -1; // index into the list; -1: none
    Evidence evidence; // number and heading
    QList<ClauseArea> areas; // one a page
    QString beginning; // first words of a clause with a number only; else empty

    bool operator==(const ClauseSegment &) const = default;
};

} // namespace countersign::model
