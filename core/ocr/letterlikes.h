// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <vector>

namespace countersign::ocr
{

class WordCounts;

// Whether most of a page's words in small letters are listed: it is in the list's language.
bool areMostlyListed(const QList<model::OcrBlock> &blocks, const WordCounts &words);

// Puts right letters that came out as brackets, digits or other marks ("(he", "al)", "[nitial",
// "1s", "s.bject"), and quotation marks that came out as the sign of a trade mark, where the mark
// makes no sense and the word with the letter is one that contracts use there. Digits of numbers
// are never touched.
class Letterlikes
{
public:
    explicit Letterlikes(const WordCounts &words);

    void correct(QList<model::OcrBlock> &blocks) const;

private:
    using Words = std::vector<model::OcrWord *>;
    QString withFirstLetter(const Words &text, std::size_t at) const;
    QString withLastLetter(const Words &text, std::size_t at) const;
    QString withLetterForDigit(const Words &text, std::size_t at) const;
    QString withLetterForMark(const Words &text, std::size_t at) const;
    bool fits(const Words &text, std::size_t at, const QString &word) const;

    const WordCounts &m_words;
};

} // namespace countersign::ocr
