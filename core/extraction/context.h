// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/documenttext.h"

#include <QRegularExpression>

namespace countersign::extraction
{

// What stands around a span, in lower case with single blanks. The sentence parts stop at the
// sentence's ends.
struct Context {
    QString before;
    QString after;
    QString sentenceBefore;
    QString sentenceAfter;

    bool saysBefore(const QRegularExpression &pattern) const
    {
        return pattern.match(before).hasMatch();
    }
    bool saysAfter(const QRegularExpression &pattern) const
    {
        return pattern.match(after).hasMatch();
    }
    bool sentenceSays(const QRegularExpression &pattern) const
    {
        return pattern.match(sentenceBefore).hasMatch() || pattern.match(sentenceAfter).hasMatch();
    }
};

Context contextOf(const DocumentText &text, Span span, int before = 240, int after = 140);

// Of a value in a form: its label, and nothing of the cells around it.
Context contextOfCell(const QString &label);

} // namespace countersign::extraction
