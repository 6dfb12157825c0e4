// SPDX-License-Identifier: Apache-2.0
#include "core/ocr/tesseractwords.h"

#include <allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace countersign::ocr
{

namespace
{

using tesseract::RIL_BLOCK;
using tesseract::RIL_TEXTLINE;
using tesseract::RIL_WORD;

model::PageRect boxAt(const tesseract::ResultIterator &at, tesseract::PageIteratorLevel level,
                      const imaging::PageGeometry &geometry, const QPoint &origin = {},
                      const QSizeF &scale = {1, 1})
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    if (!at.BoundingBox(level, &left, &top, &right, &bottom))
        return {};
    return geometry.toPage(QRectF(left / scale.width() + origin.x(),
                                  top / scale.height() + origin.y(), (right - left) / scale.width(),
                                  (bottom - top) / scale.height()));
}

QRectF pixelsAt(const tesseract::ResultIterator &at, const QSizeF &scale)
{
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    at.BoundingBox(RIL_WORD, &left, &top, &right, &bottom);
    return {left / scale.width(), top / scale.height(), (right - left) / scale.width(),
            (bottom - top) / scale.height()};
}

QString textAt(const tesseract::ResultIterator &at)
{
    const std::unique_ptr<char[]> text(at.GetUTF8Text(RIL_WORD));
    return QString::fromUtf8(text.get()).trimmed();
}

double confidenceAt(const tesseract::ResultIterator &at)
{
    return qBound(0.0, double(at.Confidence(RIL_WORD)) / 100, 1.0);
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

void keepText(QList<model::OcrBlock> &blocks)
{
    for (model::OcrBlock &block : blocks) {
        block.lines.removeIf([](const model::OcrLine &line) { return !isText(line.words); });
        for (model::OcrLine &line : block.lines)
            line.box = unionOf(line.words);
        block.box = unionOf(block.lines);
    }
    blocks.removeIf([](const model::OcrBlock &block) { return block.lines.isEmpty(); });
}

} // namespace

void showLine(tesseract::TessBaseAPI &api, Pix *line)
{
    constexpr int dpi = 300; // not that of the page: only a hint
    constexpr float dark = 128;
    // Light print on dark Tesseract would look for in every line that it reads badly, at twice the
    // time: only what is mostly dark is worth that.
    l_float32 mean = 255;
    const bool measured = pixGetAverageMasked(line, nullptr, 0, 0, 1, L_MEAN_ABSVAL, &mean) == 0;
    api.SetVariable("tessedit_do_invert", measured && mean < dark ? "1" : "0");
    api.SetImage(line);
    api.SetSourceResolution(dpi);
}

bool isText(const QList<model::OcrWord> &line)
{
    constexpr double minMeanConfidence = 0.3;
    constexpr double minStrokeConfidence = 0.7;
    double sum = 0;
    qsizetype characters = 0;
    qsizetype strokes = 0; // what a streak or a speck is taken for
    for (const model::OcrWord &word : line) {
        sum += word.confidence;
        characters += word.text.size();
        for (const QChar c : word.text)
            strokes += u"|!iIl1:;.,'`-_~="_s.contains(c) ? 1 : 0;
    }
    const double mean = line.isEmpty() ? 0 : sum / double(line.size());
    return mean >= (strokes * 3 >= characters * 2 ? minStrokeConfidence : minMeanConfidence);
}

QList<model::OcrBlock> recognisedBlocks(tesseract::TessBaseAPI &api,
                                        const imaging::PageGeometry &geometry)
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
        if (!text.isEmpty())
            lines.last().words.append({text, boxAt(*at, RIL_WORD, geometry), confidenceAt(*at)});
    } while (at->Next(RIL_WORD));
    keepText(blocks);
    return blocks;
}

QList<model::OcrWord> recognisedWords(tesseract::TessBaseAPI &api,
                                      const imaging::PageGeometry &geometry, const QPoint &origin,
                                      const QSizeF &scale, std::vector<QRectF> *boxesPx)
{
    const std::unique_ptr<tesseract::ResultIterator> at(api.GetIterator());
    QList<model::OcrWord> words;
    if (!at)
        return words;
    do {
        const QString text = at->Empty(RIL_WORD) ? QString() : textAt(*at);
        if (text.isEmpty())
            continue;
        words.append({text, boxAt(*at, RIL_WORD, geometry, origin, scale), confidenceAt(*at)});
        if (boxesPx)
            boxesPx->push_back(pixelsAt(*at, scale));
    } while (at->Next(RIL_WORD));
    return words;
}

} // namespace countersign::ocr
