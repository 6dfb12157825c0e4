// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/pagerect.h"

#include <QList>
#include <QString>

#include <vector>

namespace countersign::extraction
{

struct PlacedWord {
    QString text;
    model::PageRect box;
};

// What a form prints beside its values, or above them, to say what they are.
class PageLabels
{
public:
    // The words of one page, in any order; they are spoken of by their index.
    explicit PageLabels(QList<PlacedWord> words);

    // The label of the value that words `first` to `last` make, in lower case and without its
    // colon: "hire starts". Empty where the value stands in running text or is not labelled.
    QString labelOf(int first, int last) const;
    // The same where a cell begins with the word, whatever it holds; a word of running text begins
    // none.
    QString cellLabelOf(int first) const;
    // The words that begin the lines of the cell that begins with the word, itself first.
    QList<int> linesOf(int first) const;
    // The last word before a wide gap or the line's end.
    int cellEnd(int first) const;

private:
    struct Place {
        std::size_t row = 0;
        std::size_t column = 0;
    };
    struct Run {
        QList<int> words; // from left to right
        bool closed = false; // ends with a colon
    };

    const model::PageRect &boxOf(int word) const { return m_words.at(word).box; }
    bool areParted(int left, int right) const;
    Run leftOf(int word) const;
    Run above(int word, double within) const;
    bool isLabel(const Run &run) const;
    QString textOf(const Run &run) const;

    QList<PlacedWord> m_words;
    std::vector<std::vector<int>> m_rows; // printed lines across the whole page
    std::vector<Place> m_places; // of each word
};

} // namespace countersign::extraction
