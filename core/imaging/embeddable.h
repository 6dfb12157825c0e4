// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/imaging/mediatype.h"
#include "core/imaging/sourcedata.h"
#include "core/imaging/tools.h"

#include <QByteArray>
#include <QSize>

namespace countersign::imaging
{

// The image of a page of an image file, coded as a PDF can hold it.
struct Embeddable {
    enum class Coding { Jpeg, Group4, PngFlate };

    Coding coding = Coding::Jpeg;
    QSize sizePx; // as coded
    int bits = 8; // a component
    int components = 1;
    int orientation = 1; // of the coded image, 1 to 8 as in EXIF
    bool blackIs1 = false; // Group 4: coded black is white
    bool verbatim = false; // the file's own bytes, not one changed
    QByteArray palette; // PngFlate: RGB triples; empty without a palette
    QByteArray data;
};

// CodedAnew leaves out the data of a verbatim image: it can be fetched again at little cost.
enum class EmbedPart { CodedAnew, All };

// Keeps JPEG, Group 4 and PNG coding where the file has it; made by countersign-decoder. Codes:
// those of PageSource::render().
base::Result<Embeddable> embeddablePage(const SourceData &data, MediaType type, int page,
                                        EmbedPart part, const Tools &tools,
                                        base::JobContext &context);

} // namespace countersign::imaging
