// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pagegeometry.h"
#include "core/model/ocr.h"

#include <QPoint>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace tesseract
{
class TessBaseAPI;
}

struct Pix;

namespace countersign::ocr
{

// The height of the network's input: what is drawn higher costs time in Tesseract's look at the
// line, which shrinks it less well.
constexpr int inputHeightPx = 36;

// Gives the recogniser the picture of one line.
void showLine(tesseract::TessBaseAPI &api, Pix *line);

// The recognised words, in reading order, with boxes on the page as shown. To be called after
// Recognize(), also when that stopped at its deadline.
QList<model::OcrBlock> recognisedBlocks(tesseract::TessBaseAPI &api,
                                        const imaging::PageGeometry &geometry);

// The words of one recognised line, whose picture was cut out of the page's at `origin` and has
// `scale` times its pixels each way. `boxesPx` takes their boxes in the page's pixels, from
// `origin`.
QList<model::OcrWord> recognisedWords(tesseract::TessBaseAPI &api,
                                      const imaging::PageGeometry &geometry, const QPoint &origin,
                                      const QSizeF &scale, std::vector<QRectF> *boxesPx = nullptr);

// Rules, ruled paper and speckle come out as a line of words that the recogniser itself does not
// believe in.
bool isText(const QList<model::OcrWord> &line);

} // namespace countersign::ocr
