// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/rereading.h"

#include "core/imaging/linepicture.h"
#include "core/ocr/tesseractwords.h"

#include <allheaders.h>
#include <tesseract/baseapi.h>

#include <algorithm>
#include <numeric>

namespace countersign::ocr
{

namespace
{

constexpr double doubtBelow = 0.6;
constexpr int secondHeightPx = 88;

bool isDoubtful(const model::OcrWord &word)
{
    return word.confidence < doubtBelow
        && std::any_of(word.text.begin(), word.text.end(),
                       [](QChar c) { return c.isLetterOrNumber(); });
}

double leastConfidence(const QList<model::OcrWord> &line)
{
    double least = 1;
    for (const model::OcrWord &word : line) {
        if (isDoubtful(word))
            least = std::min(least, word.confidence);
    }
    return least;
}

// A word or a number, not the letter that a stroke is taken for.
bool isWellRead(const QList<model::OcrWord> &line)
{
    constexpr double well = 0.65;
    double sum = 0;
    qsizetype letters = 0;
    qsizetype digits = 0;
    for (const model::OcrWord &word : line) {
        sum += word.confidence;
        for (const QChar c : word.text) {
            letters += c.isLetter() ? 1 : 0;
            digits += c.isDigit() ? 1 : 0;
        }
    }
    return (letters >= 3 || digits > 0) && sum >= well * double(line.size()) && isText(line);
}

// As many as a twenty-fifth of the page is wide, in this order.
std::vector<std::size_t> asFarAsWorthwhile(const std::vector<std::size_t> &candidates,
                                           const std::vector<int> &widthsPx)
{
    int left = std::accumulate(widthsPx.begin(), widthsPx.end(), 0) / 25;
    std::vector<std::size_t> chosen;
    for (const std::size_t index : candidates) {
        if (widthsPx[index] > left)
            continue;
        left -= widthsPx[index];
        chosen.push_back(index);
    }
    return chosen;
}

// The word that lies where another one does, or none.
const model::OcrWord *wordAt(const QList<model::OcrWord> &words, const model::PageRect &box)
{
    for (const model::OcrWord &word : words) {
        const double shared
            = std::min(word.box.right(), box.right()) - std::max(word.box.left, box.left);
        if (shared > 0.7 * std::max(word.box.width, box.width))
            return &word;
    }
    return nullptr;
}

} // namespace

std::vector<std::size_t> doubtfulLines(const std::vector<QList<model::OcrWord>> &lines,
                                       const std::vector<int> &widthsPx)
{
    std::vector<std::pair<double, std::size_t>> byDoubt;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double least = leastConfidence(lines[i]);
        if (least < doubtBelow && isText(lines[i]))
            byDoubt.emplace_back(least, i);
    }
    std::sort(byDoubt.begin(), byDoubt.end());
    std::vector<std::size_t> candidates;
    for (const auto &[least, index] : byDoubt)
        candidates.push_back(index);
    return asFarAsWorthwhile(candidates, widthsPx);
}

std::vector<std::size_t> refusedLines(const std::vector<QList<model::OcrWord>> &lines,
                                      const std::vector<int> &widthsPx)
{
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isText(lines[i]))
            candidates.push_back(i);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](std::size_t a, std::size_t b) { return widthsPx[a] < widthsPx[b]; });
    return asFarAsWorthwhile(candidates, widthsPx);
}

void compareReadings(QList<model::OcrWord> &first, const QList<model::OcrWord> &second)
{
    constexpr double clearlyBetter = 0.15;
    if (!isText(first)) {
        if (!isWellRead(second))
            return;
        first = second;
        for (model::OcrWord &word : first)
            word.second = model::SecondReading::Different;
        return;
    }
    for (model::OcrWord &word : first) {
        const model::OcrWord *other = isDoubtful(word) ? wordAt(second, word.box) : nullptr;
        if (!other)
            continue;
        const bool same = other->text == word.text;
        word.second = same ? model::SecondReading::Same : model::SecondReading::Different;
        if (!same && other->confidence > word.confidence + clearlyBetter) {
            word.text = other->text;
            word.confidence = other->confidence;
        }
    }
}

QList<model::OcrWord> readAgain(tesseract::TessBaseAPI &api, const imaging::PreparedPage &page,
                                const QRect &line)
{
    const imaging::LinePicture larger
        = imaging::linePicture(page.pixels.get(), line, secondHeightPx);
    const imaging::PixPtr smooth(larger.pixels ? pixBlockconv(larger.pixels.get(), 1, 1) : nullptr);
    if (!smooth)
        return {};
    showLine(api, smooth.get());
    api.Recognize(nullptr);
    return recognisedWords(api, page.geometry, line.topLeft(), larger.scale);
}

} // namespace countersign::ocr
