// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/imagepdf.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

ImagePdf::ImagePdf()
    : m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPageMargins(QMarginsF());
    m_writer->setResolution(72);
}

ImagePdf::~ImagePdf() = default;

base::Result<> ImagePdf::addPage(const PageImage &page)
{
    const base::Error failed{base::ErrorKind::Internal, u"pdf.write_failed"_s, {}};
    m_writer->setPageSize(QPageSize(page.sizePt, QPageSize::Point, {}, QPageSize::ExactMatch));
    m_writer->setPageMargins(QMarginsF());
    if (!m_painter) {
        m_painter = std::make_unique<QPainter>();
        if (!m_painter->begin(m_writer.get()))
            return failed;
    } else if (!m_writer->newPage()) {
        return failed;
    }
    m_painter->drawImage(QRectF(QPointF(0, 0), page.sizePt), page.pixels);
    return {};
}

base::Result<QByteArray> ImagePdf::finish()
{
    if (!m_painter)
        return base::Error{base::ErrorKind::InvalidInput, u"pdf.no_pages"_s, {}};
    m_painter->end();
    m_painter.reset();
    m_writer.reset();
    m_buffer.close();
    return m_bytes;
}

} // namespace countersign::imaging
