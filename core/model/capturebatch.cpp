// SPDX-License-Identifier: Apache-2.0
#include "core/model/capturebatch.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

using Kind = CaptureEdit::Kind;

struct KindName {
    Kind kind;
    const char *name;
};
constexpr std::array kindNames = {KindName{Kind::Move, "move"},
                                  KindName{Kind::Split, "split"},
                                  KindName{Kind::Join, "join"},
                                  KindName{Kind::SetAside, "set_aside"},
                                  KindName{Kind::PutBack, "put_back"},
                                  KindName{Kind::Reverse, "reverse"},
                                  KindName{Kind::Interleave, "interleave"}};

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

bool putIn(Arrangement &arrangement, const QList<SideId> &sides, const SideId &before)
{
    if (before.isNull()) {
        if (arrangement.documents.isEmpty())
            arrangement.documents.append(QList<SideId>{});
        arrangement.documents.last() += sides;
        return true;
    }
    const Place place = placeOf(arrangement, before);
    if (place.isNowhere())
        return false;
    QList<SideId> &document = arrangement.documents[place.document];
    for (qsizetype i = 0; i < sides.size(); ++i)
        document.insert(place.index + i, sides.at(i));
    return true;
}

bool move(Arrangement &arrangement, const CaptureEdit &edit)
{
    const QList<SideId> taken = takeOut(arrangement, edit.sides);
    return !taken.isEmpty() && putIn(arrangement, taken, edit.before);
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
    return !taken.isEmpty() && putIn(arrangement, taken, edit.before);
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
            putIn(arrangement, {sides.at(arrived).id}, {});
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

QJsonObject toJson(const CaptureEdit &edit)
{
    const auto name = std::find_if(kindNames.begin(), kindNames.end(),
                                   [&edit](const KindName &row) { return row.kind == edit.kind; });
    QJsonObject json{{u"kind"_s, QString::fromLatin1(name->name)}};
    QJsonArray sides;
    for (const SideId &side : edit.sides)
        sides.append(side.toString());
    if (!sides.isEmpty())
        json[u"sides"_s] = sides;
    if (!edit.before.isNull())
        json[u"before"_s] = edit.before.toString();
    if (!edit.reason.isEmpty())
        json[u"reason"_s] = edit.reason;
    return json;
}

base::Result<CaptureEdit> captureEditFromJson(const QJsonObject &json)
{
    const base::Error malformed{base::ErrorKind::Corrupt, u"batch.malformed"_s, {}};
    const QString kind = json[u"kind"_s].toString();
    const auto name
        = std::find_if(kindNames.begin(), kindNames.end(), [&kind](const KindName &row) {
              return kind == QLatin1StringView(row.name);
          });
    if (name == kindNames.end())
        return malformed;
    CaptureEdit edit{name->kind, {}, {}, json[u"reason"_s].toString()};
    const QJsonArray sides = json[u"sides"_s].toArray();
    for (const QJsonValue &value : sides) {
        const auto side = SideId::parse(value.toString());
        if (!side)
            return malformed;
        edit.sides.append(*side);
    }
    if (json.contains(u"before"_s)) {
        const auto before = SideId::parse(json[u"before"_s].toString());
        if (!before)
            return malformed;
        edit.before = *before;
    }
    return edit;
}

} // namespace countersign::model
