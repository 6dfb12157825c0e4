// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/linewidth.h"

#include <algorithm>

namespace countersign::ocr
{

namespace
{

constexpr double surely = 0.6;
constexpr qsizetype fewestToMeasure = 4;
constexpr std::size_t fewestWords = 8;
constexpr double narrowest = 0.6; // at half the width all print suffers

template <typename Number>
Number medianOf(std::vector<Number> numbers)
{
    const auto middle = numbers.begin() + std::ptrdiff_t(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

} // namespace

void LetterWidth::add(const QList<model::OcrWord> &words, const std::vector<QRectF> &boxesPx,
                      int lineHeightPx)
{
    m_lineHeightsPx.push_back(lineHeightPx);
    for (std::size_t i = 0; i < boxesPx.size(); ++i) {
        const model::OcrWord &word = words.at(qsizetype(i));
        if (word.text.size() >= fewestToMeasure && word.confidence >= surely)
            m_advancesPx.push_back(boxesPx[i].width() / double(word.text.size()));
    }
}

double LetterWidth::narrowing(int lineHeightPx, int pictureHeightPx) const
{
    if (m_advancesPx.size() < fewestWords)
        return 1;
    // A lower line may be of smaller print, whose letters its picture shows no wider.
    const int heightPx = std::max(lineHeightPx, medianOf(m_lineHeightsPx));
    const double drawnPx = medianOf(m_advancesPx) * pictureHeightPx / heightPx;
    return drawnPx > 0 ? std::clamp(m_neededPx / drawnPx, narrowest, 1.0) : 1;
}

} // namespace countersign::ocr
