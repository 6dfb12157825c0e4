// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/decoder/imagefile.h"

#include <string>

namespace countersign::imaging::decoder
{

// A page's image as a PDF can hold it (ISO 32000-1, 7.4): the coded bytes and what has to be said
// of them. `coded` points into the file where it could be taken over untouched, else into
// `recoded`.
struct Embedding {
    std::string filter; // "dct", "g4", "png" (Flate with PNG's predictors)
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint32_t bits = 8;
    std::uint32_t components = 1;
    int orientation = 1; // of the coded image, as in EXIF
    bool blackIs1 = false; // of g4
    std::string palette = {}; // of png: hexadecimal RGB triples
    bool verbatim = true;
    Bytes coded = {};
    std::vector<std::uint8_t> recoded = {};

    Bytes bytes() const { return verbatim ? coded : Bytes(recoded); }
};

// JPEG and Group 4, in TIFF where they are of one strip, and plain PNG are taken over as they are;
// else two colours become Group 4, photographs JPEG, and the rest PNG, all without loss but for
// photographs.
Outcome<Embedding> embedPage(const ImageFile &file, int page);

} // namespace countersign::imaging::decoder
