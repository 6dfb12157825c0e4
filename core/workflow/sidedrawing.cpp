// SPDX-License-Identifier: Apache-2.0
#include "core/workflow/sidedrawing.h"

#include <QMutexLocker>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::workflow
{

namespace
{

constexpr int keptSources = 8; // the side on the screen and its neighbours
constexpr int measuredEdgePx = 1700; // enough to see how lines lie

} // namespace

SideDrawing::SideDrawing(StoreSession &session, const Engines &engines)
    : m_session(session)
    , m_engines(engines)
{
}

base::Result<SideDrawing::Source> SideDrawing::open(const model::CapturedSide &side,
                                                    base::JobContext &context)
{
    {
        const QMutexLocker lock(&m_mutex);
        const auto found
            = std::find_if(m_recent.cbegin(), m_recent.cend(),
                           [&side](const auto &entry) { return entry.first == side.object; });
        if (found != m_recent.cend())
            return found->second;
    }
    auto bytes = m_session.workspace().objects().read(side.object);
    if (!bytes)
        return bytes.error();
    const base::Result<Source> source = openStored(*bytes, side, context);
    if (!source)
        return source.error();
    const QMutexLocker lock(&m_mutex);
    m_recent.prepend({side.object, *source});
    if (m_recent.size() > keptSources)
        m_recent.removeLast();
    return *source;
}

base::Result<SideDrawing::Source> SideDrawing::openStored(const QByteArray &bytes,
                                                          const model::CapturedSide &side,
                                                          base::JobContext &context)
{
    if (side.fileName.isEmpty() && side.page == 0)
        return m_engines.fileImport.openScan(bytes, side.sizePx, side.dpi);
    const auto source = m_engines.fileImport.openBytes(bytes, u"side"_s, {}, context);
    if (!source)
        return source.error();
    return Source(source->pages);
}

base::Result<imaging::PageImage> SideDrawing::decode(const model::CapturedSide &side, double dpi,
                                                     base::JobContext &context)
{
    const auto source = open(side, context);
    if (!source)
        return source.error();
    imaging::RenderRequest request;
    request.page = side.page;
    request.dpi = dpi;
    return (*source)->render(request, context);
}

base::Result<QImage> SideDrawing::draw(const model::CapturedSide &side,
                                       const model::SidePicture &picture, int edgePx,
                                       base::JobContext &context)
{
    const QSizeF full = imaging::pictureSize(picture, side.sizePx);
    const double longest = std::max(full.width(), full.height());
    const double scale = edgePx > 0 && longest > edgePx ? edgePx / longest : 1;
    const auto page = decode(side, side.dpi * scale, context);
    if (!page)
        return page.error();
    return imaging::drawPicture(page->pixels, picture);
}

base::Result<imaging::CodedPicture> SideDrawing::coded(const model::CapturedSide &side,
                                                       const model::SidePicture &picture,
                                                       base::JobContext &context)
{
    const auto page = decode(side, side.dpi, context);
    if (!page)
        return page.error();
    const imaging::CodedPicture coded
        = imaging::codedPicture(imaging::drawPicture(page->pixels, picture), page->dpi);
    if (coded.bytes.isEmpty())
        return base::Error{base::ErrorKind::Internal, u"import.page_damaged"_s, {}};
    return coded;
}

base::Result<double> SideDrawing::straightening(const model::CapturedSide &side,
                                                const model::SidePicture &picture,
                                                base::JobContext &context)
{
    model::SidePicture unturned = picture;
    unturned.straightenCw = 0;
    unturned.crop = model::SidePicture().crop;
    const auto image = draw(side, unturned, measuredEdgePx, context);
    if (!image)
        return image.error();
    const QSizeF full = imaging::pictureSize(unturned, side.sizePx);
    const double dpi = side.dpi * image->width() / std::max(1.0, full.width());
    return imaging::straighteningOf(*image, dpi);
}

base::Result<std::optional<model::SideCorners>>
SideDrawing::corners(const model::CapturedSide &side, base::JobContext &context)
{
    const auto image = draw(side, {}, measuredEdgePx, context);
    if (!image)
        return image.error();
    return imaging::cornersOfSheet(*image);
}

} // namespace countersign::workflow
