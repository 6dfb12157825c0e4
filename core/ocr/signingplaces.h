// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/ocr.h"

#include <QImage>

namespace countersign::ocr
{

// True for a page on which somebody is to sign by hand, as its text tells: "By:", "Unterschrift",
// a line to sign on. A conformed signature ("/s/ Jane Doe") is text and asks for no ink.
bool asksForSignature(const model::OcrPage &page);

// Where to sign, and whether somebody has: by labels and ruled lines, and ink that is no print.
// `grey` is the page's picture at `dpi`, as it lies before page.rotationCw. Coloured marks of
// page.ink count as ink. Handwriting apart from any line is a place of its own, without a rule.
QList<model::SigningPlace> findSigningPlaces(const model::OcrPage &page, const QImage &grey,
                                             double dpi);

} // namespace countersign::ocr
