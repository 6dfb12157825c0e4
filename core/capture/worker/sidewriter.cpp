// SPDX-License-Identifier: Apache-2.0
#include "core/capture/worker/sidewriter.h"

#include "core/capture/worker/jpegwriter.h"
#include "core/imaging/pixhandle.h"

#include <allheaders.h>

#include <cmath>

namespace countersign::capture
{

namespace
{

constexpr int largestEdge = 65'500; // JPEG's limit

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
        return makeJpegWriter(format);
    auto writer = std::make_unique<BilevelWriter>(format);
    return writer->isReady() ? std::move(writer) : nullptr;
}

} // namespace countersign::capture
