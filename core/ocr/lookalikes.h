// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace countersign::ocr
{

// Finds the words that something misread may have been. A letter taken for one that looks like it
// costs 1, any other 1.7, one too many or too few 2: "contidential" is 1 from "confidential",
// "rn" is 1.1 from "m".
class Lookalikes
{
public:
    explicit Lookalikes(const QStringList &words);

    struct Near {
        int word = 0; // of the list given
        double cost = 0;

        bool operator==(const Near &) const = default;
    };
    // All words within a cost, in the order of the list.
    std::vector<Near> near(const QString &letters, double most) const;

private:
    struct Node {
        char16_t letter = 0;
        int child = -1; // the first
        int next = -1; // on the same level
        int word = -1; // that ends here
    };
    int childOf(int node, char16_t letter) const;
    void add(const QString &word, int number);

    struct Search;
    void walk(Search &search, qsizetype at, int node, double cost) const;
    void walkGroups(Search &search, qsizetype at, int node, double cost) const;

    std::vector<Node> m_nodes;
};

} // namespace countersign::ocr
