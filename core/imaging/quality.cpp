// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/quality.h"

#include <algorithm>
#include <cmath>

namespace countersign::imaging
{

namespace
{

using model::PageFinding;
using model::PageIssue;
using model::PageQuality;

// A finding and what it leaves of the score, 0..1.
struct Weighed {
    PageFinding finding;
    double leaves = 1;
};

double between(double low, double value, double high)
{
    return std::clamp(value, low, high);
}

void weighPrint(QList<Weighed> &all, const QualityFacts &facts)
{
    constexpr double enoughDpi = 190; // fax, fine, is the least that reads well
    constexpr double enoughLetterPx = 12;
    constexpr double enoughContrast = 0.45;
    if (facts.dpi < enoughDpi)
        all.append({{PageIssue::LowResolution, facts.dpi}, between(0.2, facts.dpi / enoughDpi, 1)});
    if (facts.letterPx > 0 && facts.letterPx < enoughLetterPx)
        all.append({{PageIssue::SmallPrint, facts.letterPx},
                    between(0.2, facts.letterPx / enoughLetterPx, 1)});
    if (facts.contrast < enoughContrast)
        all.append(
            {{PageIssue::Faint, facts.contrast}, between(0.2, facts.contrast / enoughContrast, 1)});
}

void weighPlacement(QList<Weighed> &all, const QualityFacts &facts)
{
    constexpr double noticeableSkew = 1; // degrees
    if (facts.turnedCw != 0)
        all.append({{PageIssue::Turned, double(facts.turnedCw)}, 0.98});
    if (std::abs(facts.skew) >= noticeableSkew)
        all.append({{PageIssue::Skewed, facts.skew},
                    between(0.6, 1 - (std::abs(facts.skew) - noticeableSkew) / 30, 1)});
    if (facts.cutEdges > 0)
        all.append({{PageIssue::CutOff, double(facts.cutEdges)}, 0.55});
}

void weighDirt(QList<Weighed> &all, const QualityFacts &facts)
{
    if (facts.shadow > 0.2)
        all.append({{PageIssue::UnevenLight, facts.shadow}, 1 - facts.shadow / 3});
    if (facts.specksPerInch2 > 2)
        all.append({{PageIssue::Specks, facts.specksPerInch2},
                    between(0.6, 1 - facts.specksPerInch2 / 60, 1)});
    if (facts.streaks > 0)
        all.append({{PageIssue::Streaks, double(facts.streaks)}, 0.96});
    if (facts.darkEdges > 0.002)
        all.append({{PageIssue::DarkEdges, facts.darkEdges}, 0.98});
    if (facts.punchHoles > 0)
        all.append({{PageIssue::PunchHoles, double(facts.punchHoles)}, 1});
    if (facts.inverted > 0)
        all.append({{PageIssue::Inverted, facts.inverted}, 0.95});
}

} // namespace

model::PageQuality qualityOf(const QualityFacts &facts)
{
    PageQuality quality;
    quality.measured = true;
    if (facts.blank || facts.noise) {
        // Paper without writing is a good picture of what it is.
        quality.score = facts.noise ? 0 : 1;
        quality.findings = {{facts.noise ? PageIssue::Noise : PageIssue::Blank, 0}};
        return quality;
    }
    QList<Weighed> all;
    weighPrint(all, facts);
    weighPlacement(all, facts);
    weighDirt(all, facts);
    std::stable_sort(all.begin(), all.end(),
                     [](const Weighed &a, const Weighed &b) { return a.leaves < b.leaves; });
    for (const Weighed &one : std::as_const(all)) {
        quality.score *= one.leaves;
        quality.findings.append(one.finding);
    }
    return quality;
}

void addPhoto(model::PageQuality &quality, const PhotoFacts &facts)
{
    constexpr double noticeableTilt = 5; // degrees
    // Sharp pictures have 0.12 to 0.22; at 0.5 four words in five are misread.
    constexpr double blurredEdge = 0.35;
    if (quality.isBlank() || quality.has(PageIssue::Noise))
        return;
    if (facts.perspectiveDegrees >= noticeableTilt) {
        quality.score *= between(0.8, 1 - (facts.perspectiveDegrees - noticeableTilt) / 100, 1);
        quality.findings.append({PageIssue::Tilted, facts.perspectiveDegrees});
    }
    if (facts.letterEdge > blurredEdge) {
        quality.score *= 0.5;
        quality.findings.prepend({PageIssue::Blurred, facts.letterEdge});
    }
}

void addUnfinished(model::PageQuality &quality)
{
    quality.score *= 0.3;
    quality.findings.prepend({PageIssue::Unfinished, 0});
}

void addDoubt(model::PageQuality &quality, double share)
{
    constexpr double usual = 0.05; // names and numbers, on the best of pages
    if (share <= usual)
        return;
    quality.score *= 1 - share;
    quality.findings.prepend({PageIssue::DoubtfulWords, share});
}

} // namespace countersign::imaging
