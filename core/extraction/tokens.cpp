// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/tokens.h"

#include <algorithm>

namespace countersign::extraction
{

namespace
{

constexpr quint32 fnvOffset = 2166136261U;
constexpr quint32 fnvPrime = 16777619U;
constexpr char16_t levelledDigit = u'0';

quint32 addedToHash(quint32 hash, char16_t unit)
{
    return (hash ^ unit) * fnvPrime;
}

// Nearly all letters are plain ones.
char16_t lowered(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= 128)
        return c.toLower().unicode();
    return unit >= u'A' && unit <= u'Z' ? char16_t(unit + (u'a' - u'A')) : unit;
}

} // namespace

quint32 stableHash(QStringView text)
{
    quint32 hash = fnvOffset;
    for (const QChar c : text)
        hash = addedToHash(hash, lowered(c));
    return hash;
}

quint32 stableHash(const char *text)
{
    quint32 hash = fnvOffset;
    for (; *text != '\0'; ++text)
        hash = addedToHash(hash, char16_t(*text));
    return hash;
}

WordSet::WordSet(const QStringList &words)
{
    for (const QString &word : words) {
        m_hashes.push_back(stableHash(word));
        m_likely.set(m_hashes.back() % m_likely.size());
    }
    std::sort(m_hashes.begin(), m_hashes.end());
}

bool WordSet::contains(quint32 hash) const
{
    return m_likely.test(hash % m_likely.size())
        && std::binary_search(m_hashes.begin(), m_hashes.end(), hash);
}

std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar first = text.at(at);
        if (first.isSpace()) {
            ++at;
            continue;
        }
        Token token{{int(at), int(at + 1)}, fnvOffset, first.isLetter()};
        const bool digits = first.isDigit();
        do {
            const QChar c = text.at(at);
            token.hash = addedToHash(token.hash, digits ? levelledDigit : lowered(c));
            ++at;
        } while (
            at < text.size()
            && ((token.isWord && text.at(at).isLetter()) || (digits && text.at(at).isDigit())));
        token.span.end = int(at);
        tokens.push_back(token);
    }
    return tokens;
}

} // namespace countersign::extraction
