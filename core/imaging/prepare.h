// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pagegeometry.h"
#include "core/imaging/pixhandle.h"
#include "core/model/pagequality.h"

#include <QImage>

#include <functional>

namespace countersign::imaging
{

// Which steps of preparation are taken: all of them, unless a person or a measurement says
// otherwise. None touches the original.
struct PrepareOptions {
    bool uninvert = true; // white on black becomes black on white
    bool cleanMargins = true; // black edges and punch holes
    bool removeSpecks = true;
    bool removeStreaks = true;
    bool evenLight = true; // shaded paper and faint ink
    bool straighten = true;
    bool soften = true; // black and white scans
    bool crop = true;
    bool enlarge = true; // small print

    bool operator==(const PrepareOptions &) const = default;
};

// Which steps are taken, for the stamp of a result.
QByteArray stampOf(const PrepareOptions &options);

// A page made ready for recognition: grey, upright, clean, straight, cropped to its ink, and the
// way back to the page as shown.
struct PreparedPage {
    PixPtr pixels;
    double dpi = 0;
    int rotationCw = 0; // quarter turns applied
    double skew = 0; // degrees clockwise applied
    PageGeometry geometry; // from the page after the quarter turns to `pixels`
    double letterPx = 0; // height of small letters in `pixels`; 0 when not to be told
    bool twoLevel = false; // black and white, whatever was made of it since
    bool blank = false; // nothing to read: paper with its dirt, or noise
    model::PageQuality quality;
};

struct Sheet;

// Tells the quarter turn clockwise that brings a page upright, from the page as it lies, before
// anything is cleaned: 0, 90, 180 or 270.
using TurnFinder = std::function<int(const Sheet &)>;

// Null `pixels` when memory does not suffice. Of noise no turn is asked for.
PreparedPage preparePage(const QImage &page, double dpi, const TurnFinder &findTurn,
                         const PrepareOptions &options = {});
// Of a page whose turn is known.
PreparedPage preparePage(const QImage &page, double dpi, int rotationCw,
                         const PrepareOptions &options = {});

} // namespace countersign::imaging
