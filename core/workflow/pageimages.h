// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workflow/office.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QMutex>
#include <QWaitCondition>

#include <optional>

namespace countersign::workflow
{

// Draws the pages that the screens show, each size of one once, and keeps those drawn last. What
// can be had without drawing comes on a lane of its own and waits for nothing.
class PageImages
{
public:
    using Image = QFuture<base::Result<QImage>>;

    explicit PageImages(Office &office);

    // As Workbench's pageImage(), pagePreview() and signedPageImage().
    Image page(const model::DocumentId &id, int pageIndex, int dpi);
    Image preview(const model::DocumentId &id, int pageIndex);
    Image signedPage(const model::DocumentId &id, int pageIndex, int dpi);
    // A document's pages may look otherwise from now on.
    void forget(const model::DocumentId &id);

private:
    Image drawnPage(const model::DocumentId &id, int pageIndex, int dpi);
    base::Result<QImage> thumbnail(const model::DocumentId &id, int pageIndex, int dpi,
                                   base::JobContext &context);
    base::Result<QImage> draw(const model::DocumentId &id, int pageIndex, int dpi,
                              base::JobContext &context);
    base::Result<QImage> drawSigned(const model::DocumentId &id, int pageIndex, int dpi,
                                    base::JobContext &context);
    base::Result<QImage> cover(const model::DocumentId &id, int pageIndex,
                               const base::Result<QImage> &page);
    std::optional<QImage> kept(const QString &key);
    void keep(const QString &key, const QImage &image);
    void waitUntilDrawn(const QString &key, base::JobContext &context);

    Office &m_office;
    QMutex m_mutex;
    QCache<QString, QImage> m_images; // cost in KiB
    QHash<QString, int> m_drawing; // asked for and not answered
    QWaitCondition m_drawn;
    base::Lane m_pageLane;
    base::Lane m_thumbnailLane; // apart, so that no page waits for them
    base::Lane m_previewLane; // draws nothing
};

} // namespace countersign::workflow
