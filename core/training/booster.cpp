// SPDX-License-Identifier: Apache-2.0
#include "core/training/booster.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace countersign::training
{

namespace
{

using extraction::BoostedTree;
using extraction::View;
using extraction::viewCount;

constexpr std::size_t mostBounds = 24; // of one number

// A row of the table the trees grow on.
struct BoostRow {
    std::array<quint8, viewCount> bins = {}; // how many bounds are at or below the number
    std::size_t group = 0;
    double score = 0;
    double pull = 0; // first derivative of the loss
    double weight = 0; // second
    bool right = false;
    bool looked = true; // at by the tree that is growing
    std::size_t leaf = 0;
};

struct Sums {
    double pull = 0;
    double weight = 0;

    void add(const BoostRow &row)
    {
        pull += row.pull;
        weight += row.weight;
    }
    double gain(double penalty) const { return pull * pull / (weight + penalty); }
};

struct Split {
    double gain = 0;
    std::size_t number = 0;
    std::size_t bin = 0; // rows with fewer go left
};

class Booster
{
public:
    Booster(const std::vector<BoostGroup> &groups, bool set, const BoostSettings &settings)
        : m_set(set)
        , m_settings(settings)
        , m_random(1)
    {
        for (const BoostGroup &group : groups) {
            m_begins.push_back(m_rows.size());
            for (std::size_t i = 0; i < group.views.size(); ++i) {
                BoostRow row;
                row.group = m_begins.size() - 1;
                row.score = group.before[i];
                row.right = group.right[i] != 0;
                m_rows.push_back(row);
            }
        }
        m_begins.push_back(m_rows.size());
        findBounds(groups);
    }

    extraction::BoostedTrees grow()
    {
        extraction::BoostedTrees trees;
        for (int i = 0; i < m_settings.trees; ++i) {
            derive();
            trees.append(growTree());
        }
        return trees;
    }

private:
    void findBounds(const std::vector<BoostGroup> &groups)
    {
        for (std::size_t number = 0; number < viewCount; ++number) {
            std::vector<float> values;
            for (const BoostGroup &group : groups) {
                for (const View &view : group.views)
                    values.push_back(view[number]);
            }
            std::vector<float> sorted = values;
            std::sort(sorted.begin(), sorted.end());
            std::vector<float> &bounds = m_bounds[number];
            for (std::size_t i = 1; i <= mostBounds; ++i) {
                const float bound
                    = sorted[std::min(sorted.size() - 1, i * sorted.size() / (mostBounds + 1))];
                if (bound > sorted.front() && (bounds.empty() || bound > bounds.back()))
                    bounds.push_back(bound);
            }
            // Rare marks are above all quantiles.
            if (sorted.back() > sorted.front() && (bounds.empty() || sorted.back() > bounds.back()))
                bounds.push_back(sorted.back());
            for (std::size_t row = 0; row < m_rows.size(); ++row)
                m_rows[row].bins[number] = quint8(
                    std::upper_bound(bounds.begin(), bounds.end(), values[row]) - bounds.begin());
        }
    }

    void derive()
    {
        for (std::size_t group = 0; group + 1 < m_begins.size(); ++group) {
            const bool looked = chance(m_settings.groupShare);
            const auto begin = m_rows.begin() + std::ptrdiff_t(m_begins[group]);
            const auto end = m_rows.begin() + std::ptrdiff_t(m_begins[group + 1]);
            for (auto row = begin; row != end; ++row)
                row->looked = looked;
            if (m_set)
                std::for_each(begin, end, [](BoostRow &row) { deriveAlone(row); });
            else if (begin != end)
                deriveTogether(begin, end);
        }
    }

    static void deriveAlone(BoostRow &row)
    {
        const double likely = 1 / (1 + std::exp(-row.score));
        row.pull = likely - (row.right ? 1 : 0);
        row.weight = std::max(1e-6, likely * (1 - likely));
    }

    template <typename Row>
    static void deriveTogether(Row begin, Row end)
    {
        double highest = begin->score;
        for (Row row = begin; row != end; ++row)
            highest = std::max(highest, row->score);
        double all = 0, good = 0;
        for (Row row = begin; row != end; ++row) {
            const double likely = std::exp(row->score - highest);
            all += likely;
            good += row->right ? likely : 0;
        }
        for (Row row = begin; row != end; ++row) {
            const double likely = std::exp(row->score - highest);
            const double share = likely / all;
            row->pull = share - (row->right && good > 0 ? likely / good : 0);
            row->weight = std::max(1e-6, share * (1 - share));
        }
    }

    BoostedTree growTree()
    {
        std::vector<std::size_t> numbers;
        for (std::size_t number = 0; number < viewCount; ++number) {
            if (!m_bounds[number].empty() && chance(m_settings.numberShare))
                numbers.push_back(number);
        }
        for (BoostRow &row : m_rows)
            row.leaf = 0;
        BoostedTree tree;
        for (std::size_t level = 0; level < BoostedTree::depth; ++level) {
            const std::size_t first = (1U << level) - 1;
            for (std::size_t node = first; node < 2 * first + 1; ++node)
                setNode(tree, node, bestSplit(node, numbers));
            for (BoostRow &row : m_rows) {
                const bool left = row.bins[tree.numbers[row.leaf]] < m_bins[row.leaf];
                row.leaf = 2 * row.leaf + (left ? 1 : 2);
            }
        }
        setLeaves(tree);
        return tree;
    }

    Split bestSplit(std::size_t node, const std::vector<std::size_t> &numbers) const
    {
        std::array<std::array<Sums, mostBounds + 2>, viewCount> bins = {};
        Sums all;
        for (const BoostRow &row : m_rows) {
            if (!row.looked || row.leaf != node)
                continue;
            all.add(row);
            for (const std::size_t number : numbers)
                bins[number][row.bins[number]].add(row);
        }
        Split best;
        for (const std::size_t number : numbers) {
            Sums left;
            for (std::size_t bin = 0; bin < m_bounds[number].size(); ++bin) {
                left.pull += bins[number][bin].pull;
                left.weight += bins[number][bin].weight;
                const Sums right{all.pull - left.pull, all.weight - left.weight};
                if (std::min(left.weight, right.weight) < m_settings.leastWeight)
                    continue;
                const double gain = left.gain(m_settings.penalty) + right.gain(m_settings.penalty)
                    - all.gain(m_settings.penalty);
                if (gain > best.gain)
                    best = {gain, number, bin + 1};
            }
        }
        return best;
    }

    // Without a split that gains anything all rows go to the right.
    void setNode(BoostedTree &tree, std::size_t node, const Split &split)
    {
        tree.numbers[node] = quint8(split.number);
        tree.bounds[node] = split.bin == 0 ? -std::numeric_limits<float>::infinity()
                                           : m_bounds[split.number][split.bin - 1];
        m_bins[node] = split.bin;
    }

    void setLeaves(BoostedTree &tree)
    {
        std::array<Sums, BoostedTree::nodes + 1> sums = {};
        for (const BoostRow &row : m_rows) {
            if (row.looked)
                sums[row.leaf - BoostedTree::nodes].add(row);
        }
        for (std::size_t i = 0; i < sums.size(); ++i)
            tree.leaves[i]
                = float(-m_settings.rate * sums[i].pull / (sums[i].weight + m_settings.penalty));
        for (BoostRow &row : m_rows)
            row.score += double(tree.leaves[row.leaf - BoostedTree::nodes]);
    }

    bool chance(double share) { return double(m_random()) < share * double(std::mt19937::max()); }

    bool m_set;
    BoostSettings m_settings;
    std::mt19937 m_random; // its numbers are the same on every platform
    std::vector<BoostRow> m_rows;
    std::vector<std::size_t> m_begins; // of each group, and the end
    std::array<std::vector<float>, viewCount> m_bounds;
    std::array<std::size_t, BoostedTree::nodes> m_bins = {};
};

} // namespace

extraction::BoostedTrees boost(const std::vector<BoostGroup> &groups, bool set,
                               const BoostSettings &settings)
{
    const bool any = std::any_of(groups.begin(), groups.end(),
                                 [](const BoostGroup &group) { return !group.views.empty(); });
    return any ? Booster(groups, set, settings).grow() : extraction::BoostedTrees();
}

} // namespace countersign::training
