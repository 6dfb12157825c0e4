// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pixhandle.h"
#include "core/model/pagerect.h"

#include <QImage>
#include <QList>

namespace countersign::imaging
{

// What was found in a region beside print and ruled lines, in inches.
struct PenTraces {
    model::PageRect box; // of all of it; empty: nothing but specks
    double longest = 0; // the longer side of the largest piece
    double longShare = 0; // of the ink, in pieces longer than print
    double strokeLength = 0; // of all strokes together
    double strokeWidth = 0; // mean
    double height = 0; // of `box`
    double fill = 0; // ink in the pieces' boxes, 0..1
    double onRule = 0; // share of the ink in pieces that cross the rule

    bool isEmpty() const { return box.isEmpty(); }
};

// Probability that the traces are somebody's signature; of nothing but specks, that there is one
// all the same.
double signatureProbability(const PenTraces &traces);

// A page's picture in black and white without its print: ruled lines, and what a pen has left.
class PenPicture
{
public:
    // `grey` at `dpi` as it lies; `rotationCw` brings it upright. `print` are the boxes of printed
    // words on the upright page.
    PenPicture(const QImage &grey, double dpi, int rotationCw, const QList<model::PageRect> &print);
    ~PenPicture();

    // Lines drawn across, longer than letters and shorter than the page, from top to bottom. They
    // may slope a little or be dotted.
    QList<model::PageRect> rules() const { return m_rules; }
    // Boxes of strokes that are larger than print and thinner than blots, away from the edges.
    QList<model::PageRect> scribbles() const;
    // What a pen has left in a region whose rule, if any, is left out.
    PenTraces tracesIn(const model::PageRect &area, const model::PageRect &rule) const;

private:
    void dropPrint(const QList<model::PageRect> &print);
    void findRules();

    PixPtr m_pixels; // null where memory did not suffice
    PixPtr m_ruled; // the pixels of rules
    QSizeF m_sizePx;
    QList<model::PageRect> m_rules;
};

} // namespace countersign::imaging
