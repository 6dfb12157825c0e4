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

struct EditKindName {
    CaptureEdit::Kind kind;
    const char *name;
};
constexpr std::array editKindNames = {EditKindName{CaptureEdit::Kind::Move, "move"},
                                      EditKindName{CaptureEdit::Kind::Split, "split"},
                                      EditKindName{CaptureEdit::Kind::Join, "join"},
                                      EditKindName{CaptureEdit::Kind::SetAside, "set_aside"},
                                      EditKindName{CaptureEdit::Kind::PutBack, "put_back"},
                                      EditKindName{CaptureEdit::Kind::Reverse, "reverse"},
                                      EditKindName{CaptureEdit::Kind::Interleave, "interleave"},
                                      EditKindName{CaptureEdit::Kind::MoveSplit, "move_split"},
                                      EditKindName{CaptureEdit::Kind::Replace, "replace"},
                                      EditKindName{CaptureEdit::Kind::Turn, "turn"},
                                      EditKindName{CaptureEdit::Kind::Straighten, "straighten"},
                                      EditKindName{CaptureEdit::Kind::Crop, "crop"},
                                      EditKindName{CaptureEdit::Kind::Corners, "corners"},
                                      EditKindName{CaptureEdit::Kind::Light, "light"},
                                      EditKindName{CaptureEdit::Kind::ResetPicture, "reset"}};

void putSide(QJsonObject &json, const QString &key, const SideId &side)
{
    if (!side.isNull())
        json[key] = side.toString();
}

// Null when there is none of the name.
base::Result<SideId> sideIn(const QJsonObject &json, const QString &key)
{
    if (!json.contains(key))
        return SideId();
    return SideId::parse(json[key].toString());
}

} // namespace

QJsonObject toJson(const CaptureEdit &edit)
{
    const auto name
        = std::find_if(editKindNames.begin(), editKindNames.end(),
                       [&edit](const EditKindName &row) { return row.kind == edit.kind; });
    QJsonObject json{{u"kind"_s, QString::fromLatin1(name->name)}};
    QJsonArray sides;
    for (const SideId &side : edit.sides)
        sides.append(side.toString());
    if (!sides.isEmpty())
        json[u"sides"_s] = sides;
    putSide(json, u"before"_s, edit.before);
    putSide(json, u"after"_s, edit.after);
    if (!edit.reason.isEmpty())
        json[u"reason"_s] = edit.reason;
    if (!edit.picture.isUntouched())
        json[u"picture"_s] = toJson(edit.picture);
    return json;
}

base::Result<CaptureEdit> captureEditFromJson(const QJsonObject &json)
{
    const base::Error malformed{base::ErrorKind::Corrupt, u"batch.malformed"_s, {}};
    const QString kind = json[u"kind"_s].toString();
    const auto name
        = std::find_if(editKindNames.begin(), editKindNames.end(),
                       [&kind](const auto &row) { return kind == QLatin1StringView(row.name); });
    if (name == editKindNames.end())
        return malformed;
    CaptureEdit edit{name->kind};
    edit.reason = json[u"reason"_s].toString();
    const QJsonArray sides = json[u"sides"_s].toArray();
    for (const QJsonValue &value : sides) {
        const auto side = SideId::parse(value.toString());
        if (!side)
            return malformed;
        edit.sides.append(*side);
    }
    const auto before = sideIn(json, u"before"_s);
    const auto after = sideIn(json, u"after"_s);
    const auto picture = sidePictureFromJson(json[u"picture"_s].toObject());
    if (!before || !after || !picture)
        return malformed;
    edit.before = *before;
    edit.after = *after;
    edit.picture = *picture;
    return edit;
}

} // namespace countersign::model
