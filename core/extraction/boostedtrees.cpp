// SPDX-License-Identifier: Apache-2.0
#include "core/extraction/boostedtrees.h"

#include <QtEndian>

#include <algorithm>

namespace countersign::extraction
{

namespace
{

constexpr qsizetype treeBytes = qsizetype(BoostedTree::nodes * (1 + sizeof(float))
                                          + (BoostedTree::nodes + 1) * sizeof(float));

} // namespace

double BoostedTrees::valueOf(const View &view) const
{
    double sum = 0;
    for (const BoostedTree &tree : m_trees)
        sum += double(tree.valueOf(view));
    return sum;
}

QByteArray BoostedTrees::toBytes() const
{
    QByteArray bytes;
    const auto addNumber = [&bytes](float number) {
        std::array<char, sizeof(float)> raw;
        qToLittleEndian(number, raw.data());
        bytes.append(raw.data(), qsizetype(raw.size()));
    };
    for (const BoostedTree &tree : m_trees) {
        for (const quint8 number : tree.numbers)
            bytes.append(char(number));
        std::for_each(tree.bounds.begin(), tree.bounds.end(), addNumber);
        std::for_each(tree.leaves.begin(), tree.leaves.end(), addNumber);
    }
    return bytes;
}

std::optional<BoostedTrees> BoostedTrees::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() % treeBytes != 0)
        return std::nullopt;
    BoostedTrees trees;
    const char *at = bytes.constData();
    const auto takeNumber = [&at] {
        const auto number = qFromLittleEndian<float>(at);
        at += sizeof(float);
        return number;
    };
    for (qsizetype i = 0; i < bytes.size() / treeBytes; ++i) {
        BoostedTree tree;
        for (quint8 &number : tree.numbers) {
            number = quint8(*at++);
            if (number >= viewCount)
                return std::nullopt;
        }
        std::generate(tree.bounds.begin(), tree.bounds.end(), takeNumber);
        std::generate(tree.leaves.begin(), tree.leaves.end(), takeNumber);
        trees.append(tree);
    }
    return trees;
}

} // namespace countersign::extraction
