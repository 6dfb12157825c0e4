// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/pagepreviews.h"

#include "core/base/log.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int keptDpi = 110; // a page as wide as on a common screen
constexpr int keptQuality = 80;
constexpr int alwaysKeptPages = 12; // of one document; further ones only if slow to draw
constexpr int greatestSidePx = 4096; // of odd page sizes

// Names what it is: no file that could be taken in begins like this, so that no original ever
// shares its object with a preview, nor do two pages.
QByteArray previewLabel(const model::DocumentId &document, int pageIndex)
{
    return u"countersign preview 1 %1 %2\n"_s.arg(document.toString()).arg(pageIndex).toLatin1();
}

QByteArray packed(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(keptQuality);
    const bool grey = image.allGray();
    return writer.write(grey ? image.convertToFormat(QImage::Format_Grayscale8) : image)
        ? bytes
        : QByteArray();
}

// Our own bytes, which their encryption vouches for: the one picture decoded in this process.
QImage unpacked(const QByteArray &bytes, int dpi)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, "jpeg");
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > greatestSidePx || size.height() > greatestSidePx)
        return {};
    // The decoder shrinks by powers of two for a fraction of the work.
    int divisor = 1;
    while (dpi > 0 && divisor < 8 && keptDpi / (divisor * 2) >= dpi)
        divisor *= 2;
    if (divisor > 1)
        reader.setScaledSize((size / divisor).expandedTo({1, 1}));
    return reader.read().convertToFormat(QImage::Format_RGB32);
}

} // namespace

PagePreviews::PagePreviews(StoreSession &session)
    : m_session(session)
{
}

PagePreviews::Made PagePreviews::make(const OpenedDocument &opened, const model::Page &page,
                                      base::JobContext &context) const
{
    const imaging::PageSource &source = *opened.sources[page.sourceIndex];
    Made made{{opened.document.sources[page.sourceIndex].sha256, page.sourcePage, page.rotationCw},
              {}};
    if (page.index >= alwaysKeptPages && !source.isPicture(page.sourcePage, context))
        return made;
    const auto image = source.render({.page = page.sourcePage,
                                      .dpi = keptDpi,
                                      .rotationCw = page.rotationCw,
                                      .maxPixels = qint64(greatestSidePx) * greatestSidePx / 4},
                                     context);
    const QByteArray bytes = image ? packed(image->pixels) : QByteArray();
    if (bytes.isEmpty())
        return made;
    auto stored
        = m_session.workspace().objects().put(previewLabel(opened.document.id, page.index) + bytes);
    if (stored)
        made.object = stored->ref;
    else
        qCInfo(base::logWorkflow) << "no preview kept:" << stored.error().code;
    return made;
}

base::Result<model::ObjectRef> PagePreviews::enter(Unit &unit, const model::DocumentId &document,
                                                   int pageIndex, const Made &made)
{
    if (made.object.isNull())
        return model::ObjectRef();
    return unit.previews.put(document, pageIndex, made.input, made.object);
}

void PagePreviews::discard(const QList<model::ObjectRef> &objects) const
{
    for (const model::ObjectRef &object : objects) {
        if (object.isNull())
            continue;
        if (auto removed = m_session.workspace().objects().remove(object); !removed)
            qCInfo(base::logWorkflow) << "a preview stays:" << removed.error().code;
    }
}

QImage PagePreviews::load(const model::DocumentId &document, int pageIndex, int dpi) const
{
    const auto object = m_session.read<model::ObjectRef>(
        [=](Unit &unit) { return unit.previews.find(document, pageIndex); });
    if (!object || object->isNull())
        return {};
    const auto bytes = m_session.workspace().objects().read(*object);
    const QByteArray label = previewLabel(document, pageIndex);
    if (!bytes || !bytes->startsWith(label))
        return {};
    return unpacked(bytes->mid(label.size()), dpi);
}

} // namespace countersign::workflow
