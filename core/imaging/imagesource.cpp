// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/imagesource.h"

#include "core/imaging/childprocess.h"
#include "core/imaging/decoder/exitcode.h"
#include "core/imaging/pnm.h"

#include <QTransform>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::imaging
{

namespace
{

constexpr ChildLimits decodeLimits{.cpuSeconds = 30, .timeoutMs = 60'000};

base::Error decodeError(const ChildOutput &child)
{
    const bool known = !child.crashed;
    if (known && child.exitCode == int(decoder::ExitCode::TooLarge))
        return base::Error{base::ErrorKind::InvalidInput, u"import.too_large"_s, {}};
    if (known && child.exitCode == int(decoder::ExitCode::Unsupported))
        return base::Error{base::ErrorKind::Unsupported, u"import.unsupported_type"_s, {}};
    return base::Error{base::ErrorKind::Corrupt, u"import.damaged"_s, {}};
}

base::Result<QByteArray> decode(const QStringList &request, const SourceData &data, MediaType type,
                                const Tools &tools, base::JobContext &context)
{
    const QStringList arguments = QStringList{childPath(data), mediaTypeName(type)} + request;
    auto child = runChild(tools.decoder, arguments, data, decodeLimits, context);
    if (!child)
        return child.error();
    if (child->exitCode != 0 || child->crashed)
        return decodeError(*child);
    return child->output;
}

int scaled(double pixels, double factor)
{
    return std::max(1, int(std::lround(pixels * factor)));
}

} // namespace

ImageSource::ImageSource(SourceInfo info, QList<Resolution> resolutions, const SourceData &data,
                         const Tools &tools)
    : PageSource(std::move(info))
    , m_resolutions(std::move(resolutions))
    , m_data(data)
    , m_tools(tools)
{
}

base::Result<std::shared_ptr<const PageSource>> ImageSource::open(const SourceData &data,
                                                                  MediaType type,
                                                                  const Tools &tools,
                                                                  base::JobContext &context)
{
    const auto listing = decode({u"info"_s}, data, type, tools, context);
    if (!listing)
        return listing.error();
    SourceInfo info;
    info.mediaType = type;
    QList<Resolution> resolutions;
    const QList<QByteArray> lines = listing->split('\n');
    for (const QByteArray &line : lines) { // width, height, x and y pixels an inch or 0
        const QList<QByteArray> cells = line.split(' ');
        if (cells.size() != 4)
            continue;
        const QSize sizePx(cells.at(0).toInt(), cells.at(1).toInt());
        const Resolution stated{cells.at(2).toDouble(), cells.at(3).toDouble()};
        const Resolution resolution = plausibleResolution(sizePx, stated);
        info.pages.append(
            PageInfo{sizeInPoints(sizePx, resolution), resolution.best(), resolution != stated});
        resolutions.append(resolution);
    }
    if (info.pages.isEmpty())
        return base::Error{base::ErrorKind::Corrupt, u"import.damaged"_s, {}};
    return std::shared_ptr<const PageSource>(
        new ImageSource(std::move(info), resolutions, data, tools));
}

std::shared_ptr<const PageSource> ImageSource::ofKnown(const SourceData &data, MediaType type,
                                                       const QSize &sizePx, double dpi,
                                                       const Tools &tools)
{
    const Resolution resolution{dpi, dpi};
    SourceInfo info;
    info.mediaType = type;
    info.pages = {PageInfo{sizeInPoints(sizePx, resolution), dpi, false}};
    return std::shared_ptr<const PageSource>(
        new ImageSource(std::move(info), {resolution}, data, tools));
}

base::Result<PageImage> ImageSource::render(const RenderRequest &request,
                                            base::JobContext &context) const
{
    if (request.page < 0 || request.page >= info().pageCount())
        return base::Error{
            base::ErrorKind::InvalidInput, u"page.out_of_range"_s, {{u"page"_s, request.page + 1}}};
    const PageInfo &page = info().pages.at(request.page);
    const double dpi = limitedDpi(page.sizePt, request.dpi > 0 ? request.dpi : page.nativeDpi,
                                  request.maxPixels);
    const int width = scaled(page.sizePt.width() / 72, dpi);
    const int height = scaled(page.sizePt.height() / 72, dpi);
    const auto raster = decode({u"page"_s, QString::number(request.page), QString::number(width),
                                QString::number(height),
                                request.colour == ColourMode::Grey ? u"grey"_s : u"colour"_s},
                               m_data, info().mediaType, m_tools, context);
    if (!raster)
        return raster.error();
    QImage pixels = imageFromPnm(*raster);
    if (pixels.isNull())
        return base::Error{
            base::ErrorKind::Corrupt, u"import.page_damaged"_s, {{u"page"_s, request.page + 1}}};
    if (request.rotationCw != 0)
        pixels = pixels.transformed(QTransform().rotate(request.rotationCw));
    const bool sideways = request.rotationCw % 180 != 0;
    return PageImage{pixels, dpi, sideways ? page.sizePt.transposed() : page.sizePt,
                     page.isGuessedDpi};
}

base::Result<TextLayer> ImageSource::textLayer(int, base::JobContext &) const
{
    return TextLayer{};
}

// Most TIFF files are fax and archive scans, whose decoding in colour would cost three times as
// much for nothing.
bool ImageSource::isColoured(int, base::JobContext &) const
{
    return info().mediaType != MediaType::Tiff;
}

bool ImageSource::isPicture(int, base::JobContext &) const
{
    return true;
}

} // namespace countersign::imaging
