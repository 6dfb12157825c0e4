// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/candidate.h"
#include "core/extraction/cells.h"
#include "core/extraction/context.h"
#include "core/extraction/dates.h"
#include "core/extraction/documenttext.h"
#include "core/extraction/durations.h"
#include "core/extraction/fieldextractor.h"
#include "core/extraction/money.h"
#include "core/extraction/outline.h"
#include "core/extraction/places.h"
#include "core/extraction/signatureblocks.h"
#include "core/extraction/tokens.h"

namespace countersign::extraction
{

// What every generator may look at: the text and what was found in it once.
struct Reading {
    const DocumentText &text;
    const ExtractionContext &context;
    std::vector<Token> tokens; // of the whole text
    bool english = true; // what was learned is about English contracts
    Outline outline;
    QList<DateMention> dates;
    QList<DurationMention> durations;
    QList<MoneyMention> money;
    QList<PlaceMention> places;
    QList<SignatureBlock> signatureBlocks;
    // Every date and every period with what was observed around it; several fields choose among
    // them.
    QList<Candidate> observedDates;
    QList<Candidate> observedPeriods;
    Cells cells = {};

    // What a form says that the value is which begins there; empty in running text.
    QString labelAt(int offset) const;
    // What stands around a value: its label where it has one.
    Context contextOfValue(Span span, int before, int after) const;
};

// Finds all of that in one document. `text` and `context` must outlive the result.
Reading readingOf(const DocumentText &text, const ExtractionContext &context);

} // namespace countersign::extraction
