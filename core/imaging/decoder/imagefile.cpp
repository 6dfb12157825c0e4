// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/decoder/imagefile.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace countersign::imaging::decoder
{

namespace
{

constexpr std::size_t maxTiffPages = 5000;

using FilePtr = std::unique_ptr<std::FILE, int (*)(std::FILE *)>;

struct Header {
    Directory directory; // as stored
    ImagePage upright;
};

Header headerFrom(Directory directory)
{
    const bool sideways = directory.orientation >= 5;
    ImagePage page{int(directory.width), int(directory.height), directory.xDpi, directory.yDpi};
    if (sideways) {
        std::swap(page.width, page.height);
        std::swap(page.xDpi, page.yDpi);
    }
    return {directory, page};
}

// GIF and BMP keep their size at a fixed place; Leptonica reads their headers only together with
// the pixels.
bool readFixedSize(const ImageFile &file, Directory &directory)
{
    const auto number = [&](std::size_t at, std::size_t count) {
        std::uint32_t value = 0;
        for (std::size_t i = count; i-- > 0;)
            value = value << 8 | file.bytes[at + i];
        return value;
    };
    if (file.bytes.size() < 30)
        return false;
    if (file.mediaType == "image/gif") {
        directory.width = number(6, 2);
        directory.height = number(8, 2);
    } else {
        const bool core = number(14, 4) == 12; // OS/2's header has shorter fields
        directory.width = number(18, core ? 2 : 4);
        directory.height = core
            ? number(20, 2)
            : std::uint32_t(std::abs(std::int64_t(std::int32_t(number(22, 4)))));
    }
    directory.bitsPerSample = 8;
    directory.samplesPerPixel = 4;
    return true;
}

void readStatedResolution(const ImageFile &file, Directory &directory)
{
    const FilePtr stream(std::fopen(file.path.c_str(), "rb"), std::fclose);
    l_int32 x = 0;
    l_int32 y = 0;
    if (stream && file.mediaType == "image/jpeg")
        fgetJpegResolution(stream.get(), &x, &y);
    else if (stream && file.mediaType == "image/png")
        fgetPngResolution(stream.get(), &x, &y);
    if (x > 0 && y > 0) {
        directory.xDpi = x;
        directory.yDpi = y;
    }
}

Outcome<Directory> readSingle(const ImageFile &file)
{
    Directory directory = readExif(file.bytes);
    if (file.mediaType == "image/gif" || file.mediaType == "image/bmp") {
        const bool ok = readFixedSize(file, directory);
        return {ok ? ExitCode::Ok : ExitCode::Damaged, directory};
    }
    l_int32 format = 0;
    l_int32 width = 0;
    l_int32 height = 0;
    l_int32 bits = 0;
    l_int32 samples = 0;
    if (pixReadHeader(file.path.c_str(), &format, &width, &height, &bits, &samples, nullptr) != 0)
        return {ExitCode::Damaged, {}};
    directory.width = std::uint32_t(width);
    directory.height = std::uint32_t(height);
    directory.bitsPerSample = std::uint32_t(bits);
    directory.samplesPerPixel = std::uint32_t(samples);
    readStatedResolution(file, directory);
    return {ExitCode::Ok, directory};
}

Outcome<std::vector<Header>> readHeaders(const ImageFile &file)
{
    std::vector<Directory> directories;
    if (file.mediaType == "image/tiff") {
        directories = readDirectories(file.bytes, maxTiffPages);
    } else {
        const Outcome<Directory> single = readSingle(file);
        if (single.code != ExitCode::Ok)
            return {single.code, {}};
        directories = {single.value};
    }
    std::vector<Header> headers;
    for (const Directory &directory : directories) {
        if (directory.width == 0 || directory.height == 0 || directory.width > 1'000'000
            || directory.height > 1'000'000)
            return {ExitCode::Damaged, {}};
        headers.push_back(headerFrom(directory));
    }
    return {headers.empty() ? ExitCode::Damaged : ExitCode::Ok, headers};
}

// By which power of two a JPEG decoder may shrink while it decodes and still deliver the target's
// size.
int jpegReduction(const ImagePage &page, const Target &target)
{
    int reduction = 1;
    while (reduction < 8 && page.width / (reduction * 2) >= target.width
           && page.height / (reduction * 2) >= target.height)
        reduction *= 2;
    return reduction;
}

double decodedBytes(const Header &header, int reduction)
{
    const double pixels
        = double(header.directory.width) * header.directory.height / (reduction * reduction);
    const std::uint32_t bits = header.directory.bitsPerSample * header.directory.samplesPerPixel;
    return pixels * (bits == 1 ? 0.125 : bits <= 8 ? 1 : 4);
}

PixPtr onWhite(PixPtr pix)
{
    if (!pix || pixGetDepth(pix.get()) != 32 || pixGetSpp(pix.get()) != 4)
        return pix;
    return PixPtr(pixAlphaBlendUniform(pix.get(), 0xffffff00));
}

PixPtr turnByExif(PixPtr pix, int orientation)
{
    if (!pix || orientation == 1)
        return pix;
    if (orientation == 2 || orientation == 5 || orientation == 7)
        pix.reset(pixFlipLR(nullptr, pix.get()));
    else if (orientation == 4)
        pix.reset(pixFlipTB(nullptr, pix.get()));
    const int quarters = orientation == 3      ? 2
        : orientation == 5 || orientation == 8 ? 3
        : orientation >= 6                     ? 1
                                               : 0;
    if (pix && quarters > 0)
        pix.reset(pixRotateOrth(pix.get(), quarters));
    return pix;
}

PixPtr readPixels(const ImageFile &file, const Header &header, const Target &target)
{
    const char *path = file.path.c_str();
    const bool isTiff = file.mediaType == "image/tiff";
    PixPtr pix;
    if (isTiff) {
        pix.reset(pixReadTiff(path, target.page));
    } else if (file.mediaType == "image/jpeg") {
        const bool luminance = target.grey && header.directory.samplesPerPixel == 3;
        pix.reset(pixReadJpeg(path, 0, jpegReduction(header.upright, target), nullptr,
                              luminance ? L_JPEG_READ_LUMINANCE : 0));
    } else {
        pix.reset(pixRead(path));
    }
    if (!pix && decodedBytes(header, 1) <= maxDecodedBytes)
        pix = loadWithQt(file, target.page);
    // TIFF readers turn by the file's orientation tag themselves.
    return isTiff ? std::move(pix)
                  : turnByExif(onWhite(std::move(pix)), header.directory.orientation);
}

// Bilevel pages are averaged to grey while they shrink, which keeps thin strokes.
PixPtr shrinkBilevel(PixPtr pix, const Target &target)
{
    if (!pix || pixGetDepth(pix.get()) != 1)
        return pix;
    pix.reset(pixRemoveColormap(pix.get(), REMOVE_CMAP_BASED_ON_SRC));
    const double factor = pix ? std::max(double(target.width) / pixGetWidth(pix.get()),
                                         double(target.height) / pixGetHeight(pix.get()))
                              : 1;
    if (pix && pixGetDepth(pix.get()) == 1 && factor < 0.99)
        pix.reset(pixScaleToGray(pix.get(), float(factor)));
    return pix;
}

PixPtr toTarget(PixPtr pix, const Target &target)
{
    pix = shrinkBilevel(onWhite(std::move(pix)), target);
    // Grey pages are scaled as grey: a quarter of the work.
    if (!pix || pixGetDepth(pix.get()) != 8 || pixGetColormap(pix.get()))
        pix = toDepth(std::move(pix), target.grey);
    if (!pix)
        return pix;
    const int width = pixGetWidth(pix.get());
    const int height = pixGetHeight(pix.get());
    if (width == target.width && height == target.height)
        return toDepth(std::move(pix), target.grey);
    const float x = float(target.width) / float(width);
    const float y = float(target.height) / float(height);
    // Area averaging only where both directions shrink a good deal; pixScaleLI interpolates both
    // ways.
    const bool average = std::max(x, y) < 0.7F;
    pix.reset(average ? pixScaleAreaMap(pix.get(), x, y) : pixScaleLI(pix.get(), x, y));
    return toDepth(std::move(pix), target.grey);
}

// The page upright, at least as large as the target where it is.
Outcome<PixPtr> readUpright(const ImageFile &file, const Target &target)
{
    if (file.mediaType == "image/heic")
        return loadHeif(file);
    const Outcome<std::vector<Header>> headers = readHeaders(file);
    if (headers.code != ExitCode::Ok)
        return {headers.code, {}};
    if (target.page < 0 || std::size_t(target.page) >= headers.value.size())
        return {ExitCode::Usage, {}};
    const Header &header = headers.value[std::size_t(target.page)];
    const bool isJpeg = file.mediaType == "image/jpeg";
    if (decodedBytes(header, isJpeg ? jpegReduction(header.upright, target) : 1) > maxDecodedBytes)
        return {ExitCode::TooLarge, {}};
    PixPtr pix = readPixels(file, header, target);
    const ExitCode code = pix ? ExitCode::Ok : ExitCode::Damaged;
    return {code, std::move(pix)};
}

} // namespace

Outcome<std::vector<ImagePage>> listPages(const ImageFile &file)
{
    if (file.mediaType == "image/heic")
        return listHeif(file);
    const Outcome<std::vector<Header>> headers = readHeaders(file);
    std::vector<ImagePage> pages;
    for (const Header &header : headers.value)
        pages.push_back(header.upright);
    return {headers.code, pages};
}

Outcome<std::vector<Directory>> storedPages(const ImageFile &file)
{
    const Outcome<std::vector<Header>> headers = readHeaders(file);
    std::vector<Directory> pages;
    for (const Header &header : headers.value)
        pages.push_back(header.directory);
    return {headers.code, pages};
}

Outcome<PixPtr> loadWhole(const ImageFile &file, int page)
{
    Outcome<PixPtr> whole = readUpright(file, Target{page, 1'000'000, 1'000'000, false});
    whole.value = onWhite(std::move(whole.value));
    return whole;
}

PixPtr toDepth(PixPtr pix, bool grey)
{
    if (!pix)
        return pix;
    const bool isGrey = pixGetDepth(pix.get()) == 8 && !pixGetColormap(pix.get());
    if (grey && isGrey) // Leptonica would copy it
        return pix;
    return PixPtr(grey ? pixConvertTo8(pix.get(), 0) : pixConvertTo32(pix.get()));
}

Outcome<PixPtr> loadPage(const ImageFile &file, const Target &target)
{
    Outcome<PixPtr> upright = readUpright(file, target);
    if (upright.code != ExitCode::Ok)
        return upright;
    PixPtr pix = toTarget(std::move(upright.value), target);
    if (!pix)
        return {ExitCode::Damaged, {}};
    return {ExitCode::Ok, std::move(pix)};
}

} // namespace countersign::imaging::decoder
