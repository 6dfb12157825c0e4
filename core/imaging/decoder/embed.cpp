// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/decoder/embed.h"

#include <allheaders.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <optional>

namespace countersign::imaging::decoder
{

namespace
{

constexpr int photographQuality = 92;

std::uint32_t bigEndian(Bytes data, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = value << 8 | (at + i < data.size() ? data[at + i] : 0U);
    return value;
}

// Baseline, extended or progressive Huffman JPEG, grey or three colours: what DCTDecode has to
// understand. Four colours would need a printing profile.
std::optional<Embedding> jpegAsItIs(Bytes file, int orientation)
{
    std::size_t at = 2;
    while (at + 9 < file.size() && file[at] == 0xff) {
        const std::uint8_t marker = file[at + 1];
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        if (marker == 0xda || marker == 0xd9)
            break;
        if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8
            && marker != 0xcc) {
            Embedding found{.filter = "dct", .orientation = orientation, .coded = file};
            found.bits = file[at + 4];
            found.height = bigEndian(file, at + 5, 2);
            found.width = bigEndian(file, at + 7, 2);
            found.components = file[at + 9];
            const bool usable = marker <= 0xc2 && found.bits == 8 && found.width > 0
                && found.height > 0 && (found.components == 1 || found.components == 3);
            return usable ? std::optional(std::move(found)) : std::nullopt;
        }
        at += 2 + bigEndian(file, at + 2, 2);
    }
    return std::nullopt;
}

void appendHex(std::string &text, Bytes bytes)
{
    static const char digits[] = "0123456789abcdef";
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
}

// PNG's own compression is FlateDecode with PNG predictors. Not so interlaced, transparent and deep
// images.
std::optional<Embedding> pngAsItIs(Bytes file, int orientation)
{
    if (file.size() < 33 || std::memcmp(file.data() + 12, "IHDR", 4) != 0)
        return std::nullopt;
    Embedding found{.filter = "png", .orientation = orientation, .verbatim = false};
    found.width = bigEndian(file, 16, 4);
    found.height = bigEndian(file, 20, 4);
    found.bits = file[24];
    const std::uint8_t colour = file[25];
    found.components = colour == 2 ? 3 : 1;
    if ((colour != 0 && colour != 2 && colour != 3) || found.bits > 8 || file[28] != 0)
        return std::nullopt;
    for (std::size_t at = 8; at + 12 <= file.size();) {
        const std::size_t size = bigEndian(file, at, 4);
        const char *name = reinterpret_cast<const char *>(file.data() + at + 4);
        if (size > file.size() - at - 12 || std::memcmp(name, "tRNS", 4) == 0)
            return std::nullopt;
        const Bytes content = file.subspan(at + 8, size);
        if (std::memcmp(name, "PLTE", 4) == 0)
            appendHex(found.palette, content.first(size - size % 3));
        else if (std::memcmp(name, "IDAT", 4) == 0)
            found.recoded.insert(found.recoded.end(), content.begin(), content.end());
        at += 12 + size;
    }
    const bool complete = !found.recoded.empty() && (colour != 3 || !found.palette.empty());
    return complete ? std::optional(std::move(found)) : std::nullopt;
}

std::uint8_t reversed(std::uint8_t byte)
{
    byte = std::uint8_t((byte & 0xf0) >> 4 | (byte & 0x0f) << 4);
    byte = std::uint8_t((byte & 0xcc) >> 2 | (byte & 0x33) << 2);
    return std::uint8_t((byte & 0xaa) >> 1 | (byte & 0x55) << 1);
}

// Group 4 in one strip is CCITTFaxDecode with K -1 (ISO 32000-1, 7.4.6); several strips each begin
// anew and can't be joined.
std::optional<Embedding> group4AsItIs(Bytes file, const Directory &page)
{
    if (page.compression != 4 || page.strips != 1 || page.photometric > 1 || page.bitsPerSample != 1
        || page.samplesPerPixel != 1 || page.stripOffset >= file.size() || page.stripBytes == 0
        || page.stripBytes > file.size() - page.stripOffset)
        return std::nullopt;
    Embedding found{.filter = "g4", .bits = 1, .orientation = page.orientation};
    found.width = page.width;
    found.height = page.height;
    // TIFF calls the ink of WhiteIsZero 1, and so does the coder; PDF's 0 is black.
    found.blackIs1 = page.photometric == 1;
    found.coded = file.subspan(std::size_t(page.stripOffset), std::size_t(page.stripBytes));
    if (page.fillOrder == 2) {
        found.verbatim = false;
        for (const std::uint8_t byte : found.coded)
            found.recoded.push_back(reversed(byte));
    }
    return found;
}

// With the coded bytes taken along.
std::optional<Embedding> owned(std::optional<Embedding> found)
{
    if (found && found->verbatim) {
        found->recoded.assign(found->coded.begin(), found->coded.end());
        found->verbatim = false;
        found->coded = {};
    }
    return found;
}

// What of a file's bytes lies there and begins as a JPEG stream does; empty otherwise.
Bytes jpegStream(Bytes file, std::uint64_t offset, std::uint64_t size)
{
    if (size < 4 || offset >= file.size() || size > file.size() - offset)
        return {};
    const Bytes stream = file.subspan(std::size_t(offset), std::size_t(size));
    return stream[0] == 0xff && stream[1] == 0xd8 ? stream : Bytes();
}

// JPEG in one strip, with its tables before it. No marker in it says what the colours are, as the
// TIFF's tags do; the one of Adobe's says it for PDF (ISO 32000-1, 7.4.8).
std::optional<Embedding> tiffJpegAsItIs(Bytes file, const Directory &page)
{
    const bool grey = page.samplesPerPixel == 1 && page.photometric == 1;
    const bool ycc = page.samplesPerPixel == 3 && page.photometric == 6;
    const bool rgb = page.samplesPerPixel == 3 && page.photometric == 2;
    const Bytes strip = jpegStream(file, page.stripOffset, page.stripBytes);
    const Bytes tables = jpegStream(file, page.tablesOffset, page.tablesBytes);
    if (page.compression != 7 || page.strips != 1 || !(grey || ycc || rgb) || strip.empty()
        || tables.empty() != (page.tablesBytes == 0))
        return std::nullopt;
    std::vector<std::uint8_t> joined = {0xff, 0xd8};
    if (!grey)
        joined.insert(joined.end(),
                      {0xff, 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0,
                       std::uint8_t(ycc ? 1 : 0)});
    if (!tables.empty()) // between its first and its last marker
        joined.insert(joined.end(), tables.begin() + 2, tables.end() - 2);
    joined.insert(joined.end(), strip.begin() + 2, strip.end());
    auto found = owned(jpegAsItIs(joined, page.orientation));
    const bool fits = found && found->width == page.width && found->height == page.height
        && found->components == page.samplesPerPixel;
    return fits ? std::move(found) : std::nullopt;
}

bool isGrey(Pix *pix)
{
    for (int y = 0; y < pixGetHeight(pix); ++y) {
        const l_uint32 *line = pixGetData(pix) + std::size_t(y) * std::size_t(pixGetWpl(pix));
        for (int x = 0; x < pixGetWidth(pix); ++x) {
            const l_uint32 pixel = line[x] >> 8;
            if ((pixel & 0xffU) != (pixel >> 8 & 0xffU) || (pixel & 0xffU) != pixel >> 16)
                return false;
        }
    }
    return true;
}

// In the depth it needs: 1, 8 or 32 bits.
PixPtr inNeededDepth(PixPtr pix)
{
    if (pixGetColormap(pix.get()))
        pix.reset(pixRemoveColormap(pix.get(), REMOVE_CMAP_BASED_ON_SRC));
    if (pix && pixGetDepth(pix.get()) == 32 && isGrey(pix.get()))
        pix.reset(pixConvertRGBToGrayFast(pix.get()));
    if (pix && pixGetDepth(pix.get()) != 1 && pixGetDepth(pix.get()) != 32)
        pix.reset(pixConvertTo8(pix.get(), 0));
    return pix;
}

struct Written {
    l_uint8 *data = nullptr;
    size_t size = 0;

    ~Written() { std::free(data); }
    Bytes bytes() const { return {data, size}; }
};

Outcome<Embedding> recode(const ImageFile &file, int page)
{
    Outcome<PixPtr> whole = loadWhole(file, page);
    if (whole.code != ExitCode::Ok)
        return {whole.code, {}};
    const PixPtr pix = inNeededDepth(std::move(whole.value));
    if (!pix)
        return {ExitCode::Damaged, {}};
    const bool photograph = file.mediaType == "image/jpeg" || file.mediaType == "image/heic"
        || file.mediaType == "image/webp";
    Written written;
    std::optional<Embedding> found;
    if (pixGetDepth(pix.get()) == 1) {
        if (pixWriteMemTiff(&written.data, &written.size, pix.get(), IFF_TIFF_G4) == 0) {
            const std::vector<Directory> directories = readDirectories(written.bytes(), 1);
            if (!directories.empty())
                found = group4AsItIs(written.bytes(), directories.front());
        }
    } else if (photograph) {
        if (pixWriteMemJpeg(&written.data, &written.size, pix.get(), photographQuality, 0) == 0)
            found = jpegAsItIs(written.bytes(), 1);
    } else if (pixWriteMemPng(&written.data, &written.size, pix.get(), 0) == 0) {
        found = pngAsItIs(written.bytes(), 1);
    }
    found = owned(std::move(found));
    if (!found)
        return {ExitCode::Damaged, {}};
    return {ExitCode::Ok, std::move(*found)};
}

} // namespace

Outcome<Embedding> embedPage(const ImageFile &file, int page)
{
    std::optional<Embedding> found;
    if (file.mediaType == "image/tiff") {
        const Outcome<std::vector<Directory>> pages = storedPages(file);
        if (pages.code != ExitCode::Ok)
            return {pages.code, {}};
        if (page < 0 || std::size_t(page) >= pages.value.size())
            return {ExitCode::Usage, {}};
        const Directory &stored = pages.value[std::size_t(page)];
        found = group4AsItIs(file.bytes, stored);
        if (!found)
            found = tiffJpegAsItIs(file.bytes, stored);
    } else if (file.mediaType == "image/jpeg") {
        found = jpegAsItIs(file.bytes, readExif(file.bytes).orientation);
    } else if (file.mediaType == "image/png") {
        found = pngAsItIs(file.bytes, readExif(file.bytes).orientation);
        if (found && found->bits == 1) // Group 4 is far smaller
            found.reset();
    }
    if (found)
        return {ExitCode::Ok, std::move(*found)};
    return recode(file, page);
}

} // namespace countersign::imaging::decoder
