// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pagesource.h"

#include <QBuffer>

#include <memory>

class QPainter;
class QPdfWriter;

namespace countersign::imaging
{

// A PDF made of page images, one a page, each page as large as the paper was: what is sent for
// signature when the original is no PDF. Images are kept at their resolution, compressed as JPEG.
class ImagePdf
{
public:
    ImagePdf();
    ~ImagePdf();
    ImagePdf(const ImagePdf &) = delete;
    ImagePdf &operator=(const ImagePdf &) = delete;

    // Codes: pdf.write_failed.
    base::Result<> addPage(const PageImage &page);
    // The whole file; nothing can be added afterwards. Codes: pdf.no_pages.
    base::Result<QByteArray> finish();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace countersign::imaging
