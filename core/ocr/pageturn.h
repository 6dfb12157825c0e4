// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/sheet.h"
#include "core/model/ocr.h"

namespace countersign::ocr
{

class EnginePool;

// The quarter turns clockwise that bring a page upright.
struct PageTurn {
    int degreesCw = 0; // 0, 90, 180 or 270
    bool sure = true; // else told from little: it may be another
};

// None for a page with hardly a letter.
PageTurn findTurn(EnginePool &pool, const imaging::Sheet &sheet);

// How many of a page's words are words of its languages. Words are what has three letters.
struct WordCheck {
    qsizetype words = 0;
    qsizetype known = 0;

    bool isReadable() const { return words > 0 && known * 3 >= words; }
};

WordCheck checkWords(EnginePool &pool, const model::OcrPage &page, const QStringList &languages);

} // namespace countersign::ocr
