// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/extraction/span.h"

#include <QStringList>
#include <QStringView>

#include <bitset>
#include <vector>

namespace countersign::extraction
{

// A word, a run of digits or a single sign; `hash` is that of its lower-case letters, digits
// levelled to their number.
struct Token {
    Span span;
    quint32 hash = 0;
    bool isWord = false;
};

// The same on every machine and in every version: trained weights are looked up by it.
quint32 stableHash(QStringView text);
quint32 stableHash(const char *text);
// Mixes an order-dependent pair.
constexpr quint32 mixedHash(quint32 a, quint32 b)
{
    quint32 mixed = (a ^ (b + 0x9e3779b9U + (a << 6U) + (a >> 2U))) * 0x85ebca6bU;
    mixed ^= mixed >> 13U;
    mixed *= 0xc2b2ae35U;
    return mixed ^ (mixed >> 16U);
}

std::vector<Token> tokensOf(QStringView text);

// Words to look for among the tokens of a text, which are many.
class WordSet
{
public:
    explicit WordSet(const QStringList &words);
    bool contains(quint32 hash) const;

private:
    std::bitset<4096> m_likely; // most tokens need no look at the list
    std::vector<quint32> m_hashes;
};

} // namespace countersign::extraction
