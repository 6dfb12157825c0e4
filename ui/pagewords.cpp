// SPDX-License-Identifier: Apache-2.0
#include "ui/pagewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(countersign::ui::PageWords)
};

int percent(double share)
{
    return std::max(1, qRound(share * 100));
}

QString turnedText(int degreesCw)
{
    return degreesCw == 180 ? PageWords::tr("lay upside down") : PageWords::tr("lay on its side");
}

QString skewText(double degrees)
{
    const double size = std::abs(degrees);
    const QString figure = QLocale().toString(size, 'f', size < 10 ? 1 : 0);
    return PageWords::tr("%1\u00b0 skewed").arg(figure);
}

// What helps against a finding beyond what preparation does by itself.
bool wantsNewScan(model::PageIssue issue)
{
    using enum model::PageIssue;
    return issue == LowResolution || issue == SmallPrint || issue == Noise
        || issue == DoubtfulWords;
}

bool isWorthAWord(const model::PageFinding &finding)
{
    using enum model::PageIssue;
    return finding.issue != PunchHoles && finding.issue != DarkEdges;
}

QString adviceFor(const model::PageQuality &quality)
{
    if (quality.has(model::PageIssue::CutOff))
        return PageWords::tr("Scan it again with the whole sheet on the glass.");
    if (quality.has(model::PageIssue::Blurred))
        return PageWords::tr("Photograph it again with a steady hand and in focus.");
    if (quality.has(model::PageIssue::Faint))
        return PageWords::tr("Scan it again with more contrast, or darker.");
    for (const model::PageFinding &finding : quality.findings) {
        if (wantsNewScan(finding.issue))
            return PageWords::tr("Scan it again at 300 dpi or more.");
    }
    return PageWords::tr("Scan it again.");
}

QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString pageFindingText(const model::PageFinding &finding)
{
    using enum model::PageIssue;
    switch (finding.issue) {
    case Blank:
        return PageWords::tr("blank, set aside");
    case Noise:
        return PageWords::tr("no writing, only noise");
    case Turned:
        return turnedText(qRound(finding.value));
    case Skewed:
        return skewText(finding.value);
    case LowResolution:
        return PageWords::tr("only %1 dpi").arg(qRound(finding.value));
    case SmallPrint:
        return PageWords::tr("print too small");
    case Faint:
        return PageWords::tr("too faint");
    case UnevenLight:
        return PageWords::tr("unevenly lit");
    case Specks:
        return PageWords::tr("many specks");
    case DarkEdges:
        return PageWords::tr("black edges");
    case PunchHoles:
        return PageWords::tr("%n punch hole(s)", nullptr, qRound(finding.value));
    case Streaks:
        return PageWords::tr("%n streak(s) from the scanner", nullptr, qRound(finding.value));
    case Inverted:
        return PageWords::tr("white on black");
    case CutOff:
        return PageWords::tr("writing cut off at the edge");
    case Tilted:
        return PageWords::tr("photographed at an angle of %1\u00b0").arg(qRound(finding.value));
    case Blurred:
        return PageWords::tr("blurred");
    case Unfinished:
        return PageWords::tr("read only in part, it took too long");
    case DoubtfulWords:
        return PageWords::tr("%1 % of the words in doubt").arg(percent(finding.value));
    case LayerUnmapped:
        return PageWords::tr("the file's own text has signs without a meaning, read from the "
                             "picture");
    case LayerGarbled:
        return PageWords::tr("the file's own text makes no words, read from the picture");
    case LayerOffInk:
        return PageWords::tr("the file's own text stands where nothing is printed, read from the "
                             "picture");
    case LayerIncomplete:
        return PageWords::tr("the file's own text lacks most of the page, read from the picture");
    }
    return {};
}

QString pageQualityText(const model::Page &page)
{
    if (page.quality.isBlank())
        return PageWords::tr("Blank: set aside, not read. The page is kept.");
    QStringList parts;
    for (const model::PageFinding &finding : page.quality.findings) {
        if (isWorthAWord(finding))
            parts.append(pageFindingText(finding));
    }
    if (parts.isEmpty())
        return {};
    const QString sentence = asSentence(parts.join(PageWords::tr(", "))) + u'.';
    return page.quality.needsRescan() ? sentence + u' ' + adviceFor(page.quality) : sentence;
}

QString pageQualityShortText(const model::Page &page)
{
    if (!pageQualityState(page) || page.quality.findings.isEmpty())
        return {};
    return asSentence(pageFindingText(page.quality.findings.first()));
}

std::optional<State> pageQualityState(const model::Page &page)
{
    if (!page.quality.measured)
        return std::nullopt;
    if (page.quality.isBlank())
        return State::Info;
    return page.quality.needsRescan() ? std::optional(State::Ask) : std::nullopt;
}

} // namespace countersign::ui
