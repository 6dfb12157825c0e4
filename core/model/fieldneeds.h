// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/field.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace countersign::model
{

// Which fields a contract of a kind has to have. One that is needed is asked for when it was not
// found; of any other one that nothing was found of, nobody is asked: a value that was read, a
// rival that was passed over or a remark asks as ever.
struct FieldNeeds {
    QMap<QString, QSet<FieldKey>> perType; // as the office set them; other types: the usual ones

    QSet<FieldKey> neededFor(const QString &contractType) const;
    // All other fields.
    QSet<FieldKey> optionalFor(const QString &contractType) const;
    bool operator==(const FieldNeeds &) const = default;
};

// As they come with the program; an unknown or empty type needs what every contract needs.
QSet<FieldKey> usuallyNeeded(const QString &contractType);

QJsonObject toJson(const FieldNeeds &needs);
// What can't be understood is left out.
FieldNeeds fieldNeedsFromJson(const QJsonObject &object);

} // namespace countersign::model
