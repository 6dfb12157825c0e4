// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/pageturn.h"

#include "core/imaging/pagemeasure.h"
#include "core/ocr/enginepool.h"

#include <allheaders.h>
#include <tesseract/baseapi.h>

#include <algorithm>

namespace countersign::ocr
{

namespace
{

// Ascenders tell themselves best from descenders in letters of some 14 pixels, which ten-point
// print has here: at 150 a fifth of all pages stays undecided, and recognition is slow at it.
constexpr double orientationDpi = 200;
constexpr int fewestLetters = 12; // a signature page has few

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return letters;
}

} // namespace

PageTurn findTurn(const imaging::Sheet &sheet)
{
    if (std::count_if(sheet.marks.cbegin(), sheet.marks.cend(), imaging::canBeLetter)
        < fewestLetters)
        return {};
    const auto scale = float(std::min(1.0, orientationDpi / sheet.dpi));
    const imaging::PixPtr small(pixScaleBySampling(sheet.bilevel.get(), scale, scale));
    if (const auto turn = small ? imaging::turnByAscenders(small.get()) : std::nullopt)
        return {*turn};
    return {0, false, imaging::PixPtr(pixCopy(nullptr, sheet.grey.get())), sheet.dpi};
}

int turnByRecognition(EnginePool &pool, const PageTurn &turn)
{
    if (!turn.look)
        return 0;
    constexpr float minConfidence = 3;
    auto api = pool.acquireOrientation();
    if (!api)
        return 0; // without the data file the page stays as it is
    (*api)->SetPageSegMode(tesseract::PSM_OSD_ONLY);
    (*api)->SetVariable("min_characters_to_try", QByteArray::number(fewestLetters).constData());
    (*api)->SetImage(turn.look.get());
    (*api)->SetSourceResolution(int(turn.lookDpi + 0.5));
    int degrees = 0;
    float confidence = 0;
    const char *script = nullptr;
    float scriptConfidence = 0;
    const bool found
        = (*api)->DetectOrientationScript(&degrees, &confidence, &script, &scriptConfidence);
    return found && confidence >= minConfidence ? (360 - degrees) % 360 : 0;
}

WordCheck checkWords(EnginePool &pool, const model::OcrPage &page, const QStringList &languages)
{
    constexpr qsizetype fewestOfWord = 3;
    auto api = pool.acquire(languages);
    WordCheck check;
    const QList<model::OcrWord> words = page.words();
    for (const model::OcrWord &word : words) {
        const QString letters = lettersOf(word.text);
        if (letters.size() < fewestOfWord)
            continue;
        ++check.words;
        if (api && (*api)->IsValidWord(letters.toUtf8().constData()) != 0)
            ++check.known;
    }
    return check;
}

} // namespace countersign::ocr
