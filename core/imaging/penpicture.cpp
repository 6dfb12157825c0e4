// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/penpicture.h"

#include "core/imaging/pagemeasure.h"
#include "core/imaging/pixptr.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>

namespace countersign::imaging
{

namespace
{

constexpr double penDpi = 150; // a pen's stroke is three pixels wide
constexpr double leastRuleInches = 0.9;
constexpr double mostRuleInches = 5.2;
constexpr double printInches = 0.3; // no longer than this are letters and what dirt joins of them

int penPixels(double inches)
{
    return int(inches * penDpi + 0.5);
}

// A rule's own thickness, and what a skewed sheet adds to the height of its box.
bool isRuleShaped(const QRect &box)
{
    constexpr double thickness = 0.04;
    constexpr double slope = 0.05;
    return box.width() >= penPixels(leastRuleInches) && box.width() <= penPixels(mostRuleInches)
        && box.height() <= penPixels(thickness) + int(slope * box.width());
}

// Pixels of a mark that have paper beside them.
int edgePixels(Pix *mark)
{
    const PixPtr inner(pixErodeBrick(nullptr, mark, 3, 3));
    l_int32 all = 0;
    l_int32 inside = 0;
    pixCountPixels(mark, &all, nullptr);
    if (inner)
        pixCountPixels(inner.get(), &inside, nullptr);
    return all - inside;
}

// What hangs together, with its ink.
struct PenPiece {
    QRect box;
    int ink = 0;
    int edge = 0;
};

std::vector<PenPiece> piecesIn(Pix *clip)
{
    constexpr double speckInches = 0.035;
    std::vector<PenPiece> pieces;
    Pixa *found = nullptr;
    Boxa *boxes = pixConnComp(clip, &found, 8);
    for (int i = 0; boxes != nullptr && found != nullptr && i < boxaGetCount(boxes); ++i) {
        l_int32 x = 0;
        l_int32 y = 0;
        l_int32 w = 0;
        l_int32 h = 0;
        boxaGetBoxGeometry(boxes, i, &x, &y, &w, &h);
        if (std::max(w, h) < penPixels(speckInches))
            continue;
        const PixPtr mark(pixaGetPix(found, i, L_CLONE));
        l_int32 ink = 0;
        pixCountPixels(mark.get(), &ink, nullptr);
        pieces.push_back({QRect(x, y, w, h), ink, edgePixels(mark.get())});
    }
    boxaDestroy(&boxes);
    pixaDestroy(&found);
    return pieces;
}

QRect grownBy(const QRectF &box, int pixels)
{
    return box.toAlignedRect().adjusted(-pixels, -pixels, pixels, pixels);
}

PenTraces tracesOf(const std::vector<PenPiece> &pieces, const QRect &clip, int ruleY,
                   const QSizeF &pagePx)
{
    PenTraces traces;
    QRect all;
    double ink = 0;
    double longInk = 0;
    double crossing = 0;
    double edge = 0;
    double boxes = 0; // their areas
    for (const PenPiece &piece : pieces) {
        const int side = std::max(piece.box.width(), piece.box.height());
        const QRect onPage = piece.box.translated(clip.topLeft());
        all = all.united(onPage);
        ink += piece.ink;
        edge += piece.edge;
        boxes += double(piece.box.width()) * piece.box.height();
        longInk += side > penPixels(printInches) ? piece.ink : 0;
        crossing += ruleY > onPage.top() && ruleY < onPage.bottom() ? piece.ink : 0;
        traces.longest = std::max(traces.longest, side / penDpi);
    }
    if (all.isEmpty())
        return traces;
    const double strokePx = 2 * ink / std::max(1.0, edge);
    traces.box = model::PageRect::fromPixels(QRectF(all), pagePx);
    traces.longShare = longInk / ink;
    traces.strokeWidth = strokePx / penDpi;
    traces.strokeLength = ink / strokePx / penDpi;
    traces.height = all.height() / penDpi;
    traces.fill = ink / boxes;
    traces.onRule = crossing / ink;
    return traces;
}

} // namespace

PenPicture::PenPicture(const QImage &grey, double dpi, int rotationCw,
                       const QList<model::PageRect> &print)
{
    const PixPtr page = toPix(grey);
    if (!page || dpi <= 0)
        return;
    const PixPtr small = toBilevel(page.get(), dpi, penDpi);
    if (!small)
        return;
    // Every length here is meant at that resolution, larger drawings or not.
    const double factor = dpi < penDpi * 0.95 ? penDpi / dpi : 1;
    const PixPtr scaled(factor > 1 ? pixScaleBinary(small.get(), float(factor), float(factor))
                                   : pixClone(small.get()));
    m_pixels.reset(scaled ? pixRotateOrth(scaled.get(), rotationCw / 90) : nullptr);
    if (!m_pixels)
        return;
    m_sizePx = QSizeF(pixGetWidth(m_pixels.get()), pixGetHeight(m_pixels.get()));
    dropPrint(print);
    findRules();
}

PenPicture::~PenPicture() = default;

void PenPicture::dropPrint(const QList<model::PageRect> &print)
{
    // The box of a word that a signature hangs down into reaches up to the line above it.
    constexpr double longestStroke = 0.3;
    const PixPtr runs(pixOpenBrick(nullptr, m_pixels.get(), penPixels(longestStroke), 1));
    for (const model::PageRect &word : print) {
        const QRect box = grownBy(word.toPixels(m_sizePx), 1);
        Box *area = boxCreate(box.x(), box.y(), box.width(), box.height());
        pixClearInRect(m_pixels.get(), area);
        boxDestroy(&area);
    }
    for (const model::PageRect &word : print) {
        const QRect box = grownBy(word.toPixels(m_sizePx), 1);
        if (runs)
            pixRasterop(m_pixels.get(), box.x(), box.y(), box.width(), box.height() / 3,
                        PIX_SRC | PIX_DST, runs.get(), box.x(), box.y());
    }
}

void PenPicture::findRules()
{
    constexpr double dotGap = 0.06;
    constexpr double straightRun = 0.16; // what a line of one pixel keeps at two degrees
    const PixPtr closed(pixCloseSafeBrick(nullptr, m_pixels.get(), penPixels(dotGap), 1));
    if (!closed)
        return;
    const PixPtr runs(pixOpenBrick(nullptr, closed.get(), penPixels(straightRun), 1));
    const PixPtr joined(runs ? pixDilateBrick(nullptr, runs.get(), 9, 3) : nullptr);
    if (!joined)
        return;
    m_ruled.reset(pixCreate(pixGetWidth(m_pixels.get()), pixGetHeight(m_pixels.get()), 1));
    std::vector<QRect> boxes = marksIn(joined.get());
    std::sort(boxes.begin(), boxes.end(),
              [](const QRect &a, const QRect &b) { return a.top() < b.top(); });
    for (const QRect &box : boxes) {
        if (!isRuleShaped(box) || !m_ruled)
            continue;
        m_rules.append(model::PageRect::fromPixels(QRectF(box), m_sizePx));
        pixRasterop(m_ruled.get(), box.x(), box.y(), box.width(), box.height(), PIX_SRC,
                    joined.get(), box.x(), box.y());
    }
}

QList<model::PageRect> PenPicture::scribbles() const
{
    constexpr double leastWide = 0.5;
    constexpr double leastHigh = 0.08;
    constexpr double mostWide = 3.5;
    constexpr double mostHigh = 1.5;
    constexpr double edge = 0.3;
    if (!m_pixels || !m_ruled)
        return {};
    const PixPtr strokes(pixSubtract(nullptr, m_pixels.get(), m_ruled.get()));
    const PixPtr joined(strokes ? pixCloseSafeBrick(nullptr, strokes.get(), 5, 5) : nullptr);
    if (!joined)
        return {};
    const QRect inside = grownBy(QRectF(QPointF(0, 0), m_sizePx), -penPixels(edge));
    QList<model::PageRect> found;
    for (const QRect &mark : marksIn(joined.get())) {
        if (mark.width() >= penPixels(leastWide) && mark.width() <= penPixels(mostWide)
            && mark.height() >= penPixels(leastHigh) && mark.height() <= penPixels(mostHigh)
            && inside.contains(mark))
            found.append(model::PageRect::fromPixels(QRectF(mark), m_sizePx));
    }
    return found;
}

PenTraces PenPicture::tracesIn(const model::PageRect &area, const model::PageRect &rule) const
{
    const QRect whole(QPoint(0, 0), m_sizePx.toSize());
    const QRect clip = grownBy(area.toPixels(m_sizePx), 0) & whole;
    if (!m_pixels || clip.isEmpty())
        return {};
    Box *box = boxCreate(clip.x(), clip.y(), clip.width(), clip.height());
    const PixPtr pixels(pixClipRectangle(m_pixels.get(), box, nullptr));
    const PixPtr ruled(m_ruled ? pixClipRectangle(m_ruled.get(), box, nullptr) : nullptr);
    boxDestroy(&box);
    if (!pixels)
        return {};
    if (ruled)
        pixSubtract(pixels.get(), pixels.get(), ruled.get());
    // Strokes that the rule's taking out has cut hang together again.
    const PixPtr mended(pixCloseSafeBrick(nullptr, pixels.get(), 3, 7));
    const int ruleY = rule.isEmpty() ? -1 : int(rule.centreY() * m_sizePx.height());
    return tracesOf(piecesIn(mended ? mended.get() : pixels.get()), clip, ruleY, m_sizePx);
}

double signatureProbability(const PenTraces &traces)
{
    if (traces.isEmpty())
        return 0.02;
    const double score = 2.74 - 0.69 * std::min(1.2, traces.longest) + 1.63 * traces.longShare
        + 0.94 * std::min(3.0, traces.strokeLength) - 9.65 * traces.fill
        - 47.6 * std::clamp(traces.strokeWidth - 0.03, 0.0, 0.1);
    return std::clamp(1 / (1 + std::exp(-score)), 0.02, 0.98);
}

} // namespace countersign::imaging
