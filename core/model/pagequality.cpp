// SPDX-License-Identifier: Apache-2.0
#include "core/model/pagequality.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::model
{

namespace
{

constexpr std::array allPageIssues
    = {PageIssue::Blank,          PageIssue::Noise,         PageIssue::Turned,
       PageIssue::Skewed,         PageIssue::LowResolution, PageIssue::SmallPrint,
       PageIssue::Faint,          PageIssue::UnevenLight,   PageIssue::Specks,
       PageIssue::DarkEdges,      PageIssue::PunchHoles,    PageIssue::Streaks,
       PageIssue::Inverted,       PageIssue::CutOff,        PageIssue::Tilted,
       PageIssue::Blurred,        PageIssue::Unfinished,    PageIssue::DoubtfulWords,
       PageIssue::LayerUnmapped,  PageIssue::LayerGarbled,  PageIssue::LayerOffInk,
       PageIssue::LayerIncomplete};

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

QString pageIssueName(PageIssue issue)
{
    switch (issue) {
    case PageIssue::Blank:
        return u"blank"_s;
    case PageIssue::Noise:
        return u"noise"_s;
    case PageIssue::Turned:
        return u"turned"_s;
    case PageIssue::Skewed:
        return u"skewed"_s;
    case PageIssue::LowResolution:
        return u"low_resolution"_s;
    case PageIssue::SmallPrint:
        return u"small_print"_s;
    case PageIssue::Faint:
        return u"faint"_s;
    case PageIssue::UnevenLight:
        return u"uneven_light"_s;
    case PageIssue::Specks:
        return u"specks"_s;
    case PageIssue::DarkEdges:
        return u"dark_edges"_s;
    case PageIssue::PunchHoles:
        return u"punch_holes"_s;
    case PageIssue::Streaks:
        return u"streaks"_s;
    case PageIssue::Inverted:
        return u"inverted"_s;
    case PageIssue::Unfinished:
        return u"unfinished"_s;
    case PageIssue::Tilted:
        return u"tilted"_s;
    case PageIssue::Blurred:
        return u"blurred"_s;
    case PageIssue::CutOff:
        return u"cut_off"_s;
    case PageIssue::DoubtfulWords:
        return u"doubtful_words"_s;
    case PageIssue::LayerUnmapped:
        return u"layer_unmapped"_s;
    case PageIssue::LayerGarbled:
        return u"layer_garbled"_s;
    case PageIssue::LayerOffInk:
        return u"layer_off_ink"_s;
    case PageIssue::LayerIncomplete:
        return u"layer_incomplete"_s;
    }
    return {};
}

bool PageQuality::has(PageIssue issue) const
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [issue](const PageFinding &finding) { return finding.issue == issue; });
}

QCborArray toCbor(const PageQuality &quality)
{
    QCborArray findings;
    for (const PageFinding &finding : quality.findings)
        findings.append(QCborArray{pageIssueName(finding.issue), finding.value});
    return {quality.score, findings};
}

PageQuality pageQualityFromCbor(const QCborArray &array)
{
    PageQuality quality;
    quality.measured = !array.isEmpty();
    quality.score = std::clamp(array.at(0).toDouble(1), 0.0, 1.0);
    const QCborArray findings = array.at(1).toArray();
    for (const auto &value : findings) {
        const QCborArray pair = value.toArray();
        const QString name = pair.at(0).toString();
        const auto issue
            = std::find_if(allPageIssues.begin(), allPageIssues.end(),
                           [&name](PageIssue known) { return pageIssueName(known) == name; });
        if (issue != allPageIssues.end())
            quality.findings.append({*issue, pair.at(1).toDouble()});
    }
    return quality;
}

QJsonObject toJson(const PageQuality &quality)
{
    QJsonArray reasons;
    for (const PageFinding &finding : quality.findings)
        reasons.append(QJsonObject{{u"code"_s, pageIssueName(finding.issue)},
                                   {u"value"_s, rounded(finding.value)}});
    return {{u"score"_s, rounded(quality.score)},
            {u"blank"_s, quality.isBlank()},
            {u"rescan"_s, quality.needsRescan()},
            {u"reasons"_s, reasons}};
}

} // namespace countersign::model
