// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/sentences.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::extraction
{

namespace
{

bool isShortened(const Token &token)
{
    static const std::array shortForms = {stableHash("inc"), stableHash("co"), stableHash("ltd"),
                                          stableHash("corp"), stableHash("no")};
    return token.span.length() == 1
        || std::find(shortForms.begin(), shortForms.end(), token.hash) != shortForms.end();
}

// Does a sentence end between `stop` and `next`? `last` is the token before the stop.
bool endsSentence(QStringView text, const Token &last, const Token &stop, const Token &next)
{
    if (stop.span.length() != 1 || stop.span.end == next.span.begin)
        return false;
    const QChar mark = text.at(stop.span.begin);
    if (mark == u'.')
        return !text.at(next.span.begin).isLower() && !isShortened(last);
    return mark == u';' || mark == u':' || mark == u'?' || mark == u'!';
}

bool beginsBlock(const DocumentText &text, const Token &before, const Token &token)
{
    if (before.span.end == token.span.begin)
        return false;
    const int line = text.lineAt(token.span.begin);
    return line != text.lineAt(before.span.begin) && text.lines().at(line).startsBlock;
}

} // namespace

std::vector<std::ptrdiff_t> sentenceBegins(const DocumentText &text,
                                           const std::vector<Token> &tokens)
{
    std::vector<std::ptrdiff_t> begins;
    begins.reserve(tokens.size());
    std::ptrdiff_t begin = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i > 1
            && (endsSentence(text.text(), tokens[i - 2], tokens[i - 1], tokens[i])
                || beginsBlock(text, tokens[i - 1], tokens[i])))
            begin = std::ptrdiff_t(i);
        begins.push_back(begin);
    }
    return begins;
}

std::vector<quint32> nameWords(const DocumentText &text)
{
    static const QRegularExpression contract(
        u"agreement|contract|amendment|addendum|letter|lease"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr int top = 1500;
    constexpr qsizetype longestName = 90;
    constexpr std::size_t mostWords = 8;
    constexpr int shortestWord = 4;
    std::vector<quint32> words;
    for (int line = 0; line < text.lines().size(); ++line) {
        if (text.lines().at(line).span.begin >= top)
            break;
        const QStringView name = text.lineText(line);
        if (name.size() > longestName || !contract.match(name.toString()).hasMatch())
            continue;
        for (const Token &token : tokensOf(name)) {
            if (token.isWord && token.span.length() >= shortestWord && words.size() < mostWords)
                words.push_back(token.hash);
        }
        break;
    }
    return words;
}

} // namespace countersign::extraction
