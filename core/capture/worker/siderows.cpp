// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/siderows.h"

#include <algorithm>

namespace countersign::capture
{

namespace
{

constexpr uchar unpaintedGrey = 128; // all of a block's coefficients are zero (ITU-T T.81, A.3.1)
constexpr uchar white = 255;
constexpr int leastUnpainted = 24; // rows: one and a half of a JPEG's largest blocks
constexpr std::size_t mostKeptBytes = 512U << 20;

bool isPlane(SANE_Frame frame)
{
    return frame == SANE_FRAME_RED || frame == SANE_FRAME_GREEN || frame == SANE_FRAME_BLUE;
}

int planeOf(SANE_Frame frame)
{
    return frame == SANE_FRAME_RED ? 0 : frame == SANE_FRAME_GREEN ? 1 : 2;
}

// Samples of one row of 16 or 1 bits as 8 bit each. SANE sends 16 bit in the machine's own order;
// the samples of a bilevel colour row are packed a byte of each colour after another (SANE
// standard 1.06, 3.2.1).
void widen(const uchar *from, int depth, int channels, std::vector<uchar> &to)
{
    if (depth == 16) {
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i] = uchar(reinterpret_cast<const quint16 *>(from)[i] >> 8);
        return;
    }
    for (std::size_t i = 0; i < to.size(); ++i) {
        const std::size_t pixel = i / std::size_t(channels);
        const std::size_t channel = i % std::size_t(channels);
        const uchar byte = from[pixel / 8 * std::size_t(channels) + channel];
        to[i] = (byte >> (7 - pixel % 8)) & 1 ? 255 : 0;
    }
}

} // namespace

bool SideRows::begin(const SANE_Parameters &parameters)
{
    const bool known = isPlane(parameters.format) || parameters.format == SANE_FRAME_GRAY
        || parameters.format == SANE_FRAME_RGB;
    const bool depthKnown
        = parameters.depth == 1 || parameters.depth == 8 || parameters.depth == 16;
    if (!known || !depthKnown || parameters.bytes_per_line < 1 || parameters.pixels_per_line < 1)
        return false;
    m_parameters = parameters;
    m_rows = 0;
    m_unpainted = 0;
    m_row.clear();
    m_row.reserve(std::size_t(parameters.bytes_per_line) + 1);
    const bool bilevel = parameters.format == SANE_FRAME_GRAY && parameters.depth == 1;
    const int channels = parameters.format == SANE_FRAME_RGB ? 3 : 1;
    m_format.pixels = bilevel ? RowFormat::Pixels::Bilevel
        : channels == 3       ? RowFormat::Pixels::Rgb
                              : RowFormat::Pixels::Grey;
    m_format.width = parameters.pixels_per_line;
    m_format.height = std::max(0, parameters.lines);
    m_format.dpi = m_dpi;
    const qsizetype needed = parameters.depth == 16 ? 2 * m_format.rowBytes()
        : bilevel || parameters.depth == 8          ? m_format.rowBytes()
                                                    : (m_format.width + 7) / 8 * channels;
    if (parameters.bytes_per_line < needed)
        return false;
    m_straight.assign(std::size_t(m_format.rowBytes()), 0);
    if (isPlane(parameters.format)) {
        m_planes.resize(3);
        return true;
    }
    if (m_format.height > 0) {
        m_writer = SideWriter::make(m_format);
        return m_writer != nullptr;
    }
    return true;
}

void SideRows::add(const uchar *bytes, qsizetype count)
{
    const std::size_t whole = std::size_t(m_parameters.bytes_per_line);
    while (count > 0) {
        // A row that is there whole is not copied; samples of 16 bits may lie askew in what came.
        if (m_row.empty() && std::size_t(count) >= whole && m_parameters.depth != 16) {
            addRow(bytes);
            bytes += whole;
            count -= qsizetype(whole);
            continue;
        }
        const qsizetype taken = std::min<qsizetype>(count, qsizetype(whole - m_row.size()));
        m_row.insert(m_row.end(), bytes, bytes + taken);
        bytes += taken;
        count -= taken;
        if (m_row.size() < whole)
            return;
        addRow(m_row.data());
        m_row.clear();
    }
}

void SideRows::addRow(const uchar *row)
{
    const uchar *straight = row;
    if (m_format.pixels != RowFormat::Pixels::Bilevel && m_parameters.depth != 8) {
        widen(row, m_parameters.depth, m_format.pixels == RowFormat::Pixels::Rgb ? 3 : 1,
              m_straight);
        straight = m_straight.data();
    }
    ++m_rows;
    noteUnpainted(straight);
    writeRow(straight);
}

// Below a picture that is shorter than what was asked for, drivers give white.
void SideRows::noteUnpainted(const uchar *row)
{
    const uchar sample = *row;
    const bool isOf = m_format.pixels != RowFormat::Pixels::Bilevel
        && (sample == unpaintedGrey || sample == white)
        && std::all_of(row, row + m_straight.size(),
                       [sample](uchar other) { return other == sample; });
    if (!isOf)
        m_unpainted = 0;
    else if (sample == unpaintedGrey)
        ++m_unpainted;
}

void SideRows::writeRow(const uchar *row)
{
    if (m_writer) {
        m_writer->addRow(row);
        return;
    }
    std::vector<uchar> &kept = isPlane(m_parameters.format)
        ? m_planes[std::size_t(planeOf(m_parameters.format))]
        : m_kept;
    if (kept.size() + m_straight.size() <= mostKeptBytes)
        kept.insert(kept.end(), row, row + m_straight.size());
}

bool SideRows::endsUnpainted() const
{
    return m_unpainted >= leastUnpainted;
}

std::optional<ScannedSide> SideRows::finish()
{
    if (m_writer)
        return m_rows > 0 ? m_writer->finish() : std::nullopt;
    if (!m_planes.empty())
        return finishPlanes();
    if (m_straight.empty())
        return std::nullopt;
    m_format.height = int(m_kept.size() / m_straight.size());
    m_writer = SideWriter::make(m_format);
    for (int row = 0; m_writer && row < m_format.height; ++row)
        m_writer->addRow(m_kept.data() + std::size_t(row) * m_straight.size());
    return m_writer ? m_writer->finish() : std::nullopt;
}

std::optional<ScannedSide> SideRows::finishPlanes()
{
    const std::size_t width = m_straight.size();
    std::size_t samples = m_planes.front().size();
    for (const std::vector<uchar> &plane : m_planes)
        samples = std::min(samples, plane.size());
    m_format.pixels = RowFormat::Pixels::Rgb;
    m_format.height = int(samples / width);
    m_writer = SideWriter::make(m_format);
    if (!m_writer)
        return std::nullopt;
    std::vector<uchar> row(width * 3);
    for (std::size_t begin = 0; begin + width <= samples; begin += width) {
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = m_planes[i % 3][begin + i / 3];
        m_writer->addRow(row.data());
    }
    return m_writer->finish();
}

} // namespace countersign::capture
