// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/photo.h"
#include "core/model/pagequality.h"

namespace countersign::imaging
{

// What preparation found out about a page's image, in the units of model::PageIssue.
struct QualityFacts {
    double dpi = 0;
    double letterPx = 0; // at `dpi`; 0 where there is too little to tell
    int turnedCw = 0;
    double skew = 0;
    double contrast = 1; // ink against paper, 0..1
    double shadow = 0; // how much darker the darkest part of the paper is, 0..1
    double specksPerInch2 = 0;
    double darkEdges = 0;
    int punchHoles = 0;
    int streaks = 0;
    double inverted = 0;
    int cutEdges = 0;
    bool blank = false;
    bool noise = false;
};

model::PageQuality qualityOf(const QualityFacts &facts);

// Adds what flattening a photograph found out about it.
void addPhoto(model::PageQuality &quality, const PhotoFacts &facts);

// The page was not read to its end.
void addUnfinished(model::PageQuality &quality);

// Lowers the score of a page after its recognition. `share` of its words are doubtful, 0..1.
void addDoubt(model::PageQuality &quality, double share);

} // namespace countersign::imaging
