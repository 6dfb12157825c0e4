// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/pagesource.h"

#include <QCache>
#include <QHash>
#include <QMutex>

#include <atomic>

namespace countersign::imaging
{

// A PDF, drawn and read by Poppler's programs.
class PdfSource final : public PageSource
{
public:
    static base::Result<std::shared_ptr<const PageSource>> open(const SourceData &data,
                                                                const base::Secret &password,
                                                                const Tools &tools,
                                                                base::JobContext &context);

    base::Result<PageImage> render(const RenderRequest &request,
                                   base::JobContext &context) const override;
    base::Result<TextLayer> textLayer(int page, base::JobContext &context) const override;
    bool isColoured(int page, base::JobContext &context) const override;
    bool isPicture(int page, base::JobContext &context) const override;

private:
    // The pictures of one page: how much of it they cover, and the resolution of the largest.
    struct Pictures {
        double coverage = 0; // 0..1
        double largest = 0; // the same of the largest
        double dpi = 0;
        bool coloured = false; // the largest has colour
        int count = 0;
        int object = 0; // of the largest, which is coded as scanners do; else 0
        QSize sizePx; // of the largest
    };

    PdfSource(SourceInfo info, const SourceData &data, const Tools &tools);
    base::Result<Pictures> pictures(int page, base::JobContext &context) const;
    void addPicture(const QString &line) const; // a line of pdfimages -list
    // The pixels of a page that is one picture, as they were scanned: drawn they would be blurred,
    // at three times the cost. Null when they have to be drawn.
    base::Result<QImage> ownPixels(const RenderRequest &request, const Pictures &scan,
                                   base::JobContext &context) const;
    base::Result<model::OcrPage> readText(int page, base::JobContext &context) const;
    base::Result<std::optional<model::PageFinding>> faultOf(const model::OcrPage &text, int page,
                                                            base::JobContext &context) const;

    SourceData m_data; // without encryption
    SourceData m_colourless; // for text and lists of pictures
    Tools m_tools;
    bool m_hasPictures = true; // false: certainly none, but for pictures within a page's content
    mutable QMutex m_pictureMutex;
    mutable QHash<int, Pictures> m_pictures;
    mutable std::atomic<bool> m_mustDraw = false; // its pages are more than a picture
    mutable QMutex m_textMutex;
    // The pages read last, by the first of those that one process reads together.
    mutable QCache<int, QList<model::OcrPage>> m_texts;
};

} // namespace countersign::imaging
