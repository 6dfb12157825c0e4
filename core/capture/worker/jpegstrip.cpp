// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/jpegstrip.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <csetjmp>
#include <cstdio>

#include <jpeglib.h>

namespace countersign::capture
{

namespace
{

constexpr int jpegQuality = 90;
constexpr qsizetype stripBytes = 512 << 10; // of rows, about
constexpr int largestInterval = 65'535; // ITU-T T.81, B.2.4.4
constexpr uchar markerPrefix = 0xFF;
constexpr uchar frameMarker = 0xC0; // SOF0
constexpr uchar scanMarker = 0xDA; // SOS
constexpr uchar firstRestart = 0xD0; // RST0, the first of eight that take turns

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
    to->bytes.resize(std::max<std::size_t>(1U << 17, 2 * to->used));
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

// One strip through libjpeg.
class StripCoder
{
public:
    StripCoder(const JpegStrips &strips, int height)
        : m_strips(strips)
        , m_height(height)
    {
        m_info.err = jpeg_std_error(&m_errors.manager);
        m_errors.manager.error_exit = leaveJpeg;
        m_errors.manager.output_message = keepQuiet;
    }
    StripCoder(const StripCoder &) = delete;
    StripCoder &operator=(const StripCoder &) = delete;
    ~StripCoder() { jpeg_destroy_compress(&m_info); }

    std::vector<uchar> code(std::vector<JSAMPROW> &rows)
    {
        if (!run(rows))
            return {};
        m_to.bytes.resize(m_to.used);
        return std::move(m_to.bytes);
    }

private:
    // No object with a destructor may live in a function that longjmp leaves.
    bool run(std::vector<JSAMPROW> &rows)
    {
        if (setjmp(m_errors.back) != 0)
            return false;
        jpeg_create_compress(&m_info);
        m_to.manager.init_destination = offerRoom;
        m_to.manager.empty_output_buffer = takeFull;
        m_to.manager.term_destination = takeLast;
        m_info.dest = &m_to.manager;
        const bool rgb = m_strips.format.pixels == RowFormat::Pixels::Rgb;
        m_info.image_width = JDIMENSION(m_strips.format.width);
        m_info.image_height = JDIMENSION(m_height);
        m_info.input_components = rgb ? 3 : 1;
        m_info.in_color_space = rgb ? JCS_RGB : JCS_GRAYSCALE;
        jpeg_set_defaults(&m_info);
        jpeg_set_quality(&m_info, jpegQuality, TRUE);
        m_info.density_unit = 1; // dots an inch
        m_info.X_density = UINT16(std::lround(m_strips.format.dpi));
        m_info.Y_density = m_info.X_density;
        m_info.restart_interval = unsigned(m_strips.restartInterval);
        jpeg_start_compress(&m_info, TRUE);
        while (m_info.next_scanline < m_info.image_height)
            jpeg_write_scanlines(&m_info, rows.data() + m_info.next_scanline,
                                 m_info.image_height - m_info.next_scanline);
        jpeg_finish_compress(&m_info);
        return true;
    }

    const JpegStrips &m_strips;
    int m_height;
    jpeg_compress_struct m_info = {};
    JpegErrors m_errors;
    JpegBytes m_to;
};

// Where what a marker's segment says begins; 0: it is not there.
std::size_t segmentOf(const std::vector<uchar> &jpeg, uchar marker)
{
    constexpr std::size_t afterStart = 2;
    for (std::size_t at = afterStart; at + 4 <= jpeg.size() && jpeg[at] == markerPrefix;) {
        if (jpeg[at + 1] == marker)
            return at + 2;
        at += 2 + qFromBigEndian<quint16>(jpeg.data() + at + 2);
    }
    return 0;
}

// Where the coded blocks begin; 0: nowhere.
std::size_t blocksOf(const std::vector<uchar> &jpeg)
{
    const std::size_t scan = segmentOf(jpeg, scanMarker);
    const std::size_t begin = scan == 0 ? 0 : scan + qFromBigEndian<quint16>(jpeg.data() + scan);
    return begin + 2 <= jpeg.size() ? begin : 0;
}

} // namespace

int JpegStrips::rowsOf(int strip) const
{
    return strip + 1 < count ? rows : format.height - (count - 1) * rows;
}

JpegStrips jpegStrips(const RowFormat &format)
{
    // Colours are coded at half their resolution: two blocks each way.
    const int block = format.pixels == RowFormat::Pixels::Rgb ? 16 : 8;
    const int acrossBlocks = (format.width + block - 1) / block;
    const qsizetype wanted = stripBytes / (format.rowBytes() * block);
    const int downBlocks
        = int(std::clamp<qsizetype>(wanted, 1, std::max(1, largestInterval / acrossBlocks)));
    JpegStrips strips{format, downBlocks * block, 1, 0};
    if (format.height > strips.rows) {
        strips.count = (format.height + strips.rows - 1) / strips.rows;
        strips.restartInterval = acrossBlocks * downBlocks;
    }
    return strips;
}

std::vector<uchar> codedStrip(const JpegStrips &strips, int strip, const std::vector<uchar> &rows)
{
    const int height = strips.rowsOf(strip);
    const auto rowBytes = std::size_t(strips.format.rowBytes());
    std::vector<JSAMPROW> pointers;
    pointers.reserve(std::size_t(height));
    for (std::size_t row = 0; row < std::size_t(height); ++row)
        pointers.push_back(const_cast<JSAMPROW>(rows.data() + row * rowBytes));
    return StripCoder(strips, height).code(pointers);
}

std::optional<QByteArray> joinedStrips(const JpegStrips &strips,
                                       const std::vector<std::vector<uchar>> &coded)
{
    constexpr std::size_t endMarker = 2;
    constexpr std::size_t heightInFrame = 3; // after the segment's length and the sample's size
    QByteArray joined;
    std::size_t size = 0;
    for (const std::vector<uchar> &strip : coded)
        size += strip.size();
    joined.reserve(qsizetype(size));
    for (std::size_t i = 0; i < coded.size(); ++i) {
        const std::vector<uchar> &strip = coded[i];
        const std::size_t blocks = blocksOf(strip);
        if (blocks == 0)
            return std::nullopt;
        if (i > 0) {
            joined.append(char(markerPrefix));
            joined.append(char(firstRestart + (i - 1) % 8));
        }
        const std::size_t from = i == 0 ? 0 : blocks;
        const std::size_t to = strip.size() - (i + 1 < coded.size() ? endMarker : 0);
        joined.append(reinterpret_cast<const char *>(strip.data() + from), qsizetype(to - from));
    }
    const std::size_t frame = coded.empty() ? 0 : segmentOf(coded.front(), frameMarker);
    if (frame == 0)
        return std::nullopt;
    qToBigEndian(quint16(strips.format.height), joined.data() + frame + heightInFrame);
    return joined;
}

} // namespace countersign::capture
