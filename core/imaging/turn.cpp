// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/turn.h"

namespace countersign::imaging
{

model::PageRect turned(const model::PageRect &box, int degreesCw)
{
    if (degreesCw == 90)
        return {1 - box.bottom(), box.left, box.height, box.width};
    if (degreesCw == 180)
        return {1 - box.right(), 1 - box.bottom(), box.width, box.height};
    if (degreesCw == 270)
        return {box.top, 1 - box.right(), box.height, box.width};
    return box;
}

void turnPage(model::OcrPage &page, int degreesCw)
{
    if (degreesCw == 0)
        return;
    for (model::OcrBlock &block : page.blocks) {
        block.box = turned(block.box, degreesCw);
        for (model::OcrLine &line : block.lines) {
            line.box = turned(line.box, degreesCw);
            for (model::OcrWord &word : line.words)
                word.box = turned(word.box, degreesCw);
        }
    }
    for (model::InkMark &mark : page.ink)
        mark.box = turned(mark.box, degreesCw);
    for (model::SigningPlace &place : page.signing)
        place = {turned(place.rule, degreesCw), turned(place.area, degreesCw),
                 turned(place.ink, degreesCw), place.written};
    if (degreesCw != 180)
        page.sizePt.transpose();
    page.rotationCw = (page.rotationCw + degreesCw) % 360;
}

} // namespace countersign::imaging
