// SPDX-License-Identifier: Apache-2.0
#include "core/model/errortargets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

constexpr double nothingIsSureEnough = 2; // no confidence reaches it
constexpr double leastAllowed = 0.001;
constexpr double mostAllowed = 0.5;

QJsonObject sharesToJson(const QHash<FieldKey, double> &shares)
{
    QJsonObject object;
    for (auto share = shares.cbegin(); share != shares.cend(); ++share)
        object.insert(fieldName(share.key()), share.value());
    return object;
}

QHash<FieldKey, double> sharesFromJson(const QJsonObject &object)
{
    QHash<FieldKey, double> shares;
    for (auto share = object.begin(); share != object.end(); ++share) {
        const auto key = parseFieldKey(share.key());
        if (key && share.value().isDouble())
            shares.insert(*key, std::clamp(share.value().toDouble(), 0.0, 1.0));
    }
    return shares;
}

double allowedFromJson(const QJsonValue &value)
{
    return std::clamp(value.toDouble(ErrorTargets().allowed), leastAllowed, mostAllowed);
}

} // namespace

std::optional<double> ErrorTargets::allowedFor(FieldKey key, const QString &contractType) const
{
    if (const auto own = perField.constFind(key); own != perField.cend())
        return *own;
    if (isForInformation(key))
        return std::nullopt;
    return perType.value(contractType, allowed);
}

std::optional<double> ProvenLimits::of(FieldKey key, const QString &contractType) const
{
    const auto type = perType.constFind(contractType);
    const QHash<FieldKey, double> &limits = type == perType.cend() ? usual : *type;
    const auto limit = limits.constFind(key);
    return limit == limits.cend() ? std::nullopt : std::optional<double>(*limit);
}

Thresholds routedBy(const Thresholds &given, const ErrorTargets &targets,
                    const ProvenLimits &proven, const QString &contractType)
{
    if (!targets.on)
        return given;
    Thresholds routed = given;
    for (const FieldInfo &info : fieldInfos()) {
        if (!targets.allowedFor(info.key, contractType))
            continue;
        Threshold threshold = given.of(info.key);
        threshold.accept = proven.of(info.key, contractType).value_or(nothingIsSureEnough);
        threshold.review = std::min(threshold.review, threshold.accept);
        routed.perField.insert(info.key, threshold);
    }
    return routed;
}

QJsonObject toJson(const ErrorTargets &targets)
{
    QJsonObject types;
    for (auto type = targets.perType.cbegin(); type != targets.perType.cend(); ++type)
        types.insert(type.key(), type.value());
    return {{u"on"_s, targets.on},
            {u"allowed"_s, targets.allowed},
            {u"per_field"_s, sharesToJson(targets.perField)},
            {u"per_type"_s, types}};
}

QJsonObject toJson(const ProvenLimits &limits)
{
    QJsonObject types;
    for (auto type = limits.perType.cbegin(); type != limits.perType.cend(); ++type)
        types.insert(type.key(), sharesToJson(type.value()));
    return {{u"usual"_s, sharesToJson(limits.usual)}, {u"per_type"_s, types}};
}

ErrorTargets errorTargetsFromJson(const QJsonObject &object)
{
    ErrorTargets targets;
    targets.on = object[u"on"_s].toBool();
    targets.allowed = allowedFromJson(object[u"allowed"_s]);
    targets.perField = sharesFromJson(object[u"per_field"_s].toObject());
    const QJsonObject types = object[u"per_type"_s].toObject();
    for (auto type = types.begin(); type != types.end(); ++type)
        targets.perType.insert(type.key(), allowedFromJson(type.value()));
    return targets;
}

ProvenLimits provenLimitsFromJson(const QJsonObject &object)
{
    ProvenLimits limits;
    limits.usual = sharesFromJson(object[u"usual"_s].toObject());
    const QJsonObject types = object[u"per_type"_s].toObject();
    for (auto type = types.begin(); type != types.end(); ++type)
        limits.perType.insert(type.key(), sharesFromJson(type.value().toObject()));
    return limits;
}

} // namespace countersign::model
