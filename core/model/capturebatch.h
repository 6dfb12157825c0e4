// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/model/sidepicture.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSize>
#include <QString>

#include <optional>

namespace countersign::model
{

using BatchId = base::Id<struct BatchTag>;
using SideId = base::Id<struct SideTag>;

// One side of a sheet of paper, or a page of a file, as it came. Never changed; what is done with
// it is a CaptureEdit.
struct CapturedSide {
    SideId id;
    int sheet = 1; // of the batch, from 1
    bool isBack = false;
    ObjectRef object; // the coded image, or the file that was added
    QString mediaType; // "image/tiff", "image/jpeg"; of files that were added, others
    QSize sizePx;
    double dpi = 0;
    int page = 0; // of the object, from 0: files that were added may have several
    QString fileName = {}; // of a file that was added, without its folder
    QString contractType = {}; // of a document that begins with it; empty: as it is read

    bool operator==(const CapturedSide &) const = default;
};

// Which side goes where: documents of sides in order, and those that are in none; and how each is
// to look. No edit loses a side.
struct Arrangement {
    struct SetAside {
        SideId side;
        QString reason; // "blank", "separator", "deleted", "replaced", "rescanned"

        bool operator==(const SetAside &) const = default;
    };

    QList<QList<SideId>> documents; // none is empty
    QList<SetAside> aside;
    QMap<SideId, SidePicture> pictures; // of those that shall look otherwise than they came

    qsizetype sideCount() const;
    SidePicture picture(const SideId &side) const { return pictures.value(side); }
    bool operator==(const Arrangement &) const = default;
};

// One thing a person does to the arrangement.
struct CaptureEdit {
    enum class Kind {
        // A place is before `before` in its document, or after `after`; both null: at the end of
        // the last document.
        Move, // `sides`, in their present order, to a place
        Split, // a document begins with `before`
        Join, // the document that begins with `before` goes on the one ahead of it
        SetAside, // `sides`, for `reason`
        PutBack, // `sides`, to a place
        Reverse, // the document that `before` is in: a stack that lay upside down
        Interleave, // the same: fronts, then backs from the last to the first, put together
        MoveSplit, // the document that began with `after` begins with `before`, a neighbour's side
        Replace, // `sides` take the place of `before`, which is set aside as "replaced"
        Turn, // `sides` by picture.turnCw more
        Straighten, // `sides` to picture.straightenCw
        Crop, // `sides` to picture.crop
        Corners, // `sides` to picture.corners
        Light, // `sides` to picture.brightness and picture.contrast
        ResetPicture, // `sides` look as they came
    };

    Kind kind = Kind::Move;
    QList<SideId> sides = {};
    SideId before = {};
    QString reason = {};
    SideId after = {};
    SidePicture picture = {};

    bool operator==(const CaptureEdit &) const = default;
};

// A stack of paper on its way in: what came, in order, and what was done since. Arranged by doing
// it all again, so that any edit can be taken back, and sides that come later fall into place.
class CaptureBatch
{
public:
    // An edit, and how many sides there were when it was made.
    struct Step {
        CaptureEdit edit;
        qsizetype sidesBefore = 0;

        bool operator==(const Step &) const = default;
    };

    BatchId id;
    QString name; // what people call it
    QString device; // of the scanner
    QDateTime startedAt;
    QList<CapturedSide> sides; // in the order they came
    QList<Step> steps; // those from stepsDone on were taken back
    qsizetype stepsDone = 0;

    const CapturedSide *find(const SideId &side) const;
    Arrangement arrangement() const;
    // Nothing when the edit changes nothing or names sides that are not there.
    std::optional<Arrangement> after(const CaptureEdit &edit) const;

    bool operator==(const CaptureBatch &) const = default;
};

QJsonObject toJson(const CaptureEdit &edit);
// Codes: batch.malformed.
base::Result<CaptureEdit> captureEditFromJson(const QJsonObject &json);

} // namespace countersign::model
