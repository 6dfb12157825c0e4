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
    // What QRegularExpression::globalMatch() finds of a pattern that begins only with tokens of
    // which mayBegin(token) holds.
    template <typename MayBegin>
    QList<QRegularExpressionMatch> matchesWhere(const QString &text,
                                                const std::vector<Token> &tokens,
                                                const MayBegin &mayBegin) const
    {
        QList<QRegularExpressionMatch> matches;
        if (!text.isValidUtf16())
            return matches;
        qsizetype end = 0;
        for (const Token &token : tokens) {
            if (token.span.begin < end || !mayBegin(token))
                continue;
            const QRegularExpressionMatch match = matchAt(text, token.span.begin);
            if (!match.hasMatch())
                continue;
            matches.append(match);
            end = match.capturedEnd();
        }
        return matches;
    }
    // Of one that begins with one of these words.
    QList<QRegularExpressionMatch> matchesAtWords(const QString &text,
                                                  const std::vector<Token> &tokens,
                                                  const WordSet &firstWords) const;

private:
    QRegularExpression m_pattern;
};

} // namespace countersign::extraction
