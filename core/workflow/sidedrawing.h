// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/sidepicture.h"
#include "core/model/capturebatch.h"
#include "core/workflow/engines.h"
#include "core/workflow/storesession.h"

#include <QMutex>

#include <memory>

namespace countersign::workflow
{

// Sides of batches as pictures: decoded by child processes at the size that is wanted, then made to
// look as they shall. Blocking; thread-safe. Codes: those of imaging::PageSource.
class SideDrawing
{
public:
    SideDrawing(StoreSession &session, const Engines &engines);

    // Fits into a square of `edgePx`, and is no finer than the side; 0: as fine as it.
    base::Result<QImage> draw(const model::CapturedSide &side, const model::SidePicture &picture,
                              int edgePx, base::JobContext &context);
    // The picture to be stored instead of the side, its resolution stated.
    base::Result<imaging::CodedPicture> coded(const model::CapturedSide &side,
                                              const model::SidePicture &picture,
                                              base::JobContext &context);
    // What picture.straightenCw has to be for the lines to be level.
    base::Result<double> straightening(const model::CapturedSide &side,
                                       const model::SidePicture &picture,
                                       base::JobContext &context);
    base::Result<std::optional<model::SideCorners>> corners(const model::CapturedSide &side,
                                                            base::JobContext &context);

private:
    using Source = std::shared_ptr<const imaging::PageSource>;

    base::Result<Source> open(const model::CapturedSide &side, base::JobContext &context);
    base::Result<Source> openStored(const QByteArray &bytes, const model::CapturedSide &side,
                                    base::JobContext &context);
    base::Result<imaging::PageImage> decode(const model::CapturedSide &side, double dpi,
                                            base::JobContext &context);

    StoreSession &m_session;
    const Engines &m_engines;
    QMutex m_mutex;
    QList<std::pair<model::ObjectRef, Source>> m_recent; // newest first
};

} // namespace countersign::workflow
