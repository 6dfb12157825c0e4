// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/statements.h"

namespace countersign::review
{

// Names and titles as the pages print them, for completing what a person begins to type: runs of
// words that begin with a capital, with what may stand between them, the legal form behind a comma
// included. Each once, in reading order, 3,000 at most, with the place where it stands first.
QList<Statement> phrasesOf(const QList<model::OcrPage> &pages);

// Whether the name ends with what makes it a company's: "Inc.", "GmbH".
bool hasLegalForm(const QString &name);

} // namespace countersign::review
