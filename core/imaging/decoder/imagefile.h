// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/decoder/exitcode.h"
#include "core/imaging/decoder/ifd.h"
#include "core/imaging/pixhandle.h"

#include <string>
#include <vector>

namespace countersign::imaging::decoder
{

// One page as it lies upright.
struct ImagePage {
    int width = 0;
    int height = 0;
    double xDpi = 0; // 0: not stated
    double yDpi = 0;
};

struct Target {
    int page = 0;
    int width = 0;
    int height = 0;
    bool grey = false;
};

template <typename T>
struct Outcome {
    ExitCode code = ExitCode::Ok;
    T value = {};
};

// An image file of a known type, mapped into memory; big images are refused before their pixels are
// touched.
struct ImageFile {
    std::string path;
    std::string mediaType;
    Bytes bytes;
};

Outcome<std::vector<ImagePage>> listPages(const ImageFile &file);
// The page upright, 8 bit grey or 32 bit colour on white, of the target's size.
Outcome<PixPtr> loadPage(const ImageFile &file, const Target &target);
// A picture as 8 bit grey or 32 bit colour: itself where it is so already.
PixPtr toDepth(PixPtr pix, bool grey);
// The page upright as it was stored: its own size and depth.
Outcome<PixPtr> loadWhole(const ImageFile &file, int page);
// What the file says of its pages as they are stored.
Outcome<std::vector<Directory>> storedPages(const ImageFile &file);

// libheif's part of the above.
Outcome<std::vector<ImagePage>> listHeif(const ImageFile &file);
Outcome<PixPtr> loadHeif(const ImageFile &file);

// What Leptonica refuses: tiled TIFF, old BMP. Qt's readers are slower and lose the resolution.
PixPtr loadWithQt(const ImageFile &file, int page);

// No decoded image may take more than this; the process itself is limited to somewhat over twice as
// much.
constexpr double maxDecodedBytes = 400e6;

} // namespace countersign::imaging::decoder
