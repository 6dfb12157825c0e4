// SPDX-License-Identifier: Apache-2.0
#include "core/security/derreader.h"

#include "core/security/cms.h"

namespace countersign::security
{

namespace
{

constexpr int kMaxNesting = 32;
constexpr int kIndefinite = 0x80;

std::optional<DerElement> readDerNested(QByteArrayView bytes, int depth);

// Length octets follow the identifier; content ends with two zero octets (X.690 section 8.1.3.6).
std::optional<DerElement> readIndefinite(QByteArrayView bytes, int depth)
{
    const bool constructed = uchar(bytes.at(0)) & 0x20;
    if (!constructed || depth >= kMaxNesting)
        return std::nullopt;
    qsizetype at = 2;
    while (at + 2 <= bytes.size()) {
        if (bytes.at(at) == 0 && bytes.at(at + 1) == 0)
            return DerElement{uchar(bytes.at(0)), bytes.first(at + 2), bytes.sliced(2, at - 2)};
        const auto child = readDerNested(bytes.sliced(at), depth + 1);
        if (!child)
            return std::nullopt;
        at += child->whole.size();
    }
    return std::nullopt;
}

std::optional<DerElement> readDerNested(QByteArrayView bytes, int depth)
{
    if (bytes.size() < 2 || (uchar(bytes.at(0)) & 0x1f) == 0x1f)
        return std::nullopt;
    const int first = uchar(bytes.at(1));
    if (first == kIndefinite)
        return readIndefinite(bytes, depth);
    qsizetype header = 2;
    qint64 length = first;
    if (first > kIndefinite) {
        const int octets = first & 0x7f;
        if (octets > 7 || bytes.size() < 2 + octets)
            return std::nullopt;
        length = 0;
        for (int i = 0; i < octets; ++i)
            length = length * 256 + uchar(bytes.at(2 + i));
        header += octets;
    }
    if (length > bytes.size() - header)
        return std::nullopt;
    return DerElement{uchar(bytes.at(0)), bytes.first(header + length),
                      bytes.sliced(header, length)};
}

} // namespace

std::optional<DerElement> readDer(QByteArrayView bytes)
{
    return readDerNested(bytes, 0);
}

std::optional<QList<DerElement>> readDerChildren(QByteArrayView content)
{
    QList<DerElement> children;
    while (!content.isEmpty()) {
        const auto child = readDer(content);
        if (!child)
            return std::nullopt;
        children += *child;
        content = content.sliced(child->whole.size());
    }
    return children;
}

qint64 derLength(QByteArrayView bytes)
{
    const auto element = readDer(bytes);
    return element ? element->whole.size() : -1;
}

} // namespace countersign::security
