// SPDX-License-Identifier: Apache-2.0
#include "core/capture/scanprofile.h"

using namespace Qt::StringLiterals;

namespace countersign::capture
{

namespace
{

// In the order of their enums.
const QStringList profileSources = {u"flatbed"_s, u"feeder"_s, u"duplex"_s};
const QStringList profileColours = {u"bw"_s, u"grey"_s, u"colour"_s};
const QStringList profileDestinations = {u"workbench"_s, u"queue"_s};

QJsonValue levelJson(const std::optional<int> &level)
{
    return level ? QJsonValue(*level) : QJsonValue();
}

std::optional<int> levelFrom(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
}

QJsonObject requestJson(const ScanRequest &request)
{
    return {{u"source"_s, profileSources.at(int(request.source))},
            {u"colour"_s, profileColours.at(int(request.colour))},
            {u"dpi"_s, request.resolutionDpi},
            {u"width_mm"_s, request.pageSizeMm.isEmpty() ? 0 : request.pageSizeMm.width()},
            {u"height_mm"_s, request.pageSizeMm.isEmpty() ? 0 : request.pageSizeMm.height()},
            {u"brightness"_s, levelJson(request.brightness)},
            {u"contrast"_s, levelJson(request.contrast)},
            {u"watch_multi_feed"_s, request.watchMultiFeed},
            {u"extras"_s, QJsonObject::fromVariantMap(QVariantMap(request.extras))}};
}

std::optional<ScanRequest> requestFrom(const QJsonObject &json)
{
    const qsizetype source = profileSources.indexOf(json[u"source"_s].toString());
    const qsizetype colour = profileColours.indexOf(json[u"colour"_s].toString());
    if (source < 0 || colour < 0)
        return std::nullopt;
    ScanRequest request;
    request.source = ScanSource(source);
    request.colour = ScanColour(colour);
    request.resolutionDpi = json[u"dpi"_s].toInt(request.resolutionDpi);
    const QSizeF size(json[u"width_mm"_s].toDouble(), json[u"height_mm"_s].toDouble());
    request.pageSizeMm = size.isEmpty() ? QSizeF() : size;
    request.brightness = levelFrom(json[u"brightness"_s]);
    request.contrast = levelFrom(json[u"contrast"_s]);
    request.watchMultiFeed = json[u"watch_multi_feed"_s].toBool(true);
    request.extras = json[u"extras"_s].toObject().toVariantMap();
    return request;
}

} // namespace

QJsonObject toJson(const ScanProfile &profile)
{
    return {{u"id"_s, profile.id.toString()},
            {u"name"_s, profile.name},
            {u"device"_s, profile.device},
            {u"device_label"_s, profile.deviceLabel},
            {u"request"_s, requestJson(profile.request)},
            {u"destination"_s, profileDestinations.at(int(profile.destination))},
            {u"document_type"_s, profile.documentType},
            {u"set_blank_aside"_s, profile.processing.setBlankAside},
            {u"sides_per_document"_s, profile.processing.sidesPerDocument},
            {u"split_at_separators"_s, profile.processing.splitAtSeparators},
            {u"set_poor_aside"_s, profile.processing.setPoorAside}};
}

base::Result<ScanProfile> scanProfileFromJson(const QJsonObject &json)
{
    const auto id = ScanProfileId::parse(json[u"id"_s].toString());
    const auto request = requestFrom(json[u"request"_s].toObject());
    const qsizetype destination = profileDestinations.indexOf(json[u"destination"_s].toString());
    if (!id || !request || destination < 0)
        return base::Error{base::ErrorKind::Corrupt, u"scan.profile_malformed"_s, {}};
    ScanProfile profile;
    profile.id = *id;
    profile.name = json[u"name"_s].toString();
    profile.device = json[u"device"_s].toString();
    profile.deviceLabel = json[u"device_label"_s].toString();
    profile.request = *request;
    profile.destination = ScanDestination(destination);
    profile.documentType = json[u"document_type"_s].toString();
    profile.processing
        = {json[u"set_blank_aside"_s].toBool(), json[u"sides_per_document"_s].toInt(),
           json[u"split_at_separators"_s].toBool(true), json[u"set_poor_aside"_s].toBool()};
    return profile;
}

} // namespace countersign::capture
