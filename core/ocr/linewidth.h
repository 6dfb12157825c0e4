// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QRectF>

#include <vector>

namespace countersign::ocr
{

// What a letter needs in the picture of a line, 36 pixels high. Times has some 12.
constexpr double neededLetterPx = 13.5; // by Tesseract's own networks
constexpr double neededLetterPxTrained = 10; // by ours, which has learned it (readLanguageFile())

// How wide the letters of a page are. The recogniser's time goes by the width of a line, and it
// reads wide letters, a typewriter's above all, as well when they are drawn narrower.
class LetterWidth
{
public:
    explicit LetterWidth(double neededPx = neededLetterPx)
        : m_neededPx(neededPx)
    {
    }

    // Takes in a line that was read as wide as it is: its words, their boxes in pixels of the page,
    // and the line's height there.
    void add(const QList<model::OcrWord> &words, const std::vector<QRectF> &boxesPx,
             int lineHeightPx);

    // How much narrower to draw a line of this height: 1 where too little is known.
    double narrowing(int lineHeightPx, int pictureHeightPx) const;

private:
    double m_neededPx;
    std::vector<double> m_advancesPx; // of each word: what one of its letters takes
    std::vector<int> m_lineHeightsPx;
};

} // namespace countersign::ocr
