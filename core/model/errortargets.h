// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/thresholds.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

// Instead of limits of confidence a person may state how many wrong values they allow among those
// that are taken without a look; the limits are then worked out from past decisions.
namespace countersign::model
{

struct ErrorTargets {
    bool on = false;
    double allowed = 0.02; // share of wrong ones among those taken
    QHash<FieldKey, double> perField;
    QMap<QString, double> perType; // contract type; proven by contracts of that type alone

    // What was said of the field goes first, then of the type, then of all. Nothing for a field for
    // information that nothing was said of: it keeps its limits.
    std::optional<double> allowedFor(FieldKey key, const QString &contractType) const;
    bool operator==(const ErrorTargets &) const = default;
};

// The lowest confidences that were proven to keep the targets; a field without one is always asked
// for.
struct ProvenLimits {
    QHash<FieldKey, double> usual;
    QMap<QString, QHash<FieldKey, double>> perType; // of types that have a target of their own

    std::optional<double> of(FieldKey key, const QString &contractType) const;
    bool operator==(const ProvenLimits &) const = default;
};

// The limits by which a contract of this type is routed: the given ones, or those that are proven.
Thresholds routedBy(const Thresholds &given, const ErrorTargets &targets,
                    const ProvenLimits &proven, const QString &contractType);

QJsonObject toJson(const ErrorTargets &targets);
QJsonObject toJson(const ProvenLimits &limits);
// What can't be understood is left at its default.
ErrorTargets errorTargetsFromJson(const QJsonObject &object);
ProvenLimits provenLimitsFromJson(const QJsonObject &object);

} // namespace countersign::model
