// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/tesseractwords.h"

#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <memory>

namespace countersign::ocr
{

namespace
{

using tesseract::RIL_BLOCK;
using tesseract::RIL_TEXTLINE;
using tesseract::RIL_WORD;

model::PageRect boxAt(const tesseract::ResultIterator &at, tesseract::PageIteratorLevel level,
                      const imaging::PreparedPage &page)
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    if (!at.BoundingBox(level, &left, &top, &right, &bottom))
        return {};
    return page.geometry.toPage(QRectF(left, top, right - left, bottom - top));
}

QString textAt(const tesseract::ResultIterator &at)
{
    const std::unique_ptr<char[]> text(at.GetUTF8Text(RIL_WORD));
    return QString::fromUtf8(text.get()).trimmed();
}

// The union of the parts' boxes: Tesseract's own line and block boxes reach into neighbours.
template <typename Parts>
model::PageRect unionOf(const Parts &parts)
{
    model::PageRect box;
    for (const auto &part : parts)
        box = box.united(part.box);
    return box;
}

// Rules, ruled paper and speckle come out as a line of words that the recogniser itself does not
// believe in.
bool isText(const model::OcrLine &line)
{
    constexpr double minMeanConfidence = 0.3;
    double sum = 0;
    for (const model::OcrWord &word : line.words)
        sum += word.confidence;
    return !line.words.isEmpty() && sum >= minMeanConfidence * double(line.words.size());
}

void keepText(QList<model::OcrBlock> &blocks)
{
    for (model::OcrBlock &block : blocks) {
        block.lines.removeIf([](const model::OcrLine &line) { return !isText(line); });
        for (model::OcrLine &line : block.lines)
            line.box = unionOf(line.words);
        block.box = unionOf(block.lines);
    }
    blocks.removeIf([](const model::OcrBlock &block) { return block.lines.isEmpty(); });
}

} // namespace

QList<model::OcrBlock> recognisedBlocks(tesseract::TessBaseAPI &api,
                                        const imaging::PreparedPage &page)
{
    const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
    QList<model::OcrBlock> blocks;
    if (!at)
        return blocks;
    do {
        if (blocks.isEmpty() || at->IsAtBeginningOf(RIL_BLOCK))
            blocks.append(model::OcrBlock{});
        QList<model::OcrLine> &lines = blocks.last().lines;
        if (lines.isEmpty() || at->IsAtBeginningOf(RIL_TEXTLINE))
            lines.append(model::OcrLine{});
        const QString text = at->Empty(RIL_WORD) ? QString() : textAt(*at);
        if (!text.isEmpty()) {
            const double confidence = qBound(0.0, double(at->Confidence(RIL_WORD)) / 100, 1.0);
            lines.last().words.append(model::OcrWord{text, boxAt(*at, RIL_WORD, page), confidence});
        }
    } while (at->Next(RIL_WORD));
    keepText(blocks);
    return blocks;
}

} // namespace countersign::ocr
