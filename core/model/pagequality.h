// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCborArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace countersign::model
{

// What a page's image has that makes it harder to read. The figure's unit stands beside each.
enum class PageIssue {
    Blank, // nothing but paper, its specks, edges and holes; no figure
    Noise, // ink that is no writing; no figure
    Turned, // lay on its side or head: degrees clockwise that bring it upright
    Skewed, // degrees clockwise that straighten it
    LowResolution, // pixels an inch
    SmallPrint, // height of small letters in pixels
    Faint, // ink's darkness on its paper, 0..1
    UnevenLight, // how much darker the darkest part of the paper is, 0..1
    Specks, // specks a square inch
    DarkEdges, // share of the page that black edges take, 0..1
    PunchHoles, // number
    Streaks, // vertical lines that the scanner drew: number
    Inverted, // white on black: share of the page, 0..1
    CutOff, // writing runs over an edge; number of edges
    Tilted, // photographed at an angle: degrees off the sheet's vertical
    Blurred, // width of the letters' edges in letter heights
    Unfinished, // reading stopped at its time limit, text is missing; no figure
    DoubtfulWords, // share of the words that the recogniser itself doubts, 0..1
    // Why a page's own text was not taken and the page was read from its picture:
    LayerUnmapped, // share of characters that stand for no letter, 0..1
    LayerGarbled, // share that makes no words, 0..1
    LayerOffInk, // share of the words that stand where nothing is printed, 0..1
    LayerIncomplete, // share of the writing that has no text, 0..1
};

QString pageIssueName(PageIssue issue); // "skewed"

struct PageFinding {
    PageIssue issue = PageIssue::Blank;
    double value = 0;

    bool operator==(const PageFinding &) const = default;
};

// How well a page's image can be read, and why not better.
struct PageQuality {
    bool measured = false; // not for pages with a text of their own, nor for those of before
    double score = 1; // 0..1
    QList<PageFinding> findings; // the worst first

    bool has(PageIssue issue) const;
    // Nothing to read on it: set aside, for a person to look at.
    bool isBlank() const { return has(PageIssue::Blank); }
    // A better scan would be read better.
    bool needsRescan() const { return score < rescanBelow; }

    static constexpr double rescanBelow = 0.6;

    bool operator==(const PageQuality &) const = default;
};

// Stored form and back; findings that this version does not know are left out.
QCborArray toCbor(const PageQuality &quality);
PageQuality pageQualityFromCbor(const QCborArray &array);
// {"score": 0.8, "blank": false, "rescan": false, "reasons": [{"code": "skewed", "value": 12.0}]}
QJsonObject toJson(const PageQuality &quality);

} // namespace countersign::model
