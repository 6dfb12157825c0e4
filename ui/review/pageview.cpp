// SPDX-License-Identifier: Apache-2.0
#include "ui/review/pageview.h"

#include "core/base/deliver.h"
#include "ui/review/pagepainter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/spokenrole.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace countersign::ui
{

namespace
{

constexpr double assumedDpi = 300;

QSizeF paperSize(const QImage &image, const QSizeF &sizePt)
{
    if (!sizePt.isEmpty())
        return sizePt;
    return image.isNull() ? QSizeF(595, 842) : QSizeF(image.size()) * 72 / assumedDpi;
}

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_lane(u"page"_s, 1)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page"));
    setSpokenRole(this, QAccessible::Document);
    viewport()->setMouseTracking(true);
    // Everything is painted by us: no need to erase first.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(metric::vast);
    horizontalScrollBar()->setSingleStep(metric::vast);
}

QSize PageView::sizeHint() const
{
    return {metric::formWidth, metric::formWidth};
}

void PageView::showLoading(int pageIndex, const QSizeF &sizePt)
{
    ++m_build;
    m_pageIndex = pageIndex;
    m_image = {};
    m_pyramid = {};
    m_upright = {};
    m_message.clear();
    m_words.clear();
    m_marks.clear();
    m_picked.clear();
    m_hoveredWord = -1;
    m_geometry.setPageSizePt(paperSize({}, sizePt));
    applyFit();
    viewport()->update();
}

void PageView::setPage(int pageIndex, const QImage &image, const QSizeF &sizePt)
{
    if (pageIndex == m_pageIndex && isLoaded() && image.cacheKey() == m_image.cacheKey())
        return;
    if (pageIndex != m_pageIndex)
        showLoading(pageIndex, sizePt);
    m_message.clear();
    m_image = image;
    m_geometry.setPageSizePt(paperSize(image, sizePt));
    rebuildPyramid();
    applyFit();
    viewport()->update();
}

void PageView::showMessage(const QString &message)
{
    ++m_build;
    m_image = {};
    m_pyramid = {};
    m_upright = {};
    m_message = message;
    viewport()->update();
}

void PageView::rebuildPyramid()
{
    const quint64 build = ++m_build;
    const int turns = m_geometry.quarterTurns();
    m_upright = PagePyramid::single(m_image);
    // Unturned, the page can be drawn at once; turned, the last picture would be the wrong way up.
    m_pyramid = turns == 0 ? m_upright : PagePyramid();
    if (m_image.isNull())
        return;
    const QImage image = m_upright.level(1);
    struct Sizes {
        PagePyramid upright;
        PagePyramid turned;
    };
    const auto sizes = m_lane.run<Sizes>([image, turns](base::JobContext &) -> base::Result<Sizes> {
        const PagePyramid upright = PagePyramid::build(image);
        return Sizes{upright, turns == 0 ? upright : PagePyramid::build(image, turns)};
    });
    base::deliver(sizes, this, [this, build](const base::Result<Sizes> &built) {
        if (!built || build != m_build)
            return;
        m_upright = built->upright;
        m_pyramid = built->turned;
        viewport()->update();
        Q_EMIT pageReady();
    });
}

void PageView::setWords(const QList<model::OcrWord> &words)
{
    if (m_words == words)
        return;
    m_words = words;
    m_picked.clear();
    m_hoveredWord = -1;
    viewport()->update();
}

void PageView::setPickingEnabled(bool enabled)
{
    m_picking = enabled;
    setHoveredWord(-1);
}

void PageView::setPickExpander(std::function<QList<int>(int)> expand)
{
    m_expandPick = std::move(expand);
}

void PageView::clearPick()
{
    m_picked.clear();
}

void PageView::armRegion(bool armed)
{
    m_regionArmed = armed;
    updateCursor(m_dragAt);
}

void PageView::setMarks(const QList<PageMark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    viewport()->update();
}

void PageView::setItems(const QList<PageItem> &items, bool movable)
{
    m_items = items;
    m_itemsMovable = movable;
    if (m_chosenItem >= items.size())
        m_chosenItem = -1;
    viewport()->update();
}

void PageView::chooseItem(int index)
{
    if (m_chosenItem == index)
        return;
    m_chosenItem = index;
    viewport()->update();
    if (index >= 0)
        Q_EMIT itemChosen(index);
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    applyFit();
    viewport()->update();
}

void PageView::applyFit()
{
    const double before = m_geometry.zoom();
    // The room without scroll bars decides, so that their coming and going can't make it swing.
    const int bar = verticalScrollBar()->sizeHint().width();
    const int frameless = maximumViewportSize().width();
    m_geometry.setViewSize(
        {frameless - (m_fit == Fit::Width ? bar : 0), maximumViewportSize().height()});
    if (m_fit == Fit::Width)
        m_geometry.setZoom(m_geometry.zoomForWidth());
    else if (m_fit == Fit::Page)
        m_geometry.setZoom(m_geometry.zoomForPage());
    updateScrollBars();
    if (m_geometry.zoom() != before)
        Q_EMIT zoomChanged(m_geometry.zoom());
}

void PageView::updateScrollBars()
{
    const QSize content = m_geometry.contentSize();
    // Showing one bar takes room from the other direction: twice is enough to settle.
    for (int pass = 0; pass < 2; ++pass) {
        const QSize view = viewport()->size();
        horizontalScrollBar()->setRange(0, qMax(0, content.width() - view.width()));
        verticalScrollBar()->setRange(0, qMax(0, content.height() - view.height()));
        horizontalScrollBar()->setPageStep(view.width());
        verticalScrollBar()->setPageStep(view.height());
    }
    followScrollBars();
}

void PageView::followScrollBars()
{
    m_geometry.setViewSize(viewport()->size());
    m_geometry.setScroll(QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()));
}

void PageView::setZoom(double zoom, const QPointF &anchor)
{
    const QPointF spot = m_geometry.turnedFraction(anchor);
    m_fit = Fit::None;
    m_geometry.setZoom(zoom);
    updateScrollBars();
    const QPointF scroll = m_geometry.scrollFor(spot, anchor);
    horizontalScrollBar()->setValue(int(std::round(scroll.x())));
    verticalScrollBar()->setValue(int(std::round(scroll.y())));
    followScrollBars();
    viewport()->update();
    Q_EMIT zoomChanged(m_geometry.zoom());
}

void PageView::zoomBy(double factor)
{
    setZoom(zoom() * factor, QRectF(viewport()->rect()).center());
}

void PageView::rotate(int quarterTurns)
{
    m_geometry.setQuarterTurns(m_geometry.quarterTurns() + quarterTurns);
    if (!m_image.isNull())
        rebuildPyramid();
    applyFit();
    viewport()->update();
}

void PageView::reveal(const model::PageRect &box)
{
    const QRectF target = m_geometry.toView(box);
    const QRectF view = viewport()->rect();
    const double room = qMin(double(metric::vast) * 2, view.height() / 4);
    const auto shift = [room](double from, double to, double low, double high) {
        if (from - room < low)
            return from - room - low;
        return to + room > high ? to + room - high : 0.0;
    };
    const double dx = shift(target.left(), target.right(), view.left(), view.right());
    const double dy = shift(target.top(), target.bottom(), view.top(), view.bottom());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(dx));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(dy));
}

QList<QRectF> PageView::viewRects(const QList<model::PageRect> &boxes) const
{
    QList<QRectF> rects;
    for (const model::PageRect &box : boxes)
        rects.append(m_geometry.toView(box));
    return rects;
}

void PageView::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

void PageView::scrollContentsBy(int, int)
{
    followScrollBars();
    viewport()->update();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit == Fit::None)
        updateScrollBars();
    else
        applyFit();
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRectF page = m_geometry.pageRect();
    painter.fillRect(event->rect(), themeColour(Role::Window));
    if (!m_message.isEmpty())
        pagepaint::message(&painter, page, m_message);
    else if (m_pyramid.isNull())
        pagepaint::skeleton(&painter, page);
    else
        pagepaint::page(&painter, m_pyramid, page, event->rect());
    painter.setPen(QPen(themeColour(Role::Line), metric::hairline));
    painter.drawRect(page.toAlignedRect().adjusted(-1, -1, 0, 0));

    if (m_hoveredWord >= 0 && m_drag == Drag::None)
        pagepaint::hoveredWord(&painter, m_geometry.toView(m_words.at(m_hoveredWord).box));
    // The focus lies above the numbered others.
    for (const PageMark::Kind kind :
         {PageMark::Kind::Alternative, PageMark::Kind::Place, PageMark::Kind::Focus}) {
        for (const PageMark &mark : std::as_const(m_marks)) {
            if (mark.kind == kind)
                pagepaint::mark(&painter, mark, viewRects(mark.boxes));
        }
    }
    for (int i = 0; i < m_items.size(); ++i)
        pagepaint::item(&painter, m_items.at(i), m_geometry.toView(m_items.at(i).box),
                        i == m_chosenItem);
    if (m_drag == Drag::Band || m_drag == Drag::Region)
        pagepaint::band(&painter, QRectF(m_dragFrom, m_dragAt).normalized());
}

} // namespace countersign::ui
