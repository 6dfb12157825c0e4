// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace countersign::extraction
{

// The kinds of clause there are: "definitions", "confidentiality", "term", ...
QStringList clauseKinds();

// Kind of clause that a heading's words announce, in English, German, French or Spanish; empty when
// unknown.
QString clauseKind(const QString &heading);

// Kind of clause by the first sentences of its text; empty when they settle nothing.
QString clauseKindOfText(const QString &text);

} // namespace countersign::extraction
