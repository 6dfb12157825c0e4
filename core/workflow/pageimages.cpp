// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/pageimages.h"

#include "core/workflow/masking.h"
#include "core/workflow/queries.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int imageCacheKiB = 256 * 1024;
constexpr int screenDpi = 150;
constexpr int thumbnailDpi = 40; // at most
constexpr int cancelPollMs = 20;

QString imageKey(const model::DocumentId &id, int pageIndex, int dpi)
{
    return u"%1/%2/%3"_s.arg(id.toString()).arg(pageIndex).arg(dpi);
}

QImage smaller(const QImage &page, int fromDpi, int toDpi)
{
    return page.scaledToWidth(qMax(1, page.width() * toDpi / fromDpi), Qt::SmoothTransformation);
}

} // namespace

PageImages::PageImages(Office &office)
    : m_office(office)
    , m_images(imageCacheKiB)
    , m_pageLane(u"preview"_s, 1)
    , m_thumbnailLane(u"thumbnail"_s, 1)
    , m_previewLane(u"kept"_s, 1)
{
}

PageImages::Image PageImages::page(const model::DocumentId &id, int pageIndex, int dpi)
{
    if (dpi <= 0 || dpi > thumbnailDpi)
        return drawnPage(id, pageIndex, dpi > 0 ? dpi : screenDpi);
    return m_thumbnailLane.run<QImage>([=, this](base::JobContext &context) {
        return cover(id, pageIndex, thumbnail(id, pageIndex, dpi, context));
    });
}

PageImages::Image PageImages::drawnPage(const model::DocumentId &id, int pageIndex, int dpi)
{
    const QString key = imageKey(id, pageIndex, dpi);
    {
        const QMutexLocker lock(&m_mutex);
        ++m_drawing[key];
    }
    // Goes with the job, also with one that is dropped before it begins.
    const std::shared_ptr<void> mark(nullptr, [this, key](void *) {
        const QMutexLocker lock(&m_mutex);
        if (--m_drawing[key] == 0)
            m_drawing.remove(key);
        m_drawn.wakeAll();
    });
    return m_pageLane.run<QImage>([=, this](base::JobContext &context) {
        Q_UNUSED(mark)
        return cover(id, pageIndex, draw(id, pageIndex, dpi, context));
    });
}

PageImages::Image PageImages::preview(const model::DocumentId &id, int pageIndex)
{
    return m_previewLane.run<QImage>([=, this](base::JobContext &) -> base::Result<QImage> {
        if (const auto drawn = kept(imageKey(id, pageIndex, screenDpi)))
            return cover(id, pageIndex, *drawn);
        return cover(id, pageIndex, m_office.previews().load(id, pageIndex));
    });
}

PageImages::Image PageImages::signedPage(const model::DocumentId &id, int pageIndex, int dpi)
{
    return m_pageLane.run<QImage>([=, this](base::JobContext &context) {
        // The signed copy's pages are those that were sent.
        return cover(id, pageIndex, drawSigned(id, pageIndex, dpi > 0 ? dpi : screenDpi, context));
    });
}

// What the person at the desk must not see never leaves here.
base::Result<QImage> PageImages::cover(const model::DocumentId &id, int pageIndex,
                                       const base::Result<QImage> &page)
{
    if (!page)
        return page;
    auto hidden = m_office.session().read<PageCover>(
        [&](Unit &unit) { return coverOf(unit, id, pageIndex, m_office.reveals()); });
    if (!hidden)
        return hidden.error();
    return covered(*page, *hidden);
}

void PageImages::forget(const model::DocumentId &id)
{
    const QMutexLocker lock(&m_mutex);
    const QList<QString> keys = m_images.keys();
    for (const QString &key : keys) {
        if (key.startsWith(id.toString()))
            m_images.remove(key);
    }
}

std::optional<QImage> PageImages::kept(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    const QImage *image = m_images.object(key);
    return image ? std::optional(*image) : std::nullopt;
}

void PageImages::keep(const QString &key, const QImage &image)
{
    const QMutexLocker lock(&m_mutex);
    m_images.insert(key, new QImage(image), int(image.sizeInBytes() / 1024));
}

// A page that is being drawn in its full size need not be drawn again in a small one.
void PageImages::waitUntilDrawn(const QString &key, base::JobContext &context)
{
    const QMutexLocker lock(&m_mutex);
    while (m_drawing.contains(key) && !context.isCancelled())
        m_drawn.wait(&m_mutex, cancelPollMs);
}

base::Result<QImage> PageImages::thumbnail(const model::DocumentId &id, int pageIndex, int dpi,
                                           base::JobContext &context)
{
    const QString key = imageKey(id, pageIndex, dpi);
    if (const auto before = kept(key))
        return *before;
    const QString pageKey = imageKey(id, pageIndex, screenDpi);
    QImage small;
    if (const auto page = kept(pageKey))
        small = smaller(*page, screenDpi, dpi);
    else
        small = m_office.previews().load(id, pageIndex, dpi);
    if (small.isNull()) {
        waitUntilDrawn(pageKey, context);
        const auto page = kept(pageKey);
        if (!page)
            return draw(id, pageIndex, dpi, context);
        small = smaller(*page, screenDpi, dpi);
    }
    keep(key, small);
    return small;
}

base::Result<QImage> PageImages::draw(const model::DocumentId &id, int pageIndex, int dpi,
                                      base::JobContext &context)
{
    const QString key = imageKey(id, pageIndex, dpi);
    if (const auto before = kept(key))
        return *before;
    auto opened = m_office.opened().open(id, context);
    if (!opened)
        return opened.error();
    auto image = (*opened)->render(pageIndex, dpi, context);
    if (!image)
        return image.error();
    const QImage page = image->pixels.convertToFormat(QImage::Format_RGB32);
    keep(key, page);
    return page;
}

base::Result<QImage> PageImages::drawSigned(const model::DocumentId &id, int pageIndex, int dpi,
                                            base::JobContext &context)
{
    auto envelope = m_office.session().read<std::optional<model::Envelope>>(
        [id](Unit &unit) { return newestEnvelope(unit, id); });
    if (!envelope)
        return envelope.error();
    if (!envelope->has_value() || (*envelope)->signedObject.isNull())
        return base::Error{base::ErrorKind::NotFound, u"envelope.not_signed"_s, {}};
    auto bytes = m_office.session().workspace().objects().read((*envelope)->signedObject);
    if (!bytes)
        return bytes.error();
    auto source = m_office.engines().fileImport.openBytes(*bytes, u"signed.pdf"_s, {}, context);
    if (!source)
        return source.error();
    imaging::RenderRequest request;
    request.page = pageIndex;
    request.dpi = dpi;
    auto image = source->pages->render(request, context);
    if (!image)
        return image.error();
    return image->pixels.convertToFormat(QImage::Format_RGB32);
}

} // namespace countersign::workflow
