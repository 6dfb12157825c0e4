// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/sidewriter.h"

#include "core/capture/worker/backgroundwriter.h"
#include "core/imaging/pixhandle.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>
#include <csetjmp>
#include <cstdio>
#include <vector>

#include <jpeglib.h>

namespace countersign::capture
{

namespace
{

constexpr int jpegQuality = 90;
constexpr int largestEdge = 65'500; // JPEG's limit

// libjpeg's error handler must not return; it comes back to where the call was made.
struct JpegErrors {
    jpeg_error_mgr manager = {};
    std::jmp_buf back = {};
};

[[noreturn]] void leaveJpeg(j_common_ptr info)
{
    std::longjmp(reinterpret_cast<JpegErrors *>(info->err)->back, 1);
}

void keepQuiet(j_common_ptr) { }

// Collects what libjpeg writes. Its own collector leaks or frees twice when a side is given up.
struct JpegBytes {
    jpeg_destination_mgr manager = {};
    std::vector<uchar> bytes;
    std::size_t used = 0;
};

void offerRoom(j_compress_ptr info)
{
    auto *to = reinterpret_cast<JpegBytes *>(info->dest);
    to->bytes.resize(std::max<std::size_t>(1U << 16, 2 * to->used));
    to->manager.next_output_byte = to->bytes.data() + to->used;
    to->manager.free_in_buffer = to->bytes.size() - to->used;
}

boolean takeFull(j_compress_ptr info)
{
    auto *to = reinterpret_cast<JpegBytes *>(info->dest);
    to->used = to->bytes.size(); // called when nothing is free, whatever the pointers say
    offerRoom(info);
    return TRUE;
}

void takeLast(j_compress_ptr info)
{
    auto *to = reinterpret_cast<JpegBytes *>(info->dest);
    to->used = to->bytes.size() - to->manager.free_in_buffer;
}

class JpegWriter final : public SideWriter
{
public:
    explicit JpegWriter(const RowFormat &format)
        : m_format(format)
        , m_white(std::size_t(format.rowBytes()), 255)
    {
        m_info.err = jpeg_std_error(&m_errors.manager);
        m_errors.manager.error_exit = leaveJpeg;
        m_errors.manager.output_message = keepQuiet;
        m_failed = !begin();
    }
    ~JpegWriter() override { jpeg_destroy_compress(&m_info); }

    void addRow(const uchar *row) override
    {
        if (!m_failed && m_rows < m_format.height)
            m_failed = !write(row);
    }
    std::optional<ScannedSide> finish() override
    {
        while (!m_failed && m_rows < m_format.height)
            m_failed = !write(m_white.data());
        if (m_failed || !end())
            return std::nullopt;
        const QByteArray image(reinterpret_cast<const char *>(m_to.bytes.data()),
                               qsizetype(m_to.used));
        return ScannedSide{image, imaging::MediaType::Jpeg, QSize(m_format.width, m_format.height),
                           m_format.dpi};
    }

private:
    // No object with a destructor may live in a function that longjmp leaves.
    bool begin()
    {
        if (setjmp(m_errors.back) != 0)
            return false;
        jpeg_create_compress(&m_info);
        m_to.manager.init_destination = offerRoom;
        m_to.manager.empty_output_buffer = takeFull;
        m_to.manager.term_destination = takeLast;
        m_info.dest = &m_to.manager;
        const bool rgb = m_format.pixels == RowFormat::Pixels::Rgb;
        m_info.image_width = JDIMENSION(m_format.width);
        m_info.image_height = JDIMENSION(m_format.height);
        m_info.input_components = rgb ? 3 : 1;
        m_info.in_color_space = rgb ? JCS_RGB : JCS_GRAYSCALE;
        jpeg_set_defaults(&m_info);
        jpeg_set_quality(&m_info, jpegQuality, TRUE);
        m_info.density_unit = 1; // dots an inch
        m_info.X_density = UINT16(std::lround(m_format.dpi));
        m_info.Y_density = m_info.X_density;
        jpeg_start_compress(&m_info, TRUE);
        return true;
    }
    bool write(const uchar *row)
    {
        if (setjmp(m_errors.back) != 0)
            return false;
        JSAMPROW rows[] = {const_cast<JSAMPROW>(row)};
        jpeg_write_scanlines(&m_info, rows, 1);
        ++m_rows;
        return true;
    }
    bool end()
    {
        if (setjmp(m_errors.back) != 0)
            return false;
        jpeg_finish_compress(&m_info);
        return true;
    }

    RowFormat m_format;
    std::vector<uchar> m_white;
    jpeg_compress_struct m_info = {};
    JpegErrors m_errors;
    JpegBytes m_to;
    int m_rows = 0;
    bool m_failed = false;
};

class BilevelWriter final : public SideWriter
{
public:
    explicit BilevelWriter(const RowFormat &format)
        : m_format(format)
        , m_pix(pixCreate(format.width, format.height, 1))
    {
    }
    bool isReady() const { return m_pix != nullptr; }

    void addRow(const uchar *row) override
    {
        if (m_rows >= m_format.height)
            return;
        l_uint32 *line
            = pixGetData(m_pix.get()) + std::size_t(m_rows) * std::size_t(pixGetWpl(m_pix.get()));
        for (qsizetype i = 0; i < m_format.rowBytes(); ++i)
            SET_DATA_BYTE(line, i, row[i]);
        ++m_rows;
    }
    std::optional<ScannedSide> finish() override
    {
        // Bits beyond the width would be coded as if they were paper with ink on it.
        pixSetPadBits(m_pix.get(), 0);
        const int dpi = int(std::lround(m_format.dpi));
        pixSetResolution(m_pix.get(), dpi, dpi);
        l_uint8 *bytes = nullptr;
        std::size_t size = 0;
        const bool coded = pixWriteMem(&bytes, &size, m_pix.get(), IFF_TIFF_G4) == 0;
        const QByteArray image = coded
            ? QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size))
            : QByteArray();
        lept_free(bytes);
        if (image.isEmpty())
            return std::nullopt;
        return ScannedSide{image, imaging::MediaType::Tiff, QSize(m_format.width, m_format.height),
                           m_format.dpi};
    }

private:
    RowFormat m_format;
    imaging::PixPtr m_pix;
    int m_rows = 0;
};

} // namespace

std::unique_ptr<SideWriter> SideWriter::make(const RowFormat &format)
{
    if (format.width < 1 || format.height < 1 || format.width > largestEdge
        || format.height > largestEdge)
        return nullptr;
    if (format.pixels != RowFormat::Pixels::Bilevel)
        return inBackground(std::make_unique<JpegWriter>(format), format);
    auto writer = std::make_unique<BilevelWriter>(format);
    return writer->isReady() ? std::move(writer) : nullptr;
}

} // namespace countersign::capture
