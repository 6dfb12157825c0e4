// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace countersign::imaging::decoder
{

using Bytes = std::span<const std::uint8_t>;

// What one image file directory (TIFF 6.0 section 2, BigTIFF, and so EXIF) says of its image; 0
// where nothing.
struct Directory {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint32_t bitsPerSample = 1;
    std::uint32_t samplesPerPixel = 1;
    double xDpi = 0;
    double yDpi = 0;
    int orientation = 1; // 1 to 8, as in EXIF
    // How the pixels are coded, for images that lie in the file as one piece.
    std::uint32_t compression = 1;
    std::uint32_t photometric = 0;
    std::uint32_t fillOrder = 1;
    std::uint64_t strips = 0;
    std::uint64_t stripOffset = 0; // of the first
    std::uint64_t stripBytes = 0;
    std::uint64_t tablesOffset = 0; // of JPEG, which strips share (TIFF Technical Note 2)
    std::uint64_t tablesBytes = 0;
};

// Follows the chain of directories, which may lie anywhere, lie or loop.
std::vector<Directory> readDirectories(Bytes tiff, std::size_t maxCount);

// The directory of the EXIF block in a JPEG (APP1), PNG (eXIf) or WebP (EXIF chunk); a default one
// when there is none.
Directory readExif(Bytes file);

} // namespace countersign::imaging::decoder
