// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/decoder/imagefile.h"

namespace countersign::imaging::decoder
{

// A PDF's page that shows one picture and nothing else, as scanners write them, and what is known
// of it: the picture's object and, upright, its size.
struct PicturePage {
    int page = 0; // from 0
    int object = 0;
    int width = 0;
    int height = 0;
    bool grey = false;
};

// The picture's own pixels, upright, 8 bit grey or 32 bit colour. Unsupported when the page shows
// anything else, or the picture otherwise than whole and straight, or in a coding that only a
// PDF renderer knows.
Outcome<PixPtr> loadPdfPicture(const ImageFile &file, const PicturePage &wanted);

} // namespace countersign::imaging::decoder
