// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pagesource.h"
#include "core/imaging/resolution.h"

namespace countersign::imaging
{

// An image file of one or more pages, decoded by countersign-decoder.
class ImageSource final : public PageSource
{
public:
    static base::Result<std::shared_ptr<const PageSource>>
    open(const SourceData &data, MediaType type, const Tools &tools, base::JobContext &context);

    // One page of which all is known, so that no process has to be started to ask; upright as it is
    // stored.
    static std::shared_ptr<const PageSource> ofKnown(const SourceData &data, MediaType type,
                                                     const QSize &sizePx, double dpi,
                                                     const Tools &tools);

    base::Result<PageImage> render(const RenderRequest &request,
                                   base::JobContext &context) const override;
    base::Result<TextLayer> textLayer(int page, base::JobContext &context) const override;
    bool isColoured(int page, base::JobContext &context) const override;
    bool isPicture(int page, base::JobContext &context) const override;

private:
    ImageSource(SourceInfo info, QList<Resolution> resolutions, const SourceData &data,
                const Tools &tools);

    QList<Resolution> m_resolutions; // one a page, stored upright
    SourceData m_data;
    Tools m_tools;
};

} // namespace countersign::imaging
