// SPDX-License-Identifier: Apache-2.0
#include "core/model/capturebatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

using Kind = CaptureEdit::Kind;

// Where a side stands among the documents.
struct Place {
    qsizetype document = -1;
    qsizetype index = -1;

    bool isNowhere() const { return document < 0; }
};

Place placeOf(const Arrangement &arrangement, const SideId &side)
{
    for (qsizetype i = 0; i < arrangement.documents.size(); ++i) {
        const qsizetype index = arrangement.documents.at(i).indexOf(side);
        if (index >= 0)
            return {i, index};
    }
    return {};
}

// Takes the sides out of the documents; their present order.
QList<SideId> takeOut(Arrangement &arrangement, const QList<SideId> &sides)
{
    QList<SideId> taken;
    for (QList<SideId> &document : arrangement.documents) {
        std::copy_if(document.cbegin(), document.cend(), std::back_inserter(taken),
                     [&sides](const SideId &side) { return sides.contains(side); });
        document.removeIf([&sides](const SideId &side) { return sides.contains(side); });
    }
    return taken;
}

void dropEmptyDocuments(Arrangement &arrangement)
{
    arrangement.documents.removeIf(
        [](const QList<SideId> &document) { return document.isEmpty(); });
}

bool putIn(Arrangement &arrangement, const QList<SideId> &sides, const SideId &before,
           const SideId &after)
{
    if (before.isNull() && after.isNull()) {
        if (arrangement.documents.isEmpty())
            arrangement.documents.append(QList<SideId>{});
        arrangement.documents.last() += sides;
        return true;
    }
    const Place place = placeOf(arrangement, before.isNull() ? after : before);
    if (place.isNowhere())
        return false;
    QList<SideId> &document = arrangement.documents[place.document];
    const qsizetype first = place.index + (before.isNull() ? 1 : 0);
    for (qsizetype i = 0; i < sides.size(); ++i)
        document.insert(first + i, sides.at(i));
    return true;
}

bool move(Arrangement &arrangement, const CaptureEdit &edit)
{
    const QList<SideId> taken = takeOut(arrangement, edit.sides);
    return !taken.isEmpty() && putIn(arrangement, taken, edit.before, edit.after);
}

bool split(Arrangement &arrangement, const SideId &at)
{
    const Place place = placeOf(arrangement, at);
    if (place.isNowhere() || place.index == 0)
        return false;
    QList<SideId> &document = arrangement.documents[place.document];
    const QList<SideId> rest = document.sliced(place.index);
    document.resize(place.index);
    arrangement.documents.insert(place.document + 1, rest);
    return true;
}

bool join(Arrangement &arrangement, const SideId &at)
{
    const Place place = placeOf(arrangement, at);
    if (place.document < 1 || place.index != 0)
        return false;
    arrangement.documents[place.document - 1] += arrangement.documents.at(place.document);
    arrangement.documents.removeAt(place.document);
    return true;
}

bool setAside(Arrangement &arrangement, const CaptureEdit &edit)
{
    const QList<SideId> taken = takeOut(arrangement, edit.sides);
    for (const SideId &side : taken)
        arrangement.aside.append({side, edit.reason});
    return !taken.isEmpty();
}

bool putBack(Arrangement &arrangement, const CaptureEdit &edit)
{
    QList<SideId> taken;
    for (const Arrangement::SetAside &entry : std::as_const(arrangement.aside)) {
        if (edit.sides.contains(entry.side))
            taken.append(entry.side);
    }
    arrangement.aside.removeIf(
        [&taken](const Arrangement::SetAside &entry) { return taken.contains(entry.side); });
    return !taken.isEmpty() && putIn(arrangement, taken, edit.before, edit.after);
}

// Fronts 1 2 3 and, the stack turned over, backs 3 2 1 become 1 1 2 2 3 3; of an odd number the
// first half is the larger.
QList<SideId> interleaved(const QList<SideId> &sides)
{
    const qsizetype fronts = (sides.size() + 1) / 2;
    QList<SideId> result;
    for (qsizetype i = 0; i < fronts; ++i) {
        result.append(sides.at(i));
        if (sides.size() - 1 - i >= fronts)
            result.append(sides.at(sides.size() - 1 - i));
    }
    return result;
}

bool reorder(Arrangement &arrangement, const CaptureEdit &edit)
{
    const Place place = placeOf(arrangement, edit.before);
    if (place.isNowhere())
        return false;
    QList<SideId> &document = arrangement.documents[place.document];
    if (edit.kind == Kind::Reverse)
        std::reverse(document.begin(), document.end());
    else
        document = interleaved(document);
    return true;
}

bool moveSplit(Arrangement &arrangement, const CaptureEdit &edit)
{
    const Place old = placeOf(arrangement, edit.after);
    const Place wanted = placeOf(arrangement, edit.before);
    if (old.document < 1 || old.index != 0 || wanted.isNowhere())
        return false;
    const bool near = wanted.document == old.document || wanted.document == old.document - 1;
    return near && wanted.index > 0 && join(arrangement, edit.after)
        && split(arrangement, edit.before);
}

bool replace(Arrangement &arrangement, const CaptureEdit &edit)
{
    if (edit.sides.contains(edit.before) || placeOf(arrangement, edit.before).isNowhere())
        return false;
    const QList<SideId> taken = takeOut(arrangement, edit.sides);
    if (taken.isEmpty() || !putIn(arrangement, taken, edit.before, {}))
        return false;
    return setAside(arrangement, {Kind::SetAside, {edit.before}, {}, u"replaced"_s});
}

SidePicture changedPicture(const SidePicture &before, const CaptureEdit &edit)
{
    SidePicture picture = before;
    if (edit.kind == Kind::Turn)
        return turned(before, edit.picture.turnCw);
    if (edit.kind == Kind::Corners)
        return withCorners(before, edit.picture.corners);
    if (edit.kind == Kind::Straighten)
        picture.straightenCw = edit.picture.straightenCw;
    if (edit.kind == Kind::Crop)
        picture.crop = edit.picture.crop;
    if (edit.kind == Kind::Light) {
        picture.brightness = edit.picture.brightness;
        picture.contrast = edit.picture.contrast;
    }
    return edit.kind == Kind::ResetPicture ? SidePicture() : picture;
}

// Only of sides that are in documents: what is set aside keeps its looks.
bool changePictures(Arrangement &arrangement, const CaptureEdit &edit)
{
    bool done = false;
    for (const SideId &side : edit.sides) {
        if (placeOf(arrangement, side).isNowhere())
            continue;
        const SidePicture picture = changedPicture(arrangement.picture(side), edit);
        if (!isDrawable(picture))
            return false;
        if (picture.isUntouched())
            arrangement.pictures.remove(side);
        else
            arrangement.pictures.insert(side, picture);
        done = true;
    }
    return done;
}

bool apply(Arrangement &arrangement, const CaptureEdit &edit)
{
    bool done = false;
    switch (edit.kind) {
    case Kind::Move:
        done = move(arrangement, edit);
        break;
    case Kind::Split:
        done = split(arrangement, edit.before);
        break;
    case Kind::Join:
        done = join(arrangement, edit.before);
        break;
    case Kind::SetAside:
        done = setAside(arrangement, edit);
        break;
    case Kind::PutBack:
        done = putBack(arrangement, edit);
        break;
    case Kind::Reverse:
    case Kind::Interleave:
        done = reorder(arrangement, edit);
        break;
    case Kind::MoveSplit:
        done = moveSplit(arrangement, edit);
        break;
    case Kind::Replace:
        done = replace(arrangement, edit);
        break;
    case Kind::Turn:
    case Kind::Straighten:
    case Kind::Crop:
    case Kind::Corners:
    case Kind::Light:
    case Kind::ResetPicture:
        done = changePictures(arrangement, edit);
        break;
    }
    dropEmptyDocuments(arrangement);
    return done;
}

} // namespace

qsizetype Arrangement::sideCount() const
{
    qsizetype count = aside.size();
    for (const QList<SideId> &document : documents)
        count += document.size();
    return count;
}

const CapturedSide *CaptureBatch::find(const SideId &side) const
{
    const auto found
        = std::find_if(sides.cbegin(), sides.cend(),
                       [&side](const CapturedSide &entry) { return entry.id == side; });
    return found == sides.cend() ? nullptr : &*found;
}

Arrangement CaptureBatch::arrangement() const
{
    Arrangement arrangement;
    qsizetype arrived = 0;
    const auto arriveUntil = [&](qsizetype count) {
        for (; arrived < std::min(count, sides.size()); ++arrived)
            putIn(arrangement, {sides.at(arrived).id}, {}, {});
    };
    for (qsizetype i = 0; i < stepsDone; ++i) {
        arriveUntil(steps.at(i).sidesBefore);
        Arrangement changed = arrangement;
        // One that has lost its meaning, because an earlier one was taken back, does nothing.
        if (apply(changed, steps.at(i).edit))
            arrangement = changed;
    }
    arriveUntil(sides.size());
    return arrangement;
}

std::optional<Arrangement> CaptureBatch::after(const CaptureEdit &edit) const
{
    const Arrangement now = arrangement();
    Arrangement changed = now;
    if (!apply(changed, edit) || changed == now)
        return std::nullopt;
    return changed;
}

} // namespace countersign::model
