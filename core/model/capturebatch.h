// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QSize>
#include <QString>

#include <optional>

namespace countersign::model
{

using BatchId = base::Id<struct BatchTag>;
using SideId = base::Id<struct SideTag>;

// One side of a sheet of paper as it came. Never changed; what is done with it is a CaptureEdit.
struct CapturedSide {
    SideId id;
    int sheet = 1; // of the batch, from 1
    bool isBack = false;
    ObjectRef object; // the coded image
    QString mediaType; // "image/tiff", "image/jpeg"
    QSize sizePx;
    double dpi = 0;

    bool operator==(const CapturedSide &) const = default;
};

// Which side goes where: documents of sides in order, and those that are in none. No edit loses a
// side.
struct Arrangement {
    struct SetAside {
        SideId side;
        QString reason; // "blank", "separator", "deleted"

        bool operator==(const SetAside &) const = default;
    };

    QList<QList<SideId>> documents; // none is empty
    QList<SetAside> aside;

    qsizetype sideCount() const;
    bool operator==(const Arrangement &) const = default;
};

// One thing a person does to the arrangement.
struct CaptureEdit {
    enum class Kind {
        Move, // `sides`, in their present order, before `before` in its document; null: to the end
        Split, // a document begins with `before`
        Join, // the document that begins with `before` goes on the one ahead of it
        SetAside, // `sides`, for `reason`
        PutBack, // `sides`, before `before`; null: at the end of the last document
        Reverse, // the document that `before` is in: a stack that lay upside down
        Interleave, // the same: fronts, then backs from the last to the first, put together
    };

    Kind kind = Kind::Move;
    QList<SideId> sides = {};
    SideId before = {};
    QString reason = {};

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
