// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace countersign::extraction
{

// A way to read a field in plain numbers, as trees look at it; see secondlook.
constexpr std::size_t viewCount = 80;
using View = std::array<float, viewCount>;

// A full binary tree: from node i to 2i + 1 where the number is below the bound, else to 2i + 2.
struct BoostedTree {
    static constexpr std::size_t depth = 3;
    static constexpr std::size_t nodes = (1U << depth) - 1;
    std::array<quint8, nodes> numbers = {}; // which of the view
    std::array<float, nodes> bounds = {};
    std::array<float, nodes + 1> leaves = {};

    float valueOf(const View &view) const
    {
        std::size_t at = 0;
        for (std::size_t level = 0; level < depth; ++level)
            at = 2 * at + (view[numbers[at]] < bounds[at] ? 1 : 2);
        return leaves[at - nodes];
    }
};

// Trees whose values add up to what they think of a way, on top of what was thought before.
class BoostedTrees
{
public:
    double valueOf(const View &view) const;
    bool isEmpty() const { return m_trees.empty(); }
    void append(const BoostedTree &tree) { m_trees.push_back(tree); }

    // Little endian, tree by tree; nothing when the bytes are none of ours.
    QByteArray toBytes() const;
    static std::optional<BoostedTrees> fromBytes(const QByteArray &bytes);

private:
    std::vector<BoostedTree> m_trees;
};

} // namespace countersign::extraction
