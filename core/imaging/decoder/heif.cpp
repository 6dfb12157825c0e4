// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/decoder/imagefile.h"

#include <libheif/heif.h>

#include <allheaders.h>

namespace countersign::imaging::decoder
{

namespace
{

using HeifContext = std::unique_ptr<heif_context, decltype(&heif_context_free)>;
using HeifHandle = std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)>;
using HeifImage = std::unique_ptr<heif_image, decltype(&heif_image_release)>;

bool isOk(const heif_error &error)
{
    return error.code == heif_error_Ok;
}

struct OpenHeif {
    HeifContext context{heif_context_alloc(), heif_context_free};
    HeifHandle primary{nullptr, heif_image_handle_release};
};

OpenHeif openPrimary(const ImageFile &file)
{
    OpenHeif heif;
    heif_image_handle *handle = nullptr;
    if (isOk(heif_context_read_from_memory_without_copy(heif.context.get(), file.bytes.data(),
                                                        file.bytes.size(), nullptr))
        && isOk(heif_context_get_primary_image_handle(heif.context.get(), &handle)))
        heif.primary.reset(handle);
    return heif;
}

PixPtr toPixOnWhite(const heif_image *image)
{
    int stride = 0;
    const std::uint8_t *plane
        = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(image, heif_channel_interleaved);
    const int height = heif_image_get_height(image, heif_channel_interleaved);
    PixPtr pix(plane ? pixCreateNoInit(width, height, 32) : nullptr);
    for (int y = 0; pix && y < height; ++y) {
        const std::uint8_t *from = plane + std::size_t(y) * std::size_t(stride);
        l_uint32 *line = pixGetData(pix.get()) + std::size_t(y) * std::size_t(pixGetWpl(pix.get()));
        for (int x = 0; x < width; ++x, from += 4) {
            const auto onWhite
                = [alpha = from[3]](int c) { return (c * alpha + 255 * (255 - alpha)) / 255; };
            composeRGBPixel(onWhite(from[0]), onWhite(from[1]), onWhite(from[2]), line + x);
        }
    }
    return pix;
}

} // namespace

Outcome<std::vector<ImagePage>> listHeif(const ImageFile &file)
{
    const OpenHeif heif = openPrimary(file);
    if (!heif.primary)
        return {ExitCode::Damaged, {}};
    // Sizes after the file's own rotation and mirroring, which libheif applies.
    return {ExitCode::Ok,
            {ImagePage{heif_image_handle_get_width(heif.primary.get()),
                       heif_image_handle_get_height(heif.primary.get()), 0, 0}}};
}

Outcome<PixPtr> loadHeif(const ImageFile &file)
{
    const OpenHeif heif = openPrimary(file);
    if (!heif.primary)
        return {ExitCode::Damaged, {}};
    const double pixels = double(heif_image_handle_get_width(heif.primary.get()))
        * heif_image_handle_get_height(heif.primary.get());
    if (pixels * 8 > maxDecodedBytes) // libheif's planes and ours
        return {ExitCode::TooLarge, {}};
    heif_image *decoded = nullptr;
    if (!isOk(heif_decode_image(heif.primary.get(), &decoded, heif_colorspace_RGB,
                                heif_chroma_interleaved_RGBA, nullptr)))
        return {ExitCode::Damaged, {}};
    const HeifImage image(decoded, heif_image_release);
    PixPtr pix = toPixOnWhite(image.get());
    if (!pix)
        return {ExitCode::Damaged, {}};
    return {ExitCode::Ok, std::move(pix)};
}

} // namespace countersign::imaging::decoder
