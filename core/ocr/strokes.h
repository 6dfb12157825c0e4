// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <functional>

namespace countersign::ocr
{

// Puts letters where upright strokes were taken for brackets and exclamation marks ("shal]", "a!l",
// "| agree"), when the language has such a word and no bracket was opened before. Takes the lines
// of a page one after the other.
class StrokeReader
{
public:
    // `isWord` says whether the language has a word.
    explicit StrokeReader(std::function<bool(const QString &)> isWord);

    void correct(QList<model::OcrWord> &line);

private:
    static constexpr int bracketReach = 6; // lines

    bool isBracketed(const QString &text);

    std::function<bool(const QString &)> m_isWord;
    int m_open = 0;
    int m_linesSinceBracket = 0;
};

} // namespace countersign::ocr
