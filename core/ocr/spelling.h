// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <functional>

namespace countersign::ocr
{

class WordCounts;
class Lookalikes;
struct WordParts;

// Puts right words whose letters were taken for others, by what contracts say and which letters
// look alike (a noisy channel, after Kernighan, Church and Gale, 1990): "und between" becomes "and
// between". How much is believed of the reading depends on the page: where all words are known,
// one that isn't is a name; where many make no sense, it is a misreading. Digits are left as they
// are, and so are pages that are mostly of words that are not known.
class Spelling
{
public:
    // `isWord` says whether the language has a word at all.
    Spelling(const WordCounts &words, const Lookalikes &lookalikes,
             std::function<bool(const QString &)> isWord);

    void correct(QList<model::OcrBlock> &blocks) const;

private:
    struct Text;
    struct Choice;
    Text textOf(QList<model::OcrBlock> &blocks) const;
    void forgetMisread(Text &text) const;
    double surprise(Text &text) const;
    bool isKnown(const Text &text, const QString &word) const;
    double weight(const Text &text, const QString &before, const QString &word) const;
    double weightAt(const Text &text, std::size_t at, const QString &word) const;
    QString longLookalike(const WordParts &parts) const;
    bool isName(const WordParts &parts) const;
    QString nameOnPage(const Text &text, std::size_t at) const;
    QString better(const Text &text, std::size_t at, double editCost) const;

    const WordCounts &m_words;
    const Lookalikes &m_lookalikes;
    std::function<bool(const QString &)> m_isWord;
};

} // namespace countersign::ocr
