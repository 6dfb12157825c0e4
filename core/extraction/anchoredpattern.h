// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/tokens.h"

#include <QList>
#include <QRegularExpression>

namespace countersign::extraction
{

// A pattern for long texts, tried at places that were picked beforehand instead of at every letter.
class AnchoredPattern
{
public:
    AnchoredPattern() = default;
    AnchoredPattern(const QString &pattern, QRegularExpression::PatternOptions options);

    // What begins right at the offset; `text` has to be valid UTF-16.
    QRegularExpressionMatch matchAt(const QString &text, qsizetype offset) const;
    // What QRegularExpression::globalMatch() finds of a pattern that begins with one of these
    // words.
    QList<QRegularExpressionMatch> matchesAtWords(const QString &text,
                                                  const std::vector<Token> &tokens,
                                                  const WordSet &firstWords) const;

private:
    QRegularExpression m_pattern;
};

} // namespace countersign::extraction
