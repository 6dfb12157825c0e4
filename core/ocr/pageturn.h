// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"
#include "core/imaging/sheet.h"
#include "core/model/ocr.h"

namespace countersign::ocr
{

class EnginePool;

// The quarter turns clockwise that bring a page upright.
struct PageTurn {
    int degreesCw = 0; // 0, 90, 180 or 270
    bool sure = true; // else told from little: it may be another
    imaging::PixPtr look = nullptr; // where not sure: the page as it lies, grey
    double lookDpi = 0;
};

// By its letters' ascenders. None for a page with hardly a letter.
PageTurn findTurn(const imaging::Sheet &sheet);

// The old recogniser's orientation detection on the turn's look: it also works with little text,
// but takes long. None when it is not sure either.
int turnByRecognition(EnginePool &pool, const PageTurn &turn);

// How many of a page's words are words of its languages. Words are what has three letters.
struct WordCheck {
    qsizetype words = 0;
    qsizetype known = 0;

    // Of capitals that stand on their heads a third of the words may be some.
    bool isReadable() const { return words > 0 && known * 5 >= 2 * words; }
    // A page that lies wrong has some words by chance.
    bool isText() const { return known >= 8 && known * 2 >= words; }
};

WordCheck checkWords(EnginePool &pool, const model::OcrPage &page, const QStringList &languages);

} // namespace countersign::ocr
