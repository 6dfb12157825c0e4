// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/anchoredpattern.h"

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

AnchoredPattern::AnchoredPattern(const QString &pattern, QRegularExpression::PatternOptions options)
    : m_pattern(u"\\G(?:"_s + pattern + u')', options)
{
}

QRegularExpressionMatch AnchoredPattern::matchAt(const QString &text, qsizetype offset) const
{
    // The check would go through all of the text each time.
    return m_pattern.match(text, offset, QRegularExpression::NormalMatch,
                           QRegularExpression::DontCheckSubjectStringMatchOption);
}

QList<QRegularExpressionMatch> AnchoredPattern::matchesAtWords(const QString &text,
                                                               const std::vector<Token> &tokens,
                                                               const WordSet &firstWords) const
{
    return matchesWhere(text, tokens, [&firstWords](const Token &token) {
        return firstWords.contains(token.hash);
    });
}

} // namespace countersign::extraction
