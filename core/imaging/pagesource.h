// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/imaging/mediatype.h"
#include "core/imaging/sourcedata.h"
#include "core/imaging/tools.h"
#include "core/model/ocr.h"

#include <QImage>
#include <QList>
#include <QSizeF>

#include <memory>
#include <optional>

namespace countersign::imaging
{

// One page of an original before anything is drawn. "Stored upright" means: as a viewer shows it,
// with the file's own rotation (PDF /Rotate, EXIF, TIFF tag) applied.
struct PageInfo {
    QSizeF sizePt; // stored upright, 1/72 inch
    double nativeDpi = 0; // of an image; 0 for PDF pages
    bool isGuessedDpi = false; // the image states no believable resolution: a camera's, perhaps

    bool operator==(const PageInfo &) const = default;
};

struct SourceInfo {
    MediaType mediaType = MediaType::Unknown;
    QList<PageInfo> pages;
    bool isEncrypted = false; // a PDF with any encryption
    bool isSigned = false; // a PDF that contains a digital signature

    int pageCount() const { return int(pages.size()); }
    bool operator==(const SourceInfo &) const = default;
};

enum class ColourMode { Grey, Colour };

struct RenderRequest {
    int page = 0; // from 0
    double dpi = 0; // 0: the page's best: native for images and scans, 300 else
    ColourMode colour = ColourMode::Colour;
    int rotationCw = 0; // further quarter turns, as in OcrPage::rotationCw: 0, 90, 180, 270
    qint64 maxPixels = 36'000'000; // larger pages are drawn at a lower resolution
};

// A raster of a page: Grayscale8 or RGB32 on white, square pixels.
struct PageImage {
    QImage pixels;
    double dpi = 0; // of `pixels`, after any limiting
    QSizeF sizePt;
    bool isGuessedDpi = false; // as in PageInfo
};

// A page's own text with exact boxes, if it can be trusted; else what is wrong with it, if there is
// any.
struct TextLayer {
    std::optional<model::OcrPage> page;
    std::optional<model::PageFinding> fault;
};

// One opened original. Immutable and safe to use from several threads at once. All decoding happens
// in child processes with limits on memory and time. Codes of open(): import.empty,
// import.unsupported_type, import.damaged (fact "detail"), import.password_required,
// import.password_wrong, import.too_large, import.tool_missing, import.tool_timeout.
class PageSource
{
public:
    virtual ~PageSource() = default;

    static base::Result<std::shared_ptr<const PageSource>> open(const SourceData &data,
                                                                const base::Secret &password,
                                                                const Tools &tools,
                                                                base::JobContext &context);

    const SourceInfo &info() const { return m_info; }
    // Codes: import.page_damaged, import.too_large, import.tool_timeout, page.out_of_range,
    // job.cancelled.
    virtual base::Result<PageImage> render(const RenderRequest &request,
                                           base::JobContext &context) const = 0;
    // A page without a text to be trusted is recognised from its image.
    virtual base::Result<TextLayer> textLayer(int page, base::JobContext &context) const = 0;

    // True for a page that may have coloured ink on it.
    virtual bool isColoured(int page, base::JobContext &context) const = 0;

    // True for a page that is little but a picture (a scan, a photograph): drawing it anew takes
    // long.
    virtual bool isPicture(int page, base::JobContext &context) const = 0;

protected:
    explicit PageSource(SourceInfo info)
        : m_info(std::move(info))
    {
    }

private:
    SourceInfo m_info;
};

} // namespace countersign::imaging
